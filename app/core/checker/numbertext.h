#pragma once

#include <QString>

namespace WalletSupport {

/// A text as numbers in it are dialled, of the same length, so that positions hold: circled and other odd digits are
/// plain ones, odd dots and strokes are `.` and `-`, and what nobody sees is HiddenInNumber. `even` is evenWidth() of
/// the text.
[[nodiscard]] QString numberText(QStringView even);

inline constexpr QChar HiddenInNumber = u'\u00ad';

} // namespace WalletSupport
