#pragma once

#include "core/base/result.h"
#include "core/search/classifier.h"
#include "core/search/concepts.h"
#include "core/search/features.h"
#include "core/search/lexicon.h"
#include "core/search/postings.h"
#include "core/search/vectorhead.h"
#include "core/search/wordvectors.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace WalletSupport {

/// Why bytes are no index.
struct IndexError
{
    enum class Kind {
        Missing,     ///< there are none
        OtherFormat, ///< made by another version of the program, or on a machine of another kind
        Damaged,     ///< cut off or changed
    };
    Kind kind = Kind::Missing;
};

/// Which document has which feature, and how much that counts; the words of the documents; what phrases mean;
/// and the classifier. Documents are numbered as they were given. Made by IndexBuilder, loaded in one pass from its
/// bytes, of which it keeps a copy; read only. An empty one is valid and finds nothing.
class SearchIndex final
{
public:
    SearchIndex() = default;
    SearchIndex(SearchIndex &&) = default;
    SearchIndex &operator=(SearchIndex &&) = default;
    SearchIndex(const SearchIndex &) = delete;
    SearchIndex &operator=(const SearchIndex &) = delete;
    ~SearchIndex() = default;

    /// Keeps the words, and reads from them. Vectors that were made with another table than `table`, or with one that
    /// cannot be read, are left aside.
    [[nodiscard]] static Result<SearchIndex, IndexError> load(std::vector<quint64> words,
                                                              std::span<const std::uint8_t> table = wordVectorBytes());
    [[nodiscard]] static Result<SearchIndex, IndexError> load(const QByteArray &bytes,
                                                              std::span<const std::uint8_t> table = wordVectorBytes());

    [[nodiscard]] int documentCount() const { return static_cast<int>(m_documentCount); }
    /// Whether there are so many documents that chance puts words side by side, and that looking at each takes time.
    [[nodiscard]] bool isLarge() const { return m_documentCount >= ManyDocuments; }
    /// Whether there are so many that some are near any question by chance.
    [[nodiscard]] bool isVast() const { return m_documentCount >= VeryManyDocuments; }
    /// The number of the feature with this hash; nothing if no document has it. (Of two features with the same 32
    /// bits and more of their hashes, the first is found: about one in a billion.)
    [[nodiscard]] std::optional<quint32> find(quint64 hash) const;
    /// Has the processor fetch what looking for all of these will need, which otherwise it waits for at each: a large
    /// index is in no cache. `hashOf`: the member that is the hash.
    template <typename Items, typename HashOf>
    void fetch(const Items &items, HashOf hashOf) const;
    /// The documents that have the feature with this hash; empty if none has.
    [[nodiscard]] Postings postings(quint64 hash) const;
    /// Whether the document has the feature with this hash.
    [[nodiscard]] bool contains(quint64 hash, int document) const;
    /// How telling a feature is that so many documents have: the rarer, the more (inverse document frequency).
    [[nodiscard]] float rarity(size_t documentFrequency) const;
    /// The rarity of the feature with this hash, known or not.
    [[nodiscard]] float rarityOf(quint64 hash) const { return rarity(postings(hash).count()); }
    /// The hash that the first letters of syllables have here.
    [[nodiscard]] quint64 initialsHash(QStringView letters) const;
    [[nodiscard]] bool hasBodies() const { return m_hasBodies; }
    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }
    [[nodiscard]] const Concepts &concepts() const { return m_concepts; }
    [[nodiscard]] const Classifier &classifier() const { return m_classifier; }
    /// Where the documents' texts point; nullptr if that is not known.
    [[nodiscard]] const VectorHead *vectorHead() const { return m_vectors ? &m_vectorHead : nullptr; }
    /// Only where there is a head.
    [[nodiscard]] const WordVectors &vectors() const { return *m_vectors; }

private:
    static constexpr quint32 ManyDocuments = 2000;
    static constexpr quint32 VeryManyDocuments = 30'000;

    struct Place
    {
        quint32 number = 0; ///< of the feature
        quint32 slot = 0;   ///< within its bucket
        quint32 bucket = 0;
    };

    [[nodiscard]] quint32 bucketOf(quint64 hash) const { return static_cast<quint32>(hash >> (64 - m_bucketBits)); }
    [[nodiscard]] std::optional<Place> placeOf(quint64 hash) const;
    [[nodiscard]] std::span<const quint32> fingerprints(quint32 bucket) const;
    [[nodiscard]] bool isSound() const;

    std::vector<quint64> m_storage; ///< the bytes that everything else points into
    quint32 m_documentCount = 0;
    quint32 m_bucketBits = 0;
    bool m_hasBodies = false;
    bool m_isFirst = false;                   ///< of the first version
    std::span<const quint32> m_firstFeatures; ///< the number of each bucket's first feature, and the end
    std::span<const quint32> m_fingerprints;  ///< of each feature: the 32 bits of its hash below those of its bucket
    std::span<const quint32> m_listOffsets;   ///< where each bucket's lists begin in m_lists, and the end
    std::span<const std::uint8_t> m_lists;
    Lexicon m_lexicon;
    Concepts m_concepts;
    Classifier m_classifier;
    VectorHead m_vectorHead;
    std::optional<WordVectors> m_vectors; ///< those that the head was made with
};

template <typename Items, typename HashOf>
void SearchIndex::fetch(const Items &items, HashOf hashOf) const
{
    if (m_fingerprints.empty()) {
        return;
    }
    for (const auto &item : items) {
        const quint32 bucket = bucketOf(std::invoke(hashOf, item));
        __builtin_prefetch(m_firstFeatures.data() + bucket);
        __builtin_prefetch(m_listOffsets.data() + bucket);
    }
    for (const auto &item : items) {
        const quint32 bucket = bucketOf(std::invoke(hashOf, item));
        __builtin_prefetch(m_fingerprints.data() + m_firstFeatures[bucket]);
        __builtin_prefetch(m_lists.data() + m_listOffsets[bucket]);
    }
}

} // namespace WalletSupport
