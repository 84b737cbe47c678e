#pragma once

#include "core/checker/checkreport.h"

namespace WalletSupport {

/// What a person must know first of a report: the worst of all that it says, from good to bad behind each other.
/// `Genuine`: what was found is official, but it stands in words that anybody may have written.
enum class Worst { Nothing, Official, Genuine, Unknown, Caution, NotOfficial, Danger };

[[nodiscard]] Worst worstOf(const CheckReport &report);
/// The word for the stylesheet; empty for `Nothing`.
[[nodiscard]] QString textOf(Worst worst);

/// Findings that say the same, shown once.
struct FindingGroup
{
    Finding finding; ///< the first of them
    int count = 1;
    bool isSpelledAlike = true; ///< all stand in the text as the first one does
    bool operator==(const FindingGroup &) const = default;
};

/// What is not official, then what nobody can say, then what is official; among equals in the order of the text.
/// Official ones are the same only if they are spelled alike: each of them may be opened.
[[nodiscard]] std::vector<FindingGroup> worstFirst(const std::vector<Finding> &findings);

} // namespace WalletSupport
