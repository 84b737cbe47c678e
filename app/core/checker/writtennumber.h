#pragma once

#include <QString>

#include <vector>

namespace WalletSupport {

/// A telephone number as it stands in a text, which must outlive it.
struct WrittenNumber
{
    qsizetype begin = 0; ///< in UTF-16 units
    qsizetype end = 0;
    QString digits;               ///< without what stands for +, and without a zero in brackets behind +
    bool isInternational = false; ///< begins with + or 00
    bool isVanity = false;        ///< letters stand for digits
    QStringView written;          ///< from `begin` to `end`

    /// + before the digits of an international one.
    [[nodiscard]] QString text() const { return isInternational ? QString(u'+' + digits) : digits; }
    /// Where each of the digits stands, from `begin`.
    [[nodiscard]] std::vector<qsizetype> places() const;
};

/// Reads what stands between two places of a text (numberText()).
[[nodiscard]] WrittenNumber readWritten(QStringView digits, qsizetype begin, qsizetype end);

} // namespace WalletSupport
