#pragma once

#include "core/checker/demands/demand.h"

#include <vector>

namespace WalletSupport {

/// Demands as a person wants to hear them: by where they begin, those of one kind that overlap as one, and of several
/// kinds that overlap only the gravest. In time linear in their number, but for sorting.
[[nodiscard]] std::vector<Demand> inOrder(std::vector<Demand> demands);

} // namespace WalletSupport
