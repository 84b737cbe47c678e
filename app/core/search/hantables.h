#pragma once

#include "core/search/hantabledata.h"

#include <span>
#include <string_view>

namespace WalletSupport {

/// The simplified form of a traditional Chinese character; any other character is given back.
[[nodiscard]] char32_t simplifiedHan(char32_t character);

/// The most usual Mandarin reading of a character; 0 if it has none.
[[nodiscard]] Syllable usualReading(char32_t character);

/// The syllable in the letters that people type, without its tone: `chong`, `lv`.
[[nodiscard]] std::string_view syllableText(Syllable syllable);

/// The syllable with these letters; 0 if there is none.
[[nodiscard]] Syllable syllableWithText(std::string_view letters);

/// The words of polyphones.tsv that begin with this (simplified) character.
[[nodiscard]] std::span<const HanTableData::Polyphone> polyphonesFrom(char32_t character);

} // namespace WalletSupport
