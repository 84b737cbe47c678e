#include "authoring/directorywallet.h"

#include "authoring/directorychannels.h"
#include "authoring/directoryproofs.h"
#include "authoring/directoryvalues.h"
#include "authoring/directorywithdrawn.h"
#include "authoring/sourcefile.h"
#include "core/gate/hostname.h"
#include "core/gate/webaddress.h"

#include <QJsonArray>

#include <algorithm>

namespace WalletSupport {

namespace {

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
        m_wallet.path = m_path;
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
                                    QStringLiteral("website_role"),
                                    QStringLiteral("support_url"),
                                    QStringLiteral("password_reset_url"),
                                    QStringLiteral("password_help_url"),
                                    QStringLiteral("password_change_url"),
                                    QStringLiteral("dispute_url"),
                                    QStringLiteral("dispute_role"),
                                    QStringLiteral("live_chat"),
                                    QStringLiteral("hotlines"),
                                    QStringLiteral("emails"),
                                    QStringLiteral("social"),
                                    QStringLiteral("communities"),
                                    QStringLiteral("official_domains"),
                                    QStringLiteral("withdrawn"),
                                    QStringLiteral("policy_facts"),
                                    QStringLiteral("notes"),
                                    QStringLiteral("sources")});
        refuseWrongTypes();
        m_proofs.read(m_json.value(QLatin1String("sources")));
        readNames();
        readDetails();
        readChannels(m_json, m_values, m_proofs, m_wallet);
        readDomains();
        readWithdrawn(m_json, m_values, m_proofs, m_wallet);
        readTexts();
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
        for (const char16_t *key :
             {u"hotlines", u"emails", u"social", u"communities", u"official_domains", u"withdrawn"}) {
            const QString name = QString::fromUtf16(key);
            const QJsonArray list = m_json.value(name).toArray();
            if (m_json.contains(name) && !m_json.value(name).isArray()) {
                m_values.report(at(name), QStringLiteral("must be a list"));
            }
            for (int index = 0; index < list.size(); ++index) {
                if (!list.at(index).isObject()) {
                    m_values.report(at(name, index), QStringLiteral("must be an object"));
                }
            }
        }
        if (m_json.contains(QLatin1String("live_chat")) && !m_json.value(QLatin1String("live_chat")).isObject()) {
            m_values.report(at(QStringLiteral("live_chat")), QStringLiteral("must be an object"));
        }
    }

    void readTexts()
    {
        const QString facts = QStringLiteral("policy_facts");
        const auto count = m_values.texts(m_json, facts, m_path).size();
        for (qsizetype index = 0; index < count; ++index) {
            (void)m_proofs.confidenceOf(QStringLiteral("%1.%2").arg(facts).arg(index));
        }
        (void)m_values.texts(m_json, QStringLiteral("notes"), m_path);
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
    }

    void readDetails()
    {
        m_wallet.details.company = m_values.text(m_json, QStringLiteral("operator"), m_path, false);
        if (m_json.contains(QLatin1String("operator"))) {
            (void)m_proofs.confidenceOf(QStringLiteral("operator"));
        }
        static const QStringList kinds{QStringLiteral("stored value"), QStringLiteral("bank-linked"),
                                       QStringLiteral("card wallet"), QStringLiteral("crypto exchange"),
                                       QStringLiteral("crypto self-custody")};
        const QString kind = m_values.text(m_json, QStringLiteral("kind"), m_path, true);
        if (!kind.isEmpty() && !kinds.contains(kind)) {
            m_values.report(m_path + QStringLiteral(".kind"),
                            QStringLiteral("the kind \"%1\" of a wallet is unknown").arg(kind));
        }
        m_wallet.details.kind = kind;
        (void)m_proofs.confidenceOf(QStringLiteral("kind"));
        m_wallet.details.isWorldwide = m_values.flag(m_json, QStringLiteral("worldwide"), m_path);
        const QString key = QStringLiteral("countries");
        const QStringList countries = m_values.texts(m_json, key, m_path);
        for (int index = 0; index < countries.size(); ++index) {
            const QString country = m_values.country(countries.at(index), at(key, index));
            if (m_wallet.details.countries.contains(country)) {
                m_values.report(at(key, index), QStringLiteral("\"%1\" stands twice").arg(country));
            } else if (!country.isEmpty()) {
                m_wallet.details.countries.append(country);
            }
        }
        (void)m_proofs.confidenceOf(QStringLiteral("countries"));
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
