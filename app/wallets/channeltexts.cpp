#include "wallets/channeltexts.h"

#include "core/content/locales.h"
#include "core/directory/directory.h"
#include "core/directory/socialnetworks.h"
#include "ui/languagecontroller.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>

namespace WalletSupport {

namespace {

/// Longer addresses are shown without their middle; the tooltip has them whole.
constexpr qsizetype LongestShown = 72;

struct ChannelTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChannelTexts)
};

/// A text marked with QT_TRANSLATE_NOOP, in the window's language or in another.
QString said(const char *text, const QTranslator *language)
{
    return LanguageController::translated("ChannelTexts", text, language);
}

QString networkName(const QString &network, const QTranslator *language)
{
    if (isLookedUpInApp(network)) {
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "WeChat official account"), language);
    }
    return network == QLatin1String("Weibo") ? said(QT_TRANSLATE_NOOP("ChannelTexts", "Weibo"), language) : network;
}

QString communityTitle(const Channel &channel, const QTranslator *language)
{
    if (channel.network == QLatin1String("forum")) {
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "Community forum"), language);
    }
    if (channel.network == QLatin1String("reddit")) {
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "Community on Reddit"), language);
    }
    //: %1 is a social network
    return said(QT_TRANSLATE_NOOP("ChannelTexts", "Community on %1"), language)
        .arg(networkName(channel.network, language));
}

QString disputeTitle(ChannelRole role, const QTranslator *language)
{
    switch (role) {
    case ChannelRole::ReportFraud:
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "Report fraud"), language);
    case ChannelRole::Complaints:
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "Complaints"), language);
    default: // the directory's reader lets no other role through
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "Refunds and disputes"), language);
    }
}

QString chatPlace(const Channel &channel, const QTranslator *language)
{
    if (!channel.menu.isEmpty() && channel.role != ChannelRole::Web) {
        //: %1 is a way through the menus of the wallet's app, in the app's own words
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "In the wallet's app: %1"), language).arg(channel.menu);
    }
    switch (channel.role) {
    case ChannelRole::Web:
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "On the wallet's site"), language);
    case ChannelRole::InAppAndWeb:
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "In the wallet's app and on its site"), language);
    default:
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "In the wallet's app"), language);
    }
}

/// In a letter nothing is shortened: it is what a person types or follows later.
QString lineOf(const Channel &channel, const QString &country, const QTranslator *language)
{
    const QString whole = channelCopy(channel);
    const bool hasCountry = channel.kind == ChannelKind::Hotline && !country.isEmpty();
    //: %1 is a channel ("Hotline"), %2 a country
    const char *const inCountry = QT_TRANSLATE_NOOP("ChannelTexts", "%1 (%2)");
    const QString title = channelTitle(channel, language);
    //: %1 is a channel ("Hotline"), %2 its number or address
    const char *const own = QT_TRANSLATE_NOOP("ChannelTexts", "%1: %2");
    //: %1 is a channel ("Hotline"), %2 its number or address, which others than the wallet name
    const char *const others = QT_TRANSLATE_NOOP("ChannelTexts", "%1: %2 (compare it with the wallet's own app)");
    return said(groupOf(channel) == ChannelGroup::SeenElsewhere ? others : own, language)
        .arg(hasCountry ? said(inCountry, language).arg(title, country) : title,
             whole.isEmpty() ? channelTarget(channel, language) : whole);
}

} // namespace

QString channelTitle(const Channel &channel, const QTranslator *language)
{
    switch (channel.kind) {
    case ChannelKind::Help:
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "Help centre"), language);
    case ChannelKind::Site:
        return groupOf(channel) == ChannelGroup::Confirmed
                   ? said(QT_TRANSLATE_NOOP("ChannelTexts", "Official site"), language)
                   : said(QT_TRANSLATE_NOOP("ChannelTexts", "Site"), language);
    case ChannelKind::Hotline:
        return channel.network.isEmpty() ? said(QT_TRANSLATE_NOOP("ChannelTexts", "Hotline"), language)
                                         : said(QT_TRANSLATE_NOOP("ChannelTexts", "Text message"), language);
    case ChannelKind::LiveChat:
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "Live chat"), language);
    case ChannelKind::Email:
    case ChannelKind::OtherEmail:
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "E-mail"), language);
    case ChannelKind::PasswordReset:
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "Form for a new password"), language);
    case ChannelKind::PasswordHelp:
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "Forgotten password or PIN"), language);
    case ChannelKind::PasswordChange:
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "Change the password"), language);
    case ChannelKind::Dispute:
        return disputeTitle(channel.role, language);
    case ChannelKind::ReportFraudEmail:
        return said(QT_TRANSLATE_NOOP("ChannelTexts", "Report a false message"), language);
    case ChannelKind::Social:
        return networkName(channel.network, language);
    case ChannelKind::Community:
        return communityTitle(channel, language);
    }
    return {};
}

QString channelTarget(const Channel &channel, const QTranslator *language)
{
    if (channel.kind == ChannelKind::LiveChat && channel.target.isEmpty()) {
        return chatPlace(channel, language);
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
        return chatPlace(inApp, nullptr);
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
        return ChannelTexts::tr("Usually quick");
    case RankReason::KeepsRecord:
        return ChannelTexts::tr("Keeps a record");
    case RankReason::AboutThis:
        return ChannelTexts::tr("Made for this problem");
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
    case ChannelKind::PasswordHelp:
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

QStringList channelLines(const std::vector<Channel> &channels, const Directory &directory, const QString &locale)
{
    const QString language = bestLocale(locale, LanguageController::languages());
    const std::unique_ptr<QTranslator> words = LanguageController::wordsOf(language);
    QStringList lines;
    for (const Channel &channel : channels) {
        if (channel.kind != ChannelKind::Community) {
            lines.append(lineOf(channel, directory.countryName(channel.country, language), words.get()));
        }
    }
    return lines;
}

} // namespace WalletSupport
