#pragma once

#include "core/search/indexbuilder.h"
#include "core/search/suggester.h"

#include <QStringList>

namespace WalletSupport {

using SynonymGroups = std::vector<QStringList>;

inline QByteArray indexBytes(const std::vector<IndexedText> &texts, const SynonymGroups &synonyms = {})
{
    IndexBuilder builder(synonyms);
    for (const IndexedText &text : texts) {
        builder.add(text);
    }
    return builder.finished();
}

/// The test ends if the bytes are no index.
inline SearchIndex loadedIndex(const QByteArray &bytes)
{
    Result<SearchIndex, IndexError> index = SearchIndex::load(bytes);
    if (!index) {
        qFatal("an index that was just built does not load");
    }
    return std::move(*index);
}

inline SearchIndex builtIndex(const std::vector<IndexedText> &texts, const SynonymGroups &synonyms = {})
{
    return loadedIndex(indexBytes(texts, synonyms));
}

/// Texts, their index and what works on it, for tests to ask.
class IndexedCorpus final
{
public:
    explicit IndexedCorpus(const std::vector<IndexedText> &texts, const SynonymGroups &synonyms = {})
        : m_texts(texts)
        , m_index(builtIndex(texts, synonyms))
        , m_planner(m_index)
        , m_ranker(m_index)
        , m_suggester(m_index, m_planner, m_ranker)
    {
    }
    Q_DISABLE_COPY_MOVE(IndexedCorpus)

    [[nodiscard]] const SearchIndex &index() const { return m_index; }
    [[nodiscard]] QueryPlanner &planner() { return m_planner; }
    [[nodiscard]] Ranker &ranker() { return m_ranker; }

    [[nodiscard]] QueryPlan plan(QStringView typed, LastWord lastWord = LastWord::Complete)
    {
        return m_planner.plan(typed, lastWord);
    }
    [[nodiscard]] SearchAnswer ask(QStringView typed, LastWord lastWord = LastWord::Complete, int limit = 10)
    {
        return m_ranker.search(plan(typed, lastWord), limit);
    }
    /// "Did you mean"; empty if there is nothing better.
    [[nodiscard]] QString suggestion(const QString &typed) { return m_suggester.suggestion(typed, plan(typed)); }
    /// The first titles of what is found, best first.
    [[nodiscard]] QStringList titles(QStringView typed, LastWord lastWord = LastWord::Complete)
    {
        QStringList titles;
        for (const SearchHit &hit : ask(typed, lastWord).hits) {
            titles.append(m_texts[static_cast<size_t>(hit.document)].titles.value(0));
        }
        return titles;
    }

private:
    std::vector<IndexedText> m_texts;
    SearchIndex m_index;
    QueryPlanner m_planner;
    Ranker m_ranker;
    Suggester m_suggester;
};

} // namespace WalletSupport
