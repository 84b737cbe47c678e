// Writes hantabledata.cpp: traditional to simplified, the Mandarin reading of each character (both from ICU), and
// the words of polyphones.tsv. Run by CMake; not part of the program.
// Usage: wsc_make_han_tables POLYPHONES.tsv OUTPUT.cpp

#include "core/search/hantabledata.h"

#include <unicode/translit.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace WalletSupport;

constexpr char32_t FirstHan = HanTableData::FirstCharacter;
constexpr char32_t LastHan = HanTableData::LastCharacter;

struct Word
{
    std::u16string text;
    std::vector<std::string> syllables;
};

/// ICU makes 帐 of 帳. Both are written for 账 wherever money is meant, so all three are one here.
constexpr char16_t OtherAccount = u'\u5e10';
constexpr char16_t Account = u'\u8d26';

std::unique_ptr<icu::Transliterator> makeTransliterator(const char *id)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
    if (U_FAILURE(status)) {
        std::cerr << "ICU has no transliterator " << id << '\n';
        return nullptr;
    }
    return made;
}

/// The syllable without its tone, in the letters that people type: lü is lv. Empty if it is no syllable.
std::string toneless(const icu::Transliterator &decompose, icu::UnicodeString reading)
{
    decompose.transliterate(reading);
    std::string syllable;
    for (int32_t i = 0; i < reading.length(); ++i) {
        const char16_t unit = reading[i];
        if (unit >= u'a' && unit <= u'z') {
            syllable += static_cast<char>(unit);
        } else if (unit == u'\u0308' && !syllable.empty()) {
            syllable.back() = 'v';
        } else if (unit < u'\u0300' || unit > u'\u036f') {
            return {};
        }
    }
    const bool fits = syllable.size() < sizeof(HanTableData::SyllableText);
    return fits ? syllable : std::string();
}

bool readWords(const char *path, const std::map<std::string, int> &known, std::vector<Word> &words)
{
    std::ifstream file(path);
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        if (line.empty() || line.front() == '#') {
            continue;
        }
        const size_t tab = line.find('\t');
        const icu::UnicodeString text = icu::UnicodeString::fromUTF8(line.substr(0, tab));
        Word word{{text.getBuffer(), static_cast<size_t>(text.length())}, {}};
        std::istringstream syllables(tab == std::string::npos ? std::string() : line.substr(tab + 1));
        for (std::string syllable; syllables >> syllable;) {
            if (known.find(syllable) == known.end()) {
                std::cerr << path << ':' << number << ": \"" << syllable << "\" is no syllable\n";
                return false;
            }
            word.syllables.push_back(syllable);
        }
        const auto isHan = [](char16_t unit) { return unit >= FirstHan && unit <= LastHan; };
        if (word.text.empty() || word.text.size() > HanTableData::LongestWord ||
            word.syllables.size() != word.text.size() || !std::all_of(word.text.begin(), word.text.end(), isHan)) {
            std::cerr << path << ':' << number << ": wanted a word, a tab, and one syllable for each character\n";
            return false;
        }
        words.push_back(word);
    }
    std::sort(words.begin(), words.end(), [](const Word &a, const Word &b) { return a.text < b.text; });
    return file.eof() && !words.empty();
}

void writeWords(std::ostream &out, const std::vector<Word> &words, const std::map<std::string, int> &numbers)
{
    out << "extern const Polyphone Polyphones[] = {\n";
    for (const Word &word : words) {
        out << "    {{";
        for (const char16_t unit : word.text) {
            out << static_cast<unsigned>(unit) << ", ";
        }
        out << "}, {";
        for (const std::string &syllable : word.syllables) {
            out << numbers.at(syllable) << ", ";
        }
        out << "}, " << word.text.size() << "},\n";
    }
    out << "};\nextern const int PolyphoneCount = " << words.size() << ";\n";
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 3) {
        std::cerr << "usage: " << arguments[0] << " POLYPHONES.tsv OUTPUT.cpp\n";
        return 2;
    }
    const auto simplify = makeTransliterator("Traditional-Simplified");
    const auto romanize = makeTransliterator("Han-Latin");
    const auto decompose = makeTransliterator("NFD");
    if (!simplify || !romanize || !decompose) {
        return 1;
    }

    std::vector<std::pair<char32_t, char32_t>> variants;
    std::vector<std::string> readings;
    std::map<std::string, int> numbers;
    for (char32_t code = FirstHan; code <= LastHan; ++code) {
        const icu::UnicodeString character(static_cast<UChar32>(code));
        icu::UnicodeString simple = character;
        simplify->transliterate(simple);
        simple.findAndReplace(icu::UnicodeString(OtherAccount), icu::UnicodeString(Account));
        if (simple != character && simple.length() == 1) {
            variants.emplace_back(code, simple[0]);
        }
        icu::UnicodeString reading = character;
        romanize->transliterate(reading);
        readings.push_back(reading == character ? std::string() : toneless(*decompose, reading));
        if (!readings.back().empty()) {
            numbers.emplace(readings.back(), 0);
        }
    }
    int next = 1;
    for (auto &[syllable, number] : numbers) {
        number = next++;
    }
    std::vector<Word> words;
    if (!readWords(arguments[1], numbers, words)) {
        return 1;
    }

    std::ofstream out(arguments[2]);
    out << "// Made by makehantables.cpp from ICU and polyphones.tsv.\n"
           "#include \"core/search/hantabledata.h\"\n\nnamespace WalletSupport::HanTableData {\n\n"
           "extern const Variant Variants[] = {\n";
    for (const auto &[traditional, simple] : variants) {
        out << '{' << static_cast<unsigned>(traditional) << ',' << static_cast<unsigned>(simple) << "},\n";
    }
    out << "};\nextern const int VariantCount = " << variants.size()
        << ";\n\nextern const SyllableText Syllables[] = {\n    {\"\"},\n";
    for (const auto &[syllable, number] : numbers) {
        out << "    {\"" << syllable << "\"},\n";
    }
    out << "};\nextern const int SyllableCount = " << next << ";\n\nextern const Syllable Readings[] = {\n";
    for (const std::string &reading : readings) {
        out << (reading.empty() ? 0 : numbers.at(reading)) << ",\n";
    }
    out << "};\n\n";
    writeWords(out, words, numbers);
    out << "\n} // namespace WalletSupport::HanTableData\n";
    out.close();
    return out ? 0 : 1;
}
