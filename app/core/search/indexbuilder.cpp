#include "core/search/indexbuilder.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace WalletSupport {

namespace {

// BM25's two constants, and what a word in a title counts beside one in a phrasing.
constexpr float Saturation = 2.0F;
constexpr float LengthInfluence = 0.8F;
constexpr float TitleWeight = 1.5F;

} // namespace

void IndexBuilder::count(const QString &text, float weight)
{
    const TokenizedText tokens = tokenized(text);
    m_features.clear();
    m_extractor.extract(tokens, LastWord::Complete, m_features);
    for (const Feature &feature : m_features) {
        m_counted.push_back({feature.hash, weight, feature.family});
        if (feature.family == FeatureFamily::Stem) {
            const QStringView word = tokens.view(tokens.tokens[static_cast<size_t>(feature.token)]);
            m_words.try_emplace(std::u16string(word.utf16(), static_cast<size_t>(word.size())), feature.hash);
        }
    }
}

void IndexBuilder::add(const IndexedText &text)
{
    m_counted.clear();
    for (const QString &title : text.titles) {
        count(title, TitleWeight);
    }
    for (const QString &phrasing : text.phrasings) {
        count(phrasing, 1.0F);
    }
    std::sort(m_counted.begin(), m_counted.end(), [](const Counted &a, const Counted &b) { return a.hash < b.hash; });

    Lengths &lengths = m_lengths.emplace_back();
    for (size_t i = 0; i < m_counted.size();) {
        const Counted &first = m_counted[i];
        float frequency = 0;
        for (; i < m_counted.size() && m_counted[i].hash == first.hash; ++i) {
            frequency += m_counted[i].count;
        }
        const auto [known, isNew] = m_numbers.try_emplace(first.hash, static_cast<quint32>(m_hashes.size()));
        if (isNew) {
            m_hashes.push_back(first.hash);
            m_families.push_back(first.family);
            m_frequencies.push_back(0);
        }
        ++m_frequencies[known->second];
        m_occurrences.push_back({known->second, frequency});
        lengths[static_cast<size_t>(first.family)] += frequency;
    }
    m_documentEnds.push_back(m_occurrences.size());
}

std::vector<quint32> IndexBuilder::sortFeatures(SearchIndex &index) const
{
    std::vector<quint32> order(m_hashes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) { return m_hashes[a] < m_hashes[b]; });
    std::vector<quint32> numbers(order.size());
    index.m_hashes.reserve(order.size());
    index.m_offsets.reserve(order.size() + 1);
    for (const quint32 feature : order) {
        numbers[feature] = static_cast<quint32>(index.m_hashes.size());
        index.m_hashes.push_back(m_hashes[feature]);
        index.m_offsets.push_back(index.m_offsets.back() + m_frequencies[feature]);
    }
    return numbers;
}

IndexBuilder::Lengths IndexBuilder::averageLengths() const
{
    // Over the documents that have the family at all: an English article says nothing about how long Chinese ones are.
    Lengths averages{};
    for (size_t family = 0; family < FeatureFamilyCount; ++family) {
        float documents = 0;
        for (const Lengths &lengths : m_lengths) {
            averages[family] += lengths[family];
            documents += lengths[family] > 0 ? 1.0F : 0.0F;
        }
        averages[family] /= std::max(documents, 1.0F);
    }
    return averages;
}

void IndexBuilder::fillPostings(const std::vector<quint32> &numbers, SearchIndex &index) const
{
    const Lengths averages = averageLengths();
    index.m_documents.resize(m_occurrences.size());
    index.m_impacts.resize(m_occurrences.size());
    std::vector<float> weights(m_hashes.size());
    for (size_t feature = 0; feature < weights.size(); ++feature) {
        const auto family = static_cast<size_t>(m_families[feature]);
        weights[feature] = FeatureFamilyWeights[family] * index.rarity(m_frequencies[feature]) * (Saturation + 1);
    }
    std::vector<quint32> next(index.m_offsets.begin(), index.m_offsets.end() - 1);
    size_t occurrence = 0;
    for (size_t document = 0; document < m_documentEnds.size(); ++document) {
        for (; occurrence < m_documentEnds[document]; ++occurrence) {
            const auto [feature, frequency] = m_occurrences[occurrence];
            const auto family = static_cast<size_t>(m_families[feature]);
            const float length = m_lengths[document][family] / averages[family];
            const float room = Saturation * (1 - LengthInfluence + LengthInfluence * length);
            const quint32 place = next[numbers[feature]]++;
            index.m_documents[place] = static_cast<quint32>(document);
            index.m_impacts[place] = weights[feature] * frequency / (frequency + room);
        }
    }
}

SearchIndex IndexBuilder::finished()
{
    SearchIndex index;
    index.m_documentCount = static_cast<int>(m_documentEnds.size());
    const std::vector<quint32> numbers = sortFeatures(index);
    fillPostings(numbers, index);
    for (const auto &[word, hash] : m_words) {
        index.m_lexicon.append(word, numbers[m_numbers.at(hash)]);
    }
    *this = IndexBuilder();
    return index;
}

} // namespace WalletSupport
