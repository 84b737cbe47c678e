#include "core/search/indexbuilder.h"

#include "core/search/classifier.h"
#include "core/search/indexformat.h"
#include "core/search/vectorhead.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <utility>

namespace WalletSupport {

namespace {

// BM25's two constants, and what a word in a title counts beside one in a phrasing.
constexpr float Saturation = 2.0F;
constexpr float LengthInfluence = 0.8F;
constexpr float TitleWeight = 1.5F;

/// A classifier is trained up to so many weights.
constexpr size_t MostWeights = 16'000'000;
/// How much it counts beside the lexical score, and how many questions more than one it takes to count fully.
constexpr float Influence = 0.1F;
constexpr float FullInfluenceFrom = 10;

/// Features in a bucket of the index, on average.
constexpr size_t BucketSize = 8;

bool isForDocumentsOnly(FeatureFamily family)
{
    return family >= FeatureFamily::Initials;
}

} // namespace

IndexBuilder::IndexBuilder(std::vector<QStringList> concepts)
    : m_vectors(WordVectors::read(wordVectorBytes()))
    , m_phrases(std::move(concepts))
{
    Concepts::write(m_phrases, m_conceptBytes);
    ByteReader reader(m_conceptBytes.bytes());
    [[maybe_unused]] const bool isRead = m_concepts.read(reader);
    Q_ASSERT(isRead);
}

quint32 IndexBuilder::numberOf(const Counted &counted)
{
    const auto [known, isNew] = m_numbers.try_emplace(counted.hash, static_cast<quint32>(m_hashes.size()));
    if (isNew) {
        m_hashes.push_back(counted.hash);
        m_families.push_back(counted.family);
        m_frequencies.push_back(0);
    }
    return known->second;
}

void IndexBuilder::countWords(const TokenizedText &text)
{
    for (const Feature &feature : m_features) {
        if (feature.family == FeatureFamily::Stem) {
            const QStringView word = text.view(text.tokens[static_cast<size_t>(feature.token)]);
            m_words.try_emplace(std::u16string(word.utf16(), static_cast<size_t>(word.size())), feature.hash);
        }
    }
}

void IndexBuilder::countQuestion(const QString &text, float weight)
{
    const TokenizedText tokens = tokenized(text);
    m_features.clear();
    m_extractor.extract(tokens, LastWord::Complete, m_features);
    countWords(tokens);
    const std::vector<std::u16string> units = unitsOf(tokens, m_stemmer);
    if (const auto direction = m_vectors ? m_vectors->of(tokens, units) : std::nullopt) {
        m_directions.push_back(*direction);
        m_directionDocuments.push_back(static_cast<quint32>(m_documentEnds.size()));
    }
    addConcepts(m_concepts, units, m_features);
    addInitials(tokens, m_features);
    for (const Feature &feature : m_features) {
        m_counted.push_back({feature.hash, weight, feature.family});
        if (!isForDocumentsOnly(feature.family)) {
            m_rows.entries.push_back({numberOf(m_counted.back()), 1});
        }
    }
    closeRow(static_cast<quint32>(m_documentEnds.size()));
}

void IndexBuilder::closeRow(quint32 document)
{
    const auto begin =
        m_rows.entries.begin() + static_cast<std::ptrdiff_t>(m_rows.ends.empty() ? 0 : m_rows.ends.back());
    std::sort(begin, m_rows.entries.end(),
              [](const TrainingRows::Entry &a, const TrainingRows::Entry &b) { return a.feature < b.feature; });
    auto last = begin;
    for (auto entry = begin; entry != m_rows.entries.end(); ++entry) {
        if (entry != begin && last->feature == entry->feature) {
            last->value += entry->value;
        } else if (entry != begin) {
            *++last = *entry;
        }
    }
    if (begin != m_rows.entries.end()) {
        m_rows.entries.erase(last + 1, m_rows.entries.end());
    }
    m_rows.ends.push_back(m_rows.entries.size());
    m_rows.documents.push_back(document);
}

void IndexBuilder::countBody(const QString &text)
{
    const TokenizedText tokens = tokenized(text);
    m_features.clear();
    m_extractor.extract(tokens, LastWord::Complete, m_features);
    countWords(tokens);
    for (const Feature &feature : m_features) {
        if (const std::optional<Feature> body = inBody(feature)) {
            m_counted.push_back({body->hash, 1, body->family});
        }
    }
}

void IndexBuilder::addNames(const QStringList &names)
{
    for (const QString &name : names) {
        const TokenizedText tokens = tokenized(name);
        m_features.clear();
        m_extractor.extract(tokens, LastWord::Complete, m_features);
        countWords(tokens);
    }
}

void IndexBuilder::add(const IndexedText &text)
{
    m_counted.clear();
    m_titles += static_cast<size_t>(text.titles.size());
    for (const QString &title : text.titles) {
        countQuestion(title, TitleWeight);
    }
    for (const QString &phrasing : text.phrasings) {
        countQuestion(phrasing, 1.0F);
    }
    for (const QString &body : text.bodies) {
        countBody(body);
    }
    std::sort(m_counted.begin(), m_counted.end(), [](const Counted &a, const Counted &b) { return a.hash < b.hash; });

    Lengths &lengths = m_lengths.emplace_back();
    for (size_t i = 0; i < m_counted.size();) {
        const Counted &first = m_counted[i];
        float frequency = 0;
        for (; i < m_counted.size() && m_counted[i].hash == first.hash; ++i) {
            frequency += m_counted[i].count;
        }
        const quint32 number = numberOf(first);
        ++m_frequencies[number];
        m_occurrences.push_back({number, frequency});
        lengths[static_cast<size_t>(first.family)] += frequency;
    }
    m_documentEnds.push_back(m_occurrences.size());
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

std::vector<std::vector<IndexBuilder::Posting>> IndexBuilder::postings() const
{
    constexpr float Steps = 255;
    const Lengths averages = averageLengths();
    std::vector<std::vector<Posting>> lists(m_hashes.size());
    for (size_t feature = 0; feature < lists.size(); ++feature) {
        lists[feature].reserve(m_frequencies[feature]);
    }
    size_t occurrence = 0;
    for (size_t document = 0; document < m_documentEnds.size(); ++document) {
        for (; occurrence < m_documentEnds[document]; ++occurrence) {
            const auto [feature, frequency] = m_occurrences[occurrence];
            const auto family = static_cast<size_t>(m_families[feature]);
            const float length = m_lengths[document][family] / averages[family];
            const float room = Saturation * (1 - LengthInfluence + LengthInfluence * length);
            const auto share =
                static_cast<std::uint8_t>(std::clamp(std::lround(Steps * frequency / (frequency + room)), 1L, 255L));
            lists[feature].push_back({static_cast<quint32>(document), share});
        }
    }
    return lists;
}

void IndexBuilder::writeFeatures(const std::vector<quint32> &order, ByteWriter &writer) const
{
    const std::vector<std::vector<Posting>> lists = postings();
    const auto bits = static_cast<quint32>(std::max(1, static_cast<int>(std::bit_width(order.size() / BucketSize))));
    const size_t buckets = size_t(1) << bits;
    std::vector<quint32> firstFeatures;
    std::vector<quint32> fingerprints;
    std::vector<quint32> offsets;
    ByteWriter packed;
    ByteWriter list;
    size_t next = 0;
    for (size_t bucket = 0; bucket <= buckets; ++bucket) {
        firstFeatures.push_back(static_cast<quint32>(next));
        offsets.push_back(static_cast<quint32>(packed.size()));
        for (; next < order.size() && m_hashes[order[next]] >> (64 - bits) == bucket; ++next) {
            fingerprints.push_back(static_cast<quint32>((m_hashes[order[next]] << bits) >> 32));
            list.bytes().clear();
            quint32 expected = 0;
            for (const Posting &posting : lists[order[next]]) {
                list.addPacked(posting.document - expected);
                expected = posting.document + 1;
            }
            for (const Posting &posting : lists[order[next]]) {
                list.add(posting.share);
            }
            const auto count = static_cast<quint32>(lists[order[next]].size());
            packed.addPacked(count);
            if (count >= LongListFrom) {
                packed.addPacked(static_cast<quint32>(list.size()));
            }
            packed.bytes().insert(packed.bytes().end(), list.bytes().begin(), list.bytes().end());
        }
    }
    writer.add(bits);
    writer.add(static_cast<quint32>(std::any_of(
        m_families.begin(), m_families.end(), [](FeatureFamily family) { return family >= FeatureFamily::BodyStem; })));
    writer.addAll(std::span<const quint32>(firstFeatures));
    writer.addAll(std::span<const quint32>(fingerprints));
    writer.addAll(std::span<const quint32>(offsets));
    writer.addAll(std::span<const std::uint8_t>(packed.bytes()));
}

void IndexBuilder::writeLexicon(ByteWriter &writer)
{
    std::map<std::u16string, Lexicon::Stem> words;
    for (const auto &[word, hash] : m_words) {
        const auto known = m_numbers.find(hash);
        words.emplace(word, Lexicon::Stem{hash, known != m_numbers.end() ? m_frequencies[known->second] : 0});
    }
    Lexicon::write(words, writer);
}

void IndexBuilder::writeClassifier(const std::vector<quint32> &order, ByteWriter &writer)
{
    const size_t documents = m_documentEnds.size();
    const bool hasPhrasings = m_rows.count() > documents;
    if (!hasPhrasings || documents * order.size() > MostWeights) {
        Classifier::write({}, {}, 0, writer);
        return;
    }
    std::vector<quint32> numbers(order.size());
    for (size_t number = 0; number < order.size(); ++number) {
        numbers[order[number]] = static_cast<quint32>(number);
    }
    for (TrainingRows::Entry &entry : m_rows.entries) {
        // How rare it is plays no part: that is for the training to find out.
        entry = {numbers[entry.feature], 1 + std::log(entry.value)};
    }
    const TrainedWeights trained = trainClassifier(m_rows, order.size(), documents);
    const float rows = static_cast<float>(m_rows.count()) / static_cast<float>(documents);
    Classifier::write(trained.weights, trained.bias, Influence * std::min(1.0F, (rows - 1) / FullInfluenceFrom),
                      writer);
}

void IndexBuilder::writeVectorHead(ByteWriter &writer) const
{
    if (!m_vectors || m_directions.empty()) {
        VectorHead::write({}, writer);
        return;
    }
    const size_t documents = m_documentEnds.size();
    VectorHead::Parts parts{
        m_vectors->checksum(), 0, trainHeads(m_directions, m_directionDocuments, documents), m_directions, {}};
    if (m_titles > 0) {
        parts.phrasings = static_cast<float>(m_rows.count() - m_titles) / static_cast<float>(m_titles);
    }
    for (quint32 document = 0, text = 0; document < documents; ++document) {
        while (text < m_directionDocuments.size() && m_directionDocuments[text] == document) {
            ++text;
        }
        parts.ends.push_back(text);
    }
    VectorHead::write(parts, writer);
}

QByteArray IndexBuilder::finished()
{
    std::vector<quint32> order(m_hashes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) { return m_hashes[a] < m_hashes[b]; });
    ByteWriter writer;
    writer.add(IndexMark);
    writer.add(IndexVersion);
    writer.add(quint64(0));
    writer.add(static_cast<quint32>(m_documentEnds.size()));
    writeFeatures(order, writer);
    writeLexicon(writer);
    Concepts::write(m_phrases, writer);
    writeClassifier(order, writer);
    writeVectorHead(writer);
    return sealed(std::move(writer.bytes()));
}

} // namespace WalletSupport
