#pragma once

#include "core/redaction/secret.h"

namespace WalletSupport {

/// Secrets that their own digits give away. `even` is evenWidth() of the text; places are the same in both.

/// 13 to 19 digits by the rule of ISO/IEC 7812 (Luhn) that begin as cards do, and are not said to be an order's.
[[nodiscard]] std::vector<Secret> findCardNumbers(const QString &even);
/// 18 digits, the last of which may be X, with a date in them and the check of GB 11643-1999.
[[nodiscard]] std::vector<Secret> findIdentityNumbers(const QString &even);
/// By ISO 13616: a country's letters, its length, and the check by 97.
[[nodiscard]] std::vector<Secret> findIbans(const QString &even);
/// Any of these in several parts with words between: "the first four are 4111, then 1111, …". A card's only where a
/// card is spoken of.
[[nodiscard]] std::vector<Secret> findNumbersInParts(const QString &even);

} // namespace WalletSupport
