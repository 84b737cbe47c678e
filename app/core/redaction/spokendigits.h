#pragma once

#include <QString>

#include <vector>

namespace WalletSupport {

/// A text in which digits said in words are digits, and where each of its units stands in the text that it was.
struct DigitText
{
    QString text;
    std::vector<qsizetype> begins;
    std::vector<qsizetype> ends;
};

/// Runs of four digits in words or more (六二一七, four seven one six, double four) as digits; the rest as it is.
/// `even` is evenWidth() of the text.
[[nodiscard]] DigitText withSpokenDigits(const QString &even);

} // namespace WalletSupport
