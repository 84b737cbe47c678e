#pragma once

#include <QString>

namespace WalletSupport {

/// Whether digits are as many as those of a payment card and have its check digit.
[[nodiscard]] bool isCardNumber(const QString &digits);

} // namespace WalletSupport
