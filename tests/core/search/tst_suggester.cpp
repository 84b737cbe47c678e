#include "core/search/suggester.h"
#include "support/mixedtexts.h"

#include <QtTest>

using namespace WalletSupport;

class tst_Suggester : public QObject
{
    Q_OBJECT

private slots:
    void suggests_data();
    void suggests();
    void suggestsNothingInAnEmptyIndex();
};

namespace {

QString suggestionIn(IndexedCorpus &corpus, const QString &typed)
{
    return suggestionFor(typed, corpus.plan(typed), corpus.index(), corpus.planner(), corpus.ranker());
}

} // namespace

void tst_Suggester::suggests_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("suggestion");

    const auto row = [](const char *name, const QString &typed, const QString &suggestion) {
        QTest::newRow(name) << typed << suggestion;
    };
    row("one word for two", QStringLiteral("topup"), QStringLiteral("top up"));
    row("two typos in a word", QStringLiteral("psswrd"), QStringLiteral("password"));
    row("one typo", QStringLiteral("pasword"), QStringLiteral("password"));
    row("what stands around it stays", QStringLiteral("  My PSSWRD,  please!"),
        QStringLiteral("  My password,  please!"));
    row("two words", QStringLiteral("psswrd rset"), QStringLiteral("password reset"));
    row("beside Chinese", QStringLiteral("忘记psswrd"), QStringLiteral("忘记password"));
    row("nothing to mend", QStringLiteral("reset my password"), QString());
    row("nothing near", QStringLiteral("kangaroo"), QString());
    row("mended, and still not answered", QStringLiteral("psswrd of my kangaroo in the zoological garden of berlin"),
        QString());
    row("too short", QStringLiteral("fre"), QString());
    row("two typos in a short word", QStringLiteral("caxx"), QString());
    row("Chinese only", QStringLiteral("天气"), QString());
    row("one character that becomes four words", QStringLiteral("\ufdfa"), QString());
    row("the same word again and again", QStringLiteral("psswrd ").repeated(20),
        QStringLiteral("password ").repeated(20));
    row("more unknown words than a question has",
        QStringLiteral("psswrd pssword passwrd paswrd pswword pasword passord passwor passwodr"), QString());
    row("nothing", QString(), QString());
}

void tst_Suggester::suggests()
{
    static IndexedCorpus corpus(mixedTexts());
    QFETCH(QString, typed);
    QFETCH(QString, suggestion);
    QCOMPARE(suggestionIn(corpus, typed), suggestion);
}

void tst_Suggester::suggestsNothingInAnEmptyIndex()
{
    IndexedCorpus corpus({});
    QCOMPARE(suggestionIn(corpus, QStringLiteral("psswrd topup")), QString());
}

QTEST_GUILESS_MAIN(tst_Suggester)
#include "tst_suggester.moc"
