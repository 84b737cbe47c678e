#pragma once

#include "core/search/bytewriter.h"
#include "core/search/classifiertrainer.h"
#include "core/search/concepts.h"
#include "core/search/features.h"
#include "core/search/lexicon.h"
#include "core/search/wordvectors.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace WalletSupport {

/// The words of one article, of all its languages together, so that a question in one language finds the article
/// while the window speaks another.
struct IndexedText
{
    QStringList titles;
    QStringList phrasings;
    QStringList bodies; ///< without marks
};

/// Counts the features of documents, one after the other, and makes the bytes of an index of them (SearchIndex). The
/// same texts in the same order make the same bytes.
class IndexBuilder final
{
public:
    /// `concepts`: lists of phrases that mean the same.
    explicit IndexBuilder(std::vector<QStringList> concepts = {});
    Q_DISABLE_COPY_MOVE(IndexBuilder)
    ~IndexBuilder() = default;

    void add(const IndexedText &text);
    /// Names that are spelt so, though no text may have them: their words are not misspelt others.
    void addNames(const QStringList &names);
    /// Ends the building.
    [[nodiscard]] QByteArray finished();

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
    struct Posting
    {
        quint32 document = 0;
        std::uint8_t share = 0;
    };

    void countQuestion(const QString &text, float weight);
    void countBody(const QString &text);
    void countWords(const TokenizedText &text);
    [[nodiscard]] quint32 numberOf(const Counted &counted);
    void closeRow(quint32 document);
    [[nodiscard]] std::vector<std::vector<Posting>> postings() const;
    [[nodiscard]] Lengths averageLengths() const;
    void writeFeatures(const std::vector<quint32> &order, ByteWriter &writer) const;
    void writeLexicon(ByteWriter &writer);
    void writeVectorHead(ByteWriter &writer) const;
    void writeClassifier(const std::vector<quint32> &order, ByteWriter &writer);

    FeatureExtractor m_extractor;
    Stemmer m_stemmer;
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
    TrainingRows m_rows;                       ///< titles and phrasings, one each
    std::optional<WordVectors> m_vectors;
    std::vector<WordVectors::Vector> m_directions; ///< of titles and phrasings
    std::vector<quint32> m_directionDocuments;     ///< of each of these
    size_t m_titles = 0;
    std::vector<QStringList> m_phrases; ///< of each concept
    ByteWriter m_conceptBytes;
    Concepts m_concepts; ///< a view of these bytes
};

} // namespace WalletSupport
