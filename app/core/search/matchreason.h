#pragma once

#include <QString>

namespace WalletSupport {

/// Why something was found that does not stand there as it was typed: what was typed, and what it was taken for.
struct MatchReason
{
    enum class Kind {
        Typo,     ///< refnud -> refund
        Pinyin,   ///< chongzhi, or another character of that sound -> the characters that stand there
        Initials, ///< the first letters of the pinyin: cz -> the characters that stand there
        Synonym,  ///< a word of the same meaning, maybe in another language
        Variant,  ///< traditional characters, full width -> the usual form
        Prefix,   ///< an unfinished word -> the word
    };
    Kind kind = Kind::Typo;
    QString from;
    QString to;
    bool operator==(const MatchReason &) const = default;
};

} // namespace WalletSupport
