#pragma once

#include "home/homepage.h"

namespace WalletSupport {

class Pack;

/// What Home offers of `pack`, in the language `language`: its guides, and the questions that are asked most.
[[nodiscard]] std::vector<HomePage::Entry> guideEntries(const Pack &pack, const QString &language);
[[nodiscard]] std::vector<HomePage::Entry> questionEntries(const Pack &pack, const QString &language);

} // namespace WalletSupport
