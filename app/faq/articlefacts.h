#pragma once

#include "core/search/articlesearch.h"
#include "faq/articleview.h"

#include <vector>

namespace WalletSupport {

class Pack;

/// What is shown around an article, looked up in the pack, in the language of a locale.
[[nodiscard]] QString topicName(const Pack &pack, const QString &topic, const QString &locale);
[[nodiscard]] std::vector<ArticleView::Related> relatedOf(const Pack &pack, const Article &article,
                                                          const QString &locale);

/// The guide that two of the best three hits lead to; empty if there is none. One alone is mostly another matter's
/// where no answer fits.
[[nodiscard]] QString guideOf(const Pack &pack, const std::vector<ArticleHit> &hits, const QString &locale);
/// The questions most asked, in the shape of hits.
[[nodiscard]] std::vector<ArticleHit> featuredHits(const Pack &pack, const QString &locale);

} // namespace WalletSupport
