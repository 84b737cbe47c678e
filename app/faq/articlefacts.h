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

/// The guide that belongs to an article; empty if none does.
[[nodiscard]] QString guideOf(const Pack &pack, const QString &article, const QString &locale);
/// The questions most asked, in the shape of hits.
[[nodiscard]] std::vector<ArticleHit> featuredHits(const Pack &pack, const QString &locale);

} // namespace WalletSupport
