#include "core/authoring/directorywallet.h"

#include "core/authoring/directoryproofs.h"
#include "core/authoring/directoryvalues.h"
#include "core/authoring/sourcefile.h"
#include "core/trust/hostname.h"
#include "core/trust/socialnetworks.h"
#include "core/trust/webaddress.h"

#include <QJsonArray>

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
    PageKey{u"password_change_url", ChannelKind::PasswordChange},
    PageKey{u"dispute_url", ChannelKind::Dispute},
};

/// What each kind of channel can be for.
const QList<ChannelRole> HotlineRoles = {ChannelRole::Support, ChannelRole::LostOrStolen, ChannelRole::ReportFraud,
                                         ChannelRole::Complaints, ChannelRole::Other};
const QList<ChannelRole> MailRoles = {ChannelRole::Support, ChannelRole::ReportFraud, ChannelRole::Other};
const QList<ChannelRole> SocialRoles = {ChannelRole::Support, ChannelRole::News, ChannelRole::Community};
const QList<ChannelRole> DisputeRoles = {ChannelRole::Refund, ChannelRole::Complaints, ChannelRole::ReportFraud};
const QList<ChannelRole> ChatRoles = {ChannelRole::InApp, ChannelRole::Web, ChannelRole::InAppAndWeb};

/// Reads one wallet of the list.
class WalletReader
{
public:
    WalletReader(const QJsonObject &json, QString path, DirectoryValues &values)
        : m_json(json)
        , m_path(std::move(path))
        , m_values(values)
        , m_proofs(m_path, values)
    {
    }

    WalletSource read()
    {
        m_values.refuseUnknownKeys(m_json, m_path,
                                   {QStringLiteral("id"),
                                    QStringLiteral("names"),
                                    QStringLiteral("operator"),
                                    QStringLiteral("countries"),
                                    QStringLiteral("worldwide"),
                                    QStringLiteral("kind"),
                                    QStringLiteral("website"),
                                    QStringLiteral("support_url"),
                                    QStringLiteral("password_reset_url"),
                                    QStringLiteral("password_change_url"),
                                    QStringLiteral("dispute_url"),
                                    QStringLiteral("dispute_role"),
                                    QStringLiteral("live_chat"),
                                    QStringLiteral("hotlines"),
                                    QStringLiteral("emails"),
                                    QStringLiteral("social"),
                                    QStringLiteral("communities"),
                                    QStringLiteral("official_domains"),
                                    QStringLiteral("policy_facts"),
                                    QStringLiteral("notes"),
                                    QStringLiteral("sources")});
        refuseWrongTypes();
        m_proofs.read(m_json.value(QLatin1String("sources")).toObject());
        readNames();
        readPages();
        readLiveChat();
        readHotlines();
        readMails();
        readAccounts();
        readCommunities();
        readDomains();
        requireSourcesOf(QStringLiteral("policy_facts"));
        m_proofs.refuseOrphans();
        m_wallet.sources = m_proofs.entries();
        warnOfStrangeHosts();
        return m_wallet;
    }

private:
    QString at(const QString &key) const { return m_path + u'.' + key; }
    QString at(const QString &key, int index) const { return QStringLiteral("%1.%2.%3").arg(m_path, key).arg(index); }

    void refuseWrongTypes()
    {
        for (const char16_t *key : {u"countries", u"hotlines", u"emails", u"social", u"communities",
                                    u"official_domains", u"policy_facts", u"notes"}) {
            const QString name = QString::fromUtf16(key);
            if (m_json.contains(name) && !m_json.value(name).isArray()) {
                m_values.report(at(name), QStringLiteral("must be a list"));
            }
        }
        if (m_json.contains(QLatin1String("worldwide")) && !m_json.value(QLatin1String("worldwide")).isBool()) {
            m_values.report(at(QStringLiteral("worldwide")), QStringLiteral("must be true or false"));
        }
    }

    void requireSourcesOf(const QString &key)
    {
        const auto count = m_json.value(key).toArray().size();
        for (qsizetype index = 0; index < count; ++index) {
            (void)m_proofs.confidenceOf(QStringLiteral("%1.%2").arg(key).arg(index));
        }
    }

    void readNames()
    {
        Wallet &wallet = m_wallet.wallet;
        wallet.id = m_json.value(QLatin1String("id")).toString();
        if (!isId(wallet.id)) {
            m_values.report(at(QStringLiteral("id")),
                            QStringLiteral("\"%1\" is not made of a-z, 0-9 and hyphens").arg(wallet.id));
        }
        const QJsonObject names = m_json.value(QLatin1String("names")).toObject();
        const QString path = at(QStringLiteral("names"));
        m_values.refuseUnknownKeys(names, path, {QStringLiteral("en"), QStringLiteral("local"), QStringLiteral("zh")});
        wallet.nameInEnglish = m_values.text(names, QStringLiteral("en"), path, true);
        wallet.localName = m_values.text(names, QStringLiteral("local"), path, true);
        wallet.nameInChinese = m_values.text(names, QStringLiteral("zh"), path, true);
        (void)m_proofs.confidenceOf(QStringLiteral("names"));

        m_wallet.details.company = m_values.text(m_json, QStringLiteral("operator"), m_path, false);
        if (m_json.contains(QLatin1String("operator"))) {
            (void)m_proofs.confidenceOf(QStringLiteral("operator"));
        }
        m_wallet.details.kind = m_values.text(m_json, QStringLiteral("kind"), m_path, true);
        (void)m_proofs.confidenceOf(QStringLiteral("kind"));
        m_wallet.details.isWorldwide = m_json.value(QLatin1String("worldwide")).toBool();
        const QJsonArray countries = m_json.value(QLatin1String("countries")).toArray();
        for (const QJsonValue &value : countries) {
            const QString country = m_values.country(value.toString(), at(QStringLiteral("countries")));
            if (!country.isEmpty()) {
                m_wallet.details.countries.append(country);
            }
        }
        (void)m_proofs.confidenceOf(QStringLiteral("countries"));
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
                channel.role = role(m_json, QStringLiteral("dispute_role"), m_path, DisputeRoles);
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
        m_values.refuseUnknownKeys(
            json, at(key),
            {QStringLiteral("where"), QStringLiteral("menu"), QStringLiteral("url"), QStringLiteral("note")});
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
    }

    void readHotlines()
    {
        const QString key = QStringLiteral("hotlines");
        forEach(key, [&](const QJsonObject &json, const QString &path, Channel &channel) {
            m_values.refuseUnknownKeys(json, path,
                                       {QStringLiteral("number"), QStringLiteral("display"), QStringLiteral("country"),
                                        QStringLiteral("purpose"), QStringLiteral("role"), QStringLiteral("by"),
                                        QStringLiteral("hours"), QStringLiteral("time_zone")});
            const QString written = m_values.text(json, QStringLiteral("number"), path, true);
            const QString display = m_values.text(json, QStringLiteral("display"), path, false);
            channel.kind = ChannelKind::Hotline;
            channel.target = m_values.number(written, path);
            channel.display = display.isEmpty() ? written : display;
            channel.country = m_values.country(json.value(QLatin1String("country")).toString(), path);
            channel.role = role(json, QStringLiteral("role"), path, HotlineRoles);
            if (json.contains(QLatin1String("by"))) {
                channel.network = json.value(QLatin1String("by")).toString();
                if (channel.network != QLatin1String("text-message")) {
                    m_values.report(path, QStringLiteral("\"by\" can only be \"text-message\""));
                }
            }
        });
    }

    void readMails()
    {
        forEach(QStringLiteral("emails"), [&](const QJsonObject &json, const QString &path, Channel &channel) {
            m_values.refuseUnknownKeys(json, path,
                                       {QStringLiteral("address"), QStringLiteral("purpose"), QStringLiteral("role")});
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
            if (isLookedUpInApp(channel.network)) {
                channel.target = hasHiddenCharacters(handle) ? QString() : handle;
            } else {
                const QString address = socialAddress(channel.network, handle);
                channel.target = address.isEmpty() ? QString() : m_values.webAddress(address, path);
            }
            if (!socialNetworks().contains(channel.network)) {
                m_values.report(path, QStringLiteral("the network \"%1\" is unknown").arg(channel.network));
            } else if (channel.target.isEmpty()) {
                m_values.report(path, QStringLiteral("\"%1\" cannot be an account of %2").arg(handle, channel.network));
            }
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
            if (!json.value(QLatin1String("official")).isBool()) {
                m_values.report(path, QStringLiteral("\"official\" must be true or false"));
            }
            channel.role =
                json.value(QLatin1String("official")).toBool() ? ChannelRole::OperatorForum : ChannelRole::UserForum;
        });
    }

    void readDomains()
    {
        const QString key = QStringLiteral("official_domains");
        const QJsonArray list = m_json.value(key).toArray();
        for (int index = 0; index < list.size(); ++index) {
            const QJsonObject json = list.at(index).toObject();
            const QString path = at(key, index);
            m_values.refuseUnknownKeys(json, path,
                                       {QStringLiteral("domain"), QStringLiteral("use"), QStringLiteral("role")});
            Domain domain;
            domain.wallet = m_wallet.wallet.id;
            domain.domain = m_values.registrableDomain(json.value(QLatin1String("domain")).toString(), path);
            domain.remark = m_values.text(json, QStringLiteral("role"), path, false);
            const QString use = json.value(QLatin1String("use")).toString();
            if (const std::optional<DomainUse> known = domainUseFrom(use)) {
                domain.use = *known;
            } else {
                m_values.report(path, QStringLiteral("the use \"%1\" of a domain is unknown").arg(use));
            }
            domain.path = QStringLiteral("%1.%2").arg(key).arg(index);
            domain.confidence = m_proofs.confidenceOf(domain.path);
            if (std::ranges::find(m_wallet.domains, domain.domain, &Domain::domain) != m_wallet.domains.end()) {
                m_values.report(path, QStringLiteral("\"%1\" stands twice").arg(domain.domain));
            }
            m_wallet.domains.push_back(domain);
        }
    }

    /// A page or mailbox that we offer ought to stand on a domain that the wallet lists.
    void warnOfStrangeHosts()
    {
        for (const Channel &channel : m_wallet.channels) {
            const bool isAccount = channel.kind == ChannelKind::Social || channel.kind == ChannelKind::Community;
            if (isAccount || !isEnough(channel.confidence)) {
                continue;
            }
            const Result<WebAddress, GateRefusal> page = readWebAddress(channel.target);
            const QString host = page ? page->host : channel.target.section(u'@', 1);
            const QString domain = registrableDomain(host);
            if (!host.isEmpty() &&
                std::ranges::find(m_wallet.domains, domain, &Domain::domain) == m_wallet.domains.end()) {
                m_values.report(at(channel.path), QStringLiteral("stands on no domain of this wallet"),
                                Fault::Severity::Warning);
            }
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

    /// Reads each entry of a list of channels with `fill`, and gives it its place and confidence.
    template <typename Fill>
    void forEach(const QString &key, Fill fill)
    {
        const QJsonArray list = m_json.value(key).toArray();
        for (int index = 0; index < list.size(); ++index) {
            Channel channel;
            fill(list.at(index).toObject(), at(key, index), channel);
            channel.path = QStringLiteral("%1.%2").arg(key).arg(index);
            channel.confidence = m_proofs.confidenceOf(channel.path);
            add(channel);
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

    const QJsonObject m_json;
    QString m_path;
    DirectoryValues &m_values;
    WalletSource m_wallet;
    DirectoryProofs m_proofs;
};

} // namespace

WalletSource readWallet(const QJsonObject &json, const QString &path, DirectoryValues &values)
{
    return WalletReader(json, path, values).read();
}

} // namespace WalletSupport
