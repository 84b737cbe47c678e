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
    void takesThePlainestWordThatTells();
    void quotesWithinASentence();
    void quotesWholeWords();
    void tellsNoMeaningThatAllHave();
    void tellsAPhraseOfTheLanguageThatWasTyped();
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

void tst_Explainer::takesThePlainestWordThatTells()
{
    const auto reasonsIn = [](const QStringList &texts) {
        return reasonsFor(QStringLiteral("refnud"), LastWord::Complete, Refund, texts);
    };
    QCOMPARE(reasonsIn({QStringLiteral("Nothing"), QStringLiteral("My Refunds"), QStringLiteral("a refund")}),
             QStringList(QStringLiteral("typo refnud>refund")));
    QCOMPARE(reasonsIn({QStringLiteral("refund, refund")}), QStringList(QStringLiteral("typo refnud>refund")));
    QCOMPARE(reasonsIn({QString()}), QStringList());
}

void tst_Explainer::quotesWithinASentence()
{
    const auto reasonsIn = [](const QString &query, const QString &text) {
        return reasonsFor(query, LastWord::Complete, AddMoney, {text});
    };
    // Both syllables are there, but of two sentences.
    QCOMPARE(reasonsIn(QStringLiteral("chongzhi"), QStringLiteral("怎么充？值多少？")), QStringList());
    QCOMPARE(reasonsIn(QStringLiteral("cz"), QStringLiteral("先充，再值。")), QStringList());
    // A mended word says more with the next one, if the text has both together.
    const QString typed = QStringLiteral("refnud fee");
    QCOMPARE(reasonsIn(typed, QStringLiteral("No refund fee.")), {QStringLiteral("typo refnud>refund fee")});
    QCOMPARE(reasonsIn(typed, QStringLiteral("A refund. Fee?")), {QStringLiteral("typo refnud>refund")});
    QCOMPARE(reasonsIn(typed, QStringLiteral("refund feeling")), {QStringLiteral("typo refnud>refund")});
}

void tst_Explainer::quotesWholeWords()
{
    // So many articles that what only one of them has side by side is no word.
    std::vector<IndexedText> texts(60, IndexedText{{QStringLiteral("给钱包充值")}, {}, {}});
    texts.push_back({{QStringLiteral("请先扩充至少一页")}, {}, {}});
    IndexedCorpus corpus(texts, {});
    const QueryPlan plan = corpus.plan(QStringLiteral("chongzhi"), LastWord::Complete);
    Highlighter highlighter(corpus.index(), plan);
    Explainer explainer(corpus.index(), plan, highlighter);
    QCOMPARE(explainer.reasons(0, texts.front().titles).size(), 1);
    QCOMPARE(explainer.reasons(60, texts.back().titles).size(), 0);
    // 记 belongs to 忘记, which was typed right.
    IndexedCorpus other({{{QStringLiteral("忘记密码")}, {}, {}}, {{QStringLiteral("重置密码")}, {}, {}}}, {});
    const QueryPlan forgotten = other.plan(QStringLiteral("忘记秘码"), LastWord::Complete);
    Highlighter marks(other.index(), forgotten);
    const std::vector<MatchReason> reasons =
        Explainer(other.index(), forgotten, marks).reasons(0, {QStringLiteral("忘记密码")});
    QCOMPARE(reasons.size(), 1);
    QCOMPARE(reasons.front().to, QStringLiteral("密码"));
}

void tst_Explainer::tellsNoMeaningThatAllHave()
{
    const auto reasonsWith = [](int articlesAboutShops) {
        std::vector<IndexedText> texts(12, {{QStringLiteral("Pay the seller")}, {}, {}});
        for (int article = 0; article < articlesAboutShops; ++article) {
            texts[static_cast<size_t>(article)].titles = QStringList(QStringLiteral("Ask the merchant"));
        }
        IndexedCorpus corpus(texts, {{QStringLiteral("merchant"), QStringLiteral("shop owner")}});
        const QueryPlan plan = corpus.plan(u"shop owner");
        Highlighter highlighter(corpus.index(), plan);
        return Explainer(corpus.index(), plan, highlighter).reasons(0, texts.front().titles).size();
    };
    QCOMPARE(reasonsWith(3), size_t(1)); // a quarter
    QCOMPARE(reasonsWith(4), size_t(0));
}

void tst_Explainer::tellsAPhraseOfTheLanguageThatWasTyped()
{
    const QStringList said{QStringLiteral("商家"), QStringLiteral("ask the merchant"), QStringLiteral("my shop owner")};
    IndexedCorpus corpus({{said, {}, {}}, {{QStringLiteral("fee")}, {}, {}}, {{QStringLiteral("pin")}, {}, {}}},
                         {{QStringLiteral("merchant"), QStringLiteral("trader"), QStringLiteral("shop owner"),
                           QStringLiteral("商家"), QStringLiteral("商户")}});
    const auto told = [&](QStringView query) {
        const QueryPlan plan = corpus.plan(query);
        Highlighter highlighter(corpus.index(), plan);
        const std::vector<MatchReason> reasons = Explainer(corpus.index(), plan, highlighter).reasons(0, said);
        return reasons.empty() ? QString() : reasons.front().to;
    };
    QCOMPARE(told(u"trader"), QStringLiteral("merchant")); // the first of those in English
    QCOMPARE(told(u"商户"), QStringLiteral("商家"));
}

QTEST_GUILESS_MAIN(tst_Explainer)
#include "tst_explainer.moc"
