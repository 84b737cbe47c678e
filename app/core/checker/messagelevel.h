#pragma once

#include "core/checker/checkreport.h"

namespace WalletSupport {

/// How a message is to be taken, by its findings and demands, and by whom it names. Danger: do not act on it, it asks
/// for a secret, for control or for money. Caution: do not answer it, ask the wallet.
[[nodiscard]] MessageLevel levelOf(const CheckReport &report);

/// To sign in is no demand where all links lead to official pages.
void leaveOutOwnSignIns(CheckReport &report);

/// Says of what the directory does not know that it stands beside a demand or beside something false.
void doubtWhatStandsBeside(CheckReport &report);

} // namespace WalletSupport
