#include "core/search/highlighter.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// What a Chinese character counts that stands beside another one of the query, but not the same one as there.
constexpr float LooseWeight = 0.4F;

std::u16string_view textOf(const TokenizedText &text, size_t token)
{
    return std::u16string_view(text.text).substr(static_cast<size_t>(text.tokens[token].begin),
                                                 static_cast<size_t>(text.tokens[token].length));
}

bool isCjkAt(const TokenizedText &text, size_t token)
{
    return token < text.tokens.size() && text.tokens[token].kind == Token::Kind::Cjk;
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

} // namespace

Highlighter::Highlighter(const SearchIndex &index, const QueryPlan &plan)
    : m_index(index)
    , m_plan(plan)
{
    const TokenizedText &query = plan.query.text;
    for (size_t i = 0; i < query.tokens.size(); ++i) {
        if (isCjkAt(query, i)) {
            addCjk(query, i);
        } else if (!isBeginning(i)) {
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

std::vector<Highlighter::Mark> Highlighter::marks(const TokenizedText &text)
{
    std::vector<Mark> marks;
    const std::vector<std::u16string> units = unitsOf(text, m_stemmer);
    for (size_t i = 0; i < text.tokens.size(); ++i) {
        const Token &token = text.tokens[i];
        const Term *term = isCjkAt(text, i) ? findCjk(text, i) : find(m_stems, units[i]);
        if (term) {
            marks.push_back({{token.sourceBegin, token.sourceEnd - token.sourceBegin}, term->number, term->weight, -1});
        }
    }
    if (!m_patterns.empty()) {
        // What the words may mean comes behind the words as they were typed.
        markPatterns(text, units, marks);
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
    return merged(marks(tokenized(text)));
}

} // namespace WalletSupport
