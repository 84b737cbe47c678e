#pragma once

#include <QString>
#include <QStringList>

namespace WalletSupport {

/// Which colours the window has.
enum class ColourScheme { System, Light, Dark };

/// Whether what was searched for is kept for the next time.
enum class RecentSearches { Keep, None };

/// Whether the desktop says that a day of a case is near.
enum class Reminders { None, ByNotification };

/// Text sizes run from 100 to 200 percent of the usual size, in steps of 25.
inline constexpr int SmallestTextPercent = 100;
inline constexpr int LargestTextPercent = 200;
inline constexpr int TextPercentStep = 25;

/// How many wallets are remembered as chosen lately, and how many favourites there may be.
inline constexpr int MostRecentWallets = 4;
inline constexpr int MostFavouriteWallets = 50;

/// What the person chose.
struct Preferences
{
    QString language; ///< a locale; empty: the system's
    QString wallet;   ///< a wallet's id; empty: none chosen
    int textPercent = SmallestTextPercent;
    ColourScheme colours = ColourScheme::System;
    RecentSearches recentSearches = RecentSearches::Keep;
    Reminders reminders = Reminders::None;
    QString country = {}; ///< ISO 3166 code; empty: the system's
    QStringList favouriteWallets = {};
    QStringList recentWallets = {}; ///< the last one first
    bool operator==(const Preferences &) const = default;
};

} // namespace WalletSupport
