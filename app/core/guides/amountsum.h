#pragma once

#include "core/guides/amountreader.h"

#include <optional>
#include <vector>

namespace WalletSupport {

/// The sum of amounts as readAmount() gives them. Nothing without any, where they are in different currencies, and
/// where it would be too large.
[[nodiscard]] std::optional<Amount> sumOf(const std::vector<Amount> &amounts);

} // namespace WalletSupport
