#include "core/base/cardnumber.h"

namespace WalletSupport {

bool passesLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype at = 0; at < digits.size(); ++at) {
        int value = digits.at(digits.size() - 1 - at).digitValue();
        if (at % 2 == 1) {
            value = value > 4 ? 2 * value - 9 : 2 * value;
        }
        sum += value;
    }
    return sum % 10 == 0;
}

bool isCardNumber(const QString &digits)
{
    return digits.size() >= 15 && digits.size() <= 19 && passesLuhn(digits);
}

} // namespace WalletSupport
