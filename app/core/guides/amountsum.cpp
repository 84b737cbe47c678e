#include "core/guides/amountsum.h"

#include <limits>

namespace WalletSupport {

namespace {

qsizetype decimalsOf(const QString &number)
{
    const qsizetype point = number.indexOf(u'.');
    return point < 0 ? 0 : number.size() - point - 1;
}

} // namespace

std::optional<Amount> sumOf(const std::vector<Amount> &amounts)
{
    if (amounts.empty()) {
        return std::nullopt;
    }
    const QString currency = amounts.front().currency;
    const qsizetype decimals = decimalsOf(amounts.front().number);
    qint64 sum = 0; // in the smallest unit
    for (const Amount &amount : amounts) {
        bool isNumber = false;
        const qint64 value = QString(amount.number).remove(u'.').toLongLong(&isNumber);
        const bool fits = isNumber && value >= 0 && value <= std::numeric_limits<qint64>::max() - sum;
        if (!fits || amount.currency != currency || decimalsOf(amount.number) != decimals) {
            return std::nullopt;
        }
        sum += value;
    }
    QString number = QString::number(sum);
    if (decimals > 0) {
        number = number.rightJustified(static_cast<int>(decimals) + 1, u'0');
        number.insert(number.size() - decimals, u'.');
    }
    return Amount{number, currency};
}

} // namespace WalletSupport
