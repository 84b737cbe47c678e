#include "core/search/explainer.h"
#include "core/search/indexformat.h"
#include "core/search/suggester.h"
#include "support/indexedcorpus.h"

#include <QtTest>

using namespace WalletSupport;

/// An index comes with a pack, and packs get damaged: it is refused, or else never read out of bounds. The sanitizers
/// see the latter.
class tst_DamagedIndex : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void loadsWhatWasBuilt();
    void saysWhyItRefuses_data();
    void saysWhyItRefuses();
    void refusesEveryChangedByte();
    void refusesEveryShorterLength();
    void survivesEveryChangedByte_data();
    void survivesEveryChangedByte();
    void survivesEveryShorterLength();
    void refusesMoreDocumentsThanThereIsMemoryFor();
    void refusesTablesThatDoNotFit_data();
    void refusesTablesThatDoNotFit();

private:
    QByteArray m_bytes;
};

namespace {

/// The bytes with the sum that belongs to them, so that they are read.
QByteArray madeRight(const QByteArray &bytes)
{
    return sealed({bytes.begin(), bytes.end()});
}

/// Asks an index all that is ever asked of one.
void askAll(const SearchIndex &index)
{
    QueryPlanner planner(index);
    Ranker ranker(index);
    Suggester suggester(index, planner, ranker);
    static const QString body = QStringLiteral("Enter the pin. 输入密码就能充值。");
    for (const QString &typed : {QStringLiteral("pin 充值"), QStringLiteral("mima czhi pni"), QStringLiteral("p")}) {
        const QueryPlan plan = planner.plan(typed, LastWord::Unfinished);
        Highlighter highlighter(index, plan);
        Explainer explainer(index, plan, highlighter);
        for (const SearchHit &hit : ranker.search(plan, 5).hits) {
            QVERIFY(hit.document >= 0 && hit.document < index.documentCount());
            (void)explainer.reasons({body, {body}, body});
        }
        (void)highlighter.ranges(body);
        (void)suggester.suggestion(typed, plan);
    }
}

} // namespace

void tst_DamagedIndex::initTestCase()
{
    m_bytes = indexBytes({{{QStringLiteral("pin")}, {QStringLiteral("密码")}, {QStringLiteral("a")}},
                          {{QStringLiteral("充值")}, {QStringLiteral("pi")}, {}}},
                         {{QStringLiteral("pin"), QStringLiteral("密码")}});
}

void tst_DamagedIndex::loadsWhatWasBuilt()
{
    const SearchIndex index = loadedIndex(m_bytes);
    QCOMPARE(index.documentCount(), 2);
    QVERIFY(index.hasBodies());
    QVERIFY(!index.classifier().isEmpty());
    QCOMPARE(index.concepts().size(), size_t(2));
    QVERIFY(index.lexicon().find(u"pin"));
    QVERIFY(index.lexicon().find(u"a"));
    QCOMPARE(index.postings(featureHash(FeatureFamily::CjkPair, u"充", u"值")).count(), 1U);
    QVERIFY(index.contains(featureHash(FeatureFamily::CjkPair, u"充", u"值"), 1));
    askAll(index);
}

void tst_DamagedIndex::saysWhyItRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<IndexError::Kind>("kind");

    using Kind = IndexError::Kind;
    const auto changed = [this](qsizetype at) {
        QByteArray bytes = m_bytes;
        bytes[at] = static_cast<char>(bytes[at] + 1);
        return bytes;
    };
    QTest::newRow("nothing") << QByteArray() << Kind::Missing;
    QTest::newRow("one byte") << QByteArray("W") << Kind::Damaged;
    QTest::newRow("only the mark") << m_bytes.left(4) << Kind::Damaged;
    QTest::newRow("only the head") << m_bytes.left(16) << Kind::Damaged;
    QTest::newRow("something else") << QByteArray("SQLite format 3\0 and so on", 26) << Kind::OtherFormat;
    QTest::newRow("another mark") << changed(0) << Kind::OtherFormat;
    QTest::newRow("another version") << madeRight(changed(4)) << Kind::OtherFormat;
    QTest::newRow("another sum") << changed(8) << Kind::Damaged;
    QTest::newRow("a byte more") << m_bytes + '\0' << Kind::Damaged;
}

void tst_DamagedIndex::saysWhyItRefuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(IndexError::Kind, kind);
    const Result<SearchIndex, IndexError> index = SearchIndex::load(bytes);
    QVERIFY(!index);
    QCOMPARE(index.error().kind, kind);
}

void tst_DamagedIndex::refusesEveryChangedByte()
{
    for (qsizetype at = 0; at < m_bytes.size(); ++at) {
        for (const int change : {1, 0x80, 0xff}) {
            QByteArray changed = m_bytes;
            changed[at] = static_cast<char>(changed[at] ^ change);
            QVERIFY2(!SearchIndex::load(changed), qPrintable(QString::number(at)));
        }
    }
}

void tst_DamagedIndex::refusesEveryShorterLength()
{
    for (qsizetype length = 0; length < m_bytes.size(); ++length) {
        QVERIFY2(!SearchIndex::load(m_bytes.left(length)), qPrintable(QString::number(length)));
    }
}

void tst_DamagedIndex::survivesEveryChangedByte_data()
{
    QTest::addColumn<int>("change");

    QTest::newRow("the lowest bit") << 1;
    QTest::newRow("the highest bit") << 0x80;
    QTest::newRow("all bits") << 0xff;
}

void tst_DamagedIndex::survivesEveryChangedByte()
{
    QFETCH(int, change);
    int loaded = 0;
    for (qsizetype at = 16; at < m_bytes.size(); ++at) {
        QByteArray changed = m_bytes;
        changed[at] = static_cast<char>(changed[at] ^ change);
        const Result<SearchIndex, IndexError> index = SearchIndex::load(madeRight(changed));
        if (index) {
            ++loaded;
            askAll(*index);
        }
    }
    QVERIFY(loaded > 0); // else nothing was tried
}

void tst_DamagedIndex::survivesEveryShorterLength()
{
    for (qsizetype length = 16; length < m_bytes.size(); ++length) {
        const Result<SearchIndex, IndexError> index = SearchIndex::load(madeRight(m_bytes.left(length)));
        if (index) {
            askAll(*index);
        }
    }
}

void tst_DamagedIndex::refusesMoreDocumentsThanThereIsMemoryFor()
{
    QByteArray many = m_bytes;
    const quint32 count = 100'000'000;
    std::memcpy(many.data() + 16, &count, sizeof(count));
    QVERIFY(!SearchIndex::load(madeRight(many)));
}

void tst_DamagedIndex::refusesTablesThatDoNotFit_data()
{
    QTest::addColumn<int>("table"); // of those behind the head: where buckets begin, fingerprints, where lists begin
    QTest::addColumn<bool>("isLast");
    QTest::addColumn<quint32>("number");

    QTest::newRow("features begin behind the first") << 0 << false << 1U;
    QTest::newRow("one feature more than there is") << 0 << true << 1U;
    QTest::newRow("one feature less") << 0 << true << ~0U;
    QTest::newRow("a million features more") << 0 << true << 1'000'000U;
    QTest::newRow("lists begin behind the first") << 2 << false << 1U;
    QTest::newRow("lists end one byte behind the end") << 2 << true << 1U;
    QTest::newRow("lists end one byte too soon") << 2 << true << ~0U;
    QTest::newRow("lists end far behind the end") << 2 << true << 1'000'000U;
}

void tst_DamagedIndex::refusesTablesThatDoNotFit()
{
    QFETCH(int, table);
    QFETCH(bool, isLast);
    QFETCH(quint32, number); // is added
    constexpr size_t HeadSize = 28;
    QByteArray changed = m_bytes;
    const std::vector<std::uint8_t> bytes(changed.begin(), changed.end());
    ByteReader reader(bytes);
    reader.skip(HeadSize);
    std::span<const quint32> numbers;
    for (int i = 0; i <= table; ++i) {
        numbers = reader.readAll<quint32>();
    }
    QVERIFY(!numbers.empty());
    const quint32 &old = isLast ? numbers.back() : numbers.front();
    const quint32 wrong = old + number;
    const auto at = reinterpret_cast<const std::uint8_t *>(&old) - bytes.data();
    std::memcpy(changed.data() + at, &wrong, sizeof(wrong));
    const Result<SearchIndex, IndexError> index = SearchIndex::load(madeRight(changed));
    QVERIFY(!index);
    QCOMPARE(index.error().kind, IndexError::Kind::Damaged);
}

QTEST_GUILESS_MAIN(tst_DamagedIndex)
#include "tst_damagedindex.moc"
