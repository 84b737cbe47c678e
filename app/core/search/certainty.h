#pragma once

#include "core/search/ranker.h"

namespace WalletSupport {

/// Whether a hit answers the query; else it is merely the nearest.
[[nodiscard]] bool isSure(const SearchIndex &index, const QueryPlan &plan, const SearchHit &hit);

} // namespace WalletSupport
