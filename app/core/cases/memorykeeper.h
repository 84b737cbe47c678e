#pragma once

#include "core/cases/evidencekeeper.h"

#include <QHash>

namespace WalletSupport {

/// Keeps evidence for as long as the program runs.
class MemoryKeeper final : public EvidenceKeeper
{
public:
    [[nodiscard]] Result<void, KeepingError> keep(const QByteArray &digest, const QByteArray &bytes) override;
    [[nodiscard]] Result<QByteArray, KeepingError> read(const QByteArray &digest) const override;
    /// Forgets the copy, if there is one: nothing leads back to it.
    void drop(const QByteArray &digest);

private:
    QHash<QByteArray, QByteArray> m_copies;
};

} // namespace WalletSupport
