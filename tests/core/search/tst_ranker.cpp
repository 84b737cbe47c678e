#include "support/indexedcorpus.h"

#include <QtTest>

using namespace WalletSupport;

class tst_Ranker : public QObject
{
    Q_OBJECT

private slots:
    void findsTheArticle_data();
    void findsTheArticle();
    void knowsWhenItIsNotSure_data();
    void knowsWhenItIsNotSure();
    void titleCountsMoreThanPhrasing();
    void rareWordCountsMoreThanCommonOnes();
    void equalsKeepTheirOrder();
    void givesNoMoreThanTheLimit();
    void theBestOfManyAreTheBestOfAll();
    void amongManyWhatIsSaidTwiceCountsOtherwise();
    void unfinishedWordStandsForAtMostThirtyTwo();
    void unfinishedWordPrefersTheFrequent();
    void unfinishedWordMayStandInBodiesAlone_data();
    void unfinishedWordMayStandInBodiesAlone();
    void cutsTheQueryAt512Characters();
    void emptyIndexHasNoAnswer();
    void answersTheSameAgain();
    void whatWasLearntCountsLessBesideDirections();
};

namespace {

enum Article { Reset, Code, TopUp, Refund, BankLimit, Contact };

std::vector<IndexedText> articles()
{
    const auto article = [](const char16_t *english, const char16_t *chinese, const QStringList &phrasings) {
        return IndexedText{{QString::fromUtf16(english), QString::fromUtf16(chinese)}, phrasings, {}};
    };
    return {
        article(u"How do I reset my password?", u"怎么重置登录密码？",
                {QStringLiteral("forgot my password"), QStringLiteral("忘记密码了")}),
        article(u"Why does the code not come?", u"为什么收不到验证码？",
                {QStringLiteral("no sms from my wallet"), QStringLiteral("短信一直没来")}),
        article(u"Why did my top-up fail?", u"充值失败怎么办？",
                {QStringLiteral("I can’t add money"), QStringLiteral("钱充不进去")}),
        article(u"How do I ask for a refund?", u"怎么申请退款？",
                {QStringLiteral("want my money back"), QStringLiteral("想把钱要回来")}),
        article(u"Is there a limit at my bank?", u"银行限额是多少？", {QStringLiteral("bank says too much")}),
        article(u"How do I find the real support?", u"怎么联系真正的客服？",
                {QStringLiteral("hotline number"), QStringLiteral("人工客服电话")}),
    };
}

SearchAnswer ask(const std::vector<IndexedText> &texts, const QString &query, LastWord lastWord = LastWord::Complete,
                 int limit = 10)
{
    return IndexedCorpus(texts).ask(query, lastWord, limit);
}

std::vector<int> documentsOf(const SearchAnswer &answer)
{
    std::vector<int> documents;
    for (const SearchHit &hit : answer.hits) {
        documents.push_back(hit.document);
    }
    return documents;
}

} // namespace

void tst_Ranker::findsTheArticle_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<LastWord>("lastWord");
    QTest::addColumn<int>("article");

    const auto complete = [](const char *name, const QString &query, Article article) {
        QTest::newRow(name) << query << LastWord::Complete << int(article);
    };
    complete("a word", QStringLiteral("password"), Reset);
    complete("capitals and plural", QStringLiteral("PASSWORDS!!"), Reset);
    complete("other form of the word", QStringLiteral("resetting"), Reset);
    complete("whole question", QStringLiteral("how can I get my money back"), Refund);
    complete("two words for a hyphen", QStringLiteral("top up"), TopUp);
    complete("no apostrophe", QStringLiteral("cant add"), TopUp);
    complete("straight apostrophe", QStringLiteral("can't add"), TopUp);
    complete("misspelt", QStringLiteral("pasword"), Reset);
    complete("full width", QStringLiteral("ＳＭＳ"), Code);
    complete("Chinese question", QStringLiteral("我忘记密码了怎么办"), Reset);
    complete("part of a Chinese word", QStringLiteral("验证"), Code);
    complete("one character", QStringLiteral("短"), Code);
    complete("traditional characters", QStringLiteral("驗證碼"), Code);
    complete("traditional characters only", QStringLiteral("銀行限額"), BankLimit);
    complete("characters that sound the same", QStringLiteral("冲职时败"), TopUp);
    complete("the sound that the word gives", QStringLiteral("航"), BankLimit);
    complete("both languages in one query", QStringLiteral("密码 forgot"), Reset);
    complete("no space between languages", QStringLiteral("sms验证码"), Code);

    const auto typing = [](const char *name, const QString &query, Article article) {
        QTest::newRow(name) << query << LastWord::Unfinished << int(article);
    };
    typing("beginning of a word", QStringLiteral("refu"), Refund);
    typing("one letter", QStringLiteral("h"), Contact);
    typing("beginning of the second word", QStringLiteral("bank lim"), BankLimit);
    typing("whole word while typing", QStringLiteral("hotline"), Contact);
    typing("beginning that goes past the stem", QStringLiteral("passwor"), Reset);
    typing("half a Chinese question", QStringLiteral("怎么申"), Refund);
    typing("Chinese and the beginning of a word", QStringLiteral("密码 forg"), Reset);
}

void tst_Ranker::findsTheArticle()
{
    QFETCH(QString, query);
    QFETCH(LastWord, lastWord);
    QFETCH(int, article);
    const SearchAnswer answer = ask(articles(), query, lastWord);
    QVERIFY(!answer.hits.empty());
    QCOMPARE(answer.hits.front().document, article);
}

void tst_Ranker::knowsWhenItIsNotSure_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<LastWord>("lastWord");
    QTest::addColumn<bool>("isSure");

    const auto complete = LastWord::Complete;
    const auto typing = LastWord::Unfinished;
    QTest::newRow("on topic") << QStringLiteral("how do i reset my password") << complete << true;
    QTest::newRow("on topic with other words") << QStringLiteral("please reset password") << complete << true;
    QTest::newRow("misspelt") << QStringLiteral("my pasword") << complete << true;
    QTest::newRow("on topic in Chinese") << QStringLiteral("收不到验证码") << complete << true;
    QTest::newRow("homophones") << QStringLiteral("冲直时拜") << complete << true;
    QTest::newRow("one character") << QStringLiteral("钱") << complete << true;
    QTest::newRow("off topic") << QStringLiteral("who won the football cup in paris yesterday") << complete << false;
    QTest::newRow("only small words in common") << QStringLiteral("how do i bake my bread") << complete << false;
    QTest::newRow("off topic in Chinese") << QStringLiteral("北京天气怎么样") << complete << false;
    QTest::newRow("nonsense") << QStringLiteral("asdf qwer zxcv") << complete << false;
    QTest::newRow("beginning of a known word") << QStringLiteral("re") << typing << true;
    QTest::newRow("beginning of no word") << QStringLiteral("xq") << typing << false;
    QTest::newRow("beginning of no word after a known one") << QStringLiteral("password xq") << typing << true;
    QTest::newRow("the same as a finished word") << QStringLiteral("re ") << typing << false;
}

void tst_Ranker::knowsWhenItIsNotSure()
{
    QFETCH(QString, query);
    QFETCH(LastWord, lastWord);
    QFETCH(bool, isSure);
    QCOMPARE(ask(articles(), query, lastWord).isSure, isSure);
}

void tst_Ranker::titleCountsMoreThanPhrasing()
{
    const SearchAnswer answer = ask({{{QStringLiteral("pin")}, {QStringLiteral("card")}, {}},
                                     {{QStringLiteral("card")}, {QStringLiteral("pin")}, {}},
                                     {{QStringLiteral("x")}, {}, {}}},
                                    QStringLiteral("card"));
    QCOMPARE(documentsOf(answer), (std::vector<int>{1, 0}));
}

void tst_Ranker::rareWordCountsMoreThanCommonOnes()
{
    const SearchAnswer answer = ask({{{QStringLiteral("my wallet")}, {}, {}},
                                     {{QStringLiteral("my wallet")}, {}, {}},
                                     {{QStringLiteral("fees")}, {}, {}},
                                     {{QStringLiteral("my wallet")}, {}, {}}},
                                    QStringLiteral("my fees"));
    QCOMPARE(answer.hits.front().document, 2);
}

void tst_Ranker::equalsKeepTheirOrder()
{
    const std::vector<IndexedText> texts(5, IndexedText{{QStringLiteral("lost card")}, {}, {}});
    QCOMPARE(documentsOf(ask(texts, QStringLiteral("lost card"))), (std::vector<int>{0, 1, 2, 3, 4}));
    QCOMPARE(documentsOf(ask(texts, QStringLiteral("lost card"), LastWord::Complete, 2)), (std::vector<int>{0, 1}));
}

void tst_Ranker::givesNoMoreThanTheLimit()
{
    // The best come first whatever the limit is.
    const SearchAnswer all = ask(articles(), QStringLiteral("how do i find my money"));
    QVERIFY(all.hits.size() > 3);
    for (size_t i = 1; i < all.hits.size(); ++i) {
        QVERIFY(all.hits[i - 1].score >= all.hits[i].score);
    }
    const SearchAnswer three = ask(articles(), QStringLiteral("how do i find my money"), LastWord::Complete, 3);
    QCOMPARE(three.hits, std::vector<SearchHit>(all.hits.begin(), all.hits.begin() + 3));
    QVERIFY(ask(articles(), QStringLiteral("money"), LastWord::Complete, 0).hits.empty());
    QVERIFY(ask(articles(), QStringLiteral("money"), LastWord::Complete, -1).hits.empty());
}

void tst_Ranker::theBestOfManyAreTheBestOfAll()
{
    // So many that blocks of them are passed by; all have the word, in titles of forty lengths, so that many are equal.
    constexpr int Many = 1500;
    std::vector<IndexedText> texts;
    for (int number = 0; number < Many; ++number) {
        const int others = number * 7919 % 40;
        texts.push_back({{QStringLiteral("card") + QStringLiteral(" thing").repeated(others)}, {}, {}});
    }
    IndexedCorpus corpus(texts);
    const QueryPlan plan = corpus.plan(u"card");
    const std::vector<SearchHit> all = corpus.ranker().rank(plan, Many); // no block is passed by
    QCOMPARE(all.size(), size_t(Many));
    for (const int limit : {1, 10, 24, 40}) {
        const std::vector<SearchHit> best = corpus.ranker().rank(plan, limit);
        QCOMPARE(best.size(), static_cast<size_t>(limit));
        QVERIFY(std::equal(best.begin(), best.end(), all.begin()));
    }
}

void tst_Ranker::amongManyWhatIsSaidTwiceCountsOtherwise()
{
    // What a text counts that says it once, beside one that says it twice; neither is in the table of word vectors.
    const auto shareOfOnce = [](size_t count, const QString &asked, const QString &other) {
        const auto text = [](const QStringList &words) { return IndexedText{{words.join(u' ')}, {}, {}}; };
        std::vector<IndexedText> texts(count, text({other, other, other}));
        texts[0] = text({asked, asked, other});
        texts[1] = text({asked, other, other});
        const std::vector<SearchHit> hits = ask(texts, asked).hits;
        return hits.size() == 2 && hits[0].document == 0 ? hits[1].share : 0;
    };
    constexpr size_t Few = 20;
    constexpr size_t Many = 2000;
    const QString word = QStringLiteral("glolgan");
    const QString otherWord = QStringLiteral("trusmib");
    QVERIFY(shareOfOnce(Few, word, otherWord) > 0.5F);
    QVERIFY(shareOfOnce(Many, word, otherWord) > shareOfOnce(Few, word, otherWord));
    const QString character = QStringLiteral("囧");
    const QString otherCharacter = QStringLiteral("槑");
    QVERIFY(shareOfOnce(Many, character, otherCharacter) > 0.5F);
    QVERIFY(shareOfOnce(Many, character, otherCharacter) < shareOfOnce(Few, character, otherCharacter));
    constexpr size_t VeryMany = 30'000;
    QVERIFY(shareOfOnce(VeryMany, word, otherWord) > shareOfOnce(Many, word, otherWord));
    QVERIFY(shareOfOnce(VeryMany, character, otherCharacter) > shareOfOnce(Many, character, otherCharacter));
}

void tst_Ranker::unfinishedWordStandsForAtMostThirtyTwo()
{
    // One letter has no trigram, so that only the words it may become find anything.
    std::vector<IndexedText> texts;
    for (int i = 0; i < 40; ++i) {
        texts.push_back({{QStringLiteral("q%1").arg(i)}, {}, {}});
    }
    QCOMPARE(ask(texts, QStringLiteral("q"), LastWord::Unfinished, 100).hits.size(), size_t(32));
    QVERIFY(ask(texts, QStringLiteral("q"), LastWord::Complete, 100).hits.empty());
}

void tst_Ranker::unfinishedWordPrefersTheFrequent()
{
    // Three articles about refunds, one about refills: "ref" more probably becomes refund.
    const SearchAnswer answer = ask({{{QStringLiteral("refill")}, {}, {}},
                                     {{QStringLiteral("refund")}, {}, {}},
                                     {{QStringLiteral("refund")}, {}, {}},
                                     {{QStringLiteral("other")}, {}, {}},
                                     {{QStringLiteral("more")}, {}, {}},
                                     {{QStringLiteral("again")}, {}, {}},
                                     {{QStringLiteral("refund")}, {}, {}}},
                                    QStringLiteral("ref"), LastWord::Unfinished);
    QCOMPARE(documentsOf(answer), (std::vector<int>{1, 2, 6, 0}));
}

void tst_Ranker::unfinishedWordMayStandInBodiesAlone_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<LastWord>("lastWord");
    QTest::addColumn<std::vector<int>>("documents");

    const auto typing = [](const char *name, const char *query, const std::vector<int> &documents) {
        QTest::newRow(name) << QString::fromLatin1(query) << LastWord::Unfinished << documents;
    };
    typing("the beginning of a word in one body", "rece", {0});
    typing("the beginning of a word in two bodies", "stat", {1, 2}); // in either order: the words' table decides
    typing("whole by now", "receipt", {0});
    typing("another form of it", "receipts", {});
    typing("words of titles come before", "com", {2});
    typing("whole by now, and the beginning of a title's", "commission", {2, 1});
    typing("no word", "zzz", {});
    QTest::newRow("a beginning is no word") << QStringLiteral("rece") << LastWord::Complete << std::vector<int>();
}

void tst_Ranker::unfinishedWordMayStandInBodiesAlone()
{
    QFETCH(QString, query);
    QFETCH(LastWord, lastWord);
    const auto text = [](const char *title, const char *body) {
        return IndexedText{{QLatin1String(title)}, {}, {QLatin1String(body)}};
    };
    IndexedCorpus corpus({text("slippers", "Write to the shop with the receipt."),
                          text("lost card", "The statement has the commission."),
                          text("commissioner", "Nobody knows; see the statement of this month, a long one.")});
    std::vector<int> found = documentsOf(corpus.ask(query, lastWord));
    if (query == QStringLiteral("stat")) {
        std::ranges::sort(found);
    }
    QTEST(found, "documents");
}

void tst_Ranker::cutsTheQueryAt512Characters()
{
    const QString word = QStringLiteral("password");
    const auto asked = [&word](int charactersBefore, const QString &filler) {
        return ask(articles(), filler.repeated(charactersBefore) + word).isSure;
    };
    QVERIFY(asked(504, QStringLiteral(" ")));
    QVERIFY(!asked(512, QStringLiteral(" ")));
    // A character of two units counts once.
    QVERIFY(asked(504, QStringLiteral("😀")));
    QVERIFY(!asked(512, QStringLiteral("😀")));
}

void tst_Ranker::emptyIndexHasNoAnswer()
{
    const SearchAnswer answer = ask({}, QStringLiteral("password"));
    QVERIFY(answer.hits.empty());
    QVERIFY(!answer.isSure);
}

void tst_Ranker::answersTheSameAgain()
{
    IndexedCorpus corpus(articles());
    const SearchAnswer first = corpus.ask(u"money back");
    (void)corpus.ask(u"验证码 password", LastWord::Unfinished);
    QCOMPARE(corpus.ask(u"money back").hits, first.hits);
}

void tst_Ranker::whatWasLearntCountsLessBesideDirections()
{
    IndexedCorpus corpus(articles());
    QueryPlan plan = corpus.plan(u"reset my password");
    // What the classifier adds to the share of the words.
    const auto learnt = [&] {
        const SearchHit best = corpus.ranker().rank(plan, 1).front();
        return best.score - best.share;
    };
    plan.direction.reset();
    const float alone = learnt();
    QVERIFY(alone > 0);
    plan.direction.emplace(); // it points nowhere, and adds nothing of its own
    plan.direction->fill(0);
    plan.kind = QueryKind::Usual;
    QVERIFY(std::abs(learnt() - alone * 0.5F) < 1e-5F);
    plan.query.lastWord = LastWord::Unfinished;
    QVERIFY(std::abs(learnt() - alone * 0.4F) < 1e-5F);
    plan.query.lastWord = LastWord::Complete;
    plan.kind = QueryKind::Chinese;
    QVERIFY(std::abs(learnt() - alone) < 1e-5F);
}

QTEST_GUILESS_MAIN(tst_Ranker)
#include "tst_ranker.moc"
