#pragma once

#include <QStringView>

#include <unordered_map>
#include <vector>

namespace WalletSupport {

/// A letter or digit of a text in a plain form: no upper case, no full width, no accent.
struct Letter
{
    /// What stands between this letter and the one before it. People who evade filters put spaces, dots and hidden
    /// characters between letters.
    enum class Gap {
        None,
        Possible, ///< a hyphen, a change of script, or the space between letters that are spelled out (c o d e)
        Word,     ///< a space, or up to three marks
        Line,     ///< an end of line, which may stand in the middle of a sentence
        Clause,   ///< a comma, a colon, or many marks
        Sentence,
        Item,      ///< the beginning of an item of a list, which is a sentence of its own
        FirstItem, ///< of the first one, behind a colon: what stands before it is said of all items
    };

    char32_t code = 0;
    Gap gap = Gap::Sentence;
    int begin = 0; ///< of the stretch in the text, in UTF-16 units
    int end = 0;

    [[nodiscard]] bool isDigit() const { return code >= U'0' && code <= U'9'; }
    /// Chinese, where words have no spaces between them.
    [[nodiscard]] bool isHan() const { return code >= 0x3400 && (code <= 0x9fff || code >= 0x20000); }
};

/// Traditional characters, and what stands for them.
using HanVariants = std::unordered_map<char32_t, char32_t>;

/// The letters and digits of any text, in time linear in its length. Hidden characters and apostrophes are left out.
[[nodiscard]] std::vector<Letter> lettersOf(QStringView text, const HanVariants &variants = {});

} // namespace WalletSupport
