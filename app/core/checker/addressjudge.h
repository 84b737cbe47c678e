#pragma once

#include "core/checker/judgement.h"
#include "core/gate/hostfacts.h"
#include "core/gate/officialhosts.h"

#include <QHash>

#include <optional>

namespace WalletSupport {

class AccountJudge;
class CheckIndex;
class Directory;
struct AddressParts;
struct SpelledHost;

/// Judges web addresses as they are written. Directory, index and judge of accounts must outlive it; it remembers
/// hosts, so it is made anew for each text.
class AddressJudge final
{
public:
    AddressJudge(const Directory &directory, const CheckIndex &index, const AccountJudge &accounts);

    [[nodiscard]] Judgement judge(const QString &text, const MessageFacts &facts);
    /// Whether a browser that opens this address comes to an official host.
    [[nodiscard]] bool isAtHome(const QString &text);
    /// Whether it comes to the host of an address that was judged, or to another official one.
    [[nodiscard]] bool leadsAlike(const QString &text, const QString &judgedAddress);
    /// Whether the host plays on a wallet's name; for hosts that are not official.
    [[nodiscard]] std::optional<Judgement> judgeImitation(const SpelledHost &host) const;
    /// A host in which characters stand that are not seen.
    [[nodiscard]] Judgement judgeHidden(const QString &text, const AddressParts &parts, const SpelledHost &host) const;

private:
    [[nodiscard]] std::optional<Judgement> judgeHost(const QString &text, const AddressParts &parts,
                                                     const MessageFacts &facts);
    [[nodiscard]] std::optional<Judgement> judgeOther(const WebAddress &address, const AddressParts &parts) const;
    [[nodiscard]] std::optional<Judgement> judgeListed(const WebAddress &address, const AddressParts &parts,
                                                       const MessageFacts &facts);
    [[nodiscard]] Judgement judgeOfficial(const WebAddress &address, const AddressParts &parts,
                                          const MessageFacts &facts);
    [[nodiscard]] Judgement judgeStranger(const QString &text, const AddressParts &parts, const MessageFacts &facts);
    [[nodiscard]] std::optional<Judgement> judgeUserName(const QString &text, const AddressParts &parts);
    [[nodiscard]] Judgement judgeFaceless(ReasonKind kind, const QString &of, const AddressParts &parts,
                                          const MessageFacts &facts) const;
    [[nodiscard]] Judgement judgeAnyones(const WebAddress &address, const Domain &domain);
    [[nodiscard]] const HostFacts &factsOf(const WebAddress &address);
    [[nodiscard]] HostStanding standing(const WebAddress &address);
    [[nodiscard]] static bool isPlain(const AddressParts &parts);
    [[nodiscard]] bool isOfficialHost(const QString &host);
    [[nodiscard]] std::optional<Judgement> judgeDress(const QString &text, const AddressParts &parts);

    const Directory &m_directory;
    const CheckIndex &m_index;
    const AccountJudge &m_accounts;
    QHash<QString, HostFacts> m_facts; ///< by registrable domain
};

} // namespace WalletSupport
