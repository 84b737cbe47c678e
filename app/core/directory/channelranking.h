#pragma once

#include "core/directory/channel.h"
#include "core/directory/purpose.h"

#include <vector>

namespace WalletSupport {

/// Why a channel stands where it stands.
enum class RankReason {
    None,
    FreezesAccount, ///< there a lost or stolen account is blocked
    Fastest,        ///< the first of those where somebody answers at once
    AnswersAtOnce,  ///< so does this one
    KeepsRecord,    ///< what is written there can be shown later
    AboutThis,      ///< the official page about just this
    TakesReports,   ///< takes reports of fraud
    TakesComplaints,
    InPublic,           ///< others can read it: no place for what is private
    News,               ///< an official account that is no help desk
    NotOfficialSupport, ///< anyone may write there
};

struct RankedChannel
{
    Channel channel;
    RankReason reason = RankReason::None;
    bool operator==(const RankedChannel &) const = default;
};

/// How far a channel is the wallet's own word. People see the channels in these groups, one below the other.
enum class ChannelGroup {
    Confirmed,     ///< by the wallet itself
    SeenElsewhere, ///< others name it: to be compared with the wallet's app
    OtherPeople,   ///< anyone may write there: never the wallet, whoever runs it
};

/// A group that has channels.
struct RankedGroup
{
    ChannelGroup group = ChannelGroup::Confirmed;
    std::vector<RankedChannel> channels;
    bool operator==(const RankedGroup &) const = default;
};

[[nodiscard]] ChannelGroup groupOf(const Channel &channel);

/// Puts a wallet's channels in the order in which they help most with the purpose, the reason beside each. Among
/// equals, hotlines of the person's `country` (ISO 3166 code, may be empty) stand first, then what is trusted more,
/// then as they came. Places where anyone may write are always last.
[[nodiscard]] std::vector<RankedChannel> rank(std::vector<Channel> channels, Purpose purpose,
                                              const QString &country = {});

/// The same within each group: what others name never stands before what the wallet itself names. At most one channel
/// of all is the fastest.
[[nodiscard]] std::vector<RankedGroup> rankInGroups(const std::vector<Channel> &channels, Purpose purpose,
                                                    const QString &country = {});

} // namespace WalletSupport
