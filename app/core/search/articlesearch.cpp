#include "core/search/articlesearch.h"

#include "core/content/pack.h"
#include "core/search/explainer.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

namespace WalletSupport {

Q_LOGGING_CATEGORY(logSearch, "support.search")

namespace {

/// The length of a passage under a hit, in Latin letters: about two lines in the list.
constexpr int SnippetColumns = 90;

/// Hits with less than this part of the best one's score are left out: they share a common word with the question.
constexpr float LeastShare = 0.25F;

} // namespace

ArticleSearch::Engine::Engine(SearchIndex loaded)
    : index(std::move(loaded))
    , planner(index)
    , ranker(index)
    , suggester(index, planner, ranker)
{
}

ArticleSearch::ArticleSearch(const Pack &pack)
    : m_pack(pack)
    , m_texts(pack)
{
}

ArticleSearch::~ArticleSearch() = default;

ArticleSearch::Engine &ArticleSearch::engine()
{
    if (m_engine) {
        return *m_engine;
    }
    Result<SearchIndex, IndexError> loaded = SearchIndex::load(m_pack.firstBlob("search_index", "bytes"));
    m_isBroken = !loaded;
    if (m_isBroken) {
        qCWarning(logSearch, "the index of the pack cannot be used: kind %d", static_cast<int>(loaded.error().kind));
    }
    m_engine = std::make_unique<Engine>(loaded ? std::move(*loaded) : SearchIndex());
    return *m_engine;
}

bool ArticleSearch::isBroken()
{
    prepare();
    return m_isBroken;
}

void ArticleSearch::prepare()
{
    [[maybe_unused]] const Engine &loaded = engine();
}

QStringList ArticleSearch::rank(const QString &typed, LastWord lastWord, int limit)
{
    Engine &engine = this->engine();
    QStringList ids;
    for (const SearchHit &hit : engine.ranker.rank(engine.planner.plan(typed, lastWord), limit)) {
        ids.append(m_texts.idOf(hit.document));
    }
    return ids;
}

Gaps ArticleSearch::gaps(const QString &typed, LastWord lastWord, const QString &article)
{
    Engine &engine = this->engine();
    return gapsOf(engine.index, engine.planner.plan(typed, lastWord), m_texts.documentOf(article));
}

TextMarks ArticleSearch::marksIn(QStringView text, const QString &typed, LastWord lastWord)
{
    Engine &engine = this->engine();
    const QueryPlan plan = engine.planner.plan(typed, lastWord);
    Highlighter highlighter(engine.index, plan);
    return {highlighter.ranges(text), passageBegin(highlighter, text, SnippetColumns)};
}

ArticleAnswer ArticleSearch::search(const QString &typed, const QString &locale, LastWord lastWord, int limit,
                                    Explained explained)
{
    Engine &engine = this->engine();
    QElapsedTimer timer;
    timer.start();
    const QueryPlan plan = engine.planner.plan(typed, lastWord);
    const SearchAnswer found = engine.ranker.search(plan, limit);
    ArticleAnswer answer;
    answer.isSure = found.isSure;
    Highlighter highlighter(engine.index, plan);
    Explainer explainer(engine.index, plan, highlighter);
    for (const SearchHit &hit : found.hits) {
        if (hit.share < LeastShare) {
            continue;
        }
        const bool isExplained = answer.hits.empty() || explained == Explained::All;
        const ArticleText &text = m_texts.text(hit.document, locale);
        ArticleHit &shown = answer.hits.emplace_back();
        shown = {
            text.id, text.title, highlighter.ranges(text.title), makeSnippet(highlighter, text.plain, SnippetColumns),
            {},      hit.score};
        if (isExplained && !plan.interpretations.empty()) {
            shown.reasons = explainer.reasons({text.title, m_texts.questions(hit.document), text.plain});
        }
    }
    if (!answer.isSure) {
        answer.suggestion = engine.suggester.suggestion(typed, plan);
    }
    answer.microseconds = timer.nsecsElapsed() / 1000;
    return answer;
}

} // namespace WalletSupport
