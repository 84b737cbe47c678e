#pragma once

#include "authoring/fault.h"
#include "core/checker/demands/demandrules.h"

namespace WalletSupport {

/// Reads the pack's demands.json, which it need not have. Everything that is wrong is added to `faults`, with its line;
/// also a pattern that does not find its own example.
[[nodiscard]] DemandRules readDemands(const QString &folder, Faults &faults);

} // namespace WalletSupport
