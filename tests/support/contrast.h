#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace WalletSupport {

/// The relative luminance of WCAG 2.2, from 0 to 1.
[[nodiscard]] inline double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The contrast of WCAG 2.2, from 1 to 21.
[[nodiscard]] inline double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace WalletSupport
