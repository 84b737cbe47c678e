#pragma once

#include "core/search/features.h"
#include "core/search/query.h"
#include "core/search/searchindex.h"

#include <vector>

namespace WalletSupport {

struct SearchHit
{
    int document = 0;
    float score = 0;
    bool operator==(const SearchHit &) const = default;
};

struct SearchAnswer
{
    /// Best first; among equals the one with the lower number.
    std::vector<SearchHit> hits;
    /// False if even the best hit has only a small part of what was asked: then these are merely the nearest.
    bool isSure = false;
};

/// Finds the documents that answer a query best. It keeps memory from query to query: one for each thread.
class Ranker final
{
public:
    /// The index must outlive the ranker.
    explicit Ranker(const SearchIndex &index);

    [[nodiscard]] SearchAnswer search(QStringView typed, LastWord lastWord, int limit);

private:
    struct Term
    {
        quint32 feature = 0;
        float weight = 0;
    };

    [[nodiscard]] std::vector<Term> termsOf(const Query &query, const std::vector<Feature> &features) const;
    void addExpansions(QStringView prefix, std::vector<Term> &terms) const;
    void addScores(const std::vector<Term> &terms);
    [[nodiscard]] std::vector<SearchHit> best(size_t limit) const;

    const SearchIndex &m_index;
    FeatureExtractor m_extractor;
    std::vector<float> m_scores; ///< one for each document
};

} // namespace WalletSupport
