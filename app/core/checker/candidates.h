#pragma once

#include "core/checker/identifierfinder.h"

namespace WalletSupport {

class CheckerKnowledge;

/// The addresses and accounts of a text, in its order; none overlaps another. An address is never swallowed by the
/// label of an account: the account's name ends where the address begins. As with findAddresses().
[[nodiscard]] std::vector<Candidate> findCandidates(const QString &text, const QString &even,
                                                    const CheckerKnowledge &knowledge, const IsAtHome &isAtHome);

} // namespace WalletSupport
