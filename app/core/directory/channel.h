#pragma once

#include "core/directory/confidence.h"

#include <QString>

#include <optional>

namespace WalletSupport {

/// The ways to reach a wallet, in the order in which they are offered.
enum class ChannelKind {
    Help,
    Site,
    Hotline,
    LiveChat,
    Email,
    PasswordReset, ///< a form in which one asks for a new password
    PasswordHelp,  ///< an article on a forgotten password
    PasswordChange,
    Dispute,
    ReportFraudEmail,
    Social,
    Community,  ///< anyone may write there: never official support
    OtherEmail, ///< an address of the wallet that is no help desk; known, but not offered
};

/// What a channel is for, or, for a live chat, where it is found.
enum class ChannelRole {
    None,
    Support,
    LostOrStolen,
    ReportFraud,
    Complaints,
    Refund,
    Other,
    InApp,
    Web,
    InAppAndWeb,
    News,
    Community,
    OperatorForum, ///< run or linked by the wallet's company
    UserForum,     ///< run by users
};

/// One way to reach a wallet's support.
struct Channel
{
    ChannelKind kind = ChannelKind::Site;
    ChannelRole role = ChannelRole::None;
    QString target; ///< web address, telephone digits, e-mail address or the account's name; empty for a chat in an app
    QString display; ///< the target as people write it
    QString country; ///< of a hotline: ISO 3166 code
    QString network; ///< of an account: its network; of a community: what it is; of a hotline: `text-message` if it
                     ///< takes only these
    QString menu;    ///< of a live chat: the way to it in the wallet's app, in the app's words
    Confidence confidence = Confidence::Single;
    QString path; ///< the value's place in the directory, which names its sources
    bool operator==(const Channel &) const = default;

    /// The address to hand to the gate; empty for what can only be copied or is found inside an app.
    [[nodiscard]] QString address() const;
};

/// The words that stand for kinds and roles in wallets.json and in a built pack.
[[nodiscard]] QString textOf(ChannelKind kind);
[[nodiscard]] QString textOf(ChannelRole role);
[[nodiscard]] std::optional<ChannelKind> channelKindFrom(QStringView text);
[[nodiscard]] std::optional<ChannelRole> channelRoleFrom(QStringView text);

} // namespace WalletSupport
