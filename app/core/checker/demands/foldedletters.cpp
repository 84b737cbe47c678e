#include "core/checker/demands/foldedletters.h"

#include <QStringView>

#include <span>

namespace WalletSupport {

namespace {

/// A longer run with digits in it is a code or an address of coins.
constexpr size_t LongestWord = 20;

/// Letters that look the same, small ones: each stands above the one that is meant.
constexpr QStringView Foreign = u"аеорсухіјѕԁһӏкмтвнԛԝοαινρτυχκεγω";
constexpr QStringView Meant = u"aeopcyxijsdhlkmtbhqwoaivptuxkeyw";
static_assert(Foreign.size() == Meant.size());

bool isLatin(char32_t code)
{
    return code >= U'a' && code <= U'z';
}

/// The Latin letter that a letter is or looks like; 0 if there is none.
char32_t latinFor(char32_t code)
{
    if (isLatin(code)) {
        return code;
    }
    const qsizetype at = code < 0x10000 ? Foreign.indexOf(QChar(static_cast<char16_t>(code))) : -1;
    return at < 0 ? 0 : Meant[at].unicode();
}

/// The letter that a digit stands for; 0 if for none. A one can be an l, as in `l1nk`, but is an i far more often.
char32_t letterFor(char32_t digit)
{
    switch (digit) {
    case U'0':
        return U'o';
    case U'1':
        return U'i';
    case U'3':
        return U'e';
    case U'4':
        return U'a';
    case U'5':
        return U's';
    case U'7':
        return U't';
    default:
        return 0;
    }
}

void foldWord(std::span<Letter> word)
{
    size_t digits = 0;
    for (const Letter &letter : word) {
        if (letter.isDigit() ? letterFor(letter.code) == 0 : latinFor(letter.code) == 0) {
            return;
        }
        digits += letter.isDigit() ? 1 : 0;
    }
    const bool isAmongLetters = !word.front().isDigit() && !word.back().isDigit();
    if (digits > 0 && (!isAmongLetters || word.size() > LongestWord || digits * 2 > word.size())) {
        return;
    }
    for (Letter &letter : word) {
        letter.code = letter.isDigit() ? letterFor(letter.code) : latinFor(letter.code);
    }
}

} // namespace

void foldLookAlikes(std::vector<Letter> &letters)
{
    for (size_t begin = 0; begin < letters.size();) {
        size_t end = begin + 1;
        while (end < letters.size() && letters[end].gap == Letter::Gap::None) {
            ++end;
        }
        if (!letters[begin].isHan()) {
            foldWord(std::span(letters).subspan(begin, end - begin));
        }
        begin = end;
    }
}

} // namespace WalletSupport
