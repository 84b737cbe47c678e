#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace WalletSupport {

struct KeepingError
{
    enum class Kind {
        Missing,    ///< nothing is kept under this digest
        Damaged,    ///< what is kept is not what was given
        Unwritable, ///< the disc is full, or may not be written on
    };
    Kind kind = Kind::Missing;
    QString detail; ///< for the log
};

/// Keeps the copies of one case's evidence, each under the SHA-256 of its bytes.
class EvidenceKeeper
{
public:
    virtual ~EvidenceKeeper() = default;
    /// To keep the same bytes again is to keep them once.
    [[nodiscard]] virtual Result<void, KeepingError> keep(const QByteArray &digest, const QByteArray &bytes) = 0;
    [[nodiscard]] virtual Result<QByteArray, KeepingError> read(const QByteArray &digest) const = 0;
};

} // namespace WalletSupport
