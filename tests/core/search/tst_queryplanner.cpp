#include "support/mixedtexts.h"

#include <QtTest>

using namespace WalletSupport;

class tst_QueryPlanner : public QObject
{
    Q_OBJECT

private slots:
    void interprets_data();
    void interprets();
    void mendsToWhatFitsItsNeighbours();
    void leavesEnglishAlone_data();
    void leavesEnglishAlone();
    void everyFeatureStandsForTokens_data() { interprets_data(); }
    void everyFeatureStandsForTokens();
    void interpretationsWeighLessThanTheWords();
    void knowsWhatLanguageIsAsked_data();
    void knowsWhatLanguageIsAsked();
    void asksForConceptsAndTheirPairs();
    void charactersOfAWordCountLessByThemselves();
    void amongManyArticlesNamesCountMore();
    void amongManyArticlesFragmentsStandForUnknownWords();
    void bodiesAreAskedOnlyWhereThereAreSome();
    void anEmptyIndexInterpretsNothing();
};

namespace {

IndexedCorpus &corpus()
{
    static IndexedCorpus corpus(mixedTexts(),
                                {{QStringLiteral("top up"), QStringLiteral("充值")},
                                 {QStringLiteral("password"), QStringLiteral("密码"), QStringLiteral("passcode")}});
    return corpus;
}

/// What a query was taken for: the kind, what was typed, and what it must be in a text.
QStringList interpretationsOf(const QueryPlan &plan)
{
    static const QStringList kinds{QStringLiteral("typo"),    QStringLiteral("pinyin"),  QStringLiteral("initials"),
                                   QStringLiteral("synonym"), QStringLiteral("variant"), QStringLiteral("prefix")};
    QStringList lines;
    for (const Interpretation &interpretation : plan.interpretations) {
        QStringList units;
        for (const PatternUnit &unit : interpretation.units) {
            units.append(unit.text.empty() ? QStringLiteral("*") : QString::fromStdU16String(unit.text));
        }
        if (interpretation.meaning) {
            units.append(QStringLiteral("#%1").arg(*interpretation.meaning));
        }
        lines.append(QStringLiteral("%1 %2: %3")
                         .arg(kinds.at(int(interpretation.kind)), interpretation.from, units.join(QLatin1Char('+'))));
    }
    lines.sort();
    return lines;
}

} // namespace

void tst_QueryPlanner::interprets_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<LastWord>("lastWord");
    QTest::addColumn<QStringList>("interpretations");

    const auto complete = [](const char *name, const QString &query, const QStringList &interpretations) {
        QTest::newRow(name) << query << LastWord::Complete << interpretations;
    };
    complete("words that are there", QStringLiteral("reset my card"), {});
    complete("pinyin", QStringLiteral("chongzhi shibai"),
             {QStringLiteral("pinyin chongzhi: *+*"), QStringLiteral("pinyin shibai: *+*")});
    complete("pinyin syllable by syllable", QStringLiteral("chong zhi"), {QStringLiteral("pinyin chong zhi: *+*")});
    complete("pinyin without an apostrophe", QStringLiteral("shibaile"), {QStringLiteral("pinyin shibaile: *+*+*")});
    complete("pinyin of no text", QStringLiteral("nihao"), {});
    complete("a syllable and a letter", QStringLiteral("czhi"), {QStringLiteral("pinyin czhi: c+zhi")});
    complete("initials", QStringLiteral("cz"), {QStringLiteral("initials cz: c+z")});
    complete("four initials", QStringLiteral("czsb"), {QStringLiteral("initials czsb: c+z+s+b")});
    complete("initials of no text", QStringLiteral("xqk"), {});
    complete("initials and characters", QStringLiteral("cz失败"), {QStringLiteral("initials cz: c+z")});
    complete("pinyin and characters", QStringLiteral("充值shibai"),
             {QStringLiteral("pinyin shibai: *+*"), QStringLiteral("synonym 充值: #0")});
    complete("homophones", QStringLiteral("冲直"), {QStringLiteral("pinyin 冲直: *+*")});
    complete("homophones in part", QStringLiteral("冲值"), {QStringLiteral("pinyin 冲值: *+*")});
    complete("traditional characters", QStringLiteral("密碼"),
             {QStringLiteral("synonym 密碼: #1"), QStringLiteral("variant 密碼: 密+码")});
    complete("full width", QStringLiteral("ｃａｒｄ"), {QStringLiteral("variant ｃａｒｄ: card")});
    complete("a typo", QStringLiteral("my refnud"), {QStringLiteral("typo refnud: refund")});
    complete("another form of a known word is no typo", QStringLiteral("refunds"), {});
    complete("too short for a typo", QStringLiteral("fre"), {});
    complete("digits are no typo", QStringLiteral("ref1nd"), {});
    complete("a typo of nothing", QStringLiteral("kangaroos"), {});
    complete("a synonym across languages", QStringLiteral("how to top up"), {QStringLiteral("synonym top up: #0")});
    complete("and back", QStringLiteral("怎么充值"), {QStringLiteral("synonym 充值: #0")});
    complete("a synonym that no text has", QStringLiteral("passcode"), {QStringLiteral("synonym passcode: #1")});
    complete("a synonym of a repaired word", QStringLiteral("pasword"),
             {QStringLiteral("synonym pasword: #1"), QStringLiteral("typo pasword: password")});
    complete("two phrases of one meaning", QStringLiteral("password or passcode"),
             {QStringLiteral("synonym passcode: #1"), QStringLiteral("synonym password: #1")});
    complete("nothing", QString(), {});

    const auto typing = [](const char *name, const QString &query, const QStringList &interpretations) {
        QTest::newRow(name) << query << LastWord::Unfinished << interpretations;
    };
    typing("unfinished", QStringLiteral("my pass"), {QStringLiteral("prefix pass: pass")});
    typing("unfinished, but a word by now", QStringLiteral("card"), {QStringLiteral("prefix card: card")});
    typing("unfinished, of no word", QStringLiteral("my xyz"), {});
    typing("unfinished, and only in a body", QStringLiteral("the amou"), {QStringLiteral("prefix amou: amou")});
    typing("finished by a space", QStringLiteral("pass "), {});
    typing("a typo that no word begins with", QStringLiteral("my refnud"), {QStringLiteral("typo refnud: refund")});
    typing("too short for a typo while it is typed", QStringLiteral("my crad"), {});
    typing("what a word begins with is no typo", QStringLiteral("paymen"), {QStringLiteral("prefix paymen: paymen")});
    typing("a typo before the unfinished word", QStringLiteral("refnud mo"),
           {QStringLiteral("prefix mo: mo"), QStringLiteral("typo refnud: refund")});
    typing("a synonym that may go on", QStringLiteral("password"),
           {QStringLiteral("prefix password: password"), QStringLiteral("synonym password: #1")});
    typing("the beginning of one", QStringLiteral("passw"), {QStringLiteral("prefix passw: passw")});
    typing("initials while words begin so", QStringLiteral("ca"), {QStringLiteral("prefix ca: ca")});
    typing("initials that no word begins with", QStringLiteral("cz"), {QStringLiteral("initials cz: c+z")});
}

void tst_QueryPlanner::interprets()
{
    QFETCH(QString, query);
    QFETCH(LastWord, lastWord);
    QFETCH(QStringList, interpretations);
    interpretations.sort();
    QCOMPARE(interpretationsOf(corpus().plan(query, lastWord)), interpretations);
}

void tst_QueryPlanner::mendsToWhatFitsItsNeighbours()
{
    IndexedCorpus messages({{{QStringLiteral("The message doesn't come")}, {}, {}},
                            {{QStringLiteral("I don't know the shop")}, {}, {}},
                            {{QStringLiteral("I don't see the money")}, {}, {}}},
                           {});
    const auto mended = [&messages](const QString &query) {
        return interpretationsOf(messages.plan(query, LastWord::Complete)).value(0);
    };
    // A vowel is left out oftener than a consonant put in, though more texts have "don't".
    QCOMPARE(mended(QStringLiteral("dosnt")), QStringLiteral("typo dosnt: doesnt"));
    QCOMPARE(mended(QStringLiteral("dmnt")), QStringLiteral("typo dmnt: dont"));

    IndexedCorpus cards({{{QStringLiteral("a card came")}, {}, {}},
                         {{QStringLiteral("a cart sold")}, {}, {}},
                         {{QStringLiteral("a cart lost")}, {}, {}}},
                        {});
    const auto meant = [&cards](const QString &query) {
        return interpretationsOf(cards.plan(query, LastWord::Complete)).value(0);
    };
    QCOMPARE(meant(QStringLiteral("carx")), QStringLiteral("typo carx: cart")); // the more frequent one
    QCOMPARE(meant(QStringLiteral("carx came")), QStringLiteral("typo carx: card"));
    QCOMPARE(meant(QStringLiteral("the carx came")), QStringLiteral("typo carx: card"));
}

void tst_QueryPlanner::leavesEnglishAlone_data()
{
    QTest::addColumn<QString>("query");

    for (const char *query : {"ca",
                              "an",
                              "a",
                              "me",
                              "can",
                              "hen",
                              "change",
                              "sang",
                              "long",
                              "he can",
                              "change an account",
                              "how long does it take",
                              "is there a fee",
                              "can i get a card",
                              "why was my payment declined",
                              "my bank has an app",
                              "no one can help me",
                              "i sent money to the wrong man",
                              "ate my card",
                              "tv",
                              "id",
                              "sms code",
                              "my card tk",
                              "the mm password",
                              "pin reset",
                              "the fee",
                              "i am in china"}) {
        QTest::newRow(query) << QString::fromLatin1(query);
    }
}

void tst_QueryPlanner::leavesEnglishAlone()
{
    QFETCH(QString, query);
    for (const LastWord lastWord : {LastWord::Complete, LastWord::Unfinished}) {
        const QStringList found = interpretationsOf(corpus().plan(query, lastWord));
        for (const QString &line : found) {
            QVERIFY2(!line.startsWith(QLatin1String("pinyin")) && !line.startsWith(QLatin1String("initials")),
                     qPrintable(line));
        }
    }
}

void tst_QueryPlanner::everyFeatureStandsForTokens()
{
    QFETCH(QString, query);
    QFETCH(LastWord, lastWord);
    const QueryPlan plan = corpus().plan(query, lastWord);
    const auto tokens = static_cast<int>(plan.query.text.tokens.size());
    for (const PlannedFeature &feature : plan.features) {
        QVERIFY(feature.token >= 0 && feature.tokens > 0 && feature.token + feature.tokens <= tokens);
        QVERIFY(feature.interpretation >= -1 && feature.interpretation < static_cast<int>(plan.interpretations.size()));
        QVERIFY(feature.weight > 0);
    }
    for (const Interpretation &interpretation : plan.interpretations) {
        QVERIFY(interpretation.token >= 0 && interpretation.tokens > 0);
        QVERIFY(interpretation.token + interpretation.tokens <= tokens);
        QVERIFY(query.contains(interpretation.from));
    }
}

void tst_QueryPlanner::interpretationsWeighLessThanTheWords()
{
    // What stands for a word or has its meaning never counts more than the word itself.
    for (const QString &query : {QStringLiteral("my refnud"), QStringLiteral("passcode")}) {
        const QueryPlan plan = corpus().plan(query);
        QVERIFY(!plan.interpretations.empty());
        for (const PlannedFeature &feature : plan.features) {
            const bool isStem = feature.family == FeatureFamily::Stem;
            QVERIFY(!isStem || (feature.interpretation < 0 ? feature.weight == 1 : feature.weight < 1));
        }
    }
}

void tst_QueryPlanner::knowsWhatLanguageIsAsked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("kind");

    const auto row = [](const QString &query, QueryKind kind) {
        QTest::newRow(qPrintable(query)) << query << static_cast<int>(kind);
    };
    row(QStringLiteral("how do I reset my password"), QueryKind::Usual);
    row(QStringLiteral("my pasword"), QueryKind::Usual); // mended
    row(QStringLiteral("充值失败"), QueryKind::Chinese);
    row(QStringLiteral("chongzhi shibai"), QueryKind::Usual); // Chinese in other letters is no other language
    row(QStringLiteral("wo finde ich meine verlorene Karte"), QueryKind::Foreign);
    row(QStringLiteral("ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ"), QueryKind::Foreign);
}

void tst_QueryPlanner::knowsWhatLanguageIsAsked()
{
    QFETCH(QString, query);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(corpus().plan(query).kind), kind);
    // In texts without any Chinese, that is foreign too.
    IndexedCorpus english({{{QStringLiteral("reset my password")}, {}, {}}});
    QCOMPARE(english.plan(u"充值失败").kind, QueryKind::Foreign);
}

void tst_QueryPlanner::asksForConceptsAndTheirPairs()
{
    const auto weightOf = [](const QString &query, quint64 hash) {
        float weight = 0;
        for (const PlannedFeature &feature : corpus().plan(query).features) {
            weight += feature.hash == hash ? feature.weight : 0;
        }
        return weight;
    };
    const QString english = QStringLiteral("top up, then password and passcode, top up");
    const QString chinese = QStringLiteral("充值的密码");
    QCOMPARE(weightOf(english, conceptHash(0)), 1.0F);
    QCOMPARE(weightOf(english, conceptHash(1)), 1.0F);
    QCOMPARE(weightOf(english, conceptPairHash(0, 1)), 1.0F);
    QCOMPARE(weightOf(QStringLiteral("top up"), conceptPairHash(0, 1)), 0.0F);
    QVERIFY(weightOf(chinese, conceptHash(0)) > 0 && weightOf(chinese, conceptHash(0)) < 0.5F);
    QVERIFY(weightOf(chinese, conceptPairHash(0, 1)) > 0 && weightOf(chinese, conceptPairHash(0, 1)) < 0.5F);
}

void tst_QueryPlanner::charactersOfAWordCountLessByThemselves()
{
    const IndexedText bank{{QStringLiteral("银行")}, {}, {}};
    const IndexedText balance{{QStringLiteral("余额")}, {}, {}};
    const IndexedText other{{QStringLiteral("怎么联系客服")}, {}, {}};
    const auto weightsOf = [](const QueryPlan &plan) {
        std::vector<float> weights;
        for (const PlannedFeature &feature : plan.features) {
            if (feature.family == FeatureFamily::Cjk) {
                weights.push_back(feature.weight);
            }
        }
        return weights;
    };
    const QString asked = QStringLiteral("银行额");
    IndexedCorpus few({bank, balance, other, other});
    const std::vector<float> weights = weightsOf(few.plan(asked));
    QCOMPARE(weights.size(), 3U);
    QVERIFY(weights[0] < 1 && weights[0] > 0.5F);
    QCOMPARE(weights[1], weights[0]);
    QCOMPARE(weights[2], 1.0F);

    constexpr size_t Many = 2000;
    std::vector<IndexedText> texts(Many, other);
    texts[0] = bank;
    texts[1] = balance;
    const std::vector<float> amongMany = weightsOf(IndexedCorpus(texts).plan(asked));
    QVERIFY(amongMany[0] < weights[0]); // that they are together is less of a chance
    QVERIFY(amongMany[2] > 1);
}

void tst_QueryPlanner::amongManyArticlesNamesCountMore()
{
    constexpr size_t Many = 2000;
    const IndexedText text{{QStringLiteral("my card from glolgan 银行嘎鹅")}, {}, {}};
    IndexedCorpus few({text});
    IndexedCorpus many(std::vector<IndexedText>(Many, text));
    const auto weightOf = [](const QueryPlan &plan, FeatureFamily family, int token) {
        const auto feature = std::ranges::find_if(
            plan.features, [&](const PlannedFeature &one) { return one.family == family && one.token == token; });
        return feature->weight;
    };
    const QString named = QStringLiteral("card glolgan 银行嘎鹅");
    const QueryPlan before = few.plan(named);
    const QueryPlan plan = many.plan(named);
    QCOMPARE(weightOf(plan, FeatureFamily::Stem, 1), weightOf(before, FeatureFamily::Stem, 1));
    QVERIFY(weightOf(plan, FeatureFamily::StemPair, 0) < weightOf(before, FeatureFamily::StemPair, 0));
    // The table knows the first pair of characters, and not the second.
    QVERIFY(weightOf(plan, FeatureFamily::CjkPair, 2) > weightOf(before, FeatureFamily::CjkPair, 2));
    QVERIFY(weightOf(plan, FeatureFamily::CjkPair, 3) > weightOf(plan, FeatureFamily::CjkPair, 2));
    QVERIFY(plan.direction && plan.directionWeight < 1);
    QCOMPARE(before.directionWeight, 1.0F);

    const QueryPlan nameless = many.plan(u"from my card");
    QVERIFY(weightOf(nameless, FeatureFamily::StemPair, 0) > weightOf(plan, FeatureFamily::StemPair, 0));
    QCOMPARE(nameless.directionWeight, 1.0F);

    // Among very many chance makes names, too.
    constexpr size_t VeryMany = 30'000;
    IndexedCorpus veryMany(std::vector<IndexedText>(VeryMany, text));
    const QueryPlan chance = veryMany.plan(named);
    QCOMPARE(weightOf(chance, FeatureFamily::CjkPair, 3), weightOf(chance, FeatureFamily::CjkPair, 2));
}

void tst_QueryPlanner::amongManyArticlesFragmentsStandForUnknownWords()
{
    constexpr size_t Many = 2000;
    const IndexedText text{{QStringLiteral("my card from glolgan 银行余额")}, {}, {}};
    IndexedCorpus few({text});
    IndexedCorpus many(std::vector<IndexedText>(Many, text));
    const auto asksFor = [](const QueryPlan &plan, FeatureFamily family, int token) {
        return std::ranges::any_of(plan.features, [&](const PlannedFeature &one) {
            return one.family == family && one.token == token && one.interpretation < 0;
        });
    };
    const QString asked = QStringLiteral("card cqrd xyzzy 银行嘎鹅");
    const QueryPlan before = few.plan(asked);
    const QueryPlan plan = many.plan(asked);
    QVERIFY(asksFor(before, FeatureFamily::Trigram, 0) && !asksFor(plan, FeatureFamily::Trigram, 0));
    QVERIFY(asksFor(plan, FeatureFamily::Trigram, 1)); // what was taken for a slip may be none
    QVERIFY(asksFor(plan, FeatureFamily::Trigram, 2));
    QVERIFY(asksFor(before, FeatureFamily::Pinyin, 3) && !asksFor(plan, FeatureFamily::Pinyin, 3));
    QVERIFY(asksFor(before, FeatureFamily::PinyinPair, 3) && !asksFor(plan, FeatureFamily::PinyinPair, 3));
    QVERIFY(asksFor(plan, FeatureFamily::Pinyin, 5) && asksFor(plan, FeatureFamily::PinyinPair, 5));
    QVERIFY(asksFor(before, FeatureFamily::SkipPair, 0) && !asksFor(plan, FeatureFamily::SkipPair, 0));
    // The beginning of a word is all letters.
    QVERIFY(asksFor(many.plan(QStringLiteral("my car"), LastWord::Unfinished), FeatureFamily::Trigram, 1));
}

void tst_QueryPlanner::bodiesAreAskedOnlyWhereThereAreSome()
{
    const auto asksBodies = [](const QueryPlan &plan) {
        return std::any_of(plan.features.begin(), plan.features.end(),
                           [](const PlannedFeature &feature) { return feature.family >= FeatureFamily::BodyStem; });
    };
    QVERIFY(asksBodies(corpus().plan(u"days")));
    IndexedCorpus bodiless({{{QStringLiteral("days")}, {}, {}}});
    QVERIFY(!asksBodies(bodiless.plan(u"days")));
}

void tst_QueryPlanner::anEmptyIndexInterpretsNothing()
{
    IndexedCorpus empty({});
    for (const QString &query : {QStringLiteral("chongzhi refnud cz"), QStringLiteral("冲值")}) {
        const QueryPlan plan = empty.plan(query, LastWord::Unfinished);
        QVERIFY(plan.interpretations.empty());
        QVERIFY(!plan.features.empty());
    }
}

QTEST_GUILESS_MAIN(tst_QueryPlanner)
#include "tst_queryplanner.moc"
