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
    void tellsAName();
    void tellsTheLongestOfThoseThatMeanTheSame();
    void tellsNoPhraseOfTheSameWords();
    void tellsTheWordThatWasMeant();
    void tellsMendedWordsBesideMeanings();
    void tellsNoPartOfALongerPhrase();
    void tellsWholeChineseWords();
    void tellsWhatAPersonSees();
    void tellsNoSoundOfABody();
    void takesNoWordForAnotherOne();
};

namespace {

enum Article { AddMoney, Refund, Password, Card, Fee };

QStringList reasonsFor(const QString &query, LastWord lastWord, const DocumentTexts &texts)
{
    static const QStringList kinds{QStringLiteral("typo"),    QStringLiteral("pinyin"),  QStringLiteral("initials"),
                                   QStringLiteral("synonym"), QStringLiteral("variant"), QStringLiteral("prefix")};
    static IndexedCorpus corpus(mixedTexts(),
                                {{QStringLiteral("top up"), QStringLiteral("充值")},
                                 {QStringLiteral("password"), QStringLiteral("密码"), QStringLiteral("passcode")},
                                 {QStringLiteral("fee"), QStringLiteral("charge")}});
    const QueryPlan plan = corpus.plan(query, lastWord);
    Highlighter highlighter(corpus.index(), plan);
    QStringList reasons;
    for (const MatchReason &reason : Explainer(corpus.index(), plan, highlighter).reasons(texts)) {
        reasons.append(QStringLiteral("%1 %2>%3").arg(kinds.at(int(reason.kind)), reason.from, reason.to));
    }
    reasons.sort();
    return reasons;
}

/// What the index's documents say, to somebody who reads both languages.
DocumentTexts said(int document)
{
    const IndexedText text = mixedTexts()[static_cast<size_t>(document)];
    return {text.titles.join(QStringLiteral(" / ")), text.phrasings, {}};
}

/// The first reason: what stands for what was typed.
QString toldOf(IndexedCorpus &corpus, QStringView query, const DocumentTexts &texts)
{
    const QueryPlan plan = corpus.plan(query);
    Highlighter highlighter(corpus.index(), plan);
    const std::vector<MatchReason> reasons = Explainer(corpus.index(), plan, highlighter).reasons(texts);
    return reasons.empty() ? QString() : reasons.front().to;
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
    complete("more said with an apostrophe", QStringLiteral("refund'd"), Refund, {});
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
    QCOMPARE(reasonsFor(query, lastWord, said(document)), reasons);
}

void tst_Explainer::takesThePlainestWordThatTells()
{
    const auto reasonsIn = [](const QStringList &texts) {
        return reasonsFor(QStringLiteral("refnud"), LastWord::Complete, {texts.front(), texts.mid(1), {}});
    };
    QCOMPARE(reasonsIn({QStringLiteral("Nothing"), QStringLiteral("My Refunds"), QStringLiteral("a refund")}),
             QStringList(QStringLiteral("typo refnud>refund")));
    QCOMPARE(reasonsIn({QStringLiteral("refund, refund")}), QStringList(QStringLiteral("typo refnud>refund")));
    QCOMPARE(reasonsIn({QString()}), QStringList());
}

void tst_Explainer::quotesWithinASentence()
{
    const auto reasonsIn = [](const QString &query, const QString &text) {
        return reasonsFor(query, LastWord::Complete, {text, {}, {}});
    };
    // Both syllables are there, but of two sentences.
    QCOMPARE(reasonsIn(QStringLiteral("chongzhi"), QStringLiteral("怎么充？值多少？")), QStringList());
    QCOMPARE(reasonsIn(QStringLiteral("cz"), QStringLiteral("先充，再值。")), QStringList());
    // A mended word that denies says more with the next one, if the text has both together.
    IndexedCorpus corpus({{{QStringLiteral("The code doesn't come")}, {}, {}}, {{QStringLiteral("fee")}, {}, {}}}, {});
    const auto toldIn = [&corpus](const QString &text) { return toldOf(corpus, u"dosnt come", {text, {}, {}}); };
    QCOMPARE(toldIn(QStringLiteral("It doesn't come.")), QStringLiteral("doesn't come"));
    QCOMPARE(toldIn(QStringLiteral("It doesn’t come.")), QStringLiteral("doesn’t come"));
    QCOMPARE(toldIn(QStringLiteral("It doesn't. Come?")), QStringLiteral("doesn't"));
    QCOMPARE(toldIn(QStringLiteral("It doesn't comeback")), QStringLiteral("doesn't"));
    QCOMPARE(reasonsIn(QStringLiteral("refnud fee"), QStringLiteral("No refund fee.")),
             {QStringLiteral("typo refnud>refund")});
    // Two characters that sound like two of a run, none of which they are.
    IndexedCorpus numbers({{{QStringLiteral("换了手机号")}, {}, {}}, {{QStringLiteral("自己等了好几天")}, {}, {}}}, {});
    QCOMPARE(toldOf(numbers, u"自己好记", {QStringLiteral("手机号"), {}, {}}), QString());
}

void tst_Explainer::quotesWholeWords()
{
    // So many articles that what only one of them has side by side is no word.
    std::vector<IndexedText> texts(60, IndexedText{{QStringLiteral("给钱包充值")}, {}, {}});
    texts.push_back({{QStringLiteral("请先扩充至少一页")}, {}, {}});
    IndexedCorpus corpus(texts, {});
    QCOMPARE(toldOf(corpus, u"chongzhi", {texts.front().titles.front(), {}, {}}), QStringLiteral("充值"));
    QCOMPARE(toldOf(corpus, u"chongzhi", {texts.back().titles.front(), {}, {}}), QString());
    // 记 belongs to 忘记, which was typed right.
    IndexedCorpus other({{{QStringLiteral("忘记密码")}, {}, {}}, {{QStringLiteral("重置密码")}, {}, {}}}, {});
    QCOMPARE(toldOf(other, u"忘记秘码", {QStringLiteral("忘记密码"), {}, {}}), QStringLiteral("密码"));
}

void tst_Explainer::tellsNoMeaningThatAllHave()
{
    const auto reasonsWith = [](int articlesAboutShops) {
        std::vector<IndexedText> texts(15, {{QStringLiteral("Pay the seller")}, {}, {}});
        for (int article = 0; article < articlesAboutShops; ++article) {
            texts[static_cast<size_t>(article)].titles = QStringList(QStringLiteral("Ask the merchant"));
        }
        IndexedCorpus corpus(texts, {{QStringLiteral("merchant"), QStringLiteral("shop owner")}});
        return toldOf(corpus, u"shop owner", {texts.front().titles.front(), {}, {}});
    };
    QCOMPARE(reasonsWith(3), QStringLiteral("merchant")); // a fifth
    QCOMPARE(reasonsWith(4), QString());
}

void tst_Explainer::tellsAPhraseOfTheLanguageThatWasTyped()
{
    const QStringList said{QStringLiteral("商家"), QStringLiteral("ask the merchant"), QStringLiteral("my shop owner")};
    IndexedCorpus corpus({{said, {}, {}}, {{QStringLiteral("fee")}, {}, {}}, {{QStringLiteral("pin")}, {}, {}}},
                         {{QStringLiteral("merchant"), QStringLiteral("trader"), QStringLiteral("shop owner"),
                           QStringLiteral("商家"), QStringLiteral("商户")}});
    const DocumentTexts texts{said.join(QStringLiteral(". ")), {}, {}};
    QCOMPARE(toldOf(corpus, u"trader", texts), QStringLiteral("merchant")); // the first of those in English
    QCOMPARE(toldOf(corpus, u"商户", texts), QStringLiteral("商家"));
}

void tst_Explainer::tellsAName()
{
    const QStringList said{QStringLiteral("your passport or your ID card"), QStringLiteral("身份证、护照")};
    IndexedCorpus corpus(
        {{said, {}, {}}, {{QStringLiteral("fee")}, {}, {}}},
        {{QStringLiteral("ID"), QStringLiteral("ID document"), QStringLiteral("proof of identity"),
          QStringLiteral("passport"), QStringLiteral("driving licence"), QStringLiteral("证件"),
          QStringLiteral("身份证明"), QStringLiteral("证明"), QStringLiteral("护照"), QStringLiteral("ID card")}});
    const auto toldIn = [&corpus](QStringView query, const QString &text) {
        return toldOf(corpus, query, {text, {}, {}});
    };
    // Of two documents neither is the other; both are documents, in either language.
    QCOMPARE(toldIn(u"driving licence", QStringLiteral("Show your passport")), QString());
    QCOMPARE(toldIn(u"passport", QStringLiteral("Show an ID card, the ID document")), QStringLiteral("ID document"));
    QCOMPARE(toldIn(u"护照", QStringLiteral("要有证件")), QStringLiteral("证件"));
    QCOMPARE(toldIn(u"证件", QStringLiteral("要有护照")), QString());
}

void tst_Explainer::tellsTheLongestOfThoseThatMeanTheSame()
{
    const QString title = QStringLiteral("A child paid");
    IndexedCorpus corpus({{{title}, {}, {}}, {{QStringLiteral("fee")}, {}, {}}},
                         {{QStringLiteral("child"), QStringLiteral("my son"), QStringLiteral("son")}});
    const QueryPlan plan = corpus.plan(u"son, my son paid", LastWord::Complete);
    Highlighter highlighter(corpus.index(), plan);
    const std::vector<MatchReason> reasons = Explainer(corpus.index(), plan, highlighter).reasons({title, {title}, {}});
    QCOMPARE(reasons.size(), size_t(1));
    QCOMPARE(reasons.front().from, QStringLiteral("my son"));
}

void tst_Explainer::tellsNoPhraseOfTheSameWords()
{
    IndexedCorpus corpus(
        {{{QStringLiteral("Forgot passwords")}, {}, {}}, {{QStringLiteral("fee")}, {}, {}}},
        {{QStringLiteral("forgot my password"), QStringLiteral("forgot password"), QStringLiteral("locked out")}});
    const DocumentTexts texts{QStringLiteral("Forgot passwords"), {}, {}};
    QCOMPARE(toldOf(corpus, u"locked out", texts), QStringLiteral("Forgot passwords"));
    QCOMPARE(toldOf(corpus, u"forgot my password", texts), QString());
}

void tst_Explainer::tellsTheWordThatWasMeant()
{
    const QString title = QStringLiteral("Withdraw money: a withdrawal");
    IndexedCorpus corpus({{{title}, {QStringLiteral("my withdrawal")}, {}}, {{QStringLiteral("fee")}, {}, {}}}, {});
    QCOMPARE(toldOf(corpus, u"withdrawl", {title, {}, {}}), QStringLiteral("withdrawal"));
    QCOMPARE(toldOf(corpus, u"withdrawl", {QStringLiteral("Withdraw"), {}, {}}), QStringLiteral("Withdraw"));
}

void tst_Explainer::tellsMendedWordsBesideMeanings()
{
    const QString title = QStringLiteral("My phone was stolen");
    IndexedCorpus corpus({{{title}, {}, {}}, {{QStringLiteral("fee")}, {}, {}}},
                         {{QStringLiteral("stolen"), QStringLiteral("was stolen"), QStringLiteral("theft")},
                          {QStringLiteral("email"), QStringLiteral("e-mail"), QStringLiteral("mail address")}});
    const QueryPlan plan = corpus.plan(u"phone was stollen", LastWord::Complete);
    Highlighter highlighter(corpus.index(), plan);
    const std::vector<MatchReason> reasons = Explainer(corpus.index(), plan, highlighter).reasons({title, {}, {}});
    QCOMPARE(reasons,
             (std::vector{MatchReason{MatchReason::Kind::Typo, QStringLiteral("stollen"), QStringLiteral("stolen")}}));
    // A mended word is told beside what its phrase means.
    const QString stolen = QStringLiteral("Account stolen");
    IndexedCorpus taken({{{stolen}, {}, {}}, {{QStringLiteral("fee")}, {}, {}}},
                        {{QStringLiteral("account stolen"), QStringLiteral("lost my account")}});
    const QueryPlan both = taken.plan(u"lost my acount", LastWord::Complete);
    Highlighter marks(taken.index(), both);
    QCOMPARE(Explainer(taken.index(), both, marks).reasons({stolen, {}, {}}).size(), size_t(2));
    // Another form of a word, or the word apart, is no other word.
    QCOMPARE(toldOf(corpus, u"email", {QStringLiteral("Send an e-mail"), {}, {}}), QString());
    QCOMPARE(toldOf(corpus, u"mail address", {QStringLiteral("Send an e-mail"), {}, {}}), QStringLiteral("e-mail"));
}

void tst_Explainer::tellsNoPartOfALongerPhrase()
{
    const QString title = QStringLiteral("I have a new phone or a new number");
    IndexedCorpus corpus({{{title}, {}, {}}, {{QStringLiteral("fee")}, {}, {}}, {{QStringLiteral("pin")}, {}, {}}},
                         {{QStringLiteral("new phone"), QStringLiteral("change my phone")},
                          {QStringLiteral("new number"), QStringLiteral("phone number")}});
    QCOMPARE(toldOf(corpus, u"change my phone", {title, {}, {}}), QStringLiteral("new phone"));
    QCOMPARE(toldOf(corpus, u"change my phone number", {title, {}, {}}), QStringLiteral("new number"));
    // Of two of which one is in the other the longer one.
    const QString pictures = QStringLiteral("Send 证件照片");
    IndexedCorpus papers({{{pictures}, {}, {}}, {{QStringLiteral("fee")}, {}, {}}},
                         {{QStringLiteral("证件"), QStringLiteral("身份证")},
                          {QStringLiteral("证件照片"), QStringLiteral("身份证照片")}});
    const QueryPlan plan = papers.plan(u"身份证照片", LastWord::Complete);
    Highlighter highlighter(papers.index(), plan);
    const std::vector<MatchReason> reasons = Explainer(papers.index(), plan, highlighter).reasons({pictures, {}, {}});
    QCOMPARE(reasons.size(), size_t(1));
    QCOMPARE(reasons.front().to, QStringLiteral("证件照片"));
}

void tst_Explainer::tellsWholeChineseWords()
{
    std::vector<IndexedText> texts(8, IndexedText{{QStringLiteral("信用卡还款")}, {}, {}});
    texts.insert(texts.end(), 2, IndexedText{{QStringLiteral("帐号被人改了")}, {}, {}});
    for (const QString &other : {QStringLiteral("号码"), QStringLiteral("型号"), QStringLiteral("被骗"),
                                 QStringLiteral("被人骗"), QStringLiteral("账号")}) {
        texts.insert(texts.end(), 4, IndexedText{{other}, {}, {}});
    }
    IndexedCorpus corpus(texts, {});
    const QueryPlan plan = corpus.plan(u"信用咔", LastWord::Complete);
    Highlighter highlighter(corpus.index(), plan);
    const std::vector<MatchReason> reasons =
        Explainer(corpus.index(), plan, highlighter).reasons({QStringLiteral("信用卡"), {}, {}});
    QCOMPARE(reasons,
             (std::vector{MatchReason{MatchReason::Kind::Pinyin, QStringLiteral("信用咔"), QStringLiteral("信用卡")}}));
    // What was typed rightly is not told, though it sounds like itself.
    QCOMPARE(toldOf(corpus, u"还宽信用", {QStringLiteral("信用卡还款信息"), {}, {}}), QStringLiteral("还款"));
    IndexedCorpus idioms({{{QStringLiteral("莫名其妙少了钱")}, {}, {}}, {{QStringLiteral("怎么退款")}, {}, {}}}, {});
    QCOMPARE(toldOf(idioms, u"莫名奇妙", {QStringLiteral("莫名其妙少了钱"), {}, {}}), QStringLiteral("莫名其妙"));
    QCOMPARE(toldOf(corpus, u"hk", {QStringLiteral("信用卡还款"), {}, {}}), QStringLiteral("还款"));
    QCOMPARE(toldOf(corpus, u"hb", {QStringLiteral("帐号被人改了"), {}, {}}), QString()); // 号被
}

void tst_Explainer::tellsWhatAPersonSees()
{
    const QString title = QStringLiteral("取款机吞卡了");
    const QStringList questions{QStringLiteral("柜员机吞卡"), QStringLiteral("提款机吞卡")};
    IndexedCorpus corpus({{{title}, questions, {}}, {{QStringLiteral("怎么退款")}, {}, {}}},
                         {{QStringLiteral("柜员机"), QStringLiteral("取款机"), QStringLiteral("提款机")}});
    // A question that nobody sees has the very word.
    QCOMPARE(toldOf(corpus, u"柜员机", {title, questions, {}}), QStringLiteral("取款机"));
    QCOMPARE(toldOf(corpus, u"柜员机", {QStringLiteral("吞卡了"), questions, title}), QStringLiteral("取款机"));
    QCOMPARE(toldOf(corpus, u"柜员机", {QStringLiteral("吞卡了"), questions, {}}), QString());
    QCOMPARE(toldOf(corpus, u"柜员机", {title, {}, QStringLiteral("柜员机在哪儿")}), QString());
}

void tst_Explainer::tellsNoSoundOfABody()
{
    const auto told = [](const QString &query, const DocumentTexts &texts) {
        return reasonsFor(query, LastWord::Complete, texts).size();
    };
    const QString title = QStringLiteral("Help");
    for (const QString &query : {QStringLiteral("chongzhi"), QStringLiteral("cz"), QStringLiteral("冲值")}) {
        QCOMPARE(told(query, {title, {QStringLiteral("先充值")}, {}}), 1);
        QCOMPARE(told(query, {title, {}, QStringLiteral("先充值")}), 0);
    }
    QCOMPARE(told(QStringLiteral("refnud"), {title, {}, QStringLiteral("Ask for a refund.")}), 1);
}

void tst_Explainer::takesNoWordForAnotherOne()
{
    const std::vector<IndexedText> texts{{{QStringLiteral("钱包被盗了")}, {}, {}}};
    const DocumentTexts stolen{texts[0].titles.front(), {}, {}};
    IndexedCorpus without(texts);
    QCOMPARE(toldOf(without, u"花呗到期", stolen), QStringLiteral("被盗"));
    // 花呗 is something, so that 呗 belongs to it.
    IndexedCorpus with(texts, {{QStringLiteral("花呗"), QStringLiteral("贷款")}});
    QCOMPARE(toldOf(with, u"花呗到期", stolen), QString());
    QCOMPARE(toldOf(with, u"北盗", stolen), QStringLiteral("被盗"));
}

QTEST_GUILESS_MAIN(tst_Explainer)
#include "tst_explainer.moc"
