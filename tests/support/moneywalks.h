#pragma once

#include "support/guidewalk.h"

namespace WalletSupport {

/// Ways through the guides that look for a payment or for money.
[[nodiscard]] std::vector<GuideWalk> moneyWalks();

} // namespace WalletSupport
