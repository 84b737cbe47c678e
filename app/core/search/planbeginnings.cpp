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

/// One word for each stem, the most frequent ones.
std::vector<size_t> wordsBeginningWith(const Lexicon &lexicon, QStringView beginning)
{
    const Lexicon::Range range = lexicon.wordsBeginningWith(beginning);
    std::vector<size_t> words;
    for (size_t word = range.begin; word < range.end; ++word) {
        if (lexicon.frequency(word) > 0) {
            words.push_back(word);
        }
    }
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

} // namespace

void addBeginnings(PlanDraft &draft)
{
    const Lexicon &lexicon = draft.index.lexicon();
    const size_t last = draft.tokens().size() - 1;
    const std::vector<size_t> words =
        draft.plan.query.isUnfinished(last) ? wordsBeginningWith(lexicon, draft.word(last)) : std::vector<size_t>();
    if (words.empty()) {
        return;
    }
    float total = 0;
    for (const size_t word : words) {
        total += static_cast<float>(lexicon.frequency(word));
    }
    Interpretation interpretation = draft.interpretation(MatchReason::Kind::Prefix, last, 1, ExpansionWeight);
    interpretation.units = {{PatternUnit::Kind::Beginning, draft.word(last).toString().toStdU16String(), {}}};
    const int number = draft.add(interpretation);
    const std::vector<std::u16string> units = draft.units();
    const auto add = [&](quint64 hash, FeatureFamily family, float weight) {
        draft.addFeature(hash, family, weight, interpretation, number);
    };
    for (const size_t word : words) {
        const float part = static_cast<float>(lexicon.frequency(word)) / total;
        add(lexicon.stemData(lexicon.stem(word)).hash, FeatureFamily::Stem, ExpansionWeight * part);
        // A word that often follows the ones before it is likelier than its number alone says.
        std::u16string stem;
        draft.stemmer.appendStem(lexicon.word(word), stem);
        if (last > 0 && draft.isWord(last - 1)) {
            add(featureHash(FeatureFamily::StemPair, units[last - 1], stem), FeatureFamily::StemPair,
                ExpandedPairWeight);
        }
        if (last > 1 && draft.isWord(last - 2)) {
            add(featureHash(FeatureFamily::SkipPair, units[last - 2], stem), FeatureFamily::SkipPair,
                ExpandedSkipWeight);
        }
    }
}

} // namespace WalletSupport
