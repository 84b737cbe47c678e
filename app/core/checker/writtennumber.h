#pragma once

#include <QString>

#include <vector>

namespace WalletSupport {

/// A telephone number as it stands in a text.
struct WrittenNumber
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString digits;               ///< without what stands for +, and without a zero in brackets behind +
    std::vector<qsizetype> from;  ///< where in the text each of them stands, from `begin`
    bool isInternational = false; ///< begins with + or 00
    bool isVanity = false;        ///< letters stand for digits

    /// + before the digits of an international one.
    [[nodiscard]] QString text() const { return isInternational ? QString(u'+' + digits) : digits; }
};

/// Reads what stands between two places of a text (numberText()).
[[nodiscard]] WrittenNumber readWritten(QStringView digits, qsizetype begin, qsizetype end);

} // namespace WalletSupport
