#pragma once

#include "authoring/packsource.h"
#include "core/base/result.h"

#include <QByteArray>

namespace WalletSupport {

/// Why a pack could not be built; `detail` is SQLite's or the system's word.
struct BuildError
{
    QString detail;
};

/// Makes the built pack, a read-only SQLite file, from sources without faults. The same sources give the same bytes.
[[nodiscard]] Result<QByteArray, BuildError> buildPack(const PackSource &source);

} // namespace WalletSupport
