#pragma once

#include "core/guides/guidedefinition.h"
#include "core/guides/guidefault.h"

#include <vector>

namespace WalletSupport {

/// Proves that every path of the flow ends, no step or branch is unreachable, no branch is missing and branches look
/// only at earlier answers. All faults are told; an empty list is the proof.
[[nodiscard]] std::vector<GuideFault> checkFlow(const GuideDefinition &guide);

} // namespace WalletSupport
