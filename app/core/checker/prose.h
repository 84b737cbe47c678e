#pragma once

#include "core/checker/walletnames.h"

namespace WalletSupport {

class CheckerKnowledge;
struct Finding;

/// Whether a text (evenWidth()) says anything of its own, so that somebody wrote it to somebody: any word beside what
/// was found in it, the names of wallets and networks, and what only labels those, like "hotline" or 客服电话.
[[nodiscard]] bool isProse(QStringView even, const std::vector<Finding> &findings,
                           const std::vector<WalletNames::Place> &names, const CheckerKnowledge &knowledge);

} // namespace WalletSupport
