#pragma once

#include "core/checker/demands/demandmatcher.h"

#include <optional>

namespace WalletSupport {

class Pack;

/// Finds what a message demands, by the patterns of a pack, which must outlive it. They are read on the first search.
/// Not to be shared between threads.
class DemandPatterns final
{
public:
    explicit DemandPatterns(const Pack &pack);

    /// Any text, in time linear in its length.
    [[nodiscard]] DemandReading read(const QString &text) const;

private:
    const Pack *m_pack;
    mutable std::optional<DemandMatcher> m_matcher;
};

} // namespace WalletSupport
