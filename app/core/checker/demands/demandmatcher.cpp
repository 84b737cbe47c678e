#include "core/checker/demands/demandmatcher.h"

#include "core/checker/demands/demandlist.h"

#include <algorithm>

namespace WalletSupport {

namespace {

using Place = WordFinder::Place;
using Places = std::vector<Place>;
using Pattern = DemandRules::Pattern;

struct Sentence
{
    size_t begin = 0; ///< its first letter
    size_t lead = 0;  ///< the sentence that leads the list of which this is an item; else itself
};

/// A text while its demands are looked for.
class Reading
{
public:
    Reading(std::vector<Letter> letters, const WordFinder &finder)
        : m_letters(std::move(letters))
        , m_places(finder.find(m_letters))
    {
        readSentences();
        m_cancelling = realOnes(placesOf(DemandRules::Cancelling));
        m_cancellingAfter = realOnes(placesOf(DemandRules::CancellingAfter));
        for (const Place &place : placesOf(DemandRules::Turning)) {
            if (m_letters[place.begin].gap >= Letter::Gap::Line) {
                m_turning.push_back(place);
            }
        }
    }

    [[nodiscard]] Places matchesOf(const Pattern &pattern) const
    {
        std::vector<int> groups = pattern.groups;
        Places matches = matchesInOrder(pattern, groups);
        if (pattern.order == Pattern::Order::Any) {
            std::ranges::reverse(groups);
            const Places more = matchesInOrder(pattern, groups);
            matches.insert(matches.end(), more.begin(), more.end());
        }
        const Places &unless = placesOf(pattern.unless);
        std::erase_if(matches, [&](const Place &match) {
            return hasOneIn(unless, m_sentences[sentenceOf(match.begin)].begin, endOf(sentenceOf(match.end - 1)));
        });
        return matches;
    }

    /// Whether the sentence says that it must not be done, or that others are warned of it. Where a match runs over
    /// sentences, the last one says what is demanded.
    [[nodiscard]] bool isCancelled(DemandKind kind, const Place &match) const
    {
        const size_t sentence = sentenceOf(match.end - 1);
        const size_t lead = m_sentences[sentence].lead;
        if (lead != sentence && hasOneIn(m_cancelling, m_sentences[lead].begin, endOf(lead))) {
            return true;
        }
        const size_t begin = std::max(match.begin, m_sentences[sentence].begin);
        size_t from = m_sentences[sentence].begin;
        const auto turn = std::ranges::upper_bound(m_turning, begin, {}, &Place::begin);
        if (turn != m_turning.begin()) {
            from = std::max(from, std::prev(turn)->begin);
        }
        // "Do not tell anybody" is itself what is demanded.
        const size_t end = kind == DemandKind::Secrecy ? match.begin : match.end;
        return hasOneIn(m_cancelling, from, end) || hasOneIn(m_cancellingAfter, begin, endOf(sentence));
    }

    /// A match as a stretch of the text.
    [[nodiscard]] Demand demandAt(DemandKind kind, const Place &match) const
    {
        const int begin = m_letters[match.begin].begin;
        return {kind, begin, m_letters[match.end - 1].end - begin};
    }

private:
    [[nodiscard]] const Places &placesOf(int group) const
    {
        static const Places none;
        const auto index = static_cast<size_t>(group);
        return group >= 0 && index < m_places.size() ? m_places[index] : none;
    }

    static bool hasOneIn(const Places &places, size_t from, size_t end)
    {
        const auto first = std::ranges::lower_bound(places, from, {}, &Place::begin);
        return first != places.end() && first->begin < end;
    }

    /// The cancelling words that do not begin in a harmless one.
    [[nodiscard]] Places realOnes(const Places &places) const
    {
        const Places &harmless = placesOf(DemandRules::Harmless);
        Places real;
        size_t reach = 0;
        auto next = harmless.begin();
        for (const Place &place : places) {
            for (; next != harmless.end() && next->begin <= place.begin; ++next) {
                reach = std::max(reach, next->end);
            }
            if (place.begin >= reach) {
                real.push_back(place);
            }
        }
        return real;
    }

    void readSentences()
    {
        for (size_t index = 0; index < m_letters.size(); ++index) {
            const Letter::Gap gap = m_letters[index].gap;
            if (gap < Letter::Gap::Sentence) {
                continue;
            }
            const size_t number = m_sentences.size();
            const size_t last = number > 0 ? m_sentences[number - 1].lead : 0;
            const bool isFirstItem = gap == Letter::Gap::FirstItem && number > 0;
            const bool isNextItem = gap == Letter::Gap::Item && number > 0 && last != number - 1;
            m_sentences.push_back({index, isFirstItem || isNextItem ? last : number});
        }
    }

    /// The first letter is the first of a sentence, so every letter has one.
    [[nodiscard]] size_t sentenceOf(size_t letter) const
    {
        const auto next = std::ranges::upper_bound(m_sentences, letter, {}, &Sentence::begin);
        return static_cast<size_t>(next - m_sentences.begin()) - 1;
    }

    [[nodiscard]] size_t endOf(size_t sentence) const
    {
        return sentence + 1 < m_sentences.size() ? m_sentences[sentence + 1].begin : m_letters.size();
    }

    [[nodiscard]] Places matchesInOrder(const Pattern &pattern, const std::vector<int> &groups) const
    {
        Places matches;
        const bool mayRunOn = pattern.order == Pattern::Order::OverSentences;
        const Places &without = placesOf(pattern.without);
        for (const Place &first : placesOf(groups.front())) {
            Place match = first;
            bool isWhole = true;
            for (size_t group = 1; group < groups.size() && isWhole; ++group) {
                const Places &places = placesOf(groups[group]);
                const auto next = std::ranges::lower_bound(places, match.end, {}, &Place::begin);
                isWhole = next != places.end() && next->begin - match.end <= static_cast<size_t>(pattern.within) &&
                          !hasOneIn(without, match.end, next->begin);
                if (isWhole) {
                    // What runs over sentences is shown by the words of the last one, where the demand is.
                    // So is what turns ("do not show the code; read it only to me").
                    const bool isTurn = std::ranges::binary_search(m_turning, next->begin, {}, &Place::begin);
                    const bool isOver = mayRunOn && (isTurn || sentenceOf(next->begin) != sentenceOf(match.begin));
                    match = {isOver ? next->begin : match.begin, next->end};
                }
            }
            if (isWhole && (mayRunOn || match.end <= endOf(sentenceOf(match.begin)))) {
                matches.push_back(match);
            }
        }
        return matches;
    }

    std::vector<Letter> m_letters;
    std::vector<Places> m_places;
    std::vector<Sentence> m_sentences;
    Places m_cancelling;
    Places m_cancellingAfter;
    Places m_turning;
};

} // namespace

DemandMatcher::DemandMatcher(DemandRules rules)
    : m_rules(std::move(rules))
{
    for (const DemandRules::Word &word : m_rules.words) {
        m_finder.add(word.group, word.text);
    }
}

DemandReading DemandMatcher::read(QStringView text) const
{
    const Reading reading(lettersOf(text, m_rules.variants), m_finder);
    DemandReading result;
    std::vector<Demand> demands;
    for (const Pattern &pattern : m_rules.patterns) {
        const Places matches = reading.matchesOf(pattern);
        if (!isDemand(pattern.kind)) {
            if (!matches.empty() && std::ranges::count(result.signs, pattern.kind) == 0) {
                result.signs.push_back(pattern.kind);
            }
            continue;
        }
        for (const Place &match : matches) {
            if (!reading.isCancelled(pattern.kind, match)) {
                demands.push_back(reading.demandAt(pattern.kind, match));
            }
        }
    }
    result.demands = inOrder(std::move(demands));
    return result;
}

bool DemandMatcher::hasMatch(size_t pattern, QStringView text) const
{
    const Reading reading(lettersOf(text, m_rules.variants), m_finder);
    const Pattern &rule = m_rules.patterns.at(pattern);
    const Places matches = reading.matchesOf(rule);
    return std::ranges::any_of(
        matches, [&](const Place &match) { return !isDemand(rule.kind) || !reading.isCancelled(rule.kind, match); });
}

} // namespace WalletSupport
