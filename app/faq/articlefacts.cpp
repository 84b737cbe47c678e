#include "faq/articlefacts.h"

#include "core/content/pack.h"

#include <algorithm>

namespace WalletSupport {

QString topicName(const Pack &pack, const QString &topic, const QString &locale)
{
    const std::vector<Topic> topics = pack.topics(locale);
    const auto found = std::ranges::find(topics, topic, &Topic::id);
    return found == topics.end() ? QString() : found->name;
}

std::vector<ArticleView::Related> relatedOf(const Pack &pack, const Article &article, const QString &locale)
{
    std::vector<ArticleView::Related> related;
    const std::vector<ArticleSummary> summaries = pack.articles(locale);
    for (const QString &id : article.related) {
        const auto found = std::ranges::find(summaries, id, &ArticleSummary::id);
        if (found != summaries.end()) {
            related.push_back({found->id, found->title});
        }
    }
    return related;
}

QString guideOf(const Pack &pack, const std::vector<ArticleHit> &hits, const QString &locale)
{
    constexpr size_t Best = 3;
    QStringList guides;
    for (size_t place = 0; place < std::min(Best, hits.size()); ++place) {
        const std::optional<Article> article = pack.article(hits[place].article, locale);
        if (article && !article->guide.isEmpty() && guides.contains(article->guide)) {
            return article->guide;
        }
        guides.append(article ? article->guide : QString());
    }
    return {};
}

std::vector<ArticleHit> featuredHits(const Pack &pack, const QString &locale)
{
    std::vector<ArticleHit> hits;
    const std::vector<ArticleSummary> summaries = pack.articles(locale);
    const QStringList ids = pack.featured();
    for (const QString &id : ids) {
        const auto found = std::ranges::find(summaries, id, &ArticleSummary::id);
        if (found != summaries.end()) {
            hits.push_back({found->id, found->title, {}, {}, {}, 0});
        }
    }
    return hits;
}

} // namespace WalletSupport
