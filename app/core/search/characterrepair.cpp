#include "core/search/characterrepair.h"

#include "core/search/hantables.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <span>

namespace WalletSupport {

namespace {

// What a way to read the characters gains and loses: one that sounds the same must make one more word, another one
// two, and the first is likelier all the same.
constexpr float WordGain = 2;
constexpr float HomophoneCost = 1;
constexpr float OtherCost = 3.25F;
/// What a word's frequency counts beside, so that of two words the more frequent one is meant.
constexpr float FrequencyGain = 0.001F;
constexpr quint32 HighestFrequency = 400;

// Two characters that nobody typed are a word where the texts have them side by side so many times oftener than chance
// would do, or so often when they have the rarer one: not 在里. And of so many texts one more must have them.
constexpr float ChanceTimes = 2;
constexpr float ShareOfRarer = 0.6F;
constexpr quint32 DocumentsForAWord = 40;

/// The ideographs before these are so rare that nobody means them.
constexpr char32_t FirstUnified = 0x4e00;

/// Longer stretches are no question, and looking at all of them would take long.
constexpr size_t LongestStretch = 32;
constexpr size_t MostCandidates = 32;
/// Where more characters than this make no word it is not one of them that is wrong.
constexpr int MostLost = 2;

QStringView viewOf(const char16_t &character)
{
    return {&character, 1};
}

QStringView viewOf(const TokenizedText &text, size_t token)
{
    return text.view(text.tokens[token]);
}

/// The character, or what was typed.
QStringView shown(const TokenizedText &text, size_t token, const char16_t &character)
{
    return character == 0 ? viewOf(text, token) : viewOf(character);
}

bool isCjk(const TokenizedText &text, size_t token)
{
    return token < text.tokens.size() && text.tokens[token].kind == Token::Kind::Cjk;
}

bool haveCommon(const Readings &a, const Readings &b)
{
    return std::ranges::any_of(
        a.all(), [&b](Syllable syllable) { return std::ranges::find(b.all(), syllable) != b.all().end(); });
}

quint64 pairHash(QStringView first, QStringView second)
{
    return featureHash(FeatureFamily::CjkPair, first, second);
}

} // namespace

CharacterRepair::CharacterRepair(const SearchIndex &index)
    : m_index(index)
{
}

const std::vector<CharacterRepair::Known> &CharacterRepair::characters()
{
    if (m_characters) {
        return *m_characters;
    }
    m_characters.emplace();
    for (char32_t code = FirstUnified; code <= HanTableData::LastCharacter; ++code) {
        Known known{static_cast<char16_t>(code), {}, 0};
        known.frequency = m_index.postings(featureHash(FeatureFamily::Cjk, viewOf(known.character))).count();
        if (known.frequency > 0) {
            known.readings.add(usualReading(code));
            m_characters->push_back(known);
        }
    }
    for (const auto &word : std::span(HanTableData::Polyphones, HanTableData::PolyphoneCount)) {
        for (size_t place = 0; place < word.length; ++place) {
            const auto known = std::ranges::lower_bound(*m_characters, word.word[place], {}, &Known::character);
            if (known != m_characters->end() && known->character == word.word[place]) {
                known->readings.add(word.readings[place]);
            }
        }
    }
    std::ranges::stable_sort(*m_characters, std::greater(), &Known::frequency);
    return *m_characters;
}

bool CharacterRepair::isWord(QStringView first, QStringView second) const
{
    const Feature pair{pairHash(first, second), FeatureFamily::CjkPair};
    const std::optional<Feature> body = m_index.hasBodies() ? inBody(pair) : std::nullopt;
    // What only bodies have is written rightly, too.
    return m_index.find(pair.hash) || (body && m_index.find(body->hash));
}

quint32 textsOfWord(const SearchIndex &index, QStringView first, QStringView second)
{
    const quint32 together = index.postings(pairHash(first, second)).count();
    const auto documents = static_cast<quint32>(index.documentCount());
    if (together < 1 + documents / DocumentsForAWord) {
        return 0; // of nearly all pairs
    }
    const auto count = [&index](QStringView character) {
        return static_cast<float>(index.postings(featureHash(FeatureFamily::Cjk, character)).count());
    };
    const float ofFirst = count(first);
    const float ofSecond = count(second);
    const auto texts = static_cast<float>(together);
    // Where most texts have a word, chance would put it there, too.
    const bool isWord = texts >= ShareOfRarer * std::min(ofFirst, ofSecond) ||
                        texts * static_cast<float>(documents) >= ChanceTimes * ofFirst * ofSecond;
    return isWord ? together : 0;
}

CharacterRepair::Typed CharacterRepair::read(const TokenizedText &text) const
{
    const size_t count = text.tokens.size();
    Typed typed{text, readings(text), std::vector<bool>(count), std::vector<bool>(count)};
    int lost = 0;
    for (size_t token = 0; token < count; ++token) {
        typed.isPair[token] = isCjk(text, token) && isCjk(text, token + 1);
        typed.isWord[token] = typed.isPair[token] && isWord(viewOf(text, token), viewOf(text, token + 1));
        const bool isWithin = token > 0 && typed.isPair[token - 1] && typed.isPair[token];
        lost += isWithin && !typed.isWord[token - 1] && !typed.isWord[token] ? 1 : 0;
    }
    typed.hasLost = lost > 0 && lost <= MostLost;
    return typed;
}

CharacterRepair::Candidates CharacterRepair::candidates(const Typed &typed, size_t token)
{
    Candidates found(1);
    const bool isOpenBefore = token > 0 && typed.isPair[token - 1] && !typed.isWord[token - 1];
    const bool isOpenBehind = typed.isPair[token] && !typed.isWord[token];
    if (!isOpenBefore && !isOpenBehind) {
        return found;
    }
    // Between two characters with which it makes no word.
    const bool isLost = typed.hasLost && isOpenBefore && isOpenBehind;
    const auto fits = [&](char16_t character) {
        return isLost && textsOfWord(m_index, viewOf(typed.text, token - 1), viewOf(character)) > 0 &&
               textsOfWord(m_index, viewOf(character), viewOf(typed.text, token + 1)) > 0;
    };
    for (const Known &known : characters()) {
        const bool isHomophone = haveCommon(known.readings, typed.readings[token]);
        if (found.size() <= MostCandidates && (isHomophone || fits(known.character))) {
            found.push_back({known.character, isHomophone ? HomophoneCost : OtherCost});
        }
    }
    return found;
}

void CharacterRepair::chain(const TokenizedText &text, size_t token, const Candidates &before, Candidates &here) const
{
    for (Candidate &candidate : here) {
        candidate.score = std::numeric_limits<float>::lowest();
        for (size_t number = 0; number < before.size(); ++number) {
            const bool isChanged = before[number].character != 0 || candidate.character != 0;
            const QStringView first = shown(text, token - 1, before[number].character);
            const QStringView second = shown(text, token, candidate.character);
            const quint32 texts =
                isChanged ? textsOfWord(m_index, first, second) : m_index.postings(pairHash(first, second)).count();
            const float gain =
                texts > 0 ? WordGain + FrequencyGain * static_cast<float>(std::min(texts, HighestFrequency)) : 0;
            const float score = before[number].score + gain - candidate.cost;
            if (score > candidate.score) {
                candidate.score = score;
                candidate.previous = number;
            }
        }
    }
}

void CharacterRepair::repairStretch(const Typed &typed, size_t begin, size_t end, std::vector<char16_t> &meant)
{
    std::vector<Candidates> ways;
    for (size_t token = begin; token < end; ++token) {
        ways.push_back(candidates(typed, token));
        if (token > begin) {
            chain(typed.text, token, ways[ways.size() - 2], ways.back());
            continue;
        }
        for (Candidate &candidate : ways.back()) {
            candidate.score = -candidate.cost;
        }
    }
    const auto best = std::ranges::max_element(ways.back(), {}, &Candidate::score);
    auto number = static_cast<size_t>(best - ways.back().begin());
    for (size_t token = end; token-- > begin;) {
        const Candidate &candidate = ways[token - begin][number];
        meant[token] = candidate.character;
        number = candidate.previous;
    }
}

std::vector<char16_t> CharacterRepair::meant(const TokenizedText &text)
{
    const Typed typed = read(text);
    std::vector<char16_t> meant(text.tokens.size());
    for (size_t begin = 0; begin < text.tokens.size();) {
        size_t end = begin;
        while (end < text.tokens.size() && typed.isPair[end]) {
            ++end;
        }
        if (end > begin && end - begin < LongestStretch) {
            repairStretch(typed, begin, end + 1, meant);
        }
        begin = end + 1;
    }
    return meant;
}

} // namespace WalletSupport
