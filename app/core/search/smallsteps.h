#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace WalletSupport {

/// Numbers are kept in 8 bits, as so many steps up or down at most.
inline constexpr float MostSteps = 127;

/// How large a step is, for all numbers of a row to have room.
[[nodiscard]] inline float stepOf(std::span<const float> row)
{
    float largest = 0;
    for (const float value : row) {
        largest = std::max(largest, std::abs(value));
    }
    return largest / MostSteps;
}

/// Appends the row in steps of this size; nothing but zeroes if it is none.
inline void addSteps(std::span<const float> row, float step, std::vector<qint8> &steps)
{
    for (const float value : row) {
        steps.push_back(step > 0 ? static_cast<qint8>(std::lround(value / step)) : qint8(0));
    }
}

} // namespace WalletSupport
