#pragma once

#include "support/guidewalk.h"

namespace WalletSupport {

/// Ways through the guides for those who were just robbed, tricked, or have lost their phone.
[[nodiscard]] std::vector<GuideWalk> urgentWalks();

} // namespace WalletSupport
