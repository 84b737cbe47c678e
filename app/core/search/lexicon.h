#pragma once

#include "core/search/stringtable.h"

#include <QStringView>

#include <map>
#include <optional>
#include <string>

namespace WalletSupport {

/// The words of the indexed texts as they are written there (normalised), sorted, each with its stem: a view into an
/// index's bytes.
class Lexicon final
{
public:
    /// The range of word numbers that begin with something.
    struct Range
    {
        size_t begin = 0;
        size_t end = 0;
        [[nodiscard]] bool isEmpty() const { return begin == end; }
    };
    struct Stem
    {
        quint64 hash = 0;      ///< of its feature
        quint32 frequency = 0; ///< in how many documents' titles and phrasings it is; 0 if only in bodies
    };

    [[nodiscard]] size_t size() const { return m_words.size(); }
    [[nodiscard]] QStringView word(size_t number) const { return m_words.at(number); }
    /// The number of a word's stem, which several words may share.
    [[nodiscard]] quint32 stem(size_t word) const { return m_stems[word]; }
    [[nodiscard]] Stem stemData(quint32 stem) const { return {m_stemHashes[stem], m_stemFrequencies[stem]}; }
    [[nodiscard]] quint32 frequency(size_t word) const { return m_stemFrequencies[m_stems[word]]; }
    [[nodiscard]] std::optional<size_t> find(QStringView word) const;
    [[nodiscard]] Range wordsBeginningWith(QStringView prefix) const;
    /// Within a range of words that share their first `depth` characters: those whose next one is `character`.
    [[nodiscard]] Range narrowed(Range range, size_t depth, char16_t character) const;

    [[nodiscard]] bool read(ByteReader &reader);
    /// `words`: each with its stem.
    static void write(const std::map<std::u16string, Stem> &words, ByteWriter &writer);

private:
    template <typename IsBefore>
    [[nodiscard]] size_t partition(Range range, IsBefore isBefore) const;

    StringTable m_words;
    std::span<const quint32> m_stems;
    std::span<const quint64> m_stemHashes;
    std::span<const quint32> m_stemFrequencies;
};

} // namespace WalletSupport
