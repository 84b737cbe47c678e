#pragma once

#include <QString>

namespace WalletSupport {

/// The text with full-width letters, digits and signs, other scripts' digits, and all kinds of dashes and spaces in
/// their plain forms. It has the same length, so that positions in one are positions in the other.
[[nodiscard]] QString evenWidth(QStringView text);

/// Chinese, Japanese and Korean letters and their punctuation, which stand beside addresses without a space.
[[nodiscard]] bool isEastAsian(char32_t point);

/// The number of code points in the first `units` UTF-16 units.
[[nodiscard]] int pointsBefore(QStringView text, qsizetype units);

} // namespace WalletSupport
