#pragma once

#include "core/search/queryplan.h"
#include "core/search/searchindex.h"

#include <optional>
#include <span>
#include <vector>

namespace WalletSupport {

struct SearchHit
{
    int document = 0;
    float score = 0;
    float share = 0;   ///< its lexical score beside the best one's, 0 to 1
    float nearest = 0; ///< how near its nearest text is, -1 to 1; only of the best
    float logit = 0;   ///< the classifier's; only of the best
    bool operator==(const SearchHit &) const = default;
};

struct SearchAnswer
{
    /// Best first; among equals the one with the lower number.
    std::vector<SearchHit> hits;
    /// False if even the best hit does not answer what was asked: then these are merely the nearest.
    bool isSure = false;
};

/// Finds the documents that answer a query best. It keeps memory from query to query: one for each thread.
class Ranker final
{
public:
    /// The index must outlive the ranker.
    explicit Ranker(const SearchIndex &index);

    [[nodiscard]] SearchAnswer search(const QueryPlan &plan, int limit);
    /// The hits alone.
    [[nodiscard]] std::vector<SearchHit> rank(const QueryPlan &plan, int limit);

private:
    struct Term
    {
        quint64 hash = 0;
        float weight = 0; ///< in the query
        FeatureFamily family = FeatureFamily::Stem;
        std::optional<quint32> number; ///< of the feature, if a document has it
    };

    [[nodiscard]] static std::vector<Term> termsOf(const QueryPlan &plan);
    [[nodiscard]] bool isPassedOver(FeatureFamily family, quint32 documents) const;
    [[nodiscard]] float rarity(quint32 documents) const;
    /// And finds the terms' numbers.
    void addScores(std::vector<Term> &terms);
    /// Of a small index: where all documents point, beside their scores.
    void addDirections(const QueryPlan &plan, float largest);
    [[nodiscard]] std::vector<SearchHit> best(const std::vector<float> &scores, size_t limit);
    void addNearest(const QueryPlan &plan, std::span<SearchHit> hits) const;
    void addLogits(const QueryPlan &plan, const std::vector<Term> &terms, std::span<SearchHit> hits) const;

    const SearchIndex &m_index;
    std::vector<float> m_scores;     ///< one for each document, and some to whole blocks
    std::vector<float> m_mixed;      ///< the same with where they point
    std::vector<qint32> m_blockBest; ///< the bits of the best score of each block
    std::vector<qint32> m_bestBlocks;
};

} // namespace WalletSupport
