#pragma once

#include "core/directory/channel.h"
#include "core/directory/wallet.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace WalletSupport {

class Directory;

/// The wallet that a person has chosen, with all that guides, letters and cases need of it. Plain data: it stays what
/// it was when the directory changes.
struct ChosenWallet
{
    Wallet wallet;
    WalletDetails details;
    std::vector<Channel> channels; ///< those to offer, best first
    bool operator==(const ChosenWallet &) const = default;

    [[nodiscard]] QString id() const { return wallet.id; }
    [[nodiscard]] QString name(const QString &locale) const { return wallet.name(locale); }
    /// ISO 3166 codes, the main one first.
    [[nodiscard]] const QStringList &countries() const { return details.countries; }
    /// The first channel of the kind; what it leads to is empty if there is none.
    [[nodiscard]] QUrl resetForm() const { return QUrl(target(ChannelKind::PasswordReset)); }
    [[nodiscard]] QUrl resetHelp() const { return QUrl(target(ChannelKind::PasswordHelp)); }
    [[nodiscard]] QUrl site() const { return QUrl(target(ChannelKind::Site)); }
    [[nodiscard]] QString supportEmail() const { return target(ChannelKind::Email); }

private:
    [[nodiscard]] QString target(ChannelKind kind) const;
};

/// Nothing if the directory has no such wallet.
[[nodiscard]] std::optional<ChosenWallet> chosenWallet(const Directory &directory, const QString &id);

} // namespace WalletSupport
