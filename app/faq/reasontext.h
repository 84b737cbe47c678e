#pragma once

#include "core/search/articlesearch.h"

namespace WalletSupport {

/// What was searched for in place of what was typed, as one sentence for people; empty if the best article was found as
/// it was typed: what others were found by is no help to find this one.
/// It stands once above the hits. `locale`: the window's language; words in the script of another one are left out,
/// unless the person typed in it.
[[nodiscard]] QString searchedForText(const std::vector<ArticleHit> &hits, const QString &typed, const QString &locale);

} // namespace WalletSupport
