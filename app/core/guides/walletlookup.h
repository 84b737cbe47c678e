#pragma once

#include "core/directory/wallet.h"
#include "core/directory/walletsearch.h"
#include "core/guides/walletcontext.h"

#include <QString>

#include <optional>
#include <vector>

namespace WalletSupport {

/// Where guides find wallets, so that they need not know the directory.
class WalletLookup
{
public:
    virtual ~WalletLookup() = default;
    /// All wallets, to choose from.
    [[nodiscard]] virtual std::vector<Wallet> wallets() const = 0;
    /// Finds among them.
    [[nodiscard]] virtual WalletSearch search() const = 0;
    [[nodiscard]] virtual std::optional<WalletContext> wallet(const QString &id) const = 0;
    /// Its official channels, a line each, in the language of a document.
    [[nodiscard]] virtual QStringList contacts(const QString &id, const QString &locale) const = 0;
};

} // namespace WalletSupport
