#pragma once

#include "core/cases/store/filemarks.h"
#include "core/cases/store/sealedstore.h"
#include "core/cases/store/sealer.h"

#include <QSqlDatabase>

namespace WalletSupport {

/// Cases in an SQLite file, their files beside it. Made by openSqliteStore().
class SqliteStore final : public SealedStore
{
    Q_DISABLE_COPY_MOVE(SqliteStore)

public:
    /// The usual names inside a folder.
    [[nodiscard]] static QString databaseFile(const QString &folder);
    [[nodiscard]] static QString fileFolder(const QString &folder);

    /// `database`: open, of the right schema.
    SqliteStore(QSqlDatabase database, const QString &folder, const QByteArray &key);
    ~SqliteStore() override;

    [[nodiscard]] bool isInPlace() const override { return m_marks.areInPlace(); }
    [[nodiscard]] Result<StoredHeads, StoreError> heads() override;
    [[nodiscard]] Result<StoredCase, StoreError> read(const QString &id) override;
    [[nodiscard]] Result<qint64, StoreError> write(const StoredCase &stored) override;
    [[nodiscard]] Result<void, StoreError> erase(const QString &id) override;
    [[nodiscard]] Result<void, StoreError> keepFile(const QString &id, const QByteArray &digest,
                                                    const QByteArray &bytes) override;
    [[nodiscard]] Result<QByteArray, StoreError> readFile(const QString &id, const QByteArray &digest) override;
    void dropFile(const QString &id, const QByteArray &digest) override;

private:
    /// What has to stay where it is for a write to be found again: the database with its log, and the key.
    [[nodiscard]] static QStringList neededFiles(const QString &folder);
    [[nodiscard]] QString caseFolder(const QString &id) const;
    [[nodiscard]] QString pathOf(const QString &id, const QByteArray &digest) const;

    QSqlDatabase m_database;
    QString m_folder;
    Sealer m_sealer;
    FileMarks m_marks;
};

/// Opens the store in `folder`. A file that is damaged is put aside, and an empty store opened in its place.
[[nodiscard]] Result<OpenedStore, StoreError> openSqliteStore(const QString &folder, const Keychain &keychain);
[[nodiscard]] Result<void, StoreError> putSqliteStoreAside(const QString &folder);

} // namespace WalletSupport
