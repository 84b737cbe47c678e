#pragma once

#include "core/search/stringtable.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string>
#include <vector>

namespace WalletSupport {

struct TokenizedText;
class Stemmer;

/// Concepts: each is a list of phrases, in any languages, that mean the same. A view into an index's bytes. A phrase is
/// known by its key: its words' stems and its Chinese characters, in their order. One phrase may be of several
/// concepts.
class Concepts final
{
public:
    /// A phrase that stands in a text.
    struct Match
    {
        size_t token = 0; ///< the first
        size_t tokens = 0;
        size_t phrase = 0; ///< its number
    };

    /// All phrases that stand in a text with these units (stems and characters), those within others included; by
    /// their first token.
    [[nodiscard]] std::vector<Match> find(std::span<const std::u16string> units) const;
    /// Which units are part of a phrase of two or more: what our lists have is written rightly.
    [[nodiscard]] std::vector<bool> unitsOfPhrases(std::span<const std::u16string> units) const;
    [[nodiscard]] quint32 conceptOf(size_t phrase) const { return m_concepts[phrase] & ~NameMark; }
    /// Whether the units are one of the concept's names: its first three phrases in letters, and the first three in
    /// Chinese. What else is in the list means the same or is a kind of it, as passport and ID card are.
    [[nodiscard]] bool isName(std::span<const std::u16string> units, quint32 number) const;
    /// How many phrases there are.
    [[nodiscard]] size_t size() const { return m_concepts.size(); }

    [[nodiscard]] bool read(ByteReader &reader);
    static void write(const std::vector<QStringList> &concepts, ByteWriter &writer);

private:
    /// Beside the concept's number, of a name.
    static constexpr quint32 NameMark = 0x80000000;

    StringTable m_keys;                  ///< sorted
    std::span<const quint32> m_concepts; ///< of each phrase
};

/// The stem of each word and each Chinese character of a text.
[[nodiscard]] std::vector<std::u16string> unitsOf(const TokenizedText &text, Stemmer &stemmer);

} // namespace WalletSupport
