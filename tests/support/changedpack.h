#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace WalletSupport {

/// A pack that somebody has been at, with this SQL; empty if that failed. The test links SQLite::SQLite3.
inline QByteArray changedBy(const char *sql, const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("changed.pack"));
    QFile file(path);
    sqlite3 *database = nullptr;
    const bool isChanged = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() &&
                           sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK &&
                           sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    QFile changed(path);
    return isChanged && changed.open(QIODevice::ReadOnly) ? changed.readAll() : QByteArray();
}

/// A pack whose search index has one wrong byte.
inline QByteArray withDamagedIndex(const QByteArray &bytes)
{
    return changedBy(
        "UPDATE search_index SET bytes = CAST(substr(bytes, 1, 100) || x'ff' || substr(bytes, 102) AS BLOB)", bytes);
}

} // namespace WalletSupport
