#include "core/search/hantables.h"
#include "core/search/highlighter.h"
#include "core/search/soundreason.h"

#include <QLatin1String>

#include <algorithm>
#include <tuple>

namespace WalletSupport {

namespace {

/// A single letter begins too many words to be marked beside others.
constexpr size_t ShortestPrefix = 2;

/// Whether only a token with this very text matches.
bool isExact(const PatternUnit &unit)
{
    return unit.kind == PatternUnit::Kind::Stem || unit.kind == PatternUnit::Kind::Character;
}

bool isEqual(const PatternUnit &a, const PatternUnit &b)
{
    return a.kind == b.kind && a.text == b.text && std::ranges::equal(a.readings.all(), b.readings.all());
}

/// Whether this token and the next one stand together: no sign between Chinese characters, at most one between words.
bool isTogether(const TokenizedText &text, size_t token)
{
    const bool areCjk = text.tokens[token].kind == Token::Kind::Cjk && text.tokens[token + 1].kind == Token::Kind::Cjk;
    const int between = text.tokens[token + 1].sourceBegin - text.tokens[token].sourceEnd;
    return between <= (areCjk ? 0 : 1);
}

/// Whether it is known by its sound alone: then two neighbouring syllables of it are a word, too.
bool isSoundAlone(const Interpretation &interpretation)
{
    return std::ranges::all_of(interpretation.units,
                               [](const PatternUnit &unit) { return unit.kind == PatternUnit::Kind::WholeSyllable; });
}

} // namespace

/// Whether a word is only the beginning of one: what some text has as it stands is a word, though more may follow.
bool Highlighter::isBeginning(size_t token) const
{
    const TokenizedText &query = m_plan.query.text;
    return m_plan.query.isUnfinished(token) && !m_index.lexicon().find(query.view(query.tokens[token]));
}

void Highlighter::addPatterns()
{
    for (size_t number = 0; number < m_plan.interpretations.size(); ++number) {
        const Interpretation &interpretation = m_plan.interpretations[number];
        if (interpretation.meaning) {
            addMeaning(interpretation, number);
            continue;
        }
        if (interpretation.kind == MatchReason::Kind::Prefix &&
            (!isBeginning(static_cast<size_t>(interpretation.token)) ||
             (m_plan.query.text.tokens.size() > 1 && interpretation.units.front().text.size() < ShortestPrefix))) {
            continue;
        }
        if (interpretation.units.empty()) {
            continue;
        }
        // Who types a word fifty times has it marked once.
        if (hasPattern(interpretation)) {
            continue;
        }
        // Nothing is known about how telling it is: it weighs as much as the best of the words.
        const float best = m_largestWeight > 0 ? m_largestWeight : 1.0F;
        const PatternUnit &first = interpretation.units.front();
        if (isSoundAlone(interpretation)) {
            for (size_t unit = 0; unit < interpretation.units.size(); ++unit) {
                for (const Syllable syllable : interpretation.units[unit].readings.all()) {
                    m_bySyllable[syllable].emplace_back(m_patterns.size(), unit);
                }
            }
            m_soundPatterns.push_back(m_patterns.size());
        } else {
            (isExact(first) ? m_byFirstUnit[first.text] : m_otherPatterns).push_back(m_patterns.size());
        }
        m_patterns.push_back(
            {&interpretation, static_cast<int>(number), {m_termCount++, best * std::min(1.0F, interpretation.weight)}});
        m_needsReadings =
            m_needsReadings ||
            std::any_of(interpretation.units.begin(), interpretation.units.end(), [](const PatternUnit &unit) {
                return unit.kind == PatternUnit::Kind::WholeSyllable || unit.kind == PatternUnit::Kind::Initial;
            });
    }
}

/// What most articles are about is left alone, as common words are.
void Highlighter::addMeaning(const Interpretation &interpretation, size_t number)
{
    if (m_index.rarityOf(conceptHash(*interpretation.meaning)) < CommonShare * m_largestWeight) {
        return;
    }
    m_byMeaning[*interpretation.meaning].push_back(m_patterns.size());
    const float best = m_largestWeight > 0 ? m_largestWeight : 1.0F;
    m_patterns.push_back({&interpretation, static_cast<int>(number), {m_termCount++, best * interpretation.weight}});
}

bool Highlighter::hasPattern(const Interpretation &interpretation) const
{
    const auto isSame = [&](size_t number) {
        const Interpretation &other = *m_patterns[number].interpretation;
        return other.kind == interpretation.kind && other.from == interpretation.from &&
               std::ranges::equal(other.units, interpretation.units, isEqual);
    };
    if (isSoundAlone(interpretation)) {
        return std::ranges::any_of(m_soundPatterns, isSame);
    }
    if (!isExact(interpretation.units.front())) {
        return std::ranges::any_of(m_otherPatterns, isSame);
    }
    const auto known = m_byFirstUnit.find(interpretation.units.front().text);
    return known != m_byFirstUnit.end() && std::ranges::any_of(known->second, isSame);
}

std::vector<size_t> Highlighter::patternsAt(const TokenizedText &text, const std::u16string &unit, size_t token) const
{
    std::vector<size_t> patterns;
    const bool isWord = text.tokens[token].kind == Token::Kind::Word;
    const auto exact = m_byFirstUnit.find(unit);
    for (size_t i = 0; exact != m_byFirstUnit.end() && i < exact->second.size(); ++i) {
        const PatternUnit &first = m_patterns[exact->second[i]].interpretation->units.front();
        if ((first.kind == PatternUnit::Kind::Stem) == isWord) {
            patterns.push_back(exact->second[i]);
        }
    }
    patterns.insert(patterns.end(), m_otherPatterns.begin(), m_otherPatterns.end());
    return patterns;
}

void Highlighter::markPatterns(const TokenizedText &text, const std::vector<std::u16string> &units,
                               std::vector<Mark> &marks) const
{
    const std::vector<Readings> all = m_needsReadings ? readings(text) : std::vector<Readings>();
    const auto matches = [&](const PatternUnit &unit, size_t token) {
        const bool isWord = text.tokens[token].kind == Token::Kind::Word;
        switch (unit.kind) {
        case PatternUnit::Kind::Stem:
            return isWord && units[token] == unit.text;
        case PatternUnit::Kind::Character:
            return !isWord && units[token] == unit.text;
        case PatternUnit::Kind::Beginning:
            return isWord && text.view(text.tokens[token]).startsWith(QStringView(unit.text));
        case PatternUnit::Kind::WholeSyllable:
            return std::ranges::any_of(all[token].all(), [&unit](Syllable syllable) {
                return std::ranges::find(unit.readings.all(), syllable) != unit.readings.all().end();
            });
        case PatternUnit::Kind::Initial:
            return std::ranges::any_of(all[token].all(), [&unit](Syllable syllable) {
                return QLatin1String(syllableText(syllable).data(),
                                     static_cast<qsizetype>(syllableText(syllable).size()))
                    .startsWith(QStringView(unit.text));
            });
        }
        return false;
    };
    struct Found
    {
        size_t pattern = 0;
        size_t begin = 0;
        size_t count = 0;
        bool operator<(const Found &other) const
        {
            return std::tie(pattern, begin) < std::tie(other.pattern, other.begin);
        }
    };
    const auto matchLength = [&](size_t number, size_t unit, size_t begin) {
        const std::vector<PatternUnit> &wanted = m_patterns[number].interpretation->units;
        size_t count = 0;
        while (unit + count < wanted.size() && begin + count < text.tokens.size() &&
               matches(wanted[unit + count], begin + count) && (count == 0 || isTogether(text, begin + count - 1))) {
            ++count;
        }
        return count;
    };
    // The initials of two words are not meant: of 亮处重拍 nobody means 处重.
    const auto areInitialsOfWords = [&](size_t number, size_t begin, size_t count) {
        QString stretch;
        for (size_t token = begin; token < begin + count; ++token) {
            stretch += text.view(text.tokens[token]);
        }
        const bool areInitials = m_patterns[number].interpretation->kind == MatchReason::Kind::Initials;
        return !areInitials || areWords(m_index, stretch, true);
    };
    std::vector<Found> found;
    for (size_t begin = 0; begin < text.tokens.size(); ++begin) {
        for (const size_t number : patternsAt(text, units[begin], begin)) {
            const size_t count = matchLength(number, 0, begin);
            if (count == m_patterns[number].interpretation->units.size() && areInitialsOfWords(number, begin, count)) {
                found.push_back({number, begin, count});
            }
        }
        const Readings none;
        for (const Syllable syllable : (m_soundPatterns.empty() ? none : all[begin]).all()) {
            const auto known = m_bySyllable.find(syllable);
            for (size_t i = 0; known != m_bySyllable.end() && i < known->second.size(); ++i) {
                const auto [number, unit] = known->second[i];
                const size_t count = matchLength(number, unit, begin);
                if (count >= std::min<size_t>(2, m_patterns[number].interpretation->units.size())) {
                    found.push_back({number, begin, count});
                }
            }
        }
    }
    const auto isWhole = [&text](const Concepts::Match &match) {
        size_t token = match.token;
        while (token + 1 < match.token + match.tokens && isTogether(text, token)) {
            ++token;
        }
        return token + 1 == match.token + match.tokens;
    };
    const std::vector<Concepts::Match> phrases =
        m_byMeaning.empty() ? std::vector<Concepts::Match>() : m_index.concepts().find(units);
    for (const Concepts::Match &match : phrases) {
        const auto known = m_byMeaning.find(m_index.concepts().conceptOf(match.phrase));
        for (size_t i = 0; known != m_byMeaning.end() && isWhole(match) && i < known->second.size(); ++i) {
            found.push_back({known->second[i], match.token, match.tokens});
        }
    }
    std::ranges::stable_sort(found, [](const Found &a, const Found &b) { return a < b; });
    size_t pattern = m_patterns.size();
    size_t end = 0;
    for (const Found &match : found) {
        // What is within a longer match of the same pattern is told with it.
        if (match.pattern == pattern && match.begin + match.count <= end) {
            continue;
        }
        const size_t begin = match.pattern == pattern ? std::max(match.begin, end) : match.begin;
        pattern = match.pattern;
        end = match.begin + match.count;
        for (size_t token = begin; token < end; ++token) {
            const Token &place = text.tokens[token];
            marks.push_back({{place.sourceBegin, place.sourceEnd - place.sourceBegin},
                             m_patterns[pattern].term.number,
                             m_patterns[pattern].term.weight,
                             m_patterns[pattern].number});
        }
    }
}

} // namespace WalletSupport
