#pragma once

#include "core/checker/judgement.h"

#include <optional>

namespace WalletSupport {

class CheckIndex;
struct WebAddress;

/// Judges accounts on social networks. The index must outlive it.
class AccountJudge final
{
public:
    explicit AccountJudge(const CheckIndex &index)
        : m_index(index)
    {
    }

    /// An account by its name, with or without @, on a network as the directory names it, or on any if that is empty.
    [[nodiscard]] Judgement judge(const QString &text, const QString &network, const MessageFacts &facts) const;
    /// The account whose page this is; nothing if it is no page of an account. `text` is the address as written.
    [[nodiscard]] std::optional<Judgement> judgePage(const WebAddress &address, const QString &text,
                                                     const MessageFacts &facts) const;

private:
    [[nodiscard]] std::optional<Judgement> judgeListed(const QString &name, const QString &network,
                                                       const MessageFacts &facts) const;
    [[nodiscard]] std::optional<Judgement> judgeImitation(const QString &name, int firstPoint) const;

    const CheckIndex &m_index;
};

} // namespace WalletSupport
