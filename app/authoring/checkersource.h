#pragma once

#include "authoring/fault.h"
#include "core/checker/checkerlists.h"

namespace WalletSupport {

/// Reads the pack's checker.json, which it need not have. Everything that is wrong is added to `faults`, with its line.
/// `wallets` are those of the directory.
[[nodiscard]] CheckerLists readCheckerLists(const QString &folder, const QStringList &wallets, Faults &faults);

} // namespace WalletSupport
