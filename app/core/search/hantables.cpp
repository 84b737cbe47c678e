#include "core/search/hantables.h"

#include <algorithm>

namespace WalletSupport {

using namespace HanTableData;

char32_t simplifiedHan(char32_t character)
{
    if (character < FirstCharacter || character > LastCharacter) {
        return character;
    }
    const Variant *end = Variants + VariantCount;
    const Variant *found = std::lower_bound(
        Variants, end, character, [](const Variant &variant, char32_t wanted) { return variant.traditional < wanted; });
    return found != end && found->traditional == character ? found->simplified : character;
}

Syllable usualReading(char32_t character)
{
    const bool isInTable = character >= FirstCharacter && character <= LastCharacter;
    return isInTable ? Readings[character - FirstCharacter] : Syllable(0);
}

std::string_view syllableText(Syllable syllable)
{
    return syllable < SyllableCount ? std::string_view(Syllables[syllable].data()) : std::string_view();
}

Syllable syllableWithText(std::string_view letters)
{
    const SyllableText *end = Syllables + SyllableCount;
    const SyllableText *found =
        std::lower_bound(Syllables + 1, end, letters, [](const SyllableText &text, std::string_view wanted) {
            return std::string_view(text.data()) < wanted;
        });
    return found != end && std::string_view(found->data()) == letters ? static_cast<Syllable>(found - Syllables)
                                                                      : Syllable(0);
}

std::span<const Polyphone> polyphonesFrom(char32_t character)
{
    struct ByFirst
    {
        bool operator()(const Polyphone &entry, char32_t wanted) const { return entry.word[0] < wanted; }
        bool operator()(char32_t wanted, const Polyphone &entry) const { return wanted < entry.word[0]; }
    };
    const auto [begin, end] = std::equal_range(Polyphones, Polyphones + PolyphoneCount, character, ByFirst());
    return {begin, end};
}

} // namespace WalletSupport
