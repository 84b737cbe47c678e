#pragma once

#include "core/search/queryplan.h"
#include "core/search/searchindex.h"

namespace WalletSupport {

/// Works out what a query looks for in an index: its words as they were typed, and what they may stand for: a repaired
/// typo, pinyin, initials, words of the same meaning, the words that an unfinished one begins.
class QueryPlanner final
{
public:
    /// The index must outlive the planner.
    explicit QueryPlanner(const SearchIndex &index);

    [[nodiscard]] QueryPlan plan(QStringView typed, LastWord lastWord);

private:
    const SearchIndex &m_index;
    FeatureExtractor m_extractor;
    Stemmer m_stemmer;
};

} // namespace WalletSupport
