#pragma once

#include "core/search/queryplan.h"
#include "core/search/searchindex.h"

namespace WalletSupport {

/// Which part of the query (0 to 1, each word weighing by its rarity) the document has.
[[nodiscard]] float coverage(const SearchIndex &index, const QueryPlan &plan, int document);

} // namespace WalletSupport
