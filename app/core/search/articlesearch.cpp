#include "core/search/articlesearch.h"

#include "core/content/pack.h"

#include <QElapsedTimer>

namespace WalletSupport {

namespace {

/// The length of a passage under a hit, in UTF-16 units: about two lines in the list.
constexpr int SnippetLength = 90;

/// Hits with less than this part of the best one's score are left out: they share a common word with the question.
constexpr float LeastShare = 0.25F;

} // namespace

ArticleSearch::ArticleSearch(const Pack &pack)
    : m_pack(pack)
{
}

ArticleSearch::~ArticleSearch() = default;

void ArticleSearch::prepare()
{
    if (m_ranker) {
        return;
    }
    std::vector<IndexedText> documents;
    for (ArticleWords &words : m_pack.articleWords()) {
        m_ids.append(words.id);
        documents.push_back({std::move(words.titles), std::move(words.phrasings)});
    }
    m_index = SearchIndex::build(documents);
    m_ranker = std::make_unique<Ranker>(m_index);
}

const std::vector<ArticleSearch::Text> &ArticleSearch::texts(const QString &locale)
{
    std::vector<Text> &texts = m_texts[locale];
    if (texts.empty()) {
        for (const ArticleSummary &summary : m_pack.articles(locale)) {
            const std::optional<Article> article = m_pack.article(summary.id, locale);
            texts.push_back({summary.id, summary.title, article ? article->plain : QString()});
        }
    }
    return texts;
}

QStringList ArticleSearch::rank(const QString &typed, LastWord lastWord, int limit)
{
    prepare();
    QStringList ids;
    for (const SearchHit &hit : m_ranker->search(typed, lastWord, limit).hits) {
        ids.append(m_ids.at(hit.document));
    }
    return ids;
}

TextMarks ArticleSearch::marksIn(QStringView text, const QString &typed, LastWord lastWord)
{
    prepare();
    Highlighter highlighter(m_index, typed, lastWord);
    TextMarks marks{highlighter.ranges(text), -1};
    if (!marks.ranges.empty()) {
        marks.passage = marks.ranges.front().begin;
    }
    return marks;
}

ArticleAnswer ArticleSearch::search(const QString &typed, const QString &locale, LastWord lastWord, int limit)
{
    prepare();
    const std::vector<Text> &texts = this->texts(locale);
    QElapsedTimer timer;
    timer.start();
    const SearchAnswer found = m_ranker->search(typed, lastWord, limit);
    ArticleAnswer answer;
    answer.isSure = found.isSure;
    Highlighter highlighter(m_index, typed, lastWord);
    for (const SearchHit &hit : found.hits) {
        if (hit.score < LeastShare * found.hits.front().score) {
            break;
        }
        const Text &text = texts.at(static_cast<std::size_t>(hit.document));
        answer.hits.push_back({text.id, text.title, highlighter.ranges(text.title),
                               makeSnippet(highlighter, text.plain, SnippetLength), {}, hit.score});
    }
    answer.microseconds = timer.nsecsElapsed() / 1000;
    return answer;
}

} // namespace WalletSupport
