#include "core/search/vectorhead.h"
#include "support/indexedcorpus.h"

#include <QtTest>

using namespace WalletSupport;

class tst_VectorHead : public QObject
{
    Q_OBJECT

private slots:
    void countsLessWithMorePhrasings();
    void findsTheNearestText();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void learnsWhichDirectionsAreWhose();
    void findsOtherWords();
    void anotherTableIsLeftAside();

private:
    using Vector = WordVectors::Vector;
    static Vector along(size_t axis)
    {
        Vector vector{};
        vector[axis] = 1;
        return vector;
    }
    static VectorHead::Parts twoDocuments()
    {
        return {7, 5, {along(0), along(1)}, {along(0), along(2), along(1)}, {2, 3}};
    }
    static std::vector<IndexedText> articles()
    {
        return {{{QStringLiteral("My luggage was stolen")}, {}, {}},
                {{QStringLiteral("The soup is salty")}, {}, {}},
                {{QStringLiteral("How do I sharpen pencils?")}, {}, {}}};
    }
};

void tst_VectorHead::countsLessWithMorePhrasings()
{
    const auto headWith = [](float phrasings) {
        VectorHead::Parts parts = twoDocuments();
        parts.phrasings = phrasings;
        ByteWriter writer;
        VectorHead::write(parts, writer);
        ByteReader reader(writer.bytes());
        VectorHead head;
        [[maybe_unused]] const bool isRead = head.read(reader, 2);
        return std::array{head.headWeight(QueryKind::Usual, false), head.textWeight(QueryKind::Usual, false),
                          head.textWeight(QueryKind::Chinese, false), head.textWeight(QueryKind::Usual, true)};
    };
    QCOMPARE(headWith(0)[0], 0.0F); // of titles alone nothing was learnt
    std::array<float, 4> before = headWith(1);
    for (const float phrasings : {10.0F, 30.0F, 130.0F, 500.0F}) {
        const std::array<float, 4> weights = headWith(phrasings);
        QVERIFY(weights[0] > 0 && weights[0] <= before[0]);
        QVERIFY(weights[1] > 0 && weights[1] <= before[1]);
        QVERIFY(weights[2] < weights[1]);
        QVERIFY(weights[3] < weights[1]);
        before = weights;
    }
}

void tst_VectorHead::findsTheNearestText()
{
    ByteWriter writer;
    VectorHead::write(twoDocuments(), writer);
    ByteReader reader(writer.bytes());
    VectorHead head;
    QVERIFY(head.read(reader, 2));
    QCOMPARE(head.table(), quint64(7));
    QVERIFY(!head.isEmpty());
    QVERIFY(head.nearest(along(2), 0) > 0.99F);
    QVERIFY(head.nearest(along(2), 1) < 0.01F);
    QVERIFY(head.logit(along(1), 1) > 0.99F);
}

void tst_VectorHead::refusesWhatIsNone_data()
{
    QTest::addColumn<int>("heads");
    QTest::addColumn<int>("texts");
    QTest::addColumn<QList<int>>("ends");
    QTest::addColumn<float>("phrasings");
    QTest::addColumn<bool>("isGood");

    QTest::newRow("as many as documents") << 2 << 3 << QList<int>{2, 3} << 5.0F << true;
    QTest::newRow("none") << 0 << 0 << QList<int>{} << 0.0F << true;
    QTest::newRow("a head too few") << 1 << 3 << QList<int>{2, 3} << 5.0F << false;
    QTest::newRow("a text too few") << 2 << 2 << QList<int>{2, 3} << 5.0F << false;
    QTest::newRow("an end too few") << 2 << 3 << QList<int>{3} << 5.0F << false;
    QTest::newRow("ends that go back") << 2 << 3 << QList<int>{4, 3} << 5.0F << false;
    QTest::newRow("no number") << 2 << 3 << QList<int>{2, 3} << std::numeric_limits<float>::quiet_NaN() << false;
    QTest::newRow("an endless number") << 2 << 3 << QList<int>{2, 3} << std::numeric_limits<float>::infinity() << false;
}

void tst_VectorHead::refusesWhatIsNone()
{
    QFETCH(int, heads);
    QFETCH(int, texts);
    QFETCH(QList<int>, ends);
    QFETCH(float, phrasings);
    QFETCH(bool, isGood);
    VectorHead::Parts parts{7,
                            phrasings,
                            std::vector<Vector>(static_cast<size_t>(heads), along(0)),
                            std::vector<Vector>(static_cast<size_t>(texts), along(0)),
                            {}};
    parts.ends.assign(ends.begin(), ends.end());
    ByteWriter writer;
    VectorHead::write(parts, writer);
    ByteReader reader(writer.bytes());
    QCOMPARE(VectorHead().read(reader, 2), isGood);
}

void tst_VectorHead::learnsWhichDirectionsAreWhose()
{
    // What both documents have says nothing; the first has it more often.
    std::vector<Vector> texts;
    std::vector<quint32> documents;
    const auto add = [&](quint32 document, size_t own) {
        Vector text = along(0);
        text[own] = 1;
        normalize(text);
        texts.push_back(text);
        documents.push_back(document);
    };
    for (int i = 0; i < 8; ++i) {
        add(0, 1);
    }
    add(1, 2);
    add(1, 2);
    const std::vector<Vector> heads = trainHeads(texts, documents, 2);
    QVERIFY(heads[0][1] > heads[1][1] + 1);
    QVERIFY(heads[1][2] > heads[0][2] + 1);
    QVERIFY(trainHeads(texts, documents, 2) == heads);
}

void tst_VectorHead::findsOtherWords()
{
    IndexedCorpus corpus(articles());
    QCOMPARE(corpus.titles(QStringLiteral("robbers took a suitcase")).value(0),
             QStringLiteral("My luggage was stolen"));
}

void tst_VectorHead::anotherTableIsLeftAside()
{
    const QByteArray bytes = indexBytes(articles());
    const auto loaded = [&bytes](std::span<const std::uint8_t> table) {
        return std::move(*SearchIndex::load(bytes, table));
    };
    QVERIFY(loaded(wordVectorBytes()).vectorHead() != nullptr);
    const std::vector<std::uint8_t> other = WordVectors::write({u"card"}, {along(0)});
    std::vector<quint64> aligned(other.size() / sizeof(quint64));
    std::memcpy(aligned.data(), other.data(), other.size());
    for (const std::span<const std::uint8_t> table :
         {std::span(reinterpret_cast<const std::uint8_t *>(aligned.data()), other.size()),
          wordVectorBytes().first(wordVectorBytes().size() - sizeof(quint64)), std::span<const std::uint8_t>()}) {
        QTest::ignoreMessage(QtWarningMsg, "the word vectors of the index are not those of this program and are left "
                                           "aside");
        const SearchIndex index = loaded(table);
        QVERIFY(index.vectorHead() == nullptr);
        // The words are found as ever.
        QueryPlanner planner(index);
        Ranker ranker(index);
        const SearchAnswer answer = ranker.search(planner.plan(u"salty soup", LastWord::Complete), 3);
        QCOMPARE(answer.hits.front().document, 1);
    }
}

QTEST_GUILESS_MAIN(tst_VectorHead)
#include "tst_vectorhead.moc"
