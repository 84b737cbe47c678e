#pragma once

#include "core/cases/memorykeeper.h"

#include <QString>

#include <set>
#include <vector>

namespace WalletSupport {

class CaseStore;

/// Keeps evidence sealed on disk, with its case. What cannot be written there, as on a full disk, stays in memory until
/// it can: the window says of the whole case that it is not safe.
class StoredKeeper final : public EvidenceKeeper
{
public:
    /// The store outlives it. `id`: of the case.
    StoredKeeper(CaseStore &store, QString id);

    [[nodiscard]] Result<void, KeepingError> keep(const QByteArray &digest, const QByteArray &bytes) override;
    [[nodiscard]] Result<QByteArray, KeepingError> read(const QByteArray &digest) const override;

    /// The case has been kept, under this id: what stayed in memory is written, and if the id is another one than
    /// before, these copies go there too. Whether all of them are on disk now.
    [[nodiscard]] bool follow(const QString &id, const std::vector<QByteArray> &digests);

    /// Copies that this keeper has kept or was told of, and that are not among the needed ones. Nothing leads back to
    /// them once the case is let go.
    [[nodiscard]] std::vector<QByteArray> unneeded(const std::vector<QByteArray> &needed) const;
    /// Tells it of copies that were kept earlier.
    void know(const std::vector<QByteArray> &digests);
    /// Forgets the copies: nothing leads back to them.
    void drop(const std::vector<QByteArray> &digests);

private:
    [[nodiscard]] bool write(const QByteArray &digest, const QByteArray &bytes);

    CaseStore &m_store;
    QString m_id;
    MemoryKeeper m_unwritten;
    std::set<QByteArray> m_known;
};

} // namespace WalletSupport
