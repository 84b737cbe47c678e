#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace WalletSupport {

/// A word of a text, or a gap where one is left out.
struct PhraseWord
{
    qsizetype begin = 0;
    qsizetype end = 0;
    std::uint32_t lists = 0;
    bool isGap = false;
    bool isGlued = false; ///< a character at the edge of a Chinese sentence, which may be one of a phrase beside it
};

/// The words from `begin` to before `end`.
struct PhraseRow
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Whether words of a row may be misspelt or left out.
enum class Slips { None, Some };

/// The words of a text and the BIP-39 lists that have them, without those that only count. Chinese ones are single
/// characters. `even` is evenWidth() of the text.
[[nodiscard]] std::vector<PhraseWord> phraseWordsOf(const QString &even);

/// The rows of so many words of one list, or more.
[[nodiscard]] std::vector<PhraseRow> rowsOf(const std::vector<PhraseWord> &words, std::size_t fewest, Slips allowed);

/// Words of the lists that sentences consist of: "this must always stay there", "network error, try again later"; and
/// digits.
[[nodiscard]] bool readsAsSentence(const QString &even, const std::vector<PhraseWord> &words, std::size_t begin,
                                   std::size_t end);

} // namespace WalletSupport
