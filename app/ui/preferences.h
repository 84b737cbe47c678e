#pragma once

#include <QString>

namespace WalletSupport {

/// Which colours the window has.
enum class ColourScheme { System, Light, Dark };

/// Whether what was searched for is kept for the next time.
enum class RecentSearches { Keep, None };

/// Text sizes run from 100 to 200 percent of the usual size, in steps of 25.
inline constexpr int SmallestTextPercent = 100;
inline constexpr int LargestTextPercent = 200;
inline constexpr int TextPercentStep = 25;

/// What the person chose.
struct Preferences {
    QString language; ///< a locale; empty: the system's
    QString wallet;   ///< a wallet's id; empty: none chosen
    int textPercent = SmallestTextPercent;
    ColourScheme colours = ColourScheme::System;
    RecentSearches recentSearches = RecentSearches::Keep;
    bool operator==(const Preferences &) const = default;
};

} // namespace WalletSupport
