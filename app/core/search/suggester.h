#pragma once

#include "core/search/queryplanner.h"
#include "core/search/ranker.h"

#include <QString>

namespace WalletSupport {

/// "Did you mean": a way to write a question so that it is answered, where what was typed finds little. Words that no
/// article has are written as the nearest one that some have, or taken apart in two. Empty if that does not help.
[[nodiscard]] QString suggestionFor(const QString &typed, const QueryPlan &plan, const SearchIndex &index,
                                    QueryPlanner &planner, Ranker &ranker);

} // namespace WalletSupport
