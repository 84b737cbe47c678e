#pragma once

#include <QString>

namespace WalletSupport {

/// Whether the last digit is the check digit of those before it (Luhn, ISO/IEC 7812).
[[nodiscard]] bool passesLuhn(const QString &digits);

/// Whether digits are as many as those of a payment card and have its check digit.
[[nodiscard]] bool isCardNumber(const QString &digits);

} // namespace WalletSupport
