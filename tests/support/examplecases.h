#pragma once

#include "core/cases/caserecord.h"

#include <vector>

namespace WalletSupport {

struct CaseParts;

/// A case of a wallet that is not listed, gone through to its end or as far as `steps` pages, whatever the guide asks.
/// `choice`: at the first question; else the first there is, as everywhere. It is kept.
[[nodiscard]] CaseRecord walkedCase(const CaseParts &parts, const QString &guide, int steps = 100,
                                    const QString &choice = {});

/// Keeps a draft, a case that is waited for with all that can be in one, one that is late, and a closed one. Returns
/// the id of the second.
QString keepExampleCases(const CaseParts &parts);

} // namespace WalletSupport
