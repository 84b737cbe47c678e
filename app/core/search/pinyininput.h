#pragma once

#include "core/search/hantabledata.h"

#include <QStringView>

#include <string>
#include <vector>

namespace WalletSupport {

/// One part of a word that may be pinyin: a whole syllable, or only the letters that one begins with.
struct PinyinUnit
{
    Syllable syllable = 0; ///< 0 if it is only a beginning
    std::u16string letters;
    bool operator==(const PinyinUnit &) const = default;
};
using PinyinWord = std::vector<PinyinUnit>;

/// The ways to read a word of the letters a to z as whole syllables (`xian`: xian, xi an), at most a few, those with
/// fewer syllables first; none if it cannot be.
[[nodiscard]] std::vector<PinyinWord> asSyllables(QStringView word);

/// The way to read such a word as syllables and initials mixed (`czhi`: c, zhi) with the fewest parts; empty if it
/// cannot be.
[[nodiscard]] PinyinWord asInitials(QStringView word);

} // namespace WalletSupport
