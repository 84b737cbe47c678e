#pragma once

#include <QStringList>

namespace WalletSupport {

/// The wallets that stand first in the list to choose from, by id.
struct WalletLists
{
    QStringList favourites;
    QStringList recent; ///< the last one first
    bool operator==(const WalletLists &) const = default;
};

} // namespace WalletSupport
