#pragma once

#include "core/trust/wallet.h"

#include <QStringList>

#include <vector>

namespace WalletSupport {

/// Finds wallets by any of their names, or parts of them, in any language; case, width, accents, spaces and
/// punctuation do not matter.
class WalletSearch final
{
public:
    explicit WalletSearch(const std::vector<Wallet> &wallets);

    /// The ids of the wallets that match, best first; all, in their order, for an empty text.
    [[nodiscard]] QStringList find(const QString &text) const;

private:
    struct Entry
    {
        QString id;
        QStringList names; ///< folded
        QStringList words; ///< folded
    };

    std::vector<Entry> m_entries;
};

} // namespace WalletSupport
