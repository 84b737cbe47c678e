#include "core/search/gaps.h"
#include "support/indexedcorpus.h"

#include <QtTest>

using namespace WalletSupport;

class tst_Gaps : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
};

void tst_Gaps::namesWhatIsMissing_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<std::vector<quint32>>("concepts");

    const auto row = [](const char *name, const QString &query, const QStringList &words,
                        const std::vector<quint32> &concepts) { QTest::newRow(name) << query << words << concepts; };
    row("nothing", QStringLiteral("where is my refund"), {}, {});
    row("another form of a word", QStringLiteral("refunds"), {}, {});
    row("a word", QStringLiteral("refund to my letterbox"), {QStringLiteral("letterbox")}, {});
    row("what it has in other words", QStringLiteral("money back"), {}, {});
    row("what it does not mean", QStringLiteral("refund by postman"), {}, {1});
    row("the same twice", QStringLiteral("postman, mailman, letterbox letterbox"), {QStringLiteral("letterbox")}, {1});
    row("Chinese", QStringLiteral("我的退款在信箱里"), {QStringLiteral("我的"), QStringLiteral("在信箱里")}, {});
}

void tst_Gaps::namesWhatIsMissing()
{
    static IndexedCorpus corpus({{{QStringLiteral("Where is my refund?"), QStringLiteral("退款多久到账？")}, {}, {}},
                                 {{QStringLiteral("How to pay where you are")}, {}, {}},
                                 {{QStringLiteral("My by to is the")}, {}, {}}},
                                {{QStringLiteral("refund"), QStringLiteral("money back"), QStringLiteral("退款")},
                                 {QStringLiteral("postman"), QStringLiteral("mailman")}});
    QFETCH(QString, query);
    const Gaps gaps = gapsOf(corpus.index(), corpus.plan(query), 0);
    QTEST(gaps.words, "words");
    QTEST(gaps.concepts, "concepts");
}

QTEST_GUILESS_MAIN(tst_Gaps)
#include "tst_gaps.moc"
