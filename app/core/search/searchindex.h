#pragma once

#include "core/search/features.h"
#include "core/search/lexicon.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace WalletSupport {

/// The words of one article, of all its languages together, so that a question in one language finds the article
/// while the window speaks another. (Article bodies are not indexed yet.)
struct IndexedText
{
    QStringList titles;
    QStringList phrasings;
};

/// Which document has which feature, and how much that counts. Documents are numbered as they were given. Read only,
/// in flat arrays; everything that depends on the documents alone is computed when it is built. An empty one is valid.
class SearchIndex final
{
public:
    SearchIndex() = default;
    /// The same texts make the same index.
    [[nodiscard]] static SearchIndex build(const std::vector<IndexedText> &texts);

    [[nodiscard]] int documentCount() const { return m_documentCount; }
    /// The number of the feature with this hash; nothing if no document has it.
    [[nodiscard]] std::optional<quint32> find(quint64 hash) const;
    /// The documents that have the feature, ascending.
    [[nodiscard]] std::span<const quint32> documents(quint32 feature) const;
    /// What the feature adds to the score of each of these documents.
    [[nodiscard]] std::span<const float> impacts(quint32 feature) const;
    [[nodiscard]] bool contains(quint32 feature, int document) const;
    /// How telling a feature is that so many documents have: the rarer, the more (inverse document frequency).
    [[nodiscard]] float rarity(size_t documentFrequency) const;
    /// The rarity of the feature with this hash, known or not.
    [[nodiscard]] float rarityOf(quint64 hash) const;
    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }

    bool operator==(const SearchIndex &) const = default;

private:
    friend class IndexBuilder;

    int m_documentCount = 0;
    std::vector<quint64> m_hashes;     ///< sorted; the place is the feature's number
    std::vector<quint32> m_offsets{0}; ///< where each feature's postings begin, and the end
    std::vector<quint32> m_documents;
    std::vector<float> m_impacts;
    Lexicon m_lexicon;
};

} // namespace WalletSupport
