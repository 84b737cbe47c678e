#include "core/search/searchindex.h"

#include "core/search/bytereader.h"
#include "core/search/indexformat.h"
#include "core/search/rarity.h"

#include <QLoggingCategory>

#include <algorithm>

namespace WalletSupport {

Q_LOGGING_CATEGORY(logIndex, "support.index")

namespace {

/// The first version's, which were looked for one by one: their keys, their texts and their groups.
bool passOverSynonyms(ByteReader &reader)
{
    StringTable keys;
    StringTable texts;
    const bool isRead = keys.read(reader) && texts.read(reader);
    return isRead && reader.readAll<quint32>().size() == keys.size() && !reader.hasFailed();
}

} // namespace

Result<SearchIndex, IndexError> SearchIndex::load(const QByteArray &bytes, std::span<const std::uint8_t> table)
{
    constexpr size_t Word = sizeof(quint64);
    const auto size = static_cast<size_t>(bytes.size());
    if (size < 2 * Word) { // not even a beginning
        return fail(IndexError{size == 0 ? IndexError::Kind::Missing : IndexError::Kind::Damaged});
    }
    std::vector<quint64> words((size + Word - 1) / Word);
    std::memcpy(words.data(), bytes.constData(), size);
    Result<SearchIndex, IndexError> index = load(std::move(words), table);
    if (index && size % Word != 0) {
        return fail(IndexError{IndexError::Kind::Damaged}); // an index has whole words
    }
    return index;
}

Result<SearchIndex, IndexError> SearchIndex::load(std::vector<quint64> words, std::span<const std::uint8_t> table)
{
    if (words.empty()) {
        return fail(IndexError{IndexError::Kind::Missing});
    }
    SearchIndex index;
    index.m_storage = std::move(words);
    const size_t size = index.m_storage.size() * sizeof(quint64);
    ByteReader reader({reinterpret_cast<const std::uint8_t *>(index.m_storage.data()), size});

    const bool isMarked = reader.read<quint32>() == IndexMark;
    const auto version = reader.read<quint32>();
    if (!isMarked || (version != IndexVersion && version != FirstIndexVersion)) {
        return fail(IndexError{reader.hasFailed() ? IndexError::Kind::Damaged : IndexError::Kind::OtherFormat});
    }
    const auto sum = reader.read<quint64>();
    if (reader.hasFailed() || sum != checksum(std::span(index.m_storage).subspan(2))) {
        return fail(IndexError{IndexError::Kind::Damaged});
    }
    index.m_documentCount = reader.read<quint32>();
    index.m_bucketBits = reader.read<quint32>();
    index.m_hasBodies = reader.read<quint32>() != 0;
    index.m_firstFeatures = reader.readAll<quint32>();
    index.m_fingerprints = reader.readAll<quint32>();
    index.m_listOffsets = reader.readAll<quint32>();
    index.m_lists = reader.readAll<std::uint8_t>();
    index.m_isFirst = version == FirstIndexVersion;
    const bool isRead = index.m_lexicon.read(reader) &&
                        (index.m_isFirst ? passOverSynonyms(reader) : index.m_concepts.read(reader)) &&
                        index.m_classifier.read(reader, index.m_fingerprints.size(), index.m_documentCount) &&
                        (index.m_isFirst || index.m_vectorHead.read(reader, index.m_documentCount));
    if (!isRead || reader.hasFailed() || !index.isSound()) {
        return fail(IndexError{IndexError::Kind::Damaged});
    }
    if (!index.m_vectorHead.isEmpty()) {
        index.m_vectors = WordVectors::read(table);
        if (!index.m_vectors || index.m_vectors->checksum() != index.m_vectorHead.table()) {
            qCWarning(logIndex, "the word vectors of the index are not those of this program and are left aside");
            index.m_vectors.reset();
        }
    }
    return index;
}

quint64 SearchIndex::initialsHash(QStringView letters) const
{
    // In the first version the family of initials had the number that concepts have now.
    return featureHash(m_isFirst ? FeatureFamily::Concept : FeatureFamily::Initials, letters);
}

bool SearchIndex::isSound() const
{
    constexpr quint32 MostBits = 24;
    // Each query needs memory for all of them, whatever else is in the bytes.
    constexpr quint32 MostDocuments = 1'000'000;
    if (m_bucketBits < 1 || m_bucketBits > MostBits || m_documentCount > MostDocuments) {
        return false;
    }
    const size_t bounds = (size_t(1) << m_bucketBits) + 1;
    return m_firstFeatures.size() == bounds && m_listOffsets.size() == bounds && m_firstFeatures.front() == 0 &&
           m_listOffsets.front() == 0 && m_firstFeatures.back() == m_fingerprints.size() &&
           m_listOffsets.back() == m_lists.size() && std::is_sorted(m_firstFeatures.begin(), m_firstFeatures.end()) &&
           std::is_sorted(m_listOffsets.begin(), m_listOffsets.end());
}

std::span<const quint32> SearchIndex::fingerprints(quint32 bucket) const
{
    const quint32 first = m_firstFeatures[bucket];
    return m_fingerprints.subspan(first, m_firstFeatures[bucket + 1] - first);
}

std::optional<SearchIndex::Place> SearchIndex::placeOf(quint64 hash) const
{
    if (m_fingerprints.empty()) {
        return std::nullopt;
    }
    constexpr int FingerprintShift = 32;
    const quint32 bucket = bucketOf(hash);
    const auto wanted = static_cast<quint32>((hash << m_bucketBits) >> FingerprintShift);
    const auto all = fingerprints(bucket);
    const auto found = std::lower_bound(all.begin(), all.end(), wanted);
    if (found == all.end() || *found != wanted) {
        return std::nullopt;
    }
    const auto slot = static_cast<quint32>(found - all.begin());
    return Place{m_firstFeatures[bucket] + slot, slot, bucket};
}

std::optional<quint32> SearchIndex::find(quint64 hash) const
{
    const std::optional<Place> place = placeOf(hash);
    return place ? std::optional(place->number) : std::nullopt;
}

Postings SearchIndex::postings(quint64 hash) const
{
    const std::optional<Place> place = placeOf(hash);
    if (!place) {
        return {};
    }
    const quint32 begin = m_listOffsets[place->bucket];
    ByteReader reader(m_lists.subspan(begin, m_listOffsets[place->bucket + 1] - begin));
    for (quint32 slot = 0;; ++slot) {
        const quint32 count = reader.readPacked();
        size_t length = 0;
        if (count >= LongListFrom) {
            length = reader.readPacked();
        } else {
            ByteReader numbers(reader.rest());
            for (quint32 i = 0; i < count; ++i) {
                [[maybe_unused]] const quint32 gap = numbers.readPacked();
            }
            length = reader.rest().size() - numbers.rest().size() + count;
        }
        if (reader.hasFailed() || length > reader.rest().size() || count > m_documentCount) {
            return {};
        }
        if (slot == place->slot) {
            return {place->number, reader.rest().first(length), count, m_documentCount};
        }
        reader.skip(length);
    }
}

bool SearchIndex::contains(quint64 hash, int document) const
{
    const auto wanted = static_cast<quint32>(document);
    bool isThere = false;
    postings(hash).forEachUntil([wanted, &isThere](quint32 number, std::uint8_t) {
        isThere = number == wanted;
        return number >= wanted;
    });
    return isThere;
}

float SearchIndex::rarity(size_t documentFrequency) const
{
    return WalletSupport::rarity(documentFrequency, m_documentCount);
}

} // namespace WalletSupport
