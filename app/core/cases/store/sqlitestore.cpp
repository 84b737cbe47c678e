#include "core/cases/store/sqlitestore.h"

#include "core/cases/store/sqlfaults.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSqlQuery>

namespace WalletSupport {

namespace {

constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QByteArray headPlace(const QString &id)
{
    return "head " + id.toLatin1();
}

QByteArray bodyPlace(const QString &id)
{
    return "body " + id.toLatin1();
}

QByteArray filePlace(const QString &id, const QByteArray &digest)
{
    return "file " + id.toLatin1() + ' ' + digest;
}

/// Runs a statement with its values in order.
Result<QSqlQuery, StoreError> run(const QSqlDatabase &database, const char *sql, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    bool isFine = query.prepare(QLatin1String(sql));
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    isFine = isFine && query.exec();
    if (!isFine) {
        return fail(storeErrorOf(query.lastError()));
    }
    return query;
}

StoreError notThere(const QString &id)
{
    return {StoreError::Kind::NotThere, id};
}

} // namespace

QString SqliteStore::databaseFile(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("cases.db"));
}

QStringList SqliteStore::neededFiles(const QString &folder)
{
    const QString database = databaseFile(folder);
    return QStringList{database, database + QStringLiteral("-wal")} + keyFiles(folder);
}

QString SqliteStore::fileFolder(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("files"));
}

SqliteStore::SqliteStore(QSqlDatabase database, const QString &folder, const QByteArray &key)
    : m_database(std::move(database))
    , m_folder(fileFolder(folder))
    , m_sealer(key)
    , m_marks(neededFiles(folder))
{
}

SqliteStore::~SqliteStore()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<StoredHeads, StoreError> SqliteStore::heads()
{
    Result<QSqlQuery, StoreError> query =
        run(m_database, "SELECT id, revision, head FROM cases ORDER BY written DESC", {});
    if (!query) {
        return fail(query.error());
    }
    StoredHeads heads;
    while (query->next()) {
        const QString id = query->value(0).toString();
        if (std::optional<QByteArray> head = m_sealer.open(query->value(2).toByteArray(), headPlace(id))) {
            heads.cases.push_back({id, *head, {}, query->value(1).toLongLong()});
        } else {
            ++heads.damaged;
        }
    }
    if (query->lastError().isValid()) {
        return fail(storeErrorOf(query->lastError()));
    }
    return heads;
}

Result<StoredCase, StoreError> SqliteStore::read(const QString &id)
{
    Result<QSqlQuery, StoreError> query = run(m_database, "SELECT revision, head, body FROM cases WHERE id = ?", {id});
    if (!query) {
        return fail(query.error());
    }
    if (!query->next()) {
        return fail(notThere(id));
    }
    const std::optional<QByteArray> head = m_sealer.open(query->value(1).toByteArray(), headPlace(id));
    const std::optional<QByteArray> body = m_sealer.open(query->value(2).toByteArray(), bodyPlace(id));
    if (!head || !body) {
        return fail(StoreError{StoreError::Kind::Damaged, id});
    }
    return StoredCase{id, *head, *body, query->value(0).toLongLong()};
}

Result<qint64, StoreError> SqliteStore::write(const StoredCase &stored)
{
    const QByteArray head = m_sealer.seal(stored.head, headPlace(stored.id));
    const QByteArray body = m_sealer.seal(stored.body, bodyPlace(stored.id));
    const qint64 next = stored.revision + 1;
    // The order in which cases were written is counted, not timed: a clock may be set back.
    const char *sql = stored.revision == 0
                          ? "INSERT INTO cases (head, body, revision, written, id) SELECT ?, ?, ?, "
                            "1 + coalesce(max(written), 0), ? FROM cases"
                          : "UPDATE cases SET head = ?, body = ?, revision = ?, "
                            "written = (SELECT 1 + max(written) FROM cases) WHERE id = ? AND revision = ?";
    QVariantList values{head, body, next, stored.id};
    if (stored.revision > 0) {
        values.append(stored.revision);
    }
    const Result<QSqlQuery, StoreError> query = run(m_database, sql, values);
    if (!query) {
        return fail(query.error());
    }
    if (query->numRowsAffected() == 0) {
        const Result<StoredCase, StoreError> present = read(stored.id);
        const bool isGone = !present && present.error().kind == StoreError::Kind::NotThere;
        return fail(isGone ? notThere(stored.id) : StoreError{StoreError::Kind::ChangedInside, stored.id});
    }
    return next;
}

Result<void, StoreError> SqliteStore::erase(const QString &id)
{
    QDir(caseFolder(id)).removeRecursively();
    const Result<QSqlQuery, StoreError> query = run(m_database, "DELETE FROM cases WHERE id = ?", {id});
    if (!query) {
        return fail(query.error());
    }
    // What was erased stands in the log of writes, too, until that is emptied.
    if (const auto emptied = run(m_database, "PRAGMA wal_checkpoint(TRUNCATE)", {}); !emptied) {
        return fail(emptied.error());
    }
    return {};
}

QString SqliteStore::caseFolder(const QString &id) const
{
    return QDir(m_folder).filePath(m_sealer.nameFor(id.toUtf8()));
}

QString SqliteStore::pathOf(const QString &id, const QByteArray &digest) const
{
    return QDir(caseFolder(id)).filePath(m_sealer.nameFor(digest));
}

Result<void, StoreError> SqliteStore::keepFile(const QString &id, const QByteArray &digest, const QByteArray &bytes)
{
    const QString path = pathOf(id, digest);
    if (!QDir().mkpath(caseFolder(id))) {
        return fail(StoreError{StoreError::Kind::Unwritable, caseFolder(id)});
    }
    const QByteArray sealed = m_sealer.seal(bytes, filePlace(id, digest));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly) || file.write(sealed) != sealed.size() ||
        !file.commit()) {
        return fail(StoreError{StoreError::Kind::Unwritable, file.errorString()});
    }
    return {};
}

Result<QByteArray, StoreError> SqliteStore::readFile(const QString &id, const QByteArray &digest)
{
    QFile file(pathOf(id, digest));
    if (!file.exists()) {
        return fail(notThere(id));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(StoreError{StoreError::Kind::Damaged, file.errorString()});
    }
    const std::optional<QByteArray> bytes = m_sealer.open(file.readAll(), filePlace(id, digest));
    if (!bytes) {
        return fail(StoreError{StoreError::Kind::Damaged, id});
    }
    return *bytes;
}

void SqliteStore::dropFile(const QString &id, const QByteArray &digest)
{
    QFile::remove(pathOf(id, digest));
    QDir(m_folder).rmdir(m_sealer.nameFor(id.toUtf8())); // where it was the last one
}

} // namespace WalletSupport
