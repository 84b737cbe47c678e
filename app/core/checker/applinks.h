#pragma once

#include <QStringView>

namespace WalletSupport {

/// Whether links of this scheme, such as `upi` and `weixin`, open a wallet's app or are what a payment code says. Who
/// gets the money stands in no directory.
[[nodiscard]] bool isAppScheme(QStringView scheme);

} // namespace WalletSupport
