#pragma once

#include "core/checker/checkerknowledge.h"
#include "core/checker/walletnames.h"
#include "core/directory/walletsearch.h"

namespace WalletSupport {

class Directory;

/// Tells which wallet a question is about: "phone number for paypal", 支付宝电话, zfb.
class WalletMention final
{
public:
    /// The directory is not needed later.
    explicit WalletMention(const Directory &directory);
    Q_DISABLE_COPY_MOVE(WalletMention)

    /// The id of the one wallet that it names; empty if it names none, or several. A name that is an everyday word too
    /// counts where nothing but what people want of a wallet stands beside it, or with its capital.
    [[nodiscard]] QString find(const QString &question) const;

private:
    [[nodiscard]] QString namedBesideWishes(const QString &question) const;

    CheckerKnowledge m_knowledge;
    WalletNames m_names{m_knowledge};
    WalletSearch m_search;
};

} // namespace WalletSupport
