#include "core/search/plandraft.h"
#include "core/search/planparts.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// An unfinished word stands for at most so many words, which together weigh so much.
constexpr size_t MostExpansions = 32;
constexpr float ExpansionWeight = 1.0F;
/// And each together with the words before it.
constexpr float ExpandedPairWeight = 0.8F;
constexpr float ExpandedSkipWeight = 0.4F;

/// From a beginning that more words of bodies have than this nothing is to be learned.
constexpr size_t MostBodyWords = 256;

/// A word that the unfinished one may become.
struct Expansion
{
    size_t word = 0; ///< its number in the lexicon
    float part = 1;  ///< how likely it is: at first in how many documents it is, then its part of all
    bool isInBodies = false;
};

/// Of the words of each stem one, and of those the most frequent ones.
std::vector<Expansion> likeliest(std::vector<Expansion> words, const Lexicon &lexicon)
{
    std::ranges::sort(words, [&lexicon](const Expansion &a, const Expansion &b) {
        const quint32 first = lexicon.stem(a.word);
        const quint32 second = lexicon.stem(b.word);
        if (a.part != b.part) {
            return a.part > b.part;
        }
        return first != second ? first < second : a.word < b.word;
    });
    const auto isSameStem = [&lexicon](const Expansion &a, const Expansion &b) {
        return lexicon.stem(a.word) == lexicon.stem(b.word);
    };
    words.erase(std::unique(words.begin(), words.end(), isSameStem), words.end());
    words.resize(std::min(words.size(), MostExpansions));
    float total = 0;
    for (const Expansion &word : words) {
        total += word.part;
    }
    for (Expansion &word : words) {
        word.part /= total;
    }
    return words;
}

/// The words of titles and phrasings in this range.
std::vector<Expansion> questionWords(const Lexicon &lexicon, const Lexicon::Range &range)
{
    std::vector<Expansion> words;
    for (size_t word = range.begin; word < range.end; ++word) {
        if (const quint32 frequency = lexicon.frequency(word)) {
            words.push_back({word, static_cast<float>(frequency), false});
        }
    }
    return likeliest(std::move(words), lexicon);
}

/// The words of this range that only bodies have.
std::vector<Expansion> bodyWords(const SearchIndex &index, const Lexicon::Range &range)
{
    const Lexicon &lexicon = index.lexicon();
    std::vector<Expansion> words;
    if (!index.hasBodies() || range.end - range.begin > MostBodyWords) {
        return words;
    }
    for (size_t word = range.begin; word < range.end; ++word) {
        const Lexicon::Stem stem = lexicon.stemData(lexicon.stem(word));
        const std::optional<Feature> body = inBody({stem.hash, FeatureFamily::Stem});
        const quint32 frequency = stem.frequency == 0 && body ? index.postings(body->hash).count() : 0;
        if (frequency > 0) {
            words.push_back({word, static_cast<float>(frequency), true});
        }
    }
    return likeliest(std::move(words), lexicon);
}

std::vector<Expansion> expansionsOf(QStringView beginning, const SearchIndex &index)
{
    const Lexicon::Range range = index.lexicon().wordsBeginningWith(beginning);
    std::vector<Expansion> words = questionWords(index.lexicon(), range);
    // The words of bodies are so many that they would cover those of the questions. What is a word by now, though, may
    // be all that somebody wants to type.
    const bool isWord = !range.isEmpty() && index.lexicon().word(range.begin) == beginning;
    const size_t end = words.empty() ? range.end : isWord ? range.begin + 1 : range.begin;
    const std::vector<Expansion> more = bodyWords(index, {range.begin, end});
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

} // namespace

void addBeginnings(PlanDraft &draft)
{
    const size_t last = draft.tokens().size() - 1;
    const std::vector<Expansion> words =
        draft.plan.query.isUnfinished(last) ? expansionsOf(draft.word(last), draft.index) : std::vector<Expansion>();
    if (words.empty()) {
        return;
    }
    Interpretation interpretation = draft.interpretation(MatchReason::Kind::Prefix, last, 1, ExpansionWeight);
    interpretation.units = {{PatternUnit::Kind::Beginning, draft.word(last).toString().toStdU16String(), {}}};
    const int number = draft.add(interpretation);
    const std::vector<std::u16string> &units = draft.units;
    const auto add = [&](const Expansion &word, const Feature &feature, float weight) {
        if (const std::optional<Feature> placed = word.isInBodies ? inBody(feature) : feature) {
            draft.addFeature(placed->hash, placed->family, weight, interpretation, number);
        }
    };
    const Lexicon &lexicon = draft.index.lexicon();
    for (const Expansion &word : words) {
        add(word, {lexicon.stemData(lexicon.stem(word.word)).hash, FeatureFamily::Stem}, ExpansionWeight * word.part);
        // A word that often follows the ones before it is likelier than its number alone says.
        std::u16string stem;
        draft.stemmer.appendStem(lexicon.word(word.word), stem);
        draft.beginnings.emplace_back(stem, word.part);
        const auto addPair = [&](FeatureFamily family, size_t distance, float weight) {
            if (last >= distance && draft.isWord(last - distance)) {
                add(word, {featureHash(family, units[last - distance], stem), family}, weight);
            }
        };
        addPair(FeatureFamily::StemPair, 1, ExpandedPairWeight);
        addPair(FeatureFamily::SkipPair, 2, ExpandedSkipWeight);
    }
}

} // namespace WalletSupport
