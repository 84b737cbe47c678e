#pragma once

#include "authoring/packsource.h"
#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace WalletSupport {

/// Why a pack could not be built; `detail` is SQLite's or the system's word.
struct BuildError
{
    QString detail;
};

/// Told how many of all articles have been put into the index. After the last one the search still learns from them,
/// which takes longer than all before.
using BuildProgress = std::function<void(qsizetype indexed, qsizetype all)>;

/// Makes the built pack, a read-only SQLite file, from sources without faults. The same sources give the same bytes.
[[nodiscard]] Result<QByteArray, BuildError> buildPack(const PackSource &source, const BuildProgress &progress = {});

} // namespace WalletSupport
