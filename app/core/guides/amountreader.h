#pragma once

#include "core/base/result.h"

#include <QString>

namespace WalletSupport {

/// A sum of money: `number` as 1234.50, with the currency's full count of decimals.
struct Amount
{
    QString number;
    QString currency;
    bool operator==(const Amount &) const = default;
};

struct AmountError
{
    enum class Kind {
        NotANumber,
        Ambiguous, ///< 1.234 may be a thousand or a little more than one
        NotPositive,
        TooLarge,
        TooManyDecimals, ///< more than the currency has
        NoCurrency,
        OtherCurrency, ///< the text names another than the one chosen
    };
    Kind kind = Kind::NotANumber;
};

/// Reads a sum as people type and banks print it: `¥1,234.50`, `-12,50 €`, `１２８元`, `1.5万`. `currency` is the one
/// chosen beside it; if none is, the text may name it beyond doubt.
[[nodiscard]] Result<Amount, AmountError> readAmount(const QString &text, const QString &currency);

/// `number` with the locale's separators and the currency's code: CNY 1,234.50.
[[nodiscard]] QString amountText(const Amount &amount, const QString &locale);

} // namespace WalletSupport
