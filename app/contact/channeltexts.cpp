#include "contact/channeltexts.h"

#include "core/directory/socialnetworks.h"

#include <QCoreApplication>

#include <algorithm>

namespace WalletSupport {

namespace {

/// Longer addresses are shown without their middle; the tooltip has them whole.
constexpr qsizetype LongestShown = 72;

struct ChannelTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChannelTexts)
};

QString networkName(const QString &network)
{
    if (isLookedUpInApp(network)) {
        return ChannelTexts::tr("WeChat official account");
    }
    return network == QLatin1String("Weibo") ? ChannelTexts::tr("Weibo") : network;
}

QString communityTitle(const Channel &channel)
{
    if (channel.network == QLatin1String("forum")) {
        return ChannelTexts::tr("Community forum");
    }
    if (channel.network == QLatin1String("reddit")) {
        return ChannelTexts::tr("Community on Reddit");
    }
    //: %1 is a social network
    return ChannelTexts::tr("Community on %1").arg(networkName(channel.network));
}

QString disputeTitle(ChannelRole role)
{
    switch (role) {
    case ChannelRole::ReportFraud:
        return ChannelTexts::tr("Report fraud");
    case ChannelRole::Complaints:
        return ChannelTexts::tr("Complaints");
    default: // the directory's reader lets no other role through
        return ChannelTexts::tr("Refunds and disputes");
    }
}

QString chatPlace(const Channel &channel)
{
    if (!channel.menu.isEmpty() && channel.role != ChannelRole::Web) {
        //: %1 is a way through the menus of the wallet's app, in the app's own words
        return ChannelTexts::tr("In the wallet's app: %1").arg(channel.menu);
    }
    switch (channel.role) {
    case ChannelRole::Web:
        return ChannelTexts::tr("On the wallet's site");
    case ChannelRole::InAppAndWeb:
        return ChannelTexts::tr("In the wallet's app and on its site");
    default:
        return ChannelTexts::tr("In the wallet's app");
    }
}

} // namespace

QString channelTitle(const Channel &channel)
{
    switch (channel.kind) {
    case ChannelKind::Help:
        return ChannelTexts::tr("Help centre");
    case ChannelKind::Site:
        return groupOf(channel) == ChannelGroup::Confirmed ? ChannelTexts::tr("Official site")
                                                           : ChannelTexts::tr("Site");
    case ChannelKind::Hotline:
        return channel.network.isEmpty() ? ChannelTexts::tr("Hotline") : ChannelTexts::tr("Text message");
    case ChannelKind::LiveChat:
        return ChannelTexts::tr("Live chat");
    case ChannelKind::Email:
    case ChannelKind::OtherEmail:
        return ChannelTexts::tr("E-mail");
    case ChannelKind::PasswordReset:
        return ChannelTexts::tr("Forgotten password or PIN");
    case ChannelKind::PasswordChange:
        return ChannelTexts::tr("Change the password");
    case ChannelKind::Dispute:
        return disputeTitle(channel.role);
    case ChannelKind::ReportFraudEmail:
        return ChannelTexts::tr("Report a false message");
    case ChannelKind::Social:
        return networkName(channel.network);
    case ChannelKind::Community:
        return communityTitle(channel);
    }
    return {};
}

QString channelTarget(const Channel &channel)
{
    if (channel.kind == ChannelKind::LiveChat && channel.target.isEmpty()) {
        return chatPlace(channel);
    }
    if (!channel.target.startsWith(QLatin1String("https://"))) {
        return channel.display;
    }
    QString text = channel.target.mid(8);
    if (text.endsWith(QLatin1Char('/'))) {
        text.chop(1);
    }
    if (text.size() <= LongestShown) {
        return text;
    }
    // The host is never cut: it is what says whose page it is.
    const qsizetype kept = std::max(text.indexOf(QLatin1Char('/')) + 1, LongestShown / 2);
    return text.left(kept) + QChar(0x2026) + text.right(LongestShown / 4);
}

QString channelDetail(const Channel &channel, const QString &country)
{
    if (channel.kind == ChannelKind::Hotline) {
        switch (channel.role) {
        case ChannelRole::LostOrStolen:
            //: %1 is a country
            return ChannelTexts::tr("Lost or stolen phone or card (%1)").arg(country);
        case ChannelRole::ReportFraud:
            //: %1 is a country
            return ChannelTexts::tr("To report fraud (%1)").arg(country);
        case ChannelRole::Complaints:
            //: %1 is a country
            return ChannelTexts::tr("Complaints (%1)").arg(country);
        default:
            return country;
        }
    }
    if (channel.kind == ChannelKind::ReportFraudEmail) {
        return ChannelTexts::tr("Forward false messages there. It answers no questions.");
    }
    if (channel.kind == ChannelKind::LiveChat && !channel.target.isEmpty() &&
        channel.role == ChannelRole::InAppAndWeb) {
        Channel inApp = channel;
        inApp.role = ChannelRole::InApp;
        return chatPlace(inApp);
    }
    if (isLookedUpInApp(channel.network)) {
        return ChannelTexts::tr(
            "In WeChat, search for this name among the official accounts. Check that the account is "
            "verified as the wallet's company.");
    }
    return channel.kind == ChannelKind::Social && channel.role == ChannelRole::News
               ? ChannelTexts::tr("An account for news. It may not answer.")
               : QString();
}

QString channelGroupTitle(ChannelGroup group)
{
    switch (group) {
    case ChannelGroup::Confirmed:
        return ChannelTexts::tr("Confirmed by the wallet itself");
    case ChannelGroup::SeenElsewhere:
        return ChannelTexts::tr("Seen elsewhere: compare with the app");
    case ChannelGroup::OtherPeople:
        return ChannelTexts::tr("Other people, not the wallet");
    }
    return {};
}

QString channelMark(const Channel &channel)
{
    if (groupOf(channel) != ChannelGroup::SeenElsewhere) {
        return {};
    }
    return channel.kind == ChannelKind::Hotline ? ChannelTexts::tr("Compare with the number in the wallet's own app")
                                                : ChannelTexts::tr("Compare with what the wallet's own app shows");
}

QString rankReasonText(RankReason reason)
{
    switch (reason) {
    case RankReason::FreezesAccount:
        return ChannelTexts::tr("Freezes the account");
    case RankReason::Fastest:
        return ChannelTexts::tr("Fastest");
    case RankReason::AnswersAtOnce:
        return ChannelTexts::tr("Answers at once");
    case RankReason::KeepsRecord:
        return ChannelTexts::tr("Keeps a record");
    case RankReason::AboutThis:
        return ChannelTexts::tr("About just this");
    case RankReason::TakesReports:
        return ChannelTexts::tr("Takes reports of fraud");
    case RankReason::TakesComplaints:
        return ChannelTexts::tr("Takes complaints");
    case RankReason::InPublic:
        return ChannelTexts::tr("Public: write nothing private");
    case RankReason::None:
    case RankReason::News:               // the detail says it
    case RankReason::NotOfficialSupport: // the group says it
        return {};
    }
    return {};
}

QString channelExpectations(const ChannelFacts &facts)
{
    QStringList lines;
    for (const KeypadPath &path : facts.keypad) {
        lines.append(keypadText(path));
    }
    if (facts.answersWithinHours) {
        constexpr int Day = 24;
        const int hours = *facts.answersWithinHours;
        lines.append(hours >= Day && hours % Day == 0 ? ChannelTexts::tr("Answers within %n days", nullptr, hours / Day)
                                                      : ChannelTexts::tr("Answers within %n hours", nullptr, hours));
    }
    return lines.join(u'\n');
}

QString keypadText(const KeypadPath &path)
{
    QStringList keys;
    for (const QChar key : path.keys) {
        keys.append(key);
    }
    // Keys are pressed from left to right in every language.
    const QString pressed = QChar(0x2066) + keys.join(QStringLiteral(" → ")) + QChar(0x2069);
    switch (path.purpose) {
    case KeypadPurpose::Support:
        //: %1 is a row of keys ("3 → 1"), as in all texts of this form
        return ChannelTexts::tr("Press %1 for support").arg(pressed);
    case KeypadPurpose::LostOrStolen:
        return ChannelTexts::tr("Press %1 for lost or stolen, to freeze the account").arg(pressed);
    case KeypadPurpose::ReportFraud:
        return ChannelTexts::tr("Press %1 to report fraud").arg(pressed);
    case KeypadPurpose::Refund:
        return ChannelTexts::tr("Press %1 for refunds").arg(pressed);
    case KeypadPurpose::Password:
        return ChannelTexts::tr("Press %1 for the password or sign-in").arg(pressed);
    case KeypadPurpose::TopUp:
        return ChannelTexts::tr("Press %1 for top-ups").arg(pressed);
    case KeypadPurpose::Complaints:
        return ChannelTexts::tr("Press %1 for complaints").arg(pressed);
    case KeypadPurpose::Person:
        return ChannelTexts::tr("Press %1 to talk to a person").arg(pressed);
    }
    return {};
}

QString channelIcon(const Channel &channel)
{
    switch (channel.kind) {
    case ChannelKind::Help:
        return QStringLiteral("life-buoy");
    case ChannelKind::Site:
        return QStringLiteral("globe");
    case ChannelKind::Hotline:
        return channel.network.isEmpty() ? QStringLiteral("phone") : QStringLiteral("message-circle");
    case ChannelKind::LiveChat:
        return QStringLiteral("message-circle");
    case ChannelKind::Email:
    case ChannelKind::OtherEmail:
        return QStringLiteral("mail");
    case ChannelKind::PasswordReset:
    case ChannelKind::PasswordChange:
        return QStringLiteral("key");
    case ChannelKind::Dispute:
        return channel.role == ChannelRole::ReportFraud ? QStringLiteral("flag") : QStringLiteral("undo-2");
    case ChannelKind::ReportFraudEmail:
        return QStringLiteral("flag");
    case ChannelKind::Social:
        return QStringLiteral("at-sign");
    case ChannelKind::Community:
        return QStringLiteral("users");
    }
    return {};
}

QString channelCopy(const Channel &channel)
{
    // A number is copied as people write it in that country; an address whole.
    return channel.kind == ChannelKind::Hotline ? channel.display : channel.target;
}

} // namespace WalletSupport
