#pragma once

#include "core/search/query.h"
#include "core/search/searchindex.h"

#include <vector>

namespace WalletSupport {

/// Which part of the query (0 to 1, each word weighing by its rarity) the document has. `features` are the query's.
[[nodiscard]] float coverage(const SearchIndex &index, const Query &query, const std::vector<Feature> &features,
                             int document);

} // namespace WalletSupport
