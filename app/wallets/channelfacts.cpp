#include "wallets/channelfacts.h"

#include "core/directory/directory.h"

namespace WalletSupport {

ChannelFacts factsOf(const Directory &directory, const QString &wallet, const Channel &channel)
{
    ChannelFacts facts{channel, std::nullopt, {}, std::nullopt};
    if (channel.kind == ChannelKind::Hotline) {
        facts.hours = directory.openingHours(wallet, channel.path);
        facts.keypad = directory.keypad(wallet, channel.path);
    } else if (channel.kind == ChannelKind::LiveChat) {
        facts.hours = directory.openingHours(wallet, channel.path);
    } else if (channel.kind == ChannelKind::Email) {
        facts.answersWithinHours = directory.answersWithinHours(wallet, channel.path);
    }
    return facts;
}

} // namespace WalletSupport
