#pragma once

#include "core/search/pinyin.h"
#include "core/search/searchindex.h"

#include <optional>
#include <vector>

namespace WalletSupport {

/// How many texts have the two characters as a word; 0 if chance puts as many of them side by side.
[[nodiscard]] quint32 textsOfWord(const SearchIndex &index, QStringView first, QStringView second);

/// Finds the Chinese characters that were meant where others were typed: ones that sound the same, and single wrong
/// ones between two with which another character makes a word. A word is what two neighbours in a title or phrasing
/// make. It keeps the characters of the index: make one for an index.
class CharacterRepair final
{
public:
    /// The index must outlive it.
    explicit CharacterRepair(const SearchIndex &index);

    /// For each token the character that was meant; 0 where it is the one that was typed, or nobody knows.
    [[nodiscard]] std::vector<char16_t> meant(const TokenizedText &text);

private:
    struct Known
    {
        char16_t character = 0;
        Readings readings;     ///< alone and in words
        quint32 frequency = 0; ///< titles and phrasings that have it
    };
    /// A text, and what is known of it at once.
    struct Typed
    {
        const TokenizedText &text;
        std::vector<Readings> readings;
        std::vector<bool> isPair; ///< by token: it and the next are Chinese characters
        std::vector<bool> isWord; ///< and make a word
        bool hasLost = false;     ///< a few tokens make words with neither of their neighbours
    };
    /// A character that a token may stand for.
    struct Candidate
    {
        char16_t character = 0; ///< 0: as typed
        float cost = 0;
        float score = 0;     ///< of the best way up to here
        size_t previous = 0; ///< that way's candidate of the token before
    };
    using Candidates = std::vector<Candidate>;

    /// All characters of the index, the most frequent ones first.
    [[nodiscard]] const std::vector<Known> &characters();
    [[nodiscard]] Typed read(const TokenizedText &text) const;
    /// Whether some text has the two side by side.
    [[nodiscard]] bool isWord(QStringView first, QStringView second) const;
    [[nodiscard]] Candidates candidates(const Typed &typed, size_t token);
    void repairStretch(const Typed &typed, size_t begin, size_t end, std::vector<char16_t> &meant);
    void chain(const TokenizedText &text, size_t token, const Candidates &before, Candidates &here) const;

    const SearchIndex &m_index;
    std::optional<std::vector<Known>> m_characters; ///< nothing until the first need
};

} // namespace WalletSupport
