#include "authoring/directorychannels.h"

#include "authoring/directoryhours.h"
#include "authoring/directoryproofs.h"
#include "authoring/directoryvalues.h"
#include "core/directory/socialnetworks.h"
#include "core/gate/hostname.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

struct PageKey
{
    const char16_t *key;
    ChannelKind kind;
};

/// The keys of a wallet that are one web address.
constexpr std::array Pages = {
    PageKey{u"website", ChannelKind::Site},
    PageKey{u"support_url", ChannelKind::Help},
    PageKey{u"password_reset_url", ChannelKind::PasswordReset},
    PageKey{u"password_help_url", ChannelKind::PasswordHelp},
    PageKey{u"password_change_url", ChannelKind::PasswordChange},
    PageKey{u"dispute_url", ChannelKind::Dispute},
};

/// What each kind of channel can be for.
const QList<ChannelRole> HotlineRoles = {ChannelRole::Support, ChannelRole::LostOrStolen, ChannelRole::ReportFraud,
                                         ChannelRole::Complaints, ChannelRole::Other};
const QList<ChannelRole> MailRoles = {ChannelRole::Support, ChannelRole::ReportFraud, ChannelRole::Other};
const QList<ChannelRole> SiteRoles = {ChannelRole::Other};
const QList<ChannelRole> SocialRoles = {ChannelRole::Support, ChannelRole::News, ChannelRole::Community,
                                        ChannelRole::Other};
const QList<ChannelRole> DisputeRoles = {ChannelRole::Refund, ChannelRole::Complaints, ChannelRole::ReportFraud};
const QList<ChannelRole> ChatRoles = {ChannelRole::InApp, ChannelRole::Web, ChannelRole::InAppAndWeb};

constexpr qsizetype MostKeypadPaths = 20;
constexpr int LongestAnswer = 24 * 60; // hours: two months

/// Reads the channels of one wallet.
class ChannelReader
{
public:
    ChannelReader(const QJsonObject &json, DirectoryValues &values, DirectoryProofs &proofs, WalletSource &wallet)
        : m_json(json)
        , m_values(values)
        , m_proofs(proofs)
        , m_wallet(wallet)
    {
    }

    void read()
    {
        readPages();
        readLiveChat();
        readHotlines();
        readMails();
        readAccounts();
        readCommunities();
    }

private:
    QString at(const QString &key) const { return m_wallet.path + u'.' + key; }
    QString at(const QString &key, int index) const
    {
        return QStringLiteral("%1.%2.%3").arg(m_wallet.path, key).arg(index);
    }

    void readPages()
    {
        for (const PageKey &page : Pages) {
            const QString key = QString::fromUtf16(page.key);
            if (!m_json.contains(key)) {
                continue;
            }
            Channel channel;
            channel.kind = page.kind;
            channel.target = m_values.webAddress(m_json.value(key).toString(), at(key));
            channel.display = shortened(channel.target);
            channel.confidence = m_proofs.confidenceOf(key);
            channel.path = key;
            if (page.kind == ChannelKind::Dispute) {
                channel.role = role(m_json, QStringLiteral("dispute_role"), m_wallet.path, DisputeRoles);
            }
            if (page.kind == ChannelKind::Site && m_json.contains(QLatin1String("website_role"))) {
                channel.role = role(m_json, QStringLiteral("website_role"), m_wallet.path, SiteRoles);
            }
            add(channel);
        }
    }

    void readLiveChat()
    {
        if (!m_json.contains(QLatin1String("live_chat"))) {
            return;
        }
        const QString key = QStringLiteral("live_chat");
        const QJsonObject json = m_json.value(key).toObject();
        m_values.refuseUnknownKeys(json, at(key),
                                   {QStringLiteral("where"), QStringLiteral("menu"), QStringLiteral("url"),
                                    QStringLiteral("note"), QStringLiteral("hours")});
        (void)m_values.text(json, QStringLiteral("note"), at(key), false);
        Channel channel;
        channel.kind = ChannelKind::LiveChat;
        channel.role = role(json, QStringLiteral("where"), at(key), ChatRoles);
        channel.menu = m_values.text(json, QStringLiteral("menu"), at(key), false);
        if (json.contains(QLatin1String("url"))) {
            channel.target = m_values.webAddress(json.value(QLatin1String("url")).toString(), at(key));
            channel.display = shortened(channel.target);
            if (channel.role == ChannelRole::InApp) {
                m_values.report(at(key), QStringLiteral("a chat that is only in the app has no address"));
            }
        }
        channel.confidence = m_proofs.confidenceOf(key);
        channel.path = key;
        m_wallet.channels.push_back(channel);
        readExtras(json, at(key), key);
    }

    void readHotlines()
    {
        const QString key = QStringLiteral("hotlines");
        forEach(key, [&](const QJsonObject &json, const QString &path, Channel &channel) {
            m_values.refuseUnknownKeys(json, path,
                                       {QStringLiteral("number"), QStringLiteral("display"), QStringLiteral("country"),
                                        QStringLiteral("purpose"), QStringLiteral("role"), QStringLiteral("by"),
                                        QStringLiteral("hours"), QStringLiteral("time_zone"),
                                        QStringLiteral("keypad")});
            const QString written = m_values.text(json, QStringLiteral("number"), path, true);
            const QString display = m_values.text(json, QStringLiteral("display"), path, false);
            (void)m_values.text(json, QStringLiteral("purpose"), path, false);
            channel.kind = ChannelKind::Hotline;
            channel.target = m_values.number(written, path);
            channel.display = display.isEmpty() ? written : display;
            channel.country = m_values.country(json.value(QLatin1String("country")).toString(), path);
            m_values.requireNumberOf(channel.country, channel.target, path);
            channel.role = role(json, QStringLiteral("role"), path, HotlineRoles);
            channel.network = m_values.text(json, QStringLiteral("by"), path, false);
            if (!channel.network.isEmpty() && channel.network != QLatin1String("text-message")) {
                m_values.report(path, QStringLiteral("\"by\" can only be \"text-message\""));
            }
        });
    }

    void readMails()
    {
        forEach(QStringLiteral("emails"), [&](const QJsonObject &json, const QString &path, Channel &channel) {
            m_values.refuseUnknownKeys(json, path,
                                       {QStringLiteral("address"), QStringLiteral("purpose"), QStringLiteral("role"),
                                        QStringLiteral("answers_within_hours")});
            (void)m_values.text(json, QStringLiteral("purpose"), path, false);
            channel.target = m_values.mailAddress(json.value(QLatin1String("address")).toString(), path);
            channel.display = channel.target;
            channel.role = role(json, QStringLiteral("role"), path, MailRoles);
            channel.kind = channel.role == ChannelRole::Support       ? ChannelKind::Email
                           : channel.role == ChannelRole::ReportFraud ? ChannelKind::ReportFraudEmail
                                                                      : ChannelKind::OtherEmail;
        });
    }

    void readAccounts()
    {
        forEach(QStringLiteral("social"), [&](const QJsonObject &json, const QString &path, Channel &channel) {
            m_values.refuseUnknownKeys(json, path,
                                       {QStringLiteral("network"), QStringLiteral("handle"), QStringLiteral("role")});
            const QString handle = m_values.text(json, QStringLiteral("handle"), path, true);
            channel.network = json.value(QLatin1String("network")).toString();
            channel.role = role(json, QStringLiteral("role"), path, SocialRoles);
            channel.kind = channel.role == ChannelRole::Community ? ChannelKind::Community : ChannelKind::Social;
            channel.display = socialDisplay(channel.network, handle);
            channel.target = accountTarget(channel.network, handle, path, m_values);
        });
    }

    void readCommunities()
    {
        forEach(QStringLiteral("communities"), [&](const QJsonObject &json, const QString &path, Channel &channel) {
            m_values.refuseUnknownKeys(json, path,
                                       {QStringLiteral("url"), QStringLiteral("official"), QStringLiteral("kind")});
            channel.kind = ChannelKind::Community;
            channel.target = m_values.webAddress(json.value(QLatin1String("url")).toString(), path);
            channel.display = shortened(channel.target);
            channel.network = m_values.text(json, QStringLiteral("kind"), path, true);
            const bool isOfficial = m_values.flag(json, QStringLiteral("official"), path);
            if (!json.contains(QLatin1String("official"))) {
                m_values.report(path, QStringLiteral("\"official\" must be true or false"));
            }
            channel.role = isOfficial ? ChannelRole::OperatorForum : ChannelRole::UserForum;
        });
    }

    /// `path`: the channel's place in the file, `key`: within the wallet.
    void readExtras(const QJsonObject &json, const QString &path, const QString &key)
    {
        ChannelExtras extras;
        extras.path = key;
        readOpening(json, path, extras);
        if (json.contains(QLatin1String("keypad"))) {
            readKeypad(json.value(QLatin1String("keypad")).toArray(), QString(path + QLatin1String(".keypad")), extras);
            extras.keypadConfidence = m_proofs.confidenceOf(QString(key + QLatin1String(".keypad")));
        }
        const QString answers = QStringLiteral("answers_within_hours");
        if (json.contains(answers)) {
            extras.answersWithin = json.value(answers).toInt();
            if (extras.answersWithin < 1 || extras.answersWithin > LongestAnswer) {
                m_values.report(
                    path, QStringLiteral("\"%1\" must be a whole number, 1 to %2").arg(answers).arg(LongestAnswer));
            }
            extras.answersConfidence = m_proofs.confidenceOf(QString(key + u'.' + answers));
        }
        if (extras.hours || !extras.keypad.empty() || extras.answersWithin > 0) {
            m_wallet.extras.push_back(extras);
        }
    }

    /// Hours as a text are a note for the directory's keepers: they have no source of their own and are not shown.
    void readOpening(const QJsonObject &json, const QString &path, ChannelExtras &extras)
    {
        const QString name = QStringLiteral("hours");
        const QString key = extras.path + u'.' + name;
        if (!json.value(name).isObject()) {
            (void)m_values.text(json, name, path, false);
            if (json.contains(QLatin1String("time_zone"))) {
                (void)m_values.timeZone(json.value(QLatin1String("time_zone")).toString(), path);
            }
            return;
        }
        if (json.contains(QLatin1String("time_zone"))) {
            m_values.report(path, QStringLiteral("\"time_zone\" belongs into \"hours\""));
        }
        const QString place = path + u'.' + name;
        OpeningHours hours = readHours(json.value(name).toObject(), place, m_values);
        hours.confidence = m_proofs.confidenceOf(key);
        for (const auto *part : {"days_off", "working_days"}) {
            if (json.value(name).toObject().contains(QLatin1String(part))) {
                const Confidence ofPart = m_proofs.confidenceOf(QString(key + u'.' + QLatin1String(part)));
                hours.confidence = std::min(hours.confidence, ofPart);
            }
        }
        extras.hours = hours;
    }

    void readKeypad(const QJsonArray &list, const QString &path, ChannelExtras &extras)
    {
        static const QRegularExpression possible(QStringLiteral("\\A[0-9*#]{1,8}\\z"));
        if (list.isEmpty() || list.size() > MostKeypadPaths) {
            m_values.report(path, QStringLiteral("must be a list of 1 to %1 keys").arg(MostKeypadPaths));
            return;
        }
        for (int index = 0; index < list.size(); ++index) {
            const QString place = QStringLiteral("%1.%2").arg(path).arg(index);
            const QJsonObject json = list.at(index).toObject();
            m_values.refuseUnknownKeys(json, place, {QStringLiteral("keys"), QStringLiteral("for")});
            const QString keys = json.value(QLatin1String("keys")).toString();
            const QString purpose = json.value(QLatin1String("for")).toString();
            if (!possible.match(keys).hasMatch()) {
                m_values.report(place, QStringLiteral("\"%1\" are no keys of a telephone").arg(keys));
            }
            if (std::ranges::find(extras.keypad, keys, &KeypadPath::keys) != extras.keypad.end()) {
                m_values.report(place, QStringLiteral("the keys \"%1\" stand twice").arg(keys));
            }
            const std::optional<KeypadPurpose> known = keypadPurposeFrom(purpose);
            if (!known) {
                m_values.report(place, QStringLiteral("\"for\": \"%1\" is not possible here").arg(purpose));
            }
            extras.keypad.push_back({keys, known.value_or(KeypadPurpose::Support)});
        }
    }

    /// The address as a list shows it: without scheme, and without the slash of a bare host.
    static QString shortened(const QString &address)
    {
        QString text = address.mid(8);
        if (text.endsWith(u'/') && text.count(u'/') == 1) {
            text.chop(1);
        }
        return text;
    }

    ChannelRole role(const QJsonObject &json, const QString &key, const QString &path,
                     const QList<ChannelRole> &possible)
    {
        const QString text = json.value(key).toString();
        const std::optional<ChannelRole> known = channelRoleFrom(text);
        if (!known || !possible.contains(*known)) {
            m_values.report(path, QStringLiteral("\"%1\": \"%2\" is not possible here").arg(key, text));
            return ChannelRole::Other;
        }
        return *known;
    }

    /// Reads each entry of a list of channels with `fill`, and gives it its place, confidence and extras.
    template <typename Fill>
    void forEach(const QString &key, Fill fill)
    {
        const QJsonArray list = m_json.value(key).toArray();
        for (int index = 0; index < list.size(); ++index) {
            Channel channel;
            const QJsonObject json = list.at(index).toObject();
            fill(json, at(key, index), channel);
            channel.path = QStringLiteral("%1.%2").arg(key).arg(index);
            channel.confidence = m_proofs.confidenceOf(channel.path);
            add(channel);
            readExtras(json, at(key, index), channel.path);
        }
    }

    void add(const Channel &channel)
    {
        const bool isTwice = std::ranges::any_of(m_wallet.channels, [&](const Channel &other) {
            return other.kind == channel.kind && other.target == channel.target && other.country == channel.country;
        });
        if (isTwice && !channel.target.isEmpty()) {
            m_values.report(at(channel.path), QStringLiteral("\"%1\" stands twice").arg(channel.target));
        }
        m_wallet.channels.push_back(channel);
    }

    const QJsonObject &m_json;
    DirectoryValues &m_values;
    DirectoryProofs &m_proofs;
    WalletSource &m_wallet;
};

} // namespace

void readChannels(const QJsonObject &json, DirectoryValues &values, DirectoryProofs &proofs, WalletSource &wallet)
{
    ChannelReader(json, values, proofs, wallet).read();
}

QString accountTarget(const QString &network, const QString &handle, const QString &path, DirectoryValues &values)
{
    if (!socialNetworks().contains(network)) {
        values.report(path, QStringLiteral("the network \"%1\" is unknown").arg(network));
        return {};
    }
    if (isLookedUpInApp(network)) {
        if (!handle.isEmpty() && !hasHiddenCharacters(handle)) {
            return handle;
        }
    } else if (const QString address = socialAddress(network, handle); !address.isEmpty()) {
        return values.webAddress(address, path);
    }
    values.report(path, QStringLiteral("\"%1\" cannot be an account of %2").arg(handle, network));
    return {};
}

} // namespace WalletSupport
