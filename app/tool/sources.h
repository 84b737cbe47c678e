#pragma once

#include "authoring/packsource.h"

#include <optional>

namespace WalletSupport {

/// Reads and checks a pack's folder and prints its faults; nothing is returned if one of them is an error.
[[nodiscard]] std::optional<PackSource> readFaultlessSources(const QString &folder);

} // namespace WalletSupport
