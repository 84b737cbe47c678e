#pragma once

#include "core/content/pack.h"

#include <optional>

namespace WalletSupport {

/// Opens a built pack and looks it over wholly; says on standard error why it cannot be used.
[[nodiscard]] std::optional<Pack> openPackFile(const QString &file);

} // namespace WalletSupport
