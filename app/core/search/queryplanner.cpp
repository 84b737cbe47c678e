#include "core/search/queryplanner.h"

#include "core/search/hantables.h"
#include "core/search/typos.h"

#include <algorithm>
#include <map>

namespace WalletSupport {

namespace {

// What an interpretation counts beside the words themselves.
constexpr float TypoWeight = 0.8F;
constexpr float PinyinWeight = 1.6F;
constexpr float InitialsWeight = 1.5F;
constexpr float SynonymWeight = 0.4F;

/// Shorter words are too near to too many others to be repaired.
constexpr qsizetype ShortestTypo = 4;
/// Initials have at least and at most so many letters.
constexpr qsizetype ShortestInitials = 2;
constexpr qsizetype LongestInitials = 8;
/// As many of them as a feature has.
constexpr size_t InitialsLength = 4;
/// English words of fewer letters say little about which language somebody types.
constexpr qsizetype TellingWord = 3;

/// An unfinished word stands for at most so many words, which together weigh so much.
constexpr size_t MostExpansions = 32;
constexpr float ExpansionWeight = 1.0F;
/// And each together with the words before it.
constexpr float ExpandedPairWeight = 0.8F;
constexpr float ExpandedSkipWeight = 0.4F;

bool isLatinLetters(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
}

bool hasDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar character) { return character.isDigit(); });
}

quint64 pairHash(Syllable first, Syllable second)
{
    return pinyinHash(FeatureFamily::PinyinPair, first, second);
}

} // namespace

struct QueryPlanner::State
{
    QStringView typed;
    QueryPlan plan;
    std::vector<std::u16string> stems; ///< of what stands for a token; mostly empty
    std::vector<int> interpretationOf; ///< of each token that has a stem above
    std::vector<bool> isTaken;         ///< tokens that have an interpretation

    [[nodiscard]] const std::vector<Token> &tokens() const { return plan.query.text.tokens; }
    [[nodiscard]] QStringView word(size_t token) const { return plan.query.text.view(tokens()[token]); }
    [[nodiscard]] bool isWord(size_t token) const
    {
        return token < tokens().size() && tokens()[token].kind == Token::Kind::Word;
    }
    [[nodiscard]] bool isCjk(size_t token) const
    {
        return token < tokens().size() && tokens()[token].kind == Token::Kind::Cjk;
    }
    [[nodiscard]] QString source(size_t token, size_t count) const
    {
        const int begin = tokens()[token].sourceBegin;
        return typed.sliced(begin, tokens()[token + count - 1].sourceEnd - begin).toString();
    }
    int add(Interpretation interpretation)
    {
        plan.interpretations.push_back(std::move(interpretation));
        return static_cast<int>(plan.interpretations.size()) - 1;
    }
    void addFeature(quint64 hash, FeatureFamily family, float weight, const Interpretation &of, int number)
    {
        plan.features.push_back({hash, family, weight, of.token, of.tokens, number});
    }
};

QueryPlanner::QueryPlanner(const SearchIndex &index)
    : m_index(index)
{
}

QueryPlan QueryPlanner::plan(QStringView typed, LastWord lastWord)
{
    State state{typed, {}, {}, {}, {}};
    state.plan.query = readQuery(typed, lastWord);
    state.stems.resize(state.tokens().size());
    state.interpretationOf.assign(state.tokens().size(), -1);
    state.isTaken.resize(state.tokens().size());
    if (!state.tokens().empty()) {
        findPinyin(state);
        findInitials(state);
        findTypos(state);
        addWords(state);
        findHomophones(state);
        findVariants(state);
        addSynonyms(state);
        addBeginnings(state);
    }
    return std::move(state.plan);
}

bool QueryPlanner::isKnown(QStringView word) const
{
    return m_index.lexicon().find(word).has_value();
}

void QueryPlanner::findTypos(State &state)
{
    std::u16string stem;
    std::map<QStringView, std::optional<size_t>> known; // the same word may be there many times
    for (size_t token = 0; token < state.tokens().size(); ++token) {
        const bool isCandidate = state.isWord(token) && !state.plan.query.isUnfinished(token) && !state.isTaken[token];
        const QStringView word = isCandidate ? state.word(token) : QStringView();
        if (word.size() < ShortestTypo || hasDigit(word) || isKnown(word)) {
            continue;
        }
        const auto [entry, isNew] = known.try_emplace(word);
        if (isNew) {
            // Another form of a known word is no typo.
            stem.clear();
            m_stemmer.appendStem(word, stem);
            const bool isOtherForm = m_index.find(featureHash(FeatureFamily::Stem, stem)).has_value();
            entry->second = isOtherForm ? std::nullopt : nearestWord(m_index.lexicon(), word, 1);
        }
        const std::optional<size_t> nearest = entry->second;
        if (!nearest) {
            continue;
        }
        const QStringView meant = m_index.lexicon().word(*nearest);
        stem.clear();
        m_stemmer.appendStem(meant, stem);
        state.stems[token] = stem;
        state.interpretationOf[token] = state.add({MatchReason::Kind::Typo,
                                                   state.source(token, 1),
                                                   {{PatternUnit::Kind::Stem, stem, {}}},
                                                   static_cast<int>(token),
                                                   1,
                                                   TypoWeight});
        state.isTaken[token] = true;
    }
}

int QueryPlanner::pairsInIndex(const PinyinWord &word) const
{
    int known = 0;
    for (size_t unit = 1; unit < word.size(); ++unit) {
        known += m_index.find(pairHash(word[unit - 1].syllable, word[unit].syllable)) ? 1 : 0;
    }
    return known;
}

std::vector<PinyinWord> QueryPlanner::likelySyllables(QStringView word) const
{
    std::vector<PinyinWord> ways = asSyllables(word);
    std::stable_sort(ways.begin(), ways.end(), [this](const PinyinWord &a, const PinyinWord &b) {
        return pairsInIndex(a) * static_cast<int>(b.size()) > pairsInIndex(b) * static_cast<int>(a.size());
    });
    return ways;
}

bool QueryPlanner::addPinyinRun(State &state, size_t begin, size_t end) const
{
    std::vector<PinyinWord> words;
    PinyinWord run;
    bool isAnyUnknown = false;
    for (size_t token = begin; token < end; ++token) {
        words.push_back(likelySyllables(state.word(token)).front());
        run.insert(run.end(), words.back().begin(), words.back().end());
        isAnyUnknown = isAnyUnknown || !isKnown(state.word(token));
    }
    const bool isBesideCjk = (begin > 0 && state.isCjk(begin - 1)) || state.isCjk(end);
    const int pairs = static_cast<int>(run.size()) - 1;
    // Chance makes single syllables of many English words; that neighbours stand side by side in a text is no chance.
    const bool isLikely = pairs > 0 ? pairsInIndex(run) * 2 >= pairs && pairsInIndex(run) > 0 : isBesideCjk;
    if (!isAnyUnknown || !isLikely) {
        return false;
    }
    Syllable before = 0;
    for (size_t token = begin; token < end;) {
        // A word of its own; syllables that were typed one by one belong together.
        size_t next = token + 1;
        while (next < end && words[next - begin].size() == 1 && words[token - begin].size() == 1) {
            ++next;
        }
        Interpretation interpretation{MatchReason::Kind::Pinyin, state.source(token, next - token), {},
                                      static_cast<int>(token),   static_cast<int>(next - token),    PinyinWeight};
        const auto number = static_cast<int>(state.plan.interpretations.size());
        for (; token < next; ++token) {
            for (const PinyinUnit &unit : words[token - begin]) {
                PatternUnit pattern{PatternUnit::Kind::WholeSyllable, {}, {}};
                pattern.readings.add(unit.syllable);
                interpretation.units.push_back(std::move(pattern));
                state.addFeature(pinyinHash(FeatureFamily::Pinyin, unit.syllable), FeatureFamily::Pinyin,
                                 PinyinWeight / 2, interpretation, number);
                if (before != 0) {
                    // The same weight as the characters themselves would have.
                    state.addFeature(pairHash(before, unit.syllable), FeatureFamily::PinyinPair, PinyinWeight * 2,
                                     interpretation, number);
                }
                before = unit.syllable;
            }
            state.isTaken[token] = true;
        }
        state.add(std::move(interpretation));
    }
    return true;
}

void QueryPlanner::findPinyin(State &state) const
{
    for (size_t begin = 0; begin < state.tokens().size();) {
        size_t end = begin;
        while (state.isWord(end) && !asSyllables(state.word(end)).empty()) {
            ++end;
        }
        if (end == begin) {
            ++begin;
            continue;
        }
        if (!addPinyinRun(state, begin, end)) {
            // Maybe one word in an English sentence.
            for (size_t token = begin; end - begin > 1 && token < end; ++token) {
                if (!isKnown(state.word(token))) {
                    [[maybe_unused]] const bool isPinyin = addPinyinRun(state, token, token + 1);
                }
            }
        }
        begin = end;
    }
}

void QueryPlanner::findInitials(State &state) const
{
    bool isEnglish = false;
    for (size_t token = 0; token < state.tokens().size(); ++token) {
        isEnglish = isEnglish || (state.isWord(token) && !state.isTaken[token] &&
                                  state.word(token).size() >= TellingWord && isKnown(state.word(token)));
    }
    for (size_t token = 0; token < state.tokens().size() && !isEnglish; ++token) {
        const QStringView word = state.isWord(token) && !state.isTaken[token] ? state.word(token) : QStringView();
        if (word.size() < ShortestInitials || !isLatinLetters(word) || isKnown(word) ||
            (state.plan.query.isUnfinished(token) && !m_index.lexicon().wordsBeginningWith(word).isEmpty())) {
            continue;
        }
        const PinyinWord units = asInitials(word);
        if (units.size() < static_cast<size_t>(ShortestInitials) ||
            units.size() > static_cast<size_t>(LongestInitials)) {
            continue;
        }
        Interpretation interpretation{
            MatchReason::Kind::Initials, state.source(token, 1), {}, static_cast<int>(token), 1, InitialsWeight};
        std::u16string letters;
        bool hasSyllable = false;
        for (const PinyinUnit &unit : units) {
            letters += unit.letters.front();
            hasSyllable = hasSyllable || unit.syllable != 0;
            PatternUnit pattern{
                unit.syllable != 0 ? PatternUnit::Kind::WholeSyllable : PatternUnit::Kind::Initial, unit.letters, {}};
            pattern.readings.add(unit.syllable);
            interpretation.units.push_back(std::move(pattern));
        }
        interpretation.kind = hasSyllable ? MatchReason::Kind::Pinyin : MatchReason::Kind::Initials;
        const size_t length = std::min(letters.size(), InitialsLength);
        std::vector<quint64> hashes;
        for (size_t begin = 0; begin + length <= letters.size(); ++begin) {
            const quint64 hash =
                featureHash(FeatureFamily::Initials,
                            QStringView(letters).sliced(static_cast<qsizetype>(begin), static_cast<qsizetype>(length)));
            if (m_index.find(hash)) {
                hashes.push_back(hash);
            }
        }
        if (hashes.empty()) {
            continue;
        }
        const int number = state.add(interpretation);
        for (const quint64 hash : hashes) {
            state.addFeature(hash, FeatureFamily::Initials, InitialsWeight * static_cast<float>(length - 1),
                             interpretation, number);
        }
        for (const PinyinUnit &unit : units) {
            if (unit.syllable != 0) {
                state.addFeature(pinyinHash(FeatureFamily::Pinyin, unit.syllable), FeatureFamily::Pinyin,
                                 PinyinWeight / 2, interpretation, number);
            }
        }
        state.isTaken[token] = true;
    }
}

void QueryPlanner::addWords(State &state)
{
    std::vector<Feature> features;
    m_extractor.extract(state.plan.query.text, state.plan.query.lastWord, state.stems, features);
    const auto add = [&state](const Feature &feature) {
        const bool isPair = feature.family == FeatureFamily::StemPair || feature.family == FeatureFamily::CjkPair ||
                            feature.family == FeatureFamily::PinyinPair ||
                            feature.family == FeatureFamily::BodyStemPair ||
                            feature.family == FeatureFamily::BodyCjkPair;
        const int tokens = isPair ? 2 : feature.family == FeatureFamily::SkipPair ? 3 : 1;
        const int own = state.interpretationOf[static_cast<size_t>(feature.token)];
        state.plan.features.push_back({feature.hash, feature.family, feature.isReplaced ? TypoWeight : 1.0F,
                                       feature.token, tokens, feature.isReplaced ? own : -1});
    };
    for (const Feature &feature : features) {
        add(feature);
        if (m_index.hasBodies()) {
            if (const std::optional<Feature> body = inBody(feature)) {
                add(*body);
            }
        }
    }
}

void QueryPlanner::findHomophones(State &state) const
{
    // Neighbours that no text has side by side, but characters that sound like them.
    const TokenizedText &text = state.plan.query.text;
    const std::vector<Readings> all = readings(text);
    const auto isHomophone = [&](size_t token) {
        if (!state.isCjk(token) || !state.isCjk(token + 1) || all[token].all().empty() ||
            all[token + 1].all().empty() ||
            m_index.find(featureHash(FeatureFamily::CjkPair, state.word(token), state.word(token + 1)))) {
            return false;
        }
        return m_index.find(pairHash(all[token].all().front(), all[token + 1].all().front())).has_value();
    };
    for (size_t begin = 0; begin < state.tokens().size();) {
        size_t end = begin;
        while (isHomophone(end)) {
            ++end;
        }
        if (end == begin) {
            ++begin;
            continue;
        }
        Interpretation interpretation{MatchReason::Kind::Pinyin, state.source(begin, end - begin + 1), {},
                                      static_cast<int>(begin),   static_cast<int>(end - begin + 1),    1};
        for (size_t token = begin; token <= end; ++token) {
            interpretation.units.push_back({PatternUnit::Kind::WholeSyllable, {}, all[token]});
        }
        state.add(std::move(interpretation));
        begin = end + 1;
    }
}

void QueryPlanner::findVariants(State &state)
{
    const auto isVariant = [&state](size_t token) {
        return token < state.tokens().size() && state.source(token, 1).toCaseFolded() != state.word(token) &&
               (state.isCjk(token) || state.source(token, 1).front().unicode() >= 0xff00);
    };
    std::vector<std::u16string> units; // worked out on first need
    // A Chinese character together with the one beside it with which it makes a word.
    const auto isPair = [&](size_t token) {
        return state.isCjk(token) && state.isCjk(token + 1) &&
               m_index.find(featureHash(FeatureFamily::CjkPair, state.word(token), state.word(token + 1)));
    };
    for (size_t token = 0; token < state.tokens().size(); ++token) {
        if (!isVariant(token)) {
            continue;
        }
        if (units.empty()) {
            units = unitsOf(state.plan.query.text, m_stemmer);
        }
        const size_t begin = token > 0 && isPair(token - 1) ? token - 1 : token;
        const size_t end = std::max(begin + (isPair(begin) ? 2 : 1), token + 1);
        Interpretation interpretation{MatchReason::Kind::Variant, state.source(begin, end - begin), {},
                                      static_cast<int>(begin),    static_cast<int>(end - begin),    1};
        for (size_t unit = begin; unit < end; ++unit) {
            const auto kind = state.isCjk(unit) ? PatternUnit::Kind::Character : PatternUnit::Kind::Stem;
            interpretation.units.push_back({kind, units[unit], {}});
        }
        state.add(std::move(interpretation));
        token = end - 1;
    }
}

void QueryPlanner::addSynonyms(State &state)
{
    if (m_index.synonyms().size() == 0) {
        return;
    }
    std::vector<std::u16string> units = unitsOf(state.plan.query.text, m_stemmer);
    for (size_t token = 0; token < units.size(); ++token) {
        if (!state.stems[token].empty()) {
            units[token] = state.stems[token];
        }
    }
    std::vector<Feature> features;
    for (const Synonyms::Match &match : m_index.synonyms().find(units)) {
        if (state.plan.query.isUnfinished(match.token + match.tokens - 1)) {
            continue;
        }
        for (const QStringView other : m_index.synonyms().others(match.term)) {
            const TokenizedText text = tokenized(other);
            features.clear();
            m_extractor.extract(text, LastWord::Complete, features);
            Interpretation interpretation{
                MatchReason::Kind::Synonym,    state.source(match.token, match.tokens), {},
                static_cast<int>(match.token), static_cast<int>(match.tokens),          SynonymWeight};
            const std::vector<std::u16string> otherUnits = unitsOf(text, m_stemmer);
            for (size_t unit = 0; unit < otherUnits.size(); ++unit) {
                const bool isWord = text.tokens[unit].kind == Token::Kind::Word;
                interpretation.units.push_back(
                    {isWord ? PatternUnit::Kind::Stem : PatternUnit::Kind::Character, otherUnits[unit], {}});
            }
            const int number = state.add(interpretation);
            const bool isOne = otherUnits.size() == 1;
            for (const Feature &feature : features) {
                // Of several words or characters it is their standing side by side that has the meaning.
                const bool isWhole =
                    feature.family == FeatureFamily::StemPair || feature.family == FeatureFamily::CjkPair ||
                    (isOne && (feature.family == FeatureFamily::Stem || feature.family == FeatureFamily::Cjk));
                if (!isWhole) {
                    continue;
                }
                const float weight = feature.family == FeatureFamily::CjkPair ? SynonymWeight * 3 : SynonymWeight;
                state.addFeature(feature.hash, feature.family, weight, interpretation, number);
                const std::optional<Feature> body = m_index.hasBodies() ? inBody(feature) : std::nullopt;
                if (body) {
                    state.addFeature(body->hash, body->family, weight, interpretation, number);
                }
            }
        }
    }
}

std::vector<size_t> QueryPlanner::wordsBeginningWith(QStringView beginning) const
{
    const Lexicon &lexicon = m_index.lexicon();
    const Lexicon::Range range = lexicon.wordsBeginningWith(beginning);
    std::vector<size_t> words;
    for (size_t word = range.begin; word < range.end; ++word) {
        if (lexicon.frequency(word) > 0) {
            words.push_back(word);
        }
    }
    // One word for each stem, the most frequent ones.
    std::ranges::sort(words, [&lexicon](size_t a, size_t b) {
        const quint32 first = lexicon.stem(a);
        const quint32 second = lexicon.stem(b);
        if (lexicon.frequency(a) != lexicon.frequency(b)) {
            return lexicon.frequency(a) > lexicon.frequency(b);
        }
        return first != second ? first < second : a < b;
    });
    words.erase(std::unique(words.begin(), words.end(),
                            [&lexicon](size_t a, size_t b) { return lexicon.stem(a) == lexicon.stem(b); }),
                words.end());
    words.resize(std::min(words.size(), MostExpansions));
    return words;
}

void QueryPlanner::addBeginnings(State &state)
{
    const size_t last = state.tokens().size() - 1;
    const std::vector<size_t> words =
        state.plan.query.isUnfinished(last) ? wordsBeginningWith(state.word(last)) : std::vector<size_t>();
    if (words.empty()) {
        return;
    }
    const Lexicon &lexicon = m_index.lexicon();
    float total = 0;
    for (const size_t word : words) {
        total += static_cast<float>(lexicon.frequency(word));
    }
    Interpretation interpretation{MatchReason::Kind::Prefix,
                                  state.source(last, 1),
                                  {{PatternUnit::Kind::Beginning, state.word(last).toString().toStdU16String(), {}}},
                                  static_cast<int>(last),
                                  1,
                                  ExpansionWeight};
    const int number = state.add(interpretation);
    const std::vector<std::u16string> units = unitsOf(state.plan.query.text, m_stemmer);
    for (const size_t word : words) {
        const float part = static_cast<float>(lexicon.frequency(word)) / total;
        state.addFeature(lexicon.stemData(lexicon.stem(word)).hash, FeatureFamily::Stem, ExpansionWeight * part,
                         interpretation, number);
        // A word that often follows the ones before it is likelier than its number alone says.
        std::u16string stem;
        m_stemmer.appendStem(lexicon.word(word), stem);
        if (last > 0 && state.isWord(last - 1)) {
            state.addFeature(featureHash(FeatureFamily::StemPair, units[last - 1], stem), FeatureFamily::StemPair,
                             ExpandedPairWeight, interpretation, number);
        }
        if (last > 1 && state.isWord(last - 2)) {
            state.addFeature(featureHash(FeatureFamily::SkipPair, units[last - 2], stem), FeatureFamily::SkipPair,
                             ExpandedSkipWeight, interpretation, number);
        }
    }
}

} // namespace WalletSupport
