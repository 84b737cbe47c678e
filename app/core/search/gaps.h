#pragma once

#include "core/search/queryplan.h"
#include "core/search/searchindex.h"

#include <QStringList>

#include <vector>

namespace WalletSupport {

/// What a document lacks of a query: for its author, who may write it.
struct Gaps
{
    QStringList words; ///< as they were typed, whose stem no title or phrasing has, and that mean nothing here
    std::vector<quint32> concepts; ///< meant by the query alone; the others' phrases are words of the document's
};

/// Chinese characters are words of two: those of which no neighbouring pair is in the document.
[[nodiscard]] Gaps gapsOf(const SearchIndex &index, const QueryPlan &plan, int document);

} // namespace WalletSupport
