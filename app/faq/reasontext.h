#pragma once

#include "core/search/matchreason.h"

#include <vector>

namespace WalletSupport {

/// Why something was found, as a sentence for people.
[[nodiscard]] QString reasonText(const MatchReason &reason);

/// The reasons that are shown on a hit: at most two. Another form of the same word is one only where there is nothing
/// better to say, and that a word was not finished yet everybody sees without being told.
[[nodiscard]] std::vector<MatchReason> reasonsToShow(const std::vector<MatchReason> &reasons);

} // namespace WalletSupport
