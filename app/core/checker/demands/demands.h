#pragma once

#include "core/checker/demands/demand.h"
#include "core/checker/demands/demandmatcher.h"

#include <optional>
#include <vector>

namespace WalletSupport {

class Pack;

/// Finds what a message demands, by the patterns of a pack, which must outlive it. They are read on the first search.
/// Not to be shared between threads.
class DemandPatterns final
{
public:
    explicit DemandPatterns(const Pack &pack);

    /// The demands in any text, by where they begin; those of one kind do not overlap. Linear in the text's length.
    [[nodiscard]] std::vector<Demand> find(const QString &text) const;

private:
    const Pack *m_pack;
    mutable std::optional<DemandMatcher> m_matcher;
};

} // namespace WalletSupport
