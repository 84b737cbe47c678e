#pragma once

#include "core/search/features.h"
#include "core/search/searchindex.h"

#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace WalletSupport {

/// Counts the features of documents, one after the other, and makes the index of them.
class IndexBuilder final
{
public:
    void add(const IndexedText &text);
    /// Ends the building; the builder is empty afterwards.
    [[nodiscard]] SearchIndex finished();

private:
    using Lengths = std::array<float, FeatureFamilyCount>;

    /// A feature of one document, by its number in the order of first sight, and how often it is there.
    struct Occurrence
    {
        quint32 feature = 0;
        float frequency = 0;
    };

    struct Counted
    {
        quint64 hash = 0;
        float count = 0;
        FeatureFamily family = FeatureFamily::Stem;
    };

    void count(const QString &text, float weight);
    /// The number that each feature gets in the index, which is sorted by hash.
    [[nodiscard]] std::vector<quint32> sortFeatures(SearchIndex &index) const;
    void fillPostings(const std::vector<quint32> &numbers, SearchIndex &index) const;
    [[nodiscard]] Lengths averageLengths() const;

    FeatureExtractor m_extractor;
    std::vector<Feature> m_features;
    std::vector<Counted> m_counted;
    std::unordered_map<quint64, quint32> m_numbers;
    std::vector<quint64> m_hashes;
    std::vector<FeatureFamily> m_families;
    std::vector<quint32> m_frequencies;
    std::vector<Occurrence> m_occurrences;
    std::vector<size_t> m_documentEnds;
    std::vector<Lengths> m_lengths;
    std::map<std::u16string, quint64> m_words; ///< each word and the hash of its stem
};

} // namespace WalletSupport
