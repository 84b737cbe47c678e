#include "core/directory/channel.h"

#include "core/base/wordtable.h"

#include <array>
#include <utility>

namespace WalletSupport {

namespace {

constexpr std::array Kinds = {
    std::pair{ChannelKind::Site, u"site"},
    std::pair{ChannelKind::Help, u"help"},
    std::pair{ChannelKind::PasswordReset, u"password-reset"},
    std::pair{ChannelKind::PasswordHelp, u"password-help"},
    std::pair{ChannelKind::PasswordChange, u"password-change"},
    std::pair{ChannelKind::Dispute, u"dispute"},
    std::pair{ChannelKind::Hotline, u"hotline"},
    std::pair{ChannelKind::LiveChat, u"live-chat"},
    std::pair{ChannelKind::Email, u"email"},
    std::pair{ChannelKind::ReportFraudEmail, u"report-fraud-email"},
    std::pair{ChannelKind::OtherEmail, u"other-email"},
    std::pair{ChannelKind::Social, u"social"},
    std::pair{ChannelKind::Community, u"community"},
};

constexpr std::array Roles = {
    std::pair{ChannelRole::None, u""},
    std::pair{ChannelRole::Support, u"support"},
    std::pair{ChannelRole::LostOrStolen, u"lost-or-stolen"},
    std::pair{ChannelRole::ReportFraud, u"report-fraud"},
    std::pair{ChannelRole::Complaints, u"complaints"},
    std::pair{ChannelRole::Refund, u"refund"},
    std::pair{ChannelRole::Other, u"other"},
    std::pair{ChannelRole::InApp, u"in-app"},
    std::pair{ChannelRole::Web, u"web"},
    std::pair{ChannelRole::InAppAndWeb, u"in-app-and-web"},
    std::pair{ChannelRole::News, u"news"},
    std::pair{ChannelRole::Community, u"community"},
    std::pair{ChannelRole::OperatorForum, u"operator-forum"},
    std::pair{ChannelRole::UserForum, u"user-forum"},
};

} // namespace

QString Channel::address() const
{
    switch (kind) {
    case ChannelKind::Hotline:
        return network.isEmpty() ? QString(QStringLiteral("tel:") + target) : QString();
    case ChannelKind::Email:
    case ChannelKind::ReportFraudEmail:
    case ChannelKind::OtherEmail:
        return QStringLiteral("mailto:") + target;
    case ChannelKind::Help:
    case ChannelKind::Site:
    case ChannelKind::LiveChat:
    case ChannelKind::PasswordReset:
    case ChannelKind::PasswordHelp:
    case ChannelKind::PasswordChange:
    case ChannelKind::Dispute:
    case ChannelKind::Social:
    case ChannelKind::Community:
        return target.startsWith(QLatin1String("https://")) ? target : QString();
    }
    return {};
}

QString textOf(ChannelKind kind)
{
    return textIn(Kinds, kind);
}

QString textOf(ChannelRole role)
{
    return textIn(Roles, role);
}

std::optional<ChannelKind> channelKindFrom(QStringView text)
{
    return valueIn(Kinds, text);
}

std::optional<ChannelRole> channelRoleFrom(QStringView text)
{
    return valueIn(Roles, text);
}

} // namespace WalletSupport
