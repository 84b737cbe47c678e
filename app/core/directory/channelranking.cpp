#include "core/directory/channelranking.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <tuple>

namespace WalletSupport {

namespace {

/// A kind of channel that a purpose puts first; `role` settles which of that kind, if it matters.
struct Preference
{
    ChannelKind kind;
    std::optional<ChannelRole> role = std::nullopt;
    RankReason reason = RankReason::None;
};

using enum RankReason;

constexpr std::array StolenAccount = {
    Preference{ChannelKind::Hotline, ChannelRole::LostOrStolen, FreezesAccount},
    Preference{ChannelKind::Hotline, ChannelRole::Support, AnswersAtOnce},
    Preference{ChannelKind::LiveChat, std::nullopt, AnswersAtOnce},
    Preference{ChannelKind::Hotline, ChannelRole::ReportFraud, TakesReports},
    Preference{ChannelKind::Dispute, ChannelRole::ReportFraud, AboutThis},
    Preference{ChannelKind::Help},
    Preference{ChannelKind::PasswordReset},
    Preference{ChannelKind::PasswordHelp},
    Preference{ChannelKind::Email, std::nullopt, KeepsRecord},
    Preference{ChannelKind::ReportFraudEmail, std::nullopt, TakesReports},
};

constexpr std::array Refund = {
    Preference{ChannelKind::Dispute, ChannelRole::Refund, AboutThis},
    Preference{ChannelKind::Dispute, ChannelRole::Complaints, TakesComplaints},
    Preference{ChannelKind::Help},
    Preference{ChannelKind::Email, std::nullopt, KeepsRecord},
    Preference{ChannelKind::LiveChat, std::nullopt, AnswersAtOnce},
    Preference{ChannelKind::Hotline, ChannelRole::Support, AnswersAtOnce},
    Preference{ChannelKind::Hotline, ChannelRole::Complaints, TakesComplaints},
};

constexpr std::array Password = {
    Preference{ChannelKind::PasswordReset, std::nullopt, AboutThis},
    Preference{ChannelKind::PasswordHelp, std::nullopt, AboutThis},
    Preference{ChannelKind::PasswordChange, std::nullopt, AboutThis},
    Preference{ChannelKind::Help},
    Preference{ChannelKind::LiveChat, std::nullopt, AnswersAtOnce},
    Preference{ChannelKind::Hotline, ChannelRole::Support, AnswersAtOnce},
};

constexpr std::array TopUp = {
    Preference{ChannelKind::LiveChat, std::nullopt, AnswersAtOnce},
    Preference{ChannelKind::Hotline, ChannelRole::Support, AnswersAtOnce},
    Preference{ChannelKind::Help},
    Preference{ChannelKind::Email, std::nullopt, KeepsRecord},
};

constexpr std::array ReportFraud = {
    Preference{ChannelKind::Dispute, ChannelRole::ReportFraud, AboutThis},
    Preference{ChannelKind::Hotline, ChannelRole::ReportFraud, TakesReports},
    Preference{ChannelKind::ReportFraudEmail, std::nullopt, TakesReports},
    Preference{ChannelKind::Hotline, ChannelRole::LostOrStolen, FreezesAccount},
    Preference{ChannelKind::LiveChat, std::nullopt, AnswersAtOnce},
    Preference{ChannelKind::Hotline, ChannelRole::Support, AnswersAtOnce},
};

std::span<const Preference> preferencesOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Any:
        return {};
    case Purpose::StolenAccount:
        return StolenAccount;
    case Purpose::Refund:
        return Refund;
    case Purpose::Password:
        return Password;
    case Purpose::TopUp:
        return TopUp;
    case Purpose::ReportFraud:
        return ReportFraud;
    }
    return {};
}

/// What speaks for a channel whatever a person is doing.
RankReason generalReason(const Channel &channel)
{
    switch (channel.kind) {
    case ChannelKind::Hotline:
        switch (channel.role) {
        case ChannelRole::LostOrStolen:
            return FreezesAccount;
        case ChannelRole::ReportFraud:
            return TakesReports;
        case ChannelRole::Complaints:
            return TakesComplaints;
        case ChannelRole::Support:
            return AnswersAtOnce;
        default: // no role of a hotline
            return None;
        }
    case ChannelKind::LiveChat:
        return AnswersAtOnce;
    case ChannelKind::Email:
        return KeepsRecord;
    case ChannelKind::ReportFraudEmail:
        return TakesReports;
    case ChannelKind::Social:
        return channel.role == ChannelRole::Support ? InPublic : News;
    case ChannelKind::Community:
        return NotOfficialSupport;
    case ChannelKind::Help:
    case ChannelKind::Site:
    case ChannelKind::PasswordReset:
    case ChannelKind::PasswordHelp:
    case ChannelKind::PasswordChange:
    case ChannelKind::Dispute:
    case ChannelKind::OtherEmail:
        return None;
    }
    return None;
}

/// The groups behind those that the purpose names: smaller is better.
int generalPlace(const Channel &channel)
{
    const bool isNews = channel.kind == ChannelKind::Social && channel.role != ChannelRole::Support;
    const bool isNoSupport = channel.kind == ChannelKind::OtherEmail || channel.role == ChannelRole::Other;
    return channel.kind == ChannelKind::Community ? 3 : isNoSupport ? 2 : isNews ? 1 : 0;
}

/// Numbers that take only text messages answer nobody at once.
RankReason withoutVoice(const Channel &channel, RankReason reason)
{
    const bool isVoice = reason == AnswersAtOnce || reason == FreezesAccount;
    return channel.kind == ChannelKind::Hotline && !channel.network.isEmpty() && isVoice ? None : reason;
}

} // namespace

ChannelGroup groupOf(const Channel &channel)
{
    return channel.kind == ChannelKind::Community        ? ChannelGroup::OtherPeople
           : channel.confidence == Confidence::Confirmed ? ChannelGroup::Confirmed
                                                         : ChannelGroup::SeenElsewhere;
}

std::vector<RankedChannel> rank(std::vector<Channel> channels, Purpose purpose, const QString &country)
{
    const std::span<const Preference> preferences = preferencesOf(purpose);
    const auto preferenceFor = [&](const Channel &channel) {
        return std::ranges::find_if(preferences, [&](const Preference &preference) {
            return preference.kind == channel.kind && (!preference.role || *preference.role == channel.role);
        });
    };
    const auto keyOf = [&](const Channel &channel) {
        const bool isElsewhere =
            channel.kind == ChannelKind::Hotline && !country.isEmpty() && channel.country != country;
        return std::tuple(preferenceFor(channel) - preferences.begin(), generalPlace(channel), channel.kind,
                          channel.role, isElsewhere, -static_cast<int>(channel.confidence));
    };
    std::ranges::stable_sort(channels, {}, keyOf);
    std::vector<RankedChannel> ranked;
    bool isFirst = true;
    for (Channel &channel : channels) {
        const auto preference = preferenceFor(channel);
        RankReason reason = preference == preferences.end() ? generalReason(channel) : preference->reason;
        reason = withoutVoice(channel, reason);
        if (reason == AnswersAtOnce && std::exchange(isFirst, false)) {
            reason = Fastest;
        }
        ranked.push_back({std::move(channel), reason});
    }
    return ranked;
}

std::vector<RankedGroup> rankInGroups(const std::vector<Channel> &channels, Purpose purpose, const QString &country)
{
    std::vector<RankedGroup> groups;
    bool hasFastest = false;
    for (const ChannelGroup group : {ChannelGroup::Confirmed, ChannelGroup::SeenElsewhere, ChannelGroup::OtherPeople}) {
        std::vector<Channel> members;
        std::ranges::copy_if(channels, std::back_inserter(members),
                             [group](const Channel &channel) { return groupOf(channel) == group; });
        if (members.empty()) {
            continue;
        }
        std::vector<RankedChannel> ranked = rank(std::move(members), purpose, country);
        const auto fastest = std::ranges::find(ranked, Fastest, &RankedChannel::reason);
        if (fastest != ranked.end() && std::exchange(hasFastest, true)) {
            fastest->reason = AnswersAtOnce;
        }
        groups.push_back({group, std::move(ranked)});
    }
    return groups;
}

} // namespace WalletSupport
