#include "core/search/ranker.h"

#include "core/search/coverage.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// An unfinished word stands for at most so many words, which together weigh so much.
constexpr size_t MostExpansions = 32;
constexpr float ExpansionWeight = 0.6F;

/// Below this part of the query found in the best hit, the answer is not sure.
constexpr float SureCoverage = 0.4F;

bool isBetter(const SearchHit &a, const SearchHit &b)
{
    return a.score != b.score ? a.score > b.score : a.document < b.document;
}

} // namespace

Ranker::Ranker(const SearchIndex &index)
    : m_index(index)
{
}

SearchAnswer Ranker::search(QStringView typed, LastWord lastWord, int limit)
{
    const Query query = readQuery(typed, lastWord);
    if (limit <= 0 || query.text.tokens.empty() || m_index.documentCount() == 0) {
        return {};
    }
    std::vector<Feature> features;
    m_extractor.extract(query.text, query.lastWord, features);
    addScores(termsOf(query, features));
    SearchAnswer answer{best(static_cast<size_t>(limit)), false};
    if (!answer.hits.empty()) {
        answer.isSure = coverage(m_index, query, features, answer.hits.front().document) >= SureCoverage;
    }
    return answer;
}

std::vector<Ranker::Term> Ranker::termsOf(const Query &query, const std::vector<Feature> &features) const
{
    std::vector<Term> terms;
    for (const Feature &feature : features) {
        if (const auto known = m_index.find(feature.hash)) {
            terms.push_back({*known, 1.0F});
        }
    }
    if (query.lastWord == LastWord::Unfinished) {
        addExpansions(query.text.view(query.text.tokens.back()), terms);
    }
    // What is there several times is one term that weighs more.
    std::sort(terms.begin(), terms.end(), [](const Term &a, const Term &b) { return a.feature < b.feature; });
    std::vector<Term> distinct;
    for (const Term &term : terms) {
        if (!distinct.empty() && distinct.back().feature == term.feature) {
            distinct.back().weight += term.weight;
        } else {
            distinct.push_back(term);
        }
    }
    return distinct;
}

void Ranker::addExpansions(QStringView prefix, std::vector<Term> &terms) const
{
    const Lexicon::Range range = m_index.lexicon().wordsBeginningWith(prefix);
    std::vector<quint32> stems;
    for (size_t word = range.begin; word < range.end; ++word) {
        stems.push_back(m_index.lexicon().stemFeature(word));
    }
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());

    const auto frequency = [this](quint32 feature) { return m_index.documents(feature).size(); };
    const size_t count = std::min(stems.size(), MostExpansions);
    std::partial_sort(
        stems.begin(), stems.begin() + static_cast<std::ptrdiff_t>(count), stems.end(),
        [&](quint32 a, quint32 b) { return frequency(a) != frequency(b) ? frequency(a) > frequency(b) : a < b; });
    stems.resize(count);
    float total = 0;
    for (const quint32 stem : stems) {
        total += static_cast<float>(frequency(stem));
    }
    for (const quint32 stem : stems) {
        terms.push_back({stem, ExpansionWeight * static_cast<float>(frequency(stem)) / total});
    }
}

void Ranker::addScores(const std::vector<Term> &terms)
{
    m_scores.assign(static_cast<size_t>(m_index.documentCount()), 0.0F);
    for (const Term &term : terms) {
        const auto documents = m_index.documents(term.feature);
        const auto impacts = m_index.impacts(term.feature);
        for (size_t i = 0; i < documents.size(); ++i) {
            m_scores[documents[i]] += term.weight * impacts[i];
        }
    }
}

std::vector<SearchHit> Ranker::best(size_t limit) const
{
    // A heap with the worst of the best in front.
    std::vector<SearchHit> heap;
    for (size_t document = 0; document < m_scores.size(); ++document) {
        const SearchHit hit{static_cast<int>(document), m_scores[document]};
        if (hit.score <= 0) {
            continue;
        }
        if (heap.size() == limit) {
            if (!isBetter(hit, heap.front())) {
                continue;
            }
            std::pop_heap(heap.begin(), heap.end(), isBetter);
            heap.pop_back();
        }
        heap.push_back(hit);
        std::push_heap(heap.begin(), heap.end(), isBetter);
    }
    std::sort_heap(heap.begin(), heap.end(), isBetter);
    return heap;
}

} // namespace WalletSupport
