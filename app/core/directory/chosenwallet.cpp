#include "core/directory/chosenwallet.h"

#include "core/directory/directory.h"

#include <algorithm>

namespace WalletSupport {

QString ChosenWallet::target(ChannelKind kind) const
{
    const auto found = std::ranges::find(channels, kind, &Channel::kind);
    return found == channels.end() ? QString() : found->target;
}

std::optional<ChosenWallet> chosenWallet(const Directory &directory, const QString &id)
{
    const std::optional<Wallet> wallet = directory.wallet(id);
    if (!wallet) {
        return std::nullopt;
    }
    return ChosenWallet{*wallet, directory.details(id), directory.offeredChannels(id)};
}

} // namespace WalletSupport
