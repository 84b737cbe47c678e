#pragma once

#include "core/checker/worstfirst.h"

#include <QString>

namespace WalletSupport {

struct CheckNames;

/// What the window and the command line say of all that was found in a text.

/// The sentence above all findings, which says the worst of them; empty if there is none.
[[nodiscard]] QString worstText(const CheckReport &report);
/// How often this was found; empty if once.
[[nodiscard]] QString countText(const FindingGroup &group);
/// The report for whoever hears it: the sentence above, and the worst findings.
[[nodiscard]] QString spokenReport(const CheckReport &report, const CheckNames &names);

} // namespace WalletSupport
