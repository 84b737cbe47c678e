#pragma once

#include "core/search/concepts.h"
#include "core/search/hantabledata.h"
#include "core/search/stemmer.h"
#include "core/search/tokenizer.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace WalletSupport {

/// The kinds of things that a query and an article can have in common. Each has its own weight and lengths.
enum class FeatureFamily : quint8 {
    Stem,        ///< a word's stem
    StemPair,    ///< two neighbouring tokens, at least one of them a word
    SkipPair,    ///< two tokens with one between them, at least one of them a word
    Trigram,     ///< three characters of " word "
    Cjk,         ///< one Chinese or Japanese character
    CjkPair,     ///< two neighbouring ones
    Pinyin,      ///< a toneless Mandarin syllable, so that a homophone still finds its word
    PinyinPair,  ///< two neighbouring ones
    Concept,     ///< something that a phrase of the text means
    ConceptPair, ///< two different ones of one text, wherever they stand in it
    Initials,    ///< the first letters of two to four neighbouring syllables
    BodyStem,    ///< the same three in the body of an article
    BodyStemPair,
    BodyCjkPair,
};
inline constexpr size_t FeatureFamilyCount = 14;
inline constexpr std::array<float, FeatureFamilyCount> FeatureFamilyWeights{
    1.0F, 0.75F, 0.5F, 0.75F, 1.0F, 0.5F, 0.5F, 0.3F, 1.5F, 1.0F, 0.35F, 0.2F, 0.2F, 0.12F};

/// One feature of a text. The hash is part of the format of built indexes: it is the same everywhere and always.
struct Feature
{
    quint64 hash = 0;
    FeatureFamily family = FeatureFamily::Stem;
    int token = 0;           ///< the (first) token it came from
    bool isReplaced = false; ///< it is not of the words themselves, but of what stands for one of them
    bool operator==(const Feature &) const = default;
};

/// The hash of a feature with these parts, such as the two stems of a pair.
[[nodiscard]] quint64 featureHash(FeatureFamily family, QStringView first, QStringView second = {});

/// The hash of a syllable, or of two neighbouring ones.
[[nodiscard]] quint64 pinyinHash(FeatureFamily family, Syllable first, Syllable second = 0);

/// Of so many concepts of a text no more are looked for.
inline constexpr size_t MostConcepts = 16;

/// The hash of a concept, by its number.
[[nodiscard]] quint64 conceptHash(quint32 number);
/// The hash of two concepts of one text, in whatever order.
[[nodiscard]] quint64 conceptPairHash(quint32 first, quint32 second);

/// Appends the concepts of a text with these units (concepts.h), and their pairs; each once.
void addConcepts(const Concepts &concepts, std::span<const std::u16string> units, std::vector<Feature> &features);

/// The feature that stands for the same in an article's body; nothing if bodies have no such feature.
[[nodiscard]] std::optional<Feature> inBody(const Feature &feature);

/// Appends the initials of a text's Chinese characters; only documents have them.
void addInitials(const TokenizedText &text, std::vector<Feature> &features);

/// Whether the last word of a text is still being typed: then it is only the beginning of a word.
enum class LastWord { Complete, Unfinished };

/// Finds the features of texts. It keeps a stemmer and its memory from text to text, so keep it, too.
class FeatureExtractor final
{
public:
    /// Appends the features of the text. An unfinished last token has no stem, and its last trigrams stay open.
    void extract(const TokenizedText &text, LastWord lastWord, std::vector<Feature> &features)
    {
        extract(text, lastWord, {}, features);
    }
    /// The same with other stems for some of the words: `stems` has one for each token, most of them empty.
    void extract(const TokenizedText &text, LastWord lastWord, std::span<const std::u16string> stems,
                 std::vector<Feature> &features);

private:
    void addTrigrams(QStringView word, LastWord state, int token, std::vector<Feature> &features);
    [[nodiscard]] QStringView unit(size_t token) const;

    Stemmer m_stemmer;
    std::u16string m_units;            ///< the stem of each word and each CJK character, end to end
    std::vector<size_t> m_unitOffsets; ///< where each begins, and the end
    std::u16string m_padded;
};

} // namespace WalletSupport
