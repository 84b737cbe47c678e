#include "core/search/indexformat.h"
#include "support/indexedcorpus.h"

#include <QFile>
#include <QtTest>

#include <cmath>

using namespace WalletSupport;

class tst_SearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void emptyIndexFindsNothing();
    void countsDocuments();
    void readsLongLists_data();
    void readsLongLists();
    void shareIsBm25();
    void lengthsAreThoseOfTheFamily();
    void pairsDoNotReachFromTextToText();
    void lexiconIsSortedAndKnowsStems();
    void sameTextsMakeTheSameIndex();
    void searchesTheFirstVersion_data();
    void searchesTheFirstVersion();
    void refusesADamagedFirstVersion();
};

namespace {

/// The index of mixedTexts() that version 0.1.0 made of them, with two lines of synonyms.
QByteArray firstVersion()
{
    QFile file(QStringLiteral(WSC_SEARCH_DATA "/index-of-0.1.0.bin"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

IndexedText text(const QStringList &titles, const QStringList &phrasings = {})
{
    return {titles, phrasings, {}};
}

quint64 stemHash(QStringView stem)
{
    return featureHash(FeatureFamily::Stem, stem);
}

std::vector<quint32> documentsWith(const SearchIndex &index, quint64 hash)
{
    std::vector<quint32> documents;
    index.postings(hash).forEach([&](quint32 document, std::uint8_t) { documents.push_back(document); });
    return documents;
}

/// What a feature counts in the first document that has it.
float firstShare(const SearchIndex &index, quint64 hash)
{
    std::vector<float> shares;
    index.postings(hash).forEach(
        [&](quint32, std::uint8_t share) { shares.push_back(static_cast<float>(share) * Postings::Share); });
    return shares.empty() ? 0 : shares.front();
}

/// Shares have 255 steps.
constexpr float HalfStep = 0.5F / 255 + 1e-5F;

} // namespace

void tst_SearchIndex::emptyIndexFindsNothing()
{
    const SearchIndex built = builtIndex({});
    const SearchIndex fresh;
    for (const SearchIndex *index : {&built, &fresh}) {
        QCOMPARE(index->documentCount(), 0);
        QVERIFY(!index->find(stemHash(u"card")));
        QVERIFY(documentsWith(*index, stemHash(u"card")).empty());
        QCOMPARE(index->lexicon().size(), size_t(0));
        QCOMPARE(index->concepts().size(), size_t(0));
        QVERIFY(index->classifier().isEmpty());
        QVERIFY(!index->hasBodies());
    }
}

void tst_SearchIndex::countsDocuments()
{
    const SearchIndex index = builtIndex(
        {text({QStringLiteral("a card")}), text({}), text({QStringLiteral("no")}, {QStringLiteral("cards, card!")})});
    QCOMPARE(index.documentCount(), 3);
    QCOMPARE(documentsWith(index, stemHash(u"card")), (std::vector<quint32>{0, 2}));
    QCOMPARE(documentsWith(index, stemHash(u"cards")), std::vector<quint32>());
    QVERIFY(index.contains(stemHash(u"card"), 2));
    QVERIFY(!index.contains(stemHash(u"card"), 1));
}

void tst_SearchIndex::readsLongLists_data()
{
    QTest::addColumn<std::vector<int>>("gaps"); // between the documents that have the word, one after the other, again
    QTest::newRow("all") << std::vector{1};
    QTest::newRow("short gaps") << std::vector{5, 2, 1, 127, 3};
    QTest::newRow("a long gap among short ones") << std::vector{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 140, 2};
    QTest::newRow("the longest of one byte and the next") << std::vector{128, 129, 1};
}

void tst_SearchIndex::readsLongLists()
{
    QFETCH(std::vector<int>, gaps);
    constexpr size_t Documents = 1000;
    std::vector<IndexedText> texts(Documents, text({QStringLiteral("thing")}));
    std::vector<quint32> expected;
    size_t next = 0;
    for (size_t at = 0; at < Documents; at += static_cast<size_t>(gaps[next++ % gaps.size()])) {
        texts[at] = text({QStringLiteral("card")});
        expected.push_back(static_cast<quint32>(at));
    }
    QCOMPARE(documentsWith(builtIndex(texts), stemHash(u"card")), expected);
}

void tst_SearchIndex::shareIsBm25()
{
    // Two documents, the stem in one of them, once and in the title: frequency 1.5, its length 1.5 of 1.25 on average,
    // so share = 1.5 / (1.5 + 2 * (0.2 + 0.8 * 1.2)).
    const SearchIndex index = builtIndex({text({QStringLiteral("card")}), text({}, {QStringLiteral("pin")})});
    const float wanted = 1.5F / (1.5F + 2.32F);
    QVERIFY(std::abs(firstShare(index, stemHash(u"card")) - wanted) < HalfStep);
    // Trigrams of the word have lengths of their own: 6 and 3.
    const float ratio = 6.0F / 4.5F;
    const float trigram = 1.5F / (1.5F + 2.0F * (0.2F + 0.8F * ratio));
    QVERIFY(std::abs(firstShare(index, featureHash(FeatureFamily::Trigram, u"car")) - trigram) < HalfStep);
    QVERIFY(std::abs(index.rarityOf(stemHash(u"card")) - std::log(2.0F)) < 1e-5F);
    QVERIFY(std::abs(index.rarityOf(stemHash(u"nothing")) - std::log(6.0F)) < 1e-5F);
}

void tst_SearchIndex::lengthsAreThoseOfTheFamily()
{
    // A long Chinese title does not make the English word beside it count less.
    const QString chinese = QStringLiteral("钱包充值失败了怎么办才好呢");
    const SearchIndex index = builtIndex(
        {text({QStringLiteral("card")}), text({QStringLiteral("card"), chinese}), text({QStringLiteral("x")})});
    std::vector<float> shares;
    index.postings(stemHash(u"card")).forEach([&](quint32, std::uint8_t share) {
        shares.push_back(static_cast<float>(share) * Postings::Share);
    });
    QCOMPARE(shares.size(), size_t(2));
    QVERIFY(shares[0] > 0);
    QCOMPARE(shares[0], shares[1]);

    // Nor do articles without English words make the average English text shorter.
    const SearchIndex mixed =
        builtIndex({text({QStringLiteral("card")}), text({QStringLiteral("x")}), text({chinese})});
    QVERIFY(std::abs(firstShare(mixed, stemHash(u"card")) - 1.5F / (1.5F + 2.0F)) < HalfStep);
}

void tst_SearchIndex::pairsDoNotReachFromTextToText()
{
    const SearchIndex index = builtIndex({text({QStringLiteral("a b")}, {QStringLiteral("c"), QStringLiteral("d")})});
    QVERIFY(index.find(featureHash(FeatureFamily::StemPair, u"a", u"b")));
    QVERIFY(!index.find(featureHash(FeatureFamily::StemPair, u"b", u"c")));
    QVERIFY(!index.find(featureHash(FeatureFamily::StemPair, u"c", u"d")));
}

void tst_SearchIndex::lexiconIsSortedAndKnowsStems()
{
    const SearchIndex index = builtIndex({text({QStringLiteral("Refunds refund ref top 充值 refunding")})});
    const Lexicon &lexicon = index.lexicon();
    const Lexicon::Range range = lexicon.wordsBeginningWith(u"refund");
    QStringList words;
    for (size_t word = range.begin; word < range.end; ++word) {
        words.append(lexicon.word(word).toString());
        QCOMPARE(lexicon.stemData(lexicon.stem(word)).hash, stemHash(u"refund"));
        QCOMPARE(lexicon.frequency(word), 1U);
    }
    QCOMPARE(words, (QStringList{QStringLiteral("refund"), QStringLiteral("refunding"), QStringLiteral("refunds")}));
    const Lexicon::Range none = lexicon.wordsBeginningWith(u"refz");
    QCOMPARE(none.begin, none.end);
    QCOMPARE(lexicon.size(), size_t(5));
}

void tst_SearchIndex::sameTextsMakeTheSameIndex()
{
    const std::vector<IndexedText> texts{text({QStringLiteral("Where is my refund?"), QStringLiteral("退款在哪里")}),
                                         text({QStringLiteral("Reset")}, {QStringLiteral("重置密码")})};
    const SynonymGroups synonyms{{QStringLiteral("refund"), QStringLiteral("退款")}};
    QCOMPARE(indexBytes(texts, synonyms), indexBytes(texts, synonyms));
    QVERIFY(indexBytes(texts, synonyms) != indexBytes(texts));
    QVERIFY(indexBytes(texts) != indexBytes({texts[1], texts[0]}));
}

void tst_SearchIndex::searchesTheFirstVersion_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("document");
    QTest::newRow("a word") << QStringLiteral("get my refund") << 1;
    QTest::newRow("a typo") << QStringLiteral("refnud") << 1;
    QTest::newRow("Chinese") << QStringLiteral("忘记密码") << 2;
    QTest::newRow("pinyin") << QStringLiteral("chongzhi") << 0;
    QTest::newRow("initials") << QStringLiteral("cz") << 0;
    QTest::newRow("a body") << QStringLiteral("text message") << 2;
    QTest::newRow("a Chinese body") << QStringLiteral("收验证码") << 2;
    // Synonyms were groups then; without concepts they are passed over.
    QTest::newRow("a synonym") << QStringLiteral("口令") << -1;
}

void tst_SearchIndex::searchesTheFirstVersion()
{
    const SearchIndex index = loadedIndex(firstVersion());
    QCOMPARE(index.documentCount(), 5);
    QVERIFY(!index.vectorHead());
    QCOMPARE(index.concepts().size(), size_t(0));
    QueryPlanner planner(index);
    Ranker ranker(index);
    QFETCH(QString, query);
    const std::vector<SearchHit> hits = ranker.rank(planner.plan(query, LastWord::Complete), 1);
    QTEST(hits.empty() ? -1 : hits.front().document, "document");
}

void tst_SearchIndex::refusesADamagedFirstVersion()
{
    const QByteArray bytes = firstVersion();
    QVERIFY(SearchIndex::load(bytes));
    int refused = 0;
    for (qsizetype size = 0; size < bytes.size(); size += sizeof(quint64)) {
        // Cut off there, with a sum that is right.
        const QByteArray cut = sealed({bytes.begin(), bytes.begin() + std::max<qsizetype>(size, 2 * sizeof(quint64))});
        refused += SearchIndex::load(cut) ? 0 : 1;
    }
    QCOMPARE(refused, static_cast<int>(bytes.size() / sizeof(quint64)));
}

QTEST_GUILESS_MAIN(tst_SearchIndex)
#include "tst_searchindex.moc"
