#include "core/search/concepts.h"

#include "core/search/stemmer.h"
#include "core/search/tokenizer.h"

#include <algorithm>
#include <map>
#include <utility>

namespace WalletSupport {

namespace {

/// Between the units of a key; no text has it.
constexpr char16_t Between = u'\1';
/// No phrase has more words or characters.
constexpr size_t MostUnits = 8;
/// So many of the first phrases in letters, and of those in Chinese, are a concept's names.
constexpr int Names = 3;

std::u16string keyOf(std::span<const std::u16string> units)
{
    std::u16string key;
    for (const std::u16string &unit : units) {
        key += unit;
        key += Between;
    }
    return key;
}

/// A range of the sorted keys.
struct Range
{
    size_t begin = 0;
    size_t end = 0;
};

/// The part of the range whose keys begin so.
Range narrowed(const StringTable &keys, Range range, QStringView beginning)
{
    const auto firstWhere = [&keys, &range](auto isReached) {
        size_t begin = range.begin;
        size_t end = range.end;
        while (begin < end) {
            const size_t middle = begin + (end - begin) / 2;
            if (isReached(keys.at(middle))) {
                end = middle;
            } else {
                begin = middle + 1;
            }
        }
        return begin;
    };
    const size_t first = firstWhere([beginning](QStringView key) { return asUnits(key) >= asUnits(beginning); });
    if (first == range.end || !asUnits(keys.at(first)).starts_with(asUnits(beginning))) {
        return {}; // of nearly every word of a text
    }
    range.begin = first;
    const size_t last = firstWhere([beginning](QStringView key) {
        return asUnits(key) >= asUnits(beginning) && !asUnits(key).starts_with(asUnits(beginning));
    });
    return {first, last};
}

} // namespace

std::vector<std::u16string> unitsOf(const TokenizedText &text, Stemmer &stemmer)
{
    std::vector<std::u16string> units;
    for (const Token &token : text.tokens) {
        std::u16string &unit = units.emplace_back();
        if (token.kind == Token::Kind::Word) {
            stemmer.appendStem(text.view(token), unit);
        } else {
            unit.append(text.text, static_cast<size_t>(token.begin), static_cast<size_t>(token.length));
        }
    }
    return units;
}

std::vector<Concepts::Match> Concepts::find(std::span<const std::u16string> units) const
{
    std::vector<Match> matches;
    std::u16string key;
    for (size_t token = 0; token < units.size(); ++token) {
        key.clear();
        Range range{0, m_keys.size()};
        for (size_t count = 1; count <= std::min(MostUnits, units.size() - token); ++count) {
            key += units[token + count - 1];
            key += Between;
            range = narrowed(m_keys, range, key);
            if (range.begin == range.end) {
                break;
            }
            // The key itself comes before the longer ones, once for each of its concepts.
            for (size_t phrase = range.begin; phrase < range.end && m_keys.at(phrase) == QStringView(key); ++phrase) {
                matches.push_back({token, count, phrase});
            }
        }
    }
    return matches;
}

std::vector<bool> Concepts::unitsOfPhrases(std::span<const std::u16string> units) const
{
    std::vector<bool> isOfPhrase(units.size());
    for (const Match &match : find(units)) {
        if (match.tokens > 1) {
            std::fill_n(isOfPhrase.begin() + static_cast<std::ptrdiff_t>(match.token), match.tokens, true);
        }
    }
    return isOfPhrase;
}

bool Concepts::isName(std::span<const std::u16string> units, quint32 number) const
{
    const std::vector<Match> matches = find(units);
    return std::ranges::any_of(matches, [&](const Match &match) {
        return match.tokens == units.size() && m_concepts[match.phrase] == (number | NameMark);
    });
}

bool Concepts::read(ByteReader &reader)
{
    if (!m_keys.read(reader)) {
        return false;
    }
    m_concepts = reader.readAll<quint32>();
    return !reader.hasFailed() && m_keys.size() == m_concepts.size();
}

void Concepts::write(const std::vector<QStringList> &concepts, ByteWriter &writer)
{
    Stemmer stemmer;
    std::map<std::pair<std::u16string, quint32>, bool> phrases; // and whether they are names
    for (quint32 number = 0; number < concepts.size(); ++number) {
        int inLetters = 0;
        int inChinese = 0;
        for (const QString &text : concepts[number]) {
            const TokenizedText tokens = tokenized(text);
            const std::vector<std::u16string> units = unitsOf(tokens, stemmer);
            if (!units.empty() && units.size() <= MostUnits) {
                const bool isChinese = std::ranges::any_of(
                    tokens.tokens, [](const Token &token) { return token.kind == Token::Kind::Cjk; });
                int &place = isChinese ? inChinese : inLetters;
                ++place;
                bool &isName = phrases[{keyOf(units), number}];
                isName = isName || place <= Names;
            }
        }
    }
    std::vector<std::u16string> keys;
    std::vector<quint32> numbers;
    for (const auto &[phrase, isName] : phrases) {
        keys.push_back(phrase.first);
        numbers.push_back(phrase.second | (isName ? NameMark : 0));
    }
    StringTable::write(keys, writer);
    writer.addAll(std::span<const quint32>(numbers));
}

} // namespace WalletSupport
