#pragma once

#include "core/checker/brandlist.h"
#include "core/checker/checkerknowledge.h"
#include "core/checker/listednumbers.h"
#include "core/checker/walletnames.h"
#include "core/directory/channel.h"
#include "core/directory/domain.h"
#include "core/directory/reportinglines.h"
#include "core/directory/withdrawn.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace WalletSupport {

class Directory;
struct Spelling;
struct Wallet;
struct WebAddress;

/// A channel and whose it is.
struct ListedChannel
{
    QString wallet;
    Channel channel;
};

/// A listed account, as names are compared.
struct ListedAccount
{
    QString wallet;
    QString network;
    QString name; ///< without @, as the directory writes it
    ComparableName comparable;
    Confidence confidence = Confidence::Single;
    bool isWithdrawn = false; ///< was official once
};

/// What the checker needs of the directory and of the pack that it stands in, read in one pass.
class CheckIndex final
{
public:
    explicit CheckIndex(const Directory &directory);

    CheckIndex(const CheckIndex &) = delete;
    CheckIndex &operator=(const CheckIndex &) = delete;
    ~CheckIndex() = default;

    [[nodiscard]] const CheckerKnowledge &knowledge() const { return m_knowledge; }
    [[nodiscard]] const BrandList &brands() const { return m_brands; }
    [[nodiscard]] const WalletNames &names() const { return m_names; }
    [[nodiscard]] const std::vector<ListedAccount> &accounts() const { return m_accounts; }
    [[nodiscard]] const ListedNumbers &numbers() const { return m_numbers; }
    [[nodiscard]] QStringList countriesOf(const QString &wallet) const { return m_countries.value(wallet); }
    /// The channels with exactly this target that are of one of these kinds.
    [[nodiscard]] std::vector<ListedChannel> channelsAt(const QString &target,
                                                        std::initializer_list<ChannelKind> kinds) const;
    /// What wallets list under a registrable domain.
    [[nodiscard]] std::vector<Domain> domains(const QString &registrable) const { return m_domains.value(registrable); }
    /// What was official once: a registrable domain or an e-mail address.
    [[nodiscard]] std::optional<WithdrawnValue> withdrawn(const QString &target) const;
    /// The reporting line with this page or e-mail address; of one whose page is a whole host, any page of it.
    [[nodiscard]] std::optional<ReportingLine> reportingLine(const WebAddress &address) const;
    [[nodiscard]] std::optional<ReportingLine> reportingLine(const QString &mail) const;
    /// Whether all that takes away from what is official could be read; if not, nothing is official.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    void readNames(const Directory &directory, const Wallet &wallet, const QMultiHash<QString, Spelling> &spellings);
    void readChannel(const QString &wallet, const Channel &channel);
    void readDomains(const Directory &directory);
    void readReportingLines(const Directory &directory);
    void readWithdrawn(const Directory &directory, const QString &wallet);
    void addWithdrawnAccount(const WithdrawnValue &value, const QString &written);

    CheckerKnowledge m_knowledge; ///< before those that ask it
    BrandList m_brands{m_knowledge};
    WalletNames m_names{m_knowledge};
    std::vector<ListedAccount> m_accounts;
    ListedNumbers m_numbers;
    QHash<QString, QStringList> m_countries;
    QHash<QString, std::vector<ListedChannel>> m_channels;
    QHash<QString, std::vector<Domain>> m_domains;
    QHash<QString, WithdrawnValue> m_withdrawn;
    QHash<QString, ReportingLine> m_reportingLines; ///< by target; numbers are among the other numbers
    bool m_isWhole = true;
};

} // namespace WalletSupport
