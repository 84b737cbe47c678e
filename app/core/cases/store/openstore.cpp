#include "core/cases/store/sqlfaults.h"
#include "core/cases/store/sqlitestore.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QUuid>

namespace WalletSupport {

namespace {

constexpr int Schema = 1;
constexpr QFileDevice::Permissions OwnersFolder =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
const QByteArray CheckText = "cases of the wallet support centre";
const QByteArray CheckPlace = "check";

/// What keeps each write safe before it returns, wipes what is erased, and waits for another window a moment.
constexpr const char *Settings[] = {
    "PRAGMA busy_timeout = 3000", "PRAGMA journal_mode = WAL",  "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",  "PRAGMA temp_store = MEMORY", "PRAGMA journal_size_limit = 4000000",
};

constexpr const char *Tables[] = {
    ("CREATE TABLE IF NOT EXISTS cases (id TEXT PRIMARY KEY NOT NULL, revision INTEGER NOT NULL, "
     "written INTEGER NOT NULL, head BLOB NOT NULL, body BLOB NOT NULL)"),
    "CREATE TABLE IF NOT EXISTS seal (one INTEGER PRIMARY KEY CHECK (one = 1), text BLOB NOT NULL)",
    "PRAGMA user_version = 1",
};

Result<QVariant, QSqlError> ask(const QSqlDatabase &database, const char *sql)
{
    QSqlQuery query(database);
    if (!query.exec(QLatin1String(sql))) {
        return fail(query.lastError());
    }
    return query.next() ? query.value(0) : QVariant();
}

Result<void, QSqlError> setUp(const QSqlDatabase &database)
{
    for (const char *sql : Settings) {
        if (const auto done = ask(database, sql); !done) {
            return fail(done.error());
        }
    }
    const auto check = ask(database, "PRAGMA quick_check(1)");
    if (!check) {
        return fail(check.error());
    }
    if (check->toString() != QStringLiteral("ok")) {
        return fail(QSqlError(QStringLiteral("quick_check"), check->toString(), QSqlError::StatementError,
                              QStringLiteral("11"))); // SQLITE_CORRUPT
    }
    return {};
}

/// Closes and forgets a connection that is not needed, or cannot be used.
void drop(QSqlDatabase &database)
{
    const QString name = database.connectionName();
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<QSqlDatabase, QSqlError> connectTo(const QString &path)
{
    QSqlDatabase database =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    database.setDatabaseName(path);
    QSqlError error;
    if (!database.open()) {
        error = database.lastError();
    } else if (const Result<void, QSqlError> done = setUp(database); !done) {
        error = done.error();
    } else {
        return database;
    }
    drop(database);
    return fail(error);
}

/// A path beside `path` where nothing lies yet.
QString asidePath(const QString &path)
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    for (int number = 1;; ++number) {
        const QString aside = QStringLiteral("%1.%2-%3").arg(path, day).arg(number);
        if (!QFile::exists(aside)) {
            return aside;
        }
    }
}

/// Moves the database with its log; where to, or nothing if that failed.
QString putDatabaseAside(const QString &path)
{
    const QString aside = asidePath(path);
    if (!QFile::rename(path, aside)) {
        return {};
    }
    for (const char *part : {"-wal", "-shm"}) {
        QFile::rename(path + QLatin1String(part), aside + QLatin1String(part));
    }
    return aside;
}

/// Whether the key is the one that the cases were sealed with; a new store is given its check.
Result<void, StoreError> checkKey(const QSqlDatabase &database, const QByteArray &key)
{
    const Sealer sealer(key);
    const auto found = ask(database, "SELECT text FROM seal");
    if (!found) {
        return fail(storeErrorOf(found.error()));
    }
    if (found->isNull()) {
        QSqlQuery query(database);
        query.prepare(QStringLiteral("INSERT INTO seal (one, text) VALUES (1, ?)"));
        query.addBindValue(sealer.seal(CheckText, CheckPlace));
        return query.exec() ? Result<void, StoreError>() : fail(storeErrorOf(query.lastError()));
    }
    if (sealer.open(found->toByteArray(), CheckPlace) != CheckText) {
        return fail(StoreError{StoreError::Kind::KeyGone, QStringLiteral("another key")});
    }
    return {};
}

Result<void, StoreError> makeTables(const QSqlDatabase &database)
{
    const auto version = ask(database, "PRAGMA user_version");
    if (!version) {
        return fail(storeErrorOf(version.error()));
    }
    if (version->toInt() > Schema) {
        return fail(StoreError{StoreError::Kind::Newer, version->toString()});
    }
    for (const char *sql : Tables) {
        if (const auto done = ask(database, sql); version->toInt() == 0 && !done) {
            return fail(storeErrorOf(done.error()));
        }
    }
    return {};
}

StoreError storeErrorOf(const KeyError &error)
{
    switch (error.kind) {
    case KeyError::Kind::Gone:
        return {StoreError::Kind::KeyGone, error.detail};
    case KeyError::Kind::Locked:
        return {StoreError::Kind::KeychainShut, error.detail};
    case KeyError::Kind::Unwritable:
        return {StoreError::Kind::Unwritable, error.detail};
    }
    return {};
}

bool makeFolder(const QString &folder)
{
    // Only the user sees even what the files are called.
    return QDir().mkpath(folder) && QFile::setPermissions(folder, OwnersFolder);
}

} // namespace

Result<OpenedStore, StoreError> openSqliteStore(const QString &folder, const Keychain &keychain)
{
    if (!makeFolder(folder)) {
        return fail(StoreError{StoreError::Kind::Unwritable, folder});
    }
    const QString path = SqliteStore::databaseFile(folder);
    bool hasCases = QFile::exists(path);
    QString putAside;
    Result<QSqlDatabase, QSqlError> database = connectTo(path);
    if (!database && hasCases && isDamage(database.error())) {
        putAside = putDatabaseAside(path);
        hasCases = putAside.isEmpty();
        database = connectTo(path);
    }
    if (!database) {
        return fail(storeErrorOf(database.error()));
    }
    Result<void, StoreError> ready = makeTables(*database);
    Result<FoundKey, KeyError> key = fail(KeyError{});
    if (ready) {
        const auto sealed = ask(*database, "SELECT count(*) FROM seal");
        key = findOrMakeKey(folder, hasCases && sealed && sealed->toInt() > 0, keychain);
        ready = key ? checkKey(*database, key->key) : fail(storeErrorOf(key.error()));
    }
    if (!ready) {
        drop(*database);
        return fail(ready.error());
    }
    auto store = std::make_unique<SqliteStore>(std::move(*database), folder, key->key);
    key->key.fill('\0');
    return OpenedStore{std::move(store), key->place, putAside};
}

Result<void, StoreError> putSqliteStoreAside(const QString &folder)
{
    const QString path = SqliteStore::databaseFile(folder);
    const QString aside = putDatabaseAside(path);
    if (aside.isEmpty() && QFile::exists(path)) {
        return fail(StoreError{StoreError::Kind::Unwritable, path});
    }
    const QString suffix = aside.mid(path.size());
    putKeyAside(folder, suffix);
    QDir().rename(SqliteStore::fileFolder(folder), SqliteStore::fileFolder(folder) + suffix);
    return {};
}

} // namespace WalletSupport
