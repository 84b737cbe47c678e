#pragma once

#include "core/guides/walletlookup.h"

namespace WalletSupport {

class Directory;
class LanguageController;

/// The directory's wallets as the guides see them.
class DirectoryWallets final : public WalletLookup
{
public:
    /// Both must outlive it.
    DirectoryWallets(const Directory &directory, const LanguageController &languages);

    [[nodiscard]] std::vector<Wallet> wallets() const override;
    [[nodiscard]] WalletSearch search() const override;
    [[nodiscard]] std::optional<WalletContext> wallet(const QString &id) const override;
    [[nodiscard]] QStringList contacts(const QString &id, const QString &locale) const override;

private:
    const Directory &m_directory;
    const LanguageController &m_languages;
};

} // namespace WalletSupport
