#pragma once

#include "core/cases/caserecord.h"

#include <vector>

namespace WalletSupport {

class CaseStore;
class Clock;
class Directory;
class Pack;

/// A case of a wallet that is not listed, gone through to its end or as far as `steps` pages, whatever the guide asks.
[[nodiscard]] CaseRecord walkedCase(const Pack &pack, const Directory &directory, const Clock &clock,
                                    const QString &guide, int steps = 100);

/// Keeps a draft, a case that is waited for with all that can be in one, one that is late, and a closed one. Returns
/// the id of the second.
QString keepExampleCases(CaseStore &store, const Pack &pack, const Directory &directory, const Clock &clock);

} // namespace WalletSupport
