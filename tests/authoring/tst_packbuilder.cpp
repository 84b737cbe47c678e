#include "authoring/packbuilder.h"
#include "core/content/pack.h"
#include "support/packfolder.h"

#include <QTest>

using namespace WalletSupport;

class TestPackBuilder final : public QObject
{
    Q_OBJECT

private slots:
    void makesTheSameBytesFromTheSameSources()
    {
        const PackFolder one;
        const PackFolder other;
        const auto first = buildPack(checkPack(one.path()).source);
        const auto second = buildPack(checkPack(other.path()).source);
        QVERIFY(first);
        QVERIFY(second);
        QVERIFY(*first == *second);
    }

    void makesWhatThePackReaderWhollyAccepts()
    {
        const PackFolder folder;
        const auto bytes = buildPack(checkPack(folder.path()).source);
        QVERIFY(bytes);
        QVERIFY(Pack::open(*bytes, Pack::Verify::Wholly));
    }

    void tellsHowFarItIs()
    {
        const PackFolder folder; // an article in two languages is one
        std::vector<std::pair<qsizetype, qsizetype>> told;
        const auto bytes = buildPack(checkPack(folder.path()).source,
                                     [&told](qsizetype indexed, qsizetype all) { told.emplace_back(indexed, all); });
        QVERIFY(bytes);
        QCOMPARE(told, (std::vector<std::pair<qsizetype, qsizetype>>{{1, 2}, {2, 2}}));
    }

    void writesNoJournalOfItsOwn()
    {
        // Bytes 18 and 19 of the header say how it is written: 1 is without a write-ahead log.
        const PackFolder folder;
        const auto bytes = buildPack(checkPack(folder.path()).source);
        QCOMPARE(bytes->at(18), char(1));
        QCOMPARE(bytes->at(19), char(1));
    }
};

QTEST_GUILESS_MAIN(TestPackBuilder)
#include "tst_packbuilder.moc"
