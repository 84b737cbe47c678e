#include "core/search/explainer.h"
#include "support/mixedtexts.h"

#include <QtTest>

using namespace WalletSupport;

class tst_Explainer : public QObject
{
    Q_OBJECT

private slots:
    void saysWhy_data();
    void saysWhy();
    void takesTheFirstTextThatTells();
};

namespace {

enum Article { AddMoney, Refund, Password, Card, Fee };

QStringList reasonsFor(const QString &query, LastWord lastWord, int document, const QStringList &texts = {})
{
    static const QStringList kinds{QStringLiteral("typo"),    QStringLiteral("pinyin"),  QStringLiteral("initials"),
                                   QStringLiteral("synonym"), QStringLiteral("variant"), QStringLiteral("prefix")};
    static IndexedCorpus corpus(mixedTexts(),
                                {{QStringLiteral("top up"), QStringLiteral("充值")},
                                 {QStringLiteral("password"), QStringLiteral("密码"), QStringLiteral("passcode")},
                                 {QStringLiteral("fee"), QStringLiteral("charge")}});
    const QueryPlan plan = corpus.plan(query, lastWord);
    Highlighter highlighter(corpus.index(), plan);
    const IndexedText said = mixedTexts()[static_cast<size_t>(document)];
    QStringList reasons;
    for (const MatchReason &reason : Explainer(corpus.index(), plan, highlighter)
                                         .reasons(document, texts.isEmpty() ? said.titles + said.phrasings : texts)) {
        reasons.append(QStringLiteral("%1 %2>%3").arg(kinds.at(int(reason.kind)), reason.from, reason.to));
    }
    reasons.sort();
    return reasons;
}

} // namespace

void tst_Explainer::saysWhy_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<LastWord>("lastWord");
    QTest::addColumn<int>("document");
    QTest::addColumn<QStringList>("reasons");

    const auto complete = [](const char *name, const QString &query, Article article, const QStringList &reasons) {
        QTest::newRow(name) << query << LastWord::Complete << int(article) << reasons;
    };
    complete("the word itself", QStringLiteral("refund"), Refund, {});
    complete("another form of the word", QStringLiteral("Refunds"), Refund, {});
    complete("a typo", QStringLiteral("refnud"), Refund, {QStringLiteral("typo refnud>refund")});
    complete("a typo that is not of this article", QStringLiteral("refnud card"), Card, {});
    complete("pinyin", QStringLiteral("chongzhi"), AddMoney, {QStringLiteral("pinyin chongzhi>充值")});
    complete("pinyin of two words", QStringLiteral("chongzhi shibai"), AddMoney,
             {QStringLiteral("pinyin chongzhi>充值"), QStringLiteral("pinyin shibai>失败")});
    complete("pinyin of four", QStringLiteral("chongzhishibai"), AddMoney,
             {QStringLiteral("pinyin chongzhishibai>充值失败")});
    complete("pinyin of which two neighbours stand there", QStringLiteral("chongzhituikuan"), Refund,
             {QStringLiteral("pinyin chongzhituikuan>退款")});
    complete("homophones", QStringLiteral("冲值"), AddMoney, {QStringLiteral("pinyin 冲值>充值")});
    complete("initials", QStringLiteral("cz"), AddMoney, {QStringLiteral("initials cz>充值")});
    complete("initials and characters", QStringLiteral("cz失败"), AddMoney, {QStringLiteral("initials cz>充值")});
    complete("a letter and a syllable", QStringLiteral("czhi"), AddMoney, {QStringLiteral("pinyin czhi>充值")});
    complete("a synonym", QStringLiteral("charge"), Fee, {QStringLiteral("synonym charge>fee")});
    complete("a synonym where the word itself stands, too", QStringLiteral("密码"), Password, {});
    complete("the word itself in the other language", QStringLiteral("password"), Password, {});
    complete("a variant", QStringLiteral("退款多久到帳"), Refund, {QStringLiteral("variant 到帳>到账")});
    complete("full width", QStringLiteral("ｒｅｆｕｎｄ"), Refund, {QStringLiteral("variant ｒｅｆｕｎｄ>refund")});
    complete("two at once", QStringLiteral("pasword charge"), Password, {QStringLiteral("typo pasword>password")});
    complete("the same typo twice", QStringLiteral("refnud refnud"), Refund, {QStringLiteral("typo refnud>refund")});
    complete("a typo and a synonym of one word", QStringLiteral("pasword passcode"), Password,
             {QStringLiteral("synonym passcode>password"), QStringLiteral("typo pasword>password")});
    complete("nothing asked", QString(), Refund, {});

    QTest::newRow("an unfinished word") << QStringLiteral("refu") << LastWord::Unfinished << int(Refund)
                                        << QStringList(QStringLiteral("prefix refu>refund"));
    QTest::newRow("an unfinished word that is whole")
        << QStringLiteral("refund") << LastWord::Unfinished << int(Refund) << QStringList();
}

void tst_Explainer::saysWhy()
{
    QFETCH(QString, query);
    QFETCH(LastWord, lastWord);
    QFETCH(int, document);
    QFETCH(QStringList, reasons);
    QCOMPARE(reasonsFor(query, lastWord, document), reasons);
}

void tst_Explainer::takesTheFirstTextThatTells()
{
    const auto reasonsIn = [](const QStringList &texts) {
        return reasonsFor(QStringLiteral("refnud"), LastWord::Complete, Refund, texts);
    };
    QCOMPARE(reasonsIn({QStringLiteral("Nothing"), QStringLiteral("My Refunds"), QStringLiteral("a refund")}),
             QStringList(QStringLiteral("typo refnud>Refunds")));
    QCOMPARE(reasonsIn({QStringLiteral("refund, refund")}), QStringList(QStringLiteral("typo refnud>refund")));
    QCOMPARE(reasonsIn({QString()}), QStringList());
}

QTEST_GUILESS_MAIN(tst_Explainer)
#include "tst_explainer.moc"
