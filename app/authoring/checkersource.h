#pragma once

#include "authoring/fault.h"
#include "core/checker/checkerlists.h"

namespace WalletSupport {

/// Reads the pack's checker.json, which it need not have. Everything that is wrong is added to `faults`, with its line.
[[nodiscard]] CheckerLists readCheckerLists(const QString &folder, Faults &faults);

} // namespace WalletSupport
