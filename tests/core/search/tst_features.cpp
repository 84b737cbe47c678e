#include "core/search/bytewriter.h"
#include "core/search/features.h"

#include <QtTest>

#include <algorithm>

using namespace WalletSupport;

class tst_Features : public QObject
{
    Q_OBJECT

private slots:
    void findsExactlyThese_data();
    void findsExactlyThese();
    void unfinishedWordIsOpen();
    void hashesAreFixed();
    void pairsAreNotTheirJoinedText();
    void findsConceptsAndTheirPairs_data();
    void findsConceptsAndTheirPairs();
    void looksForSoManyConcepts();
};

namespace {

using Family = FeatureFamily;

std::vector<Feature> featuresOf(const QString &text, LastWord lastWord = LastWord::Complete)
{
    FeatureExtractor extractor;
    std::vector<Feature> features;
    extractor.extract(tokenized(text), lastWord, features);
    return features;
}

/// Reads "Family first second" lines, with _ for a space within a trigram.
std::vector<quint64> hashesOf(const QStringList &lines)
{
    static const QStringList names{QStringLiteral("stem"),    QStringLiteral("stems"),  QStringLiteral("skip"),
                                   QStringLiteral("trigram"), QStringLiteral("cjk"),    QStringLiteral("cjks"),
                                   QStringLiteral("pinyin"),  QStringLiteral("pinyins")};
    std::vector<quint64> hashes;
    for (const QString &line : lines) {
        QStringList parts = line.split(QLatin1Char(' '));
        parts.append(QString());
        const QString first = QString(parts.at(1)).replace(QLatin1Char('_'), QLatin1Char(' '));
        hashes.push_back(featureHash(static_cast<Family>(names.indexOf(parts.at(0))), first, parts.at(2)));
    }
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

std::vector<quint64> hashesOf(const std::vector<Feature> &features)
{
    std::vector<quint64> hashes;
    for (const Feature &feature : features) {
        hashes.push_back(feature.hash);
    }
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

/// The concepts of a text, of those with these phrases: hashes of concepts, then of pairs, each ascending.
std::pair<std::vector<quint64>, std::vector<quint64>> conceptsOf(const QString &text,
                                                                 const std::vector<QStringList> &phrases)
{
    ByteWriter writer;
    Concepts::write(phrases, writer);
    ByteReader reader(writer.bytes());
    Concepts concepts;
    if (!concepts.read(reader)) {
        qFatal("concepts that were just written cannot be read");
    }
    Stemmer stemmer;
    std::vector<Feature> features;
    addConcepts(concepts, unitsOf(tokenized(text), stemmer), features);
    std::pair<std::vector<quint64>, std::vector<quint64>> found;
    for (const Feature &feature : features) {
        (feature.family == Family::Concept ? found.first : found.second).push_back(feature.hash);
    }
    std::sort(found.first.begin(), found.first.end());
    std::sort(found.second.begin(), found.second.end());
    return found;
}

} // namespace

void tst_Features::findsExactlyThese_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("features");

    QTest::newRow("a word") << QStringLiteral("Cards")
                            << QStringLiteral("stem card,trigram _ca,trigram car,"
                                              "trigram ard,trigram rds,trigram ds_");
    QTest::newRow("a short word") << QStringLiteral("ca") << QStringLiteral("stem ca,trigram _ca,trigram ca_");
    QTest::newRow("a letter") << QStringLiteral("I") << QStringLiteral("stem i,trigram _i_");
    QTest::newRow("three words") << QStringLiteral("a b c")
                                 << QStringLiteral("stem a,stem b,stem c,trigram _a_,trigram _b_,trigram _c_,"
                                                   "stems a b,stems b c,skip a c");
    QTest::newRow("two characters") << QStringLiteral("充值")
                                    << QStringLiteral("cjk 充,cjk 值,cjks 充 值,pinyin chong,pinyin zhi,"
                                                      "pinyins chong zhi");
    QTest::newRow("three characters skip nothing")
        << QStringLiteral("我的钱")
        << QStringLiteral("cjk 我,cjk 的,cjk 钱,cjks 我 的,cjks 的 钱,pinyin wo,pinyin de,"
                          "pinyin qian,pinyins wo de,pinyins de qian");
    QTest::newRow("all readings, in all pairs")
        << QStringLiteral("重置")
        << QStringLiteral("cjk 重,cjk 置,cjks 重 置,pinyin zhong,pinyin chong,pinyin zhi,"
                          "pinyins zhong zhi,pinyins chong zhi");
    QTest::newRow("word and characters pair as stems")
        << QStringLiteral("x码忘")
        << QStringLiteral("stem x,trigram _x_,cjk 码,cjk 忘,stems x 码,cjks 码 忘,skip x 忘,"
                          "pinyin ma,pinyin wang,pinyins ma wang");
    QTest::newRow("nothing") << QStringLiteral("?!") << QString();
}

void tst_Features::findsExactlyThese()
{
    QFETCH(QString, text);
    QFETCH(QString, features);
    QCOMPARE(hashesOf(featuresOf(text)), hashesOf(features.split(QLatin1Char(','), Qt::SkipEmptyParts)));
}

void tst_Features::unfinishedWordIsOpen()
{
    // No stem, and no trigram that says where the word ends; it still pairs with the word before.
    const QStringList wanted{QStringLiteral("stem a"), QStringLiteral("trigram _a_"), QStringLiteral("trigram _ca"),
                             QStringLiteral("trigram car"), QStringLiteral("stems a car")};
    QCOMPARE(hashesOf(featuresOf(QStringLiteral("a car"), LastWord::Unfinished)), hashesOf(wanted));
}

void tst_Features::hashesAreFixed()
{
    // Built packs are to hold these numbers: if they change, every pack must be built anew.
    QCOMPARE(featureHash(Family::Stem, u"refund"), 0x9cf35609fe52e88aULL);
    QCOMPARE(featureHash(Family::CjkPair, u"充", u"值"), 0xba9e4ee5fe75b659ULL);
    QVERIFY(conceptHash(1) != conceptHash(0x10000));
    QCOMPARE(conceptPairHash(1, 2), conceptPairHash(2, 1));
    QVERIFY(conceptPairHash(1, 2) != conceptPairHash(1, 3));
}

void tst_Features::pairsAreNotTheirJoinedText()
{
    QVERIFY(featureHash(Family::StemPair, u"a", u"bc") != featureHash(Family::StemPair, u"ab", u"c"));
    QVERIFY(featureHash(Family::Stem, u"a") != featureHash(Family::Trigram, u"a"));
    QVERIFY(featureHash(Family::StemPair, u"a", u"b") != featureHash(Family::StemPair, u"b", u"a"));
}

void tst_Features::findsConceptsAndTheirPairs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<quint32>>("numbers");

    const auto row = [](const char *name, const QString &text, const std::vector<quint32> &numbers) {
        QTest::newRow(name) << text << numbers;
    };
    row("none", QStringLiteral("how do I pay"), {});
    row("one", QStringLiteral("my plastic"), {0});
    row("two, far apart", QStringLiteral("the card that I asked for in May never came"), {0, 1});
    row("in another order and language", QStringLiteral("没到的卡片"), {0, 1});
    row("three", QStringLiteral("lost card not arrived"), {0, 1, 2});
    row("each once", QStringLiteral("card, plastic, card: never came, not arrived"), {0, 1});
}

void tst_Features::findsConceptsAndTheirPairs()
{
    QFETCH(QString, text);
    QFETCH(std::vector<quint32>, numbers);
    std::vector<quint64> own;
    std::vector<quint64> pairs;
    for (size_t number = 0; number < numbers.size(); ++number) {
        own.push_back(conceptHash(numbers[number]));
        for (size_t other = 0; other < number; ++other) {
            pairs.push_back(conceptPairHash(numbers[number], numbers[other]));
        }
    }
    std::sort(own.begin(), own.end());
    std::sort(pairs.begin(), pairs.end());
    const auto found =
        conceptsOf(text, {{QStringLiteral("card"), QStringLiteral("plastic"), QStringLiteral("卡片")},
                          {QStringLiteral("not arrived"), QStringLiteral("never came"), QStringLiteral("没到")},
                          {QStringLiteral("lost"), QStringLiteral("丢了")}});
    QCOMPARE(found.first, own);
    QCOMPARE(found.second, pairs);
}

void tst_Features::looksForSoManyConcepts()
{
    std::vector<QStringList> phrases;
    QString text;
    for (char16_t letter = u'a'; letter < u'u'; ++letter) { // twenty
        phrases.push_back({QString(3, QChar(letter)), QString(4, QChar(letter))});
        text += phrases.back().front() + QLatin1Char(' ');
    }
    const auto found = conceptsOf(text, phrases);
    QCOMPARE(found.first.size(), MostConcepts);
    QCOMPARE(found.second.size(), MostConcepts * (MostConcepts - 1) / 2);
}

QTEST_GUILESS_MAIN(tst_Features)
#include "tst_features.moc"
