#pragma once

#include <cmath>
#include <numbers>

namespace WalletSupport {

// Functions made of sums and products alone: a C library's own may differ from another's in the last bit, and what is
// learnt with them would, too.

/// e to a power that is not above 0.
inline float exponential(float power)
{
    constexpr float Least = -87; // below, a float holds next to nothing
    constexpr int Terms = 12;
    if (!(power >= Least)) {
        return 0;
    }
    const double doublings = std::floor(power / std::numbers::ln2 + 0.5);
    const double rest = power - doublings * std::numbers::ln2;
    double term = 1;
    double sum = 1;
    for (int number = 1; number <= Terms; ++number) {
        term *= rest / number;
        sum += term;
    }
    return static_cast<float>(std::ldexp(sum, static_cast<int>(doublings)));
}

/// The natural logarithm of what is above 0.
inline double logarithm(double value)
{
    constexpr int LastPower = 21;
    int doublings = 0;
    double part = std::frexp(value, &doublings);
    if (part < std::numbers::sqrt2 / 2) {
        part *= 2;
        --doublings;
    }
    const double step = (part - 1) / (part + 1);
    double power = step;
    double sum = 0;
    for (int number = 1; number <= LastPower; number += 2) {
        sum += power / number;
        power *= step * step;
    }
    return 2 * sum + doublings * std::numbers::ln2;
}

} // namespace WalletSupport
