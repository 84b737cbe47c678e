#include "core/cases/store/sqlitestore.h"
#include "nokeychain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace WalletSupport;

namespace {

QString id(int number)
{
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
}

/// All bytes that lie under a folder.
QByteArray rawBytes(const QString &folder)
{
    QByteArray bytes;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        bytes += file.fileName().toUtf8() + (file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return bytes;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestSqliteStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsCases();
    void listsTheLastWrittenFirst();
    void showsNothingToOthers();
    void tellsOfAnotherWindow();
    void keepsFiles();
    void erases();
    void tellsDamagedCases();
    void putsADamagedFileAside();
    void opensNothingWithAnotherKey();
    void leavesANewerOneAlone();
    void waitsForAnotherWriter();
    void tellsAFolderThatMayNotBeWritten();
    void tellsAFullDisk();

private:
    /// Opens the store; null, with the error kept, if that fails.
    SealedStore *open()
    {
        m_opened = {};
        Result<OpenedStore, StoreError> opened = openSqliteStore(m_folder->path(), NoKeychain());
        if (!opened) {
            m_error = opened.error();
            return nullptr;
        }
        m_opened = std::move(*opened);
        return m_opened.store.get();
    }
    [[nodiscard]] QString database() const { return SqliteStore::databaseFile(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    OpenedStore m_opened;
    StoreError m_error;
};

void TestSqliteStore::init()
{
    m_opened = {};
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSqliteStore::keepsCases()
{
    SealedStore *store = open();
    QVERIFY(store);
    QCOMPARE(m_opened.keyPlace, KeyPlace::File);
    QCOMPARE(*store->write({id(1), "head", "body", 0}), 1);
    QCOMPARE(*store->write({id(1), "head 2", "body 2", 1}), 2);
    store = open();
    QVERIFY(store);
    QCOMPARE(*store->read(id(1)), (StoredCase{id(1), "head 2", "body 2", 2}));
    QCOMPARE(store->read(id(9)).error().kind, StoreError::Kind::NotThere);
}

void TestSqliteStore::listsTheLastWrittenFirst()
{
    SealedStore *store = open();
    for (const int number : {1, 2, 3}) {
        QVERIFY(store->write({id(number), "head", "body", 0}));
    }
    QVERIFY(store->write({id(2), "again", "body", 1}));
    QStringList ids;
    const auto heads = store->heads();
    QVERIFY(heads);
    for (const StoredCase &stored : heads->cases) {
        ids.append(stored.id);
        QVERIFY(stored.body.isEmpty());
    }
    QCOMPARE(ids, (QStringList{id(2), id(3), id(1)}));
}

void TestSqliteStore::showsNothingToOthers()
{
    SealedStore *store = open();
    QVERIFY(store->write({id(1), "Refund at the Example Wallet", "I paid 20 pounds to a shop", 0}));
    QVERIFY(store->keepFile(id(1), "digest", "the bytes of a receipt"));
    const QByteArray raw = rawBytes(m_folder->path());
    for (const char *text : {"Refund at", "20 pounds", "bytes of a receipt", "digest"}) {
        QVERIFY2(!raw.contains(text), text);
    }
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(m_folder->path()) & others));
}

void TestSqliteStore::tellsOfAnotherWindow()
{
    Result<OpenedStore, StoreError> other = openSqliteStore(m_folder->path(), NoKeychain());
    SealedStore *store = open();
    QVERIFY(other && store);
    QVERIFY(store->write({id(1), "head", "first", 0}));
    QVERIFY(other->store->write({id(1), "head", "theirs", 1}));
    QCOMPARE(store->write({id(1), "head", "ours", 1}).error().kind, StoreError::Kind::ChangedInside);
    QCOMPARE(store->read(id(1))->body, QByteArray("theirs"));
    QVERIFY(other->store->erase(id(1)));
    QCOMPARE(store->write({id(1), "head", "ours", 2}).error().kind, StoreError::Kind::NotThere);
}

void TestSqliteStore::keepsFiles()
{
    SealedStore *store = open();
    const QByteArray picture(3'000'000, 'p');
    QVERIFY(store->keepFile(id(1), "one", picture));
    QVERIFY(store->keepFile(id(1), "one", picture));
    QCOMPARE(*store->readFile(id(1), "one"), picture);
    QCOMPARE(store->readFile(id(1), "two").error().kind, StoreError::Kind::NotThere);
    // A file of one case is none of another's.
    QVERIFY(!store->readFile(id(2), "one"));
    store->dropFile(id(1), "one");
    QVERIFY(!store->readFile(id(1), "one"));
}

void TestSqliteStore::erases()
{
    SealedStore *store = open();
    QVERIFY(store->write({id(1), "head", QByteArray(20'000, 'b'), 0}));
    QVERIFY(store->write({id(2), "head", "body", 0}));
    QSqlQuery sealed(QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst()));
    QVERIFY(sealed.exec(QStringLiteral("SELECT body FROM cases WHERE length(body) > 20000")) && sealed.next());
    const QByteArray body = sealed.value(0).toByteArray().mid(3000, 500); // it lies on several pages
    sealed.finish();
    QVERIFY(rawBytes(m_folder->path()).contains(body));
    QVERIFY(store->keepFile(id(1), "one", "picture"));
    QVERIFY(store->erase(id(1)));
    QCOMPARE(store->heads()->cases.size(), 1U);
    QVERIFY(!store->readFile(id(1), "one"));
    // Not even what was sealed stays in the file or its log.
    QVERIFY(!rawBytes(m_folder->path()).contains(body));
    QVERIFY(store->erase(id(1)));
}

void TestSqliteStore::tellsDamagedCases()
{
    SealedStore *store = open();
    QVERIFY(store->write({id(1), "head", "body", 0}));
    QVERIFY(store->write({id(2), "head", "body", 0}));
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(database());
        QVERIFY(raw.open());
        // Somebody swaps two cases.
        QVERIFY(QSqlQuery(raw).exec(QStringLiteral("UPDATE cases SET head = (SELECT head FROM cases WHERE id = '%1') "
                                                   "WHERE id = '%2'")
                                        .arg(id(1), id(2))));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    const auto heads = store->heads();
    QVERIFY(heads);
    QCOMPARE(heads->damaged, 1);
    QCOMPARE(heads->cases.size(), 1U);
    QCOMPARE(heads->cases.front().id, id(1));
    QCOMPARE(store->read(id(2)).error().kind, StoreError::Kind::Damaged);
}

void TestSqliteStore::putsADamagedFileAside()
{
    SealedStore *store = open();
    QVERIFY(store->write({id(1), "head", "body", 0}));
    m_opened = {};
    QVERIFY(write(database(), QByteArray(50'000, 'x')));
    store = open();
    QVERIFY2(store, qPrintable(m_error.detail));
    QVERIFY(QFile::exists(m_opened.putAside));
    QVERIFY(store->heads()->cases.empty());
    QVERIFY(store->write({id(2), "head", "body", 0}));
    store = open();
    QVERIFY(store);
    QVERIFY(m_opened.putAside.isEmpty());
    QCOMPARE(store->heads()->cases.size(), 1U);
}

void TestSqliteStore::opensNothingWithAnotherKey()
{
    SealedStore *store = open();
    QVERIFY(store->write({id(1), "head", "body", 0}));
    m_opened = {};
    const QString key = m_folder->filePath(QStringLiteral("key"));
    QVERIFY(QFile::remove(key));
    QVERIFY(!open());
    QCOMPARE(m_error.kind, StoreError::Kind::KeyGone);
    QVERIFY(write(key, Sealer::makeKey()));
    QVERIFY(!open());
    QCOMPARE(m_error.kind, StoreError::Kind::KeyGone);
    // What cannot be opened stays, and new cases can be begun.
    QVERIFY(putSqliteStoreAside(m_folder->path()));
    store = open();
    QVERIFY(store);
    QVERIFY(store->heads()->cases.empty());
    QVERIFY(store->write({id(2), "head", "body", 0}));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("cases.db.*")}).size(), 1);
}

void TestSqliteStore::leavesANewerOneAlone()
{
    QVERIFY(open());
    m_opened = {};
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(database());
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(QStringLiteral("PRAGMA user_version = 2")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    QVERIFY(!open());
    QCOMPARE(m_error.kind, StoreError::Kind::Newer);
}

void TestSqliteStore::waitsForAnotherWriter()
{
    SealedStore *store = open();
    QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
    raw.setDatabaseName(database());
    QVERIFY(raw.open());
    QVERIFY(QSqlQuery(raw).exec(QStringLiteral("BEGIN IMMEDIATE")));
    QCOMPARE(store->write({id(1), "head", "body", 0}).error().kind, StoreError::Kind::Busy);
    QVERIFY(QSqlQuery(raw).exec(QStringLiteral("ROLLBACK")));
    QVERIFY(store->write({id(1), "head", "body", 0}));
    raw.close();
    raw = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
}

void TestSqliteStore::tellsAFolderThatMayNotBeWritten()
{
    // A file stands where the folder should be: so it is for root, too.
    const QString path = m_folder->filePath(QStringLiteral("taken"));
    QVERIFY(write(path, "x"));
    const auto opened = openSqliteStore(path + QStringLiteral("/cases"), NoKeychain());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, StoreError::Kind::Unwritable);
}

void TestSqliteStore::tellsAFullDisk()
{
    SealedStore *store = open();
    QVERIFY(store->write({id(1), "head", "safe", 0}));
    const auto *sqlite = static_cast<SqliteStore *>(store);
    QVERIFY(sqlite);
    // As SQLite sees a disk without room: not one page more than there are.
    const QStringList names = QSqlDatabase::connectionNames();
    QCOMPARE(names.size(), 1);
    QVERIFY(QSqlQuery(QSqlDatabase::database(names.front())).exec(QStringLiteral("PRAGMA max_page_count = 1")));
    const auto written = store->write({id(2), "head", QByteArray(500'000, 'b'), 0});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, StoreError::Kind::Unwritable);
    QCOMPARE(store->read(id(1))->body, QByteArray("safe"));
    QCOMPARE(store->heads()->cases.size(), 1U);
}

QTEST_GUILESS_MAIN(TestSqliteStore)
#include "tst_sqlitestore.moc"
