#include "core/cases/casestore.h"
#include "core/cases/evidencecodec.h"
#include "core/cases/storedkeeper.h"
#include "support/settableclock.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace WalletSupport;

/// Evidence that is sealed on disk with its case.
class TestStoredKeeper final : public QObject
{
    Q_OBJECT

private:
    static inline const QByteArray Digest = QByteArray(32, 'd');
    static inline const QByteArray Bytes = "a picture of a receipt";

    QString folder() const { return m_folder.filePath(QStringLiteral("cases")); }
    /// Whether any file of the store has these bytes.
    bool isOnDisk(const QByteArray &bytes) const
    {
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) {
                return true;
            }
        }
        return false;
    }

    QTemporaryDir m_folder;
    SettableClock m_clock;

private slots:
    void init()
    {
        QDir(folder()).removeRecursively();
        QFile::remove(folder());
    }

    void keepsSealed()
    {
        const QString id = newCaseId();
        {
            CaseStore store(folder(), m_clock);
            StoredKeeper keeper(store, id);
            QVERIFY(keeper.keep(Digest, Bytes));
        }
        QVERIFY(!isOnDisk("receipt"));
        CaseStore store(folder(), m_clock);
        StoredKeeper keeper(store, id);
        QCOMPARE(keeper.read(Digest).value_or(QByteArray()), Bytes);
        StoredKeeper others(store, newCaseId());
        QCOMPARE(others.read(Digest).error().kind, KeepingError::Kind::Missing);
        QVERIFY(keeper.unneeded({}).empty()); // it has kept none itself
        keeper.know({Digest});
        QVERIFY(keeper.unneeded({Digest}).empty());
        QCOMPARE(keeper.unneeded({}), std::vector<QByteArray>{Digest});
        keeper.drop(keeper.unneeded({}));
        QCOMPARE(keeper.read(Digest).error().kind, KeepingError::Kind::Missing);
        QVERIFY(keeper.unneeded({}).empty());
    }

    void goesAlongToAnotherId()
    {
        CaseStore store(folder(), m_clock);
        const QString before = newCaseId();
        StoredKeeper keeper(store, before);
        const QByteArray removed(32, 'r');
        QVERIFY(keeper.keep(Digest, Bytes));
        QVERIFY(keeper.keep(removed, "no answer has it, and undo may bring it back"));
        QVERIFY(keeper.follow(newCaseId(), {Digest, QByteArray(32, 'x')}));
        QVERIFY(keeper.read(removed));
        QCOMPARE(keeper.read(Digest).value_or(QByteArray()), Bytes);
        // The case that has the former one keeps its copy.
        keeper.drop({Digest});
        QVERIFY(!keeper.read(Digest));
        QCOMPARE(StoredKeeper(store, before).read(Digest).value_or(QByteArray()), Bytes);
    }

    void staysInMemoryWhereNothingCanBeWritten()
    {
        QFile inTheWay(folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        CaseStore store(folder(), m_clock);
        const QString id = newCaseId();
        StoredKeeper keeper(store, id);
        QVERIFY(keeper.keep(Digest, Bytes));
        QCOMPARE(keeper.read(Digest).value_or(QByteArray()), Bytes);
        QVERIFY(!keeper.follow(id, {Digest}));
        QVERIFY(inTheWay.remove());
        QVERIFY(keeper.follow(id, {Digest}));
        CaseStore later(folder(), m_clock);
        QCOMPARE(StoredKeeper(later, id).read(Digest).value_or(QByteArray()), Bytes);
    }

    void recordsWhatAFileIs()
    {
        const EvidenceFile file{QStringLiteral("账单.pdf"), FileType::Pdf, 12, Digest, {true, false, false, true}, 3};
        QCOMPARE(evidenceFrom(jsonOf(file)), file);
        QCOMPARE(evidenceFrom({}).pages, 1);
        QCOMPARE(evidenceFrom({{QStringLiteral("pages"), -5}}).pages, 1);
    }
};

QTEST_GUILESS_MAIN(TestStoredKeeper)
#include "tst_storedkeeper.moc"
