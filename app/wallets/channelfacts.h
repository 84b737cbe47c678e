#pragma once

#include "core/directory/channel.h"
#include "core/directory/keypad.h"
#include "core/directory/openinghours.h"

#include <optional>
#include <vector>

namespace WalletSupport {

class Directory;

/// A channel of a wallet with all that its row says.
struct ChannelFacts
{
    Channel channel;
    std::optional<OpeningHours> hours;
    std::vector<KeypadPath> keypad;
    std::optional<int> answersWithinHours;
};

/// Looked up in the directory, as far as channels of this kind can have it.
[[nodiscard]] ChannelFacts factsOf(const Directory &directory, const QString &wallet, const Channel &channel);

} // namespace WalletSupport
