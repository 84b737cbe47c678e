#pragma once

#include "core/guides/walletlookup.h"

namespace WalletSupport {

class Directory;
class LanguageController;

/// The directory's wallets as the guides see them.
class DirectoryWallets final : public WalletLookup
{
public:
    /// Both must outlive it; channels are named in the controller's language.
    DirectoryWallets(const Directory &directory, const LanguageController &languages);

    [[nodiscard]] std::vector<Wallet> wallets() const override;
    [[nodiscard]] std::optional<WalletContext> wallet(const QString &id) const override;

private:
    const Directory &m_directory;
    const LanguageController &m_languages;
};

} // namespace WalletSupport
