#include "core/search/bytereader.h"
#include "core/search/bytewriter.h"

#include <QtTest>

using namespace WalletSupport;

class tst_Bytes : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWasWritten();
    void packsNumbers_data();
    void packsNumbers();
    void readsNothingWhereTheBytesAreCut();
    void believesNoCount_data();
    void believesNoCount();
    void endsPackedNumbersThatDoNotEnd();
    void readsNothingAfterAFailure();
};

namespace {

using Bytes = std::vector<std::uint8_t>;

const std::vector<quint32> Numbers{7, 0, 0xffffffff};

Bytes someBytes()
{
    ByteWriter writer;
    writer.add(quint8(5));
    writer.addAll(std::span<const quint32>(Numbers));
    writer.addPacked(300);
    writer.addAll(std::span<const quint64>());
    writer.add(1.5F);
    return writer.bytes();
}

/// How much of someBytes() is there, in parts.
int partsReadFrom(const Bytes &bytes)
{
    ByteReader reader(bytes);
    int parts = 0;
    const auto count = [&](bool isRight) { parts += isRight && !reader.hasFailed() ? 1 : 0; };
    count(reader.read<quint8>() == 5);
    count(std::ranges::equal(reader.readAll<quint32>(), Numbers));
    count(reader.readPacked() == 300);
    count(reader.readAll<quint64>().empty());
    count(reader.read<float>() == 1.5F);
    return parts;
}

} // namespace

void tst_Bytes::readsWhatWasWritten()
{
    QCOMPARE(partsReadFrom(someBytes()), 5);
    const Bytes bytes = someBytes();
    ByteReader reader(bytes);
    reader.skip(bytes.size() - 1);
    QVERIFY(!reader.isAtEnd());
    QCOMPARE(reader.rest().size(), size_t(1));
    reader.skip(1);
    QVERIFY(reader.isAtEnd());
    QVERIFY(!reader.hasFailed());
}

void tst_Bytes::packsNumbers_data()
{
    QTest::addColumn<quint32>("number");
    QTest::addColumn<int>("length");

    QTest::newRow("nothing") << 0U << 1;
    QTest::newRow("the largest in one byte") << 127U << 1;
    QTest::newRow("the smallest in two") << 128U << 2;
    QTest::newRow("the largest in two") << 16'383U << 2;
    QTest::newRow("the smallest in three") << 16'384U << 3;
    QTest::newRow("a bit more than half of all") << 0x80000001U << 5;
    QTest::newRow("the largest") << 0xffffffffU << 5;
}

void tst_Bytes::packsNumbers()
{
    QFETCH(quint32, number);
    QFETCH(int, length);
    ByteWriter writer;
    writer.addPacked(number);
    QCOMPARE(static_cast<int>(writer.size()), length);
    ByteReader reader(writer.bytes());
    QCOMPARE(reader.readPacked(), number);
    QVERIFY(reader.isAtEnd());
    QVERIFY(!reader.hasFailed());
}

void tst_Bytes::readsNothingWhereTheBytesAreCut()
{
    const Bytes whole = someBytes();
    for (size_t length = 0; length < whole.size(); ++length) {
        // A vector of its own, so that a sanitizer sees the end.
        const Bytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
        QVERIFY(partsReadFrom(cut) < 5);
    }
}

void tst_Bytes::believesNoCount_data()
{
    QTest::addColumn<quint64>("count");

    QTest::newRow("one too many") << quint64(3);
    QTest::newRow("many too many") << quint64(1'000'000);
    QTest::newRow("so many that their bytes come to nothing") << (quint64(1) << 62);
    QTest::newRow("so many that their bytes come to eight") << (quint64(1) << 62) + 2;
    QTest::newRow("as many as there can be") << ~quint64(0);
}

void tst_Bytes::believesNoCount()
{
    QFETCH(quint64, count);
    ByteWriter writer;
    writer.add(count);
    writer.add(quint64(0));
    const Bytes bytes = writer.bytes();
    ByteReader reader(bytes);
    QVERIFY(reader.readAll<quint32>().empty());
    QVERIFY(reader.hasFailed());
}

void tst_Bytes::endsPackedNumbersThatDoNotEnd()
{
    const Bytes bytes(100, 0xff);
    ByteReader reader(bytes);
    QCOMPARE(reader.readPacked(), 0U);
    QVERIFY(reader.hasFailed());
}

void tst_Bytes::readsNothingAfterAFailure()
{
    // The count is wrong; the bytes behind it are there, but nobody knows what they mean.
    ByteWriter writer;
    writer.add(quint64(1'000));
    writer.add(quint64(42));
    const Bytes bytes = writer.bytes();
    ByteReader reader(bytes);
    QVERIFY(reader.readAll<quint64>().empty());
    QVERIFY(reader.rest().empty());
    QCOMPARE(reader.readPacked(), 0U);
    QCOMPARE(reader.read<quint8>(), quint8(0));
    QVERIFY(reader.readAll<quint8>().empty());
    QVERIFY(reader.hasFailed());
    // Whoever reads up to the end comes to it.
    QVERIFY(reader.isAtEnd());
}

QTEST_GUILESS_MAIN(tst_Bytes)
#include "tst_bytes.moc"
