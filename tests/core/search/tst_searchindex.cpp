#include "core/search/searchindex.h"

#include <QtTest>

#include <cmath>

using namespace WalletSupport;

class tst_SearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void emptyIndexFindsNothing();
    void countsDocuments();
    void impactIsBm25();
    void lengthsAreThoseOfTheFamily();
    void pairsDoNotReachFromTextToText();
    void lexiconIsSortedAndKnowsStems();
    void sameTextsMakeTheSameIndex();
};

namespace {

IndexedText text(const QStringList &titles, const QStringList &phrasings = {})
{
    return {titles, phrasings};
}

quint64 stemHash(QStringView stem)
{
    return featureHash(FeatureFamily::Stem, stem);
}

std::vector<quint32> documentsWith(const SearchIndex &index, quint64 hash)
{
    const auto feature = index.find(hash);
    if (!feature) {
        return {};
    }
    const auto documents = index.documents(*feature);
    return {documents.begin(), documents.end()};
}

float impactOf(const SearchIndex &index, quint64 hash, size_t posting)
{
    const auto feature = index.find(hash);
    return feature ? index.impacts(*feature)[posting] : 0;
}

} // namespace

void tst_SearchIndex::emptyIndexFindsNothing()
{
    const SearchIndex index = SearchIndex::build({});
    QCOMPARE(index.documentCount(), 0);
    QVERIFY(!index.find(stemHash(u"card")));
    QCOMPARE(index.lexicon().size(), size_t(0));
    QCOMPARE(index, SearchIndex());
}

void tst_SearchIndex::countsDocuments()
{
    const SearchIndex index = SearchIndex::build(
        {text({QStringLiteral("a card")}), text({}), text({QStringLiteral("no")}, {QStringLiteral("cards, card!")})});
    QCOMPARE(index.documentCount(), 3);
    QCOMPARE(documentsWith(index, stemHash(u"card")), (std::vector<quint32>{0, 2}));
    QCOMPARE(documentsWith(index, stemHash(u"cards")), std::vector<quint32>());
    const auto card = index.find(stemHash(u"card"));
    QVERIFY(card && index.contains(*card, 2) && !index.contains(*card, 1));
}

void tst_SearchIndex::impactIsBm25()
{
    // Two documents, the stem in one of them, once and in the title: idf = ln(1 + 1.5/1.5), frequency 1.5,
    // its length 1.5 of 1.25 on average, so impact = idf * 1.5 * 3 / (1.5 + 2 * (0.2 + 0.8 * 1.2)).
    const SearchIndex index = SearchIndex::build({text({QStringLiteral("card")}), text({}, {QStringLiteral("pin")})});
    const float wanted = std::log(2.0F) * 1.5F * 3.0F / (1.5F + 2.32F);
    QVERIFY(std::abs(impactOf(index, stemHash(u"card"), 0) - wanted) < 1e-5F);
    // Trigrams of the word have three quarters of the weight, and lengths of their own: 6 and 3.
    const float ratio = 6.0F / 4.5F;
    const float trigram = 0.75F * std::log(2.0F) * 1.5F * 3.0F / (1.5F + 2.0F * (0.2F + 0.8F * ratio));
    QVERIFY(std::abs(impactOf(index, featureHash(FeatureFamily::Trigram, u"car"), 0) - trigram) < 1e-5F);
}

void tst_SearchIndex::lengthsAreThoseOfTheFamily()
{
    // A long Chinese title does not make the English word beside it count less.
    const QString chinese = QStringLiteral("钱包充值失败了怎么办才好呢");
    const SearchIndex index = SearchIndex::build(
        {text({QStringLiteral("card")}), text({QStringLiteral("card"), chinese}), text({QStringLiteral("x")})});
    const quint64 card = stemHash(u"card");
    QVERIFY(impactOf(index, card, 0) > 0);
    QCOMPARE(impactOf(index, card, 0), impactOf(index, card, 1));

    // Nor do articles without English words make the average English text shorter.
    const SearchIndex mixed =
        SearchIndex::build({text({QStringLiteral("card")}), text({QStringLiteral("x")}), text({chinese})});
    const float wanted = std::log(1.0F + 2.5F / 1.5F) * 1.5F * 3.0F / (1.5F + 2.0F);
    QVERIFY(std::abs(impactOf(mixed, card, 0) - wanted) < 1e-5F);
}

void tst_SearchIndex::pairsDoNotReachFromTextToText()
{
    const SearchIndex index =
        SearchIndex::build({text({QStringLiteral("a b")}, {QStringLiteral("c"), QStringLiteral("d")})});
    QVERIFY(index.find(featureHash(FeatureFamily::StemPair, u"a", u"b")));
    QVERIFY(!index.find(featureHash(FeatureFamily::StemPair, u"b", u"c")));
    QVERIFY(!index.find(featureHash(FeatureFamily::StemPair, u"c", u"d")));
}

void tst_SearchIndex::lexiconIsSortedAndKnowsStems()
{
    const SearchIndex index = SearchIndex::build({text({QStringLiteral("Refunds refund ref top 充值 refunding")})});
    const Lexicon &lexicon = index.lexicon();
    const Lexicon::Range range = lexicon.wordsBeginningWith(u"refund");
    QStringList words;
    for (size_t word = range.begin; word < range.end; ++word) {
        words.append(lexicon.word(word).toString());
        QCOMPARE(lexicon.stemFeature(word), *index.find(stemHash(u"refund")));
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
    QCOMPARE(SearchIndex::build(texts), SearchIndex::build(texts));
    QVERIFY(!(SearchIndex::build(texts) == SearchIndex::build({texts[1], texts[0]})));
}

QTEST_GUILESS_MAIN(tst_SearchIndex)
#include "tst_searchindex.moc"
