#pragma once

#include "core/checker/demands/demandrules.h"
#include "core/checker/demands/wordfinder.h"

#include <QStringView>

#include <vector>

namespace WalletSupport {

/// What a text demands, and what else settles how it is to be taken.
struct DemandReading
{
    std::vector<Demand> demands;   ///< by where they begin; those of one kind do not overlap
    std::vector<DemandKind> signs; ///< the kinds that are no demands
};

/// Finds in a text what the rules call a demand. A pattern matches where a word of each of its groups stands in one
/// sentence, near enough to the one before, and nothing in the sentence cancels it.
class DemandMatcher final
{
public:
    explicit DemandMatcher(DemandRules rules);

    [[nodiscard]] DemandReading read(QStringView text) const;
    /// Whether the pattern with this number, by itself, finds something.
    [[nodiscard]] bool hasMatch(size_t pattern, QStringView text) const;

private:
    DemandRules m_rules;
    WordFinder m_finder;
};

} // namespace WalletSupport
