#include "core/search/queryplanner.h"

#include "core/search/plandraft.h"
#include "core/search/planparts.h"

namespace WalletSupport {

QueryPlanner::QueryPlanner(const SearchIndex &index)
    : m_index(index)
{
}

QueryPlan QueryPlanner::plan(QStringView typed, LastWord lastWord)
{
    PlanDraft draft(typed, lastWord, m_index, m_extractor, m_stemmer);
    if (!draft.tokens().empty()) {
        findPinyin(draft);
        findInitials(draft);
        findTypos(draft);
        addWords(draft);
        findKind(draft);
        findHomophones(draft);
        findVariants(draft);
        addConcepts(draft);
        addBeginnings(draft);
        weighCharacters(draft);
        weighForManyArticles(draft);
        addDirection(draft);
    }
    return std::move(draft.plan);
}

} // namespace WalletSupport
