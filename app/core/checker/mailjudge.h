#pragma once

#include "core/checker/judgement.h"

namespace WalletSupport {

class AddressJudge;
class CheckIndex;
struct Domain;

/// Judges e-mail addresses. What it is given must outlive it.
class MailJudge final
{
public:
    MailJudge(const CheckIndex &index, AddressJudge &addresses)
        : m_index(index)
        , m_addresses(addresses)
    {
    }

    [[nodiscard]] Judgement judge(const QString &text, const MessageFacts &facts) const;

private:
    [[nodiscard]] std::optional<Judgement> judgeSeveral(const QString &even) const;
    [[nodiscard]] static Judgement judgeDomain(const Domain &domain);
    [[nodiscard]] Judgement judgeFreeMail(const QString &name, const QString &domain) const;
    [[nodiscard]] Judgement judgeStranger(const QString &text, const QString &name) const;

    const CheckIndex &m_index;
    AddressJudge &m_addresses;
};

} // namespace WalletSupport
