#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace WalletSupport {

/// The number of a toneless Mandarin syllable; 0 is none.
using Syllable = std::uint16_t;

/// The raw tables that makehantables.cpp writes: constant data without pointers, so that they cost nothing at start.
/// Use hantables.h instead.
namespace HanTableData {

/// The characters that have a line in `Readings`: CJK extension A and the unified ideographs.
inline constexpr char32_t FirstCharacter = 0x3400;
inline constexpr char32_t LastCharacter = 0x9fff;
inline constexpr std::size_t LongestWord = 4;

using SyllableText = std::array<char, 8>; ///< ends with a NUL

struct Variant
{
    char16_t traditional;
    char16_t simplified;
};

struct Polyphone
{
    std::array<char16_t, LongestWord> word;
    std::array<Syllable, LongestWord> readings;
    std::uint8_t length;
};

// Only the generated file knows how long they are.
// NOLINTBEGIN(modernize-avoid-c-arrays)
extern const Variant Variants[]; ///< sorted by the traditional character
extern const int VariantCount;
extern const SyllableText Syllables[]; ///< sorted; the first is empty
extern const int SyllableCount;
extern const Syllable Readings[];
extern const Polyphone Polyphones[]; ///< sorted by word
extern const int PolyphoneCount;
// NOLINTEND(modernize-avoid-c-arrays)

} // namespace HanTableData

} // namespace WalletSupport
