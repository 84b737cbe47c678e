#pragma once

#include "core/checker/demands/demandrules.h"
#include "core/checker/demands/wordfinder.h"

#include <QStringView>

#include <vector>

namespace WalletSupport {

/// Finds in a text what the rules call a demand. A pattern matches where a word of each of its groups stands in one
/// sentence, near enough to the one before, and nothing in the sentence cancels it.
class DemandMatcher final
{
public:
    explicit DemandMatcher(DemandRules rules);

    /// The demands, by where they begin; those of one kind do not overlap.
    [[nodiscard]] std::vector<Demand> find(QStringView text) const;
    /// Whether the pattern with this number, by itself, finds a demand.
    [[nodiscard]] bool hasMatch(size_t pattern, QStringView text) const;

private:
    DemandRules m_rules;
    WordFinder m_finder;
};

} // namespace WalletSupport
