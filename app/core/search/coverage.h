#pragma once

#include "core/search/queryplan.h"
#include "core/search/searchindex.h"

namespace WalletSupport {

/// What a document has of a query, each word weighing by its rarity.
struct Coverage
{
    float share = 0; ///< of all that was asked, 0 to 1
    float words = 0; ///< as much as so many words of which each would stand in no document
    float alike = 0; ///< the part of the share that is known by letters in threes alone
};

[[nodiscard]] Coverage coverage(const SearchIndex &index, const QueryPlan &plan, int document);

} // namespace WalletSupport
