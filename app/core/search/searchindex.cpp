#include "core/search/searchindex.h"

#include "core/search/indexbuilder.h"

#include <algorithm>
#include <cmath>

namespace WalletSupport {

SearchIndex SearchIndex::build(const std::vector<IndexedText> &texts)
{
    IndexBuilder builder;
    for (const IndexedText &text : texts) {
        builder.add(text);
    }
    return builder.finished();
}

std::optional<quint32> SearchIndex::find(quint64 hash) const
{
    const auto found = std::lower_bound(m_hashes.begin(), m_hashes.end(), hash);
    if (found == m_hashes.end() || *found != hash) {
        return std::nullopt;
    }
    return static_cast<quint32>(found - m_hashes.begin());
}

std::span<const quint32> SearchIndex::documents(quint32 feature) const
{
    return {m_documents.data() + m_offsets[feature], m_documents.data() + m_offsets[feature + 1]};
}

std::span<const float> SearchIndex::impacts(quint32 feature) const
{
    return {m_impacts.data() + m_offsets[feature], m_impacts.data() + m_offsets[feature + 1]};
}

bool SearchIndex::contains(quint32 feature, int document) const
{
    const auto all = documents(feature);
    return std::binary_search(all.begin(), all.end(), static_cast<quint32>(document));
}

float SearchIndex::rarity(size_t documentFrequency) const
{
    const auto frequency = static_cast<float>(documentFrequency);
    return std::log1p((static_cast<float>(m_documentCount) - frequency + 0.5F) / (frequency + 0.5F));
}

float SearchIndex::rarityOf(quint64 hash) const
{
    const std::optional<quint32> feature = find(hash);
    return rarity(feature ? documents(*feature).size() : 0);
}

} // namespace WalletSupport
