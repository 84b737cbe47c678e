#include "core/search/highlighter.h"

#include "core/search/hantables.h"

#include <QLatin1String>

#include <algorithm>
#include <tuple>

namespace WalletSupport {

namespace {

/// A part of the query is left unmarked below this share of the weight of its most telling part.
constexpr float CommonShare = 0.25F;
/// What a Chinese character counts that stands beside another one of the query, but not the same one as there.
constexpr float LooseWeight = 0.4F;
/// A single letter begins too many words to be marked beside others.
constexpr size_t ShortestPrefix = 2;

std::u16string_view textOf(const TokenizedText &text, size_t token)
{
    return std::u16string_view(text.text).substr(static_cast<size_t>(text.tokens[token].begin),
                                                 static_cast<size_t>(text.tokens[token].length));
}

/// Whether only a token with this very text matches.
bool isExact(const PatternUnit &unit)
{
    return unit.kind == PatternUnit::Kind::Stem || unit.kind == PatternUnit::Kind::Character;
}

bool isEqual(const PatternUnit &a, const PatternUnit &b)
{
    return a.kind == b.kind && a.text == b.text && std::ranges::equal(a.readings.all(), b.readings.all());
}

bool isCjkAt(const TokenizedText &text, size_t token)
{
    return token < text.tokens.size() && text.tokens[token].kind == Token::Kind::Cjk;
}

/// Whether this token and the next one stand together: no sign between Chinese characters, at most one between words.
bool isTogether(const TokenizedText &text, size_t token)
{
    const int between = text.tokens[token + 1].sourceBegin - text.tokens[token].sourceEnd;
    return between <= (isCjkAt(text, token) && isCjkAt(text, token + 1) ? 0 : 1);
}

/// Whether this token and the next are Chinese characters with nothing between them.
bool isPairAt(const TokenizedText &text, size_t token)
{
    return isCjkAt(text, token) && isCjkAt(text, token + 1) &&
           text.tokens[token].sourceEnd == text.tokens[token + 1].sourceBegin;
}

std::u16string pairAt(const TokenizedText &text, size_t token)
{
    return std::u16string(textOf(text, token)).append(textOf(text, token + 1));
}

/// Whether it is known by its sound alone: then two neighbouring syllables of it are a word, too.
bool isSound(const Interpretation &interpretation)
{
    return std::ranges::all_of(interpretation.units,
                               [](const PatternUnit &unit) { return unit.kind == PatternUnit::Kind::WholeSyllable; });
}

} // namespace

Highlighter::Highlighter(const SearchIndex &index, const QueryPlan &plan)
    : m_index(index)
    , m_plan(plan)
{
    const TokenizedText &query = plan.query.text;
    for (size_t i = 0; i < query.tokens.size(); ++i) {
        if (isCjkAt(query, i)) {
            addCjk(query, i);
        } else if (!plan.query.isUnfinished(i)) {
            std::u16string stem;
            m_stemmer.appendStem(query.view(query.tokens[i]), stem);
            addTerm(m_stems, stem, index.rarityOf(featureHash(FeatureFamily::Stem, stem)));
        }
    }
    dropCommon(m_stems);
    dropCommon(m_pairs);
    dropCommon(m_characters);
    dropCommon(m_singles);
    addPatterns();
}

void Highlighter::addPatterns()
{
    for (size_t number = 0; number < m_plan.interpretations.size(); ++number) {
        const Interpretation &interpretation = m_plan.interpretations[number];
        if (interpretation.meaning) {
            addMeaning(interpretation, number);
            continue;
        }
        const bool isBeginning = interpretation.kind == MatchReason::Kind::Prefix;
        if (interpretation.units.empty() || (isBeginning && m_plan.query.text.tokens.size() > 1 &&
                                             interpretation.units.front().text.size() < ShortestPrefix)) {
            continue;
        }
        // Who types a word fifty times has it marked once.
        if (hasPattern(interpretation)) {
            continue;
        }
        // Nothing is known about how telling it is: it weighs as much as the best of the words.
        const float best = m_largestWeight > 0 ? m_largestWeight : 1.0F;
        const PatternUnit &first = interpretation.units.front();
        if (isSound(interpretation)) {
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
    if (isSound(interpretation)) {
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

void Highlighter::addCjk(const TokenizedText &query, size_t place)
{
    const auto character = std::u16string(textOf(query, place));
    const float weight = m_index.rarityOf(featureHash(FeatureFamily::Cjk, character));
    const bool hasNext = isPairAt(query, place);
    const bool hasPrevious = place > 0 && isPairAt(query, place - 1);
    if (!hasNext && !hasPrevious) {
        addTerm(m_singles, character, weight);
        return;
    }
    addTerm(m_characters, character, weight * LooseWeight);
    if (hasNext) {
        const auto next = std::u16string(textOf(query, place + 1));
        addTerm(m_pairs, character + next, m_index.rarityOf(featureHash(FeatureFamily::CjkPair, character, next)));
    }
}

void Highlighter::addTerm(Terms &terms, std::u16string key, float weight)
{
    if (terms.try_emplace(std::move(key), Term{m_termCount, weight}).second) {
        ++m_termCount;
        m_largestWeight = std::max(m_largestWeight, weight);
    }
}

void Highlighter::dropCommon(Terms &terms) const
{
    std::erase_if(terms, [this](const auto &entry) { return entry.second.weight < CommonShare * m_largestWeight; });
}

const Highlighter::Term *Highlighter::find(const Terms &terms, std::u16string_view key) const
{
    const auto found = terms.find(key);
    return found == terms.end() ? nullptr : &found->second;
}

const Highlighter::Term *Highlighter::findCjk(const TokenizedText &text, size_t place) const
{
    const bool hasNext = isPairAt(text, place);
    const bool hasPrevious = place > 0 && isPairAt(text, place - 1);
    const Term *best = find(m_singles, textOf(text, place));
    const auto consider = [&best](const Term *term) {
        if (term && (!best || term->weight > best->weight)) {
            best = term;
        }
    };
    if (hasNext) {
        consider(find(m_pairs, pairAt(text, place)));
    }
    if (hasPrevious) {
        consider(find(m_pairs, pairAt(text, place - 1)));
    }
    const Term *loose = find(m_characters, textOf(text, place));
    const bool besideLoose = (hasNext && find(m_characters, textOf(text, place + 1))) ||
                             (hasPrevious && find(m_characters, textOf(text, place - 1)));
    if (loose && besideLoose) {
        consider(loose);
    }
    return best;
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
    std::vector<Found> found;
    for (size_t begin = 0; begin < text.tokens.size(); ++begin) {
        for (const size_t number : patternsAt(text, units[begin], begin)) {
            const size_t count = matchLength(number, 0, begin);
            if (count == m_patterns[number].interpretation->units.size()) {
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

std::vector<Highlighter::Mark> Highlighter::marks(QStringView text)
{
    std::vector<Mark> marks;
    const TokenizedText tokens = tokenized(text);
    const std::vector<std::u16string> units = unitsOf(tokens, m_stemmer);
    for (size_t i = 0; i < tokens.tokens.size(); ++i) {
        const Token &token = tokens.tokens[i];
        const Term *term = isCjkAt(tokens, i) ? findCjk(tokens, i) : find(m_stems, units[i]);
        if (term) {
            marks.push_back({{token.sourceBegin, token.sourceEnd - token.sourceBegin}, term->number, term->weight, -1});
        }
    }
    if (!m_patterns.empty()) {
        // What the words may mean comes behind the words as they were typed.
        markPatterns(tokens, units, marks);
        // Another way to write a character is the same character.
        std::erase_if(marks, [this](const Mark &mark) {
            return mark.interpretation >= 0 &&
                   m_plan.interpretations[static_cast<size_t>(mark.interpretation)].kind == MatchReason::Kind::Variant;
        });
        // A token has one mark.
        std::ranges::stable_sort(marks, {}, [](const Mark &mark) { return mark.range.begin; });
        marks.erase(std::unique(marks.begin(), marks.end(),
                                [](const Mark &a, const Mark &b) { return a.range.begin == b.range.begin; }),
                    marks.end());
    }
    return marks;
}

std::vector<Highlighter::Mark> Highlighter::interpreted(QStringView text)
{
    std::vector<Mark> marks;
    if (!m_patterns.empty()) {
        const TokenizedText tokens = tokenized(text);
        markPatterns(tokens, unitsOf(tokens, m_stemmer), marks);
    }
    return marks;
}

std::vector<TextRange> Highlighter::merged(const std::vector<Mark> &marks)
{
    std::vector<TextRange> ranges;
    for (const Mark &mark : marks) {
        const int end = mark.range.begin + mark.range.length;
        if (!ranges.empty() && mark.range.begin <= ranges.back().begin + ranges.back().length) {
            ranges.back().length = std::max(ranges.back().length, end - ranges.back().begin);
        } else {
            ranges.push_back(mark.range);
        }
    }
    return ranges;
}

std::vector<TextRange> Highlighter::ranges(QStringView text)
{
    return merged(marks(text));
}

} // namespace WalletSupport
