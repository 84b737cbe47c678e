#include "core/search/pinyininput.h"
#include "core/search/plandraft.h"
#include "core/search/planparts.h"

#include <algorithm>

namespace WalletSupport {

namespace {

quint64 pairHash(Syllable first, Syllable second)
{
    return pinyinHash(FeatureFamily::PinyinPair, first, second);
}

/// How many neighbouring syllables stand side by side in a text.
int pairsInIndex(const SearchIndex &index, const PinyinWord &word)
{
    int known = 0;
    for (size_t unit = 1; unit < word.size(); ++unit) {
        known += index.find(pairHash(word[unit - 1].syllable, word[unit].syllable)) ? 1 : 0;
    }
    return known;
}

/// The way to read a word that can be pinyin that agrees best with the texts.
PinyinWord likeliestSyllables(const SearchIndex &index, QStringView word)
{
    std::vector<PinyinWord> ways = asSyllables(word);
    std::stable_sort(ways.begin(), ways.end(), [&index](const PinyinWord &a, const PinyinWord &b) {
        return pairsInIndex(index, a) * static_cast<int>(b.size()) >
               pairsInIndex(index, b) * static_cast<int>(a.size());
    });
    return ways.front();
}

/// Whether words from this token on are meant as pinyin.
bool isPinyin(const PlanDraft &draft, size_t begin, const std::vector<PinyinWord> &words)
{
    const size_t end = begin + words.size();
    PinyinWord run;
    bool isAnyUnknown = false;
    for (size_t token = begin; token < end; ++token) {
        const PinyinWord &word = words[token - begin];
        run.insert(run.end(), word.begin(), word.end());
        isAnyUnknown = isAnyUnknown || !draft.isEnglishWord(token);
    }
    const bool isBesideCjk = (begin > 0 && draft.isCjk(begin - 1)) || draft.isCjk(end);
    const int pairs = static_cast<int>(run.size()) - 1;
    const int known = pairsInIndex(draft.index, run);
    // Chance makes single syllables of many English words; that neighbours stand side by side in a text is no chance.
    const bool isLikely = pairs > 0 ? known * 2 >= pairs && known > 0 : isBesideCjk;
    return isAnyUnknown && isLikely;
}

/// The end of what belongs together with this word: nothing else, or the syllables behind it that were typed one by
/// one like it.
size_t groupEnd(const std::vector<PinyinWord> &words, size_t first)
{
    size_t end = first + 1;
    while (end < words.size() && words[end].size() == 1 && words[first].size() == 1) {
        ++end;
    }
    return end;
}

void addSyllable(PlanDraft &draft, Syllable before, const PinyinUnit &unit, Interpretation &interpretation)
{
    PatternUnit pattern{PatternUnit::Kind::WholeSyllable, {}, {}};
    pattern.readings.add(unit.syllable);
    interpretation.units.push_back(std::move(pattern));
    draft.addFeature(pinyinHash(FeatureFamily::Pinyin, unit.syllable), FeatureFamily::Pinyin, PinyinWeight / 2,
                     interpretation, draft.nextNumber());
    if (before != 0) {
        // The same weight as the characters themselves would have.
        draft.addFeature(pairHash(before, unit.syllable), FeatureFamily::PinyinPair, PinyinWeight * 2, interpretation,
                         draft.nextNumber());
    }
}

void addRun(PlanDraft &draft, size_t begin, const std::vector<PinyinWord> &words)
{
    Syllable before = 0;
    for (size_t word = 0; word < words.size();) {
        const size_t end = groupEnd(words, word);
        Interpretation interpretation =
            draft.interpretation(MatchReason::Kind::Pinyin, begin + word, end - word, PinyinWeight);
        for (; word < end; ++word) {
            for (const PinyinUnit &unit : words[word]) {
                addSyllable(draft, before, unit, interpretation);
                before = unit.syllable;
            }
            draft.isTaken[begin + word] = true;
        }
        draft.add(std::move(interpretation));
    }
}

/// Takes the words from `begin` to `end` for pinyin; false if they are none.
bool tryRun(PlanDraft &draft, size_t begin, size_t end)
{
    std::vector<PinyinWord> words;
    for (size_t token = begin; token < end; ++token) {
        words.push_back(likeliestSyllables(draft.index, draft.word(token)));
    }
    if (!isPinyin(draft, begin, words)) {
        return false;
    }
    addRun(draft, begin, words);
    return true;
}

} // namespace

void findPinyin(PlanDraft &draft)
{
    for (size_t begin = 0; begin < draft.tokens().size();) {
        size_t end = begin;
        while (draft.isWord(end) && !asSyllables(draft.word(end)).empty()) {
            ++end;
        }
        if (end == begin) {
            ++begin;
            continue;
        }
        if (!tryRun(draft, begin, end)) {
            // Maybe one word in an English sentence.
            for (size_t token = begin; end - begin > 1 && token < end; ++token) {
                if (!draft.isEnglishWord(token)) {
                    [[maybe_unused]] const bool isTaken = tryRun(draft, token, token + 1);
                }
            }
        }
        begin = end;
    }
}

} // namespace WalletSupport
