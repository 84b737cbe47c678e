#include "core/search/pinyininput.h"
#include "core/search/plandraft.h"
#include "core/search/planparts.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// Initials have at least and at most so many letters.
constexpr size_t ShortestInitials = 2;
constexpr size_t LongestInitials = 8;
/// As many of them as a feature has.
constexpr size_t InitialsLength = 4;
/// English words of fewer letters say little about which language somebody types.
constexpr qsizetype TellingWord = 3;

bool isLatinLetters(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
}

bool isEnglish(const PlanDraft &draft)
{
    for (size_t token = 0; token < draft.tokens().size(); ++token) {
        if (draft.isWord(token) && !draft.isTaken[token] && draft.word(token).size() >= TellingWord &&
            draft.isKnown(draft.word(token))) {
            return true;
        }
    }
    return false;
}

bool isCandidate(const PlanDraft &draft, size_t token)
{
    if (!draft.isWord(token) || draft.isTaken[token]) {
        return false;
    }
    const QStringView word = draft.word(token);
    const bool isBeginning =
        draft.plan.query.isUnfinished(token) && !draft.index.lexicon().wordsBeginningWith(word).isEmpty();
    return word.size() >= static_cast<qsizetype>(ShortestInitials) && isLatinLetters(word) &&
           !draft.isEnglishWord(token) && !isBeginning;
}

struct Initials
{
    size_t length = 0;           ///< letters in each feature
    std::vector<quint64> hashes; ///< the features that some text has
};

Initials initialsInIndex(const SearchIndex &index, const PinyinWord &units)
{
    std::u16string letters;
    for (const PinyinUnit &unit : units) {
        letters += unit.letters.front();
    }
    Initials found{std::min(letters.size(), InitialsLength), {}};
    for (size_t begin = 0; begin + found.length <= letters.size(); ++begin) {
        const QStringView part =
            QStringView(letters).sliced(static_cast<qsizetype>(begin), static_cast<qsizetype>(found.length));
        const quint64 hash = index.initialsHash(part);
        if (index.find(hash)) {
            found.hashes.push_back(hash);
        }
    }
    return found;
}

Interpretation interpretationOf(const PlanDraft &draft, size_t token, const PinyinWord &units)
{
    Interpretation interpretation = draft.interpretation(MatchReason::Kind::Initials, token, 1, InitialsWeight);
    for (const PinyinUnit &unit : units) {
        const bool isWhole = unit.syllable != 0;
        PatternUnit pattern{isWhole ? PatternUnit::Kind::WholeSyllable : PatternUnit::Kind::Initial, unit.letters, {}};
        pattern.readings.add(unit.syllable);
        interpretation.units.push_back(std::move(pattern));
        if (isWhole) {
            interpretation.kind = MatchReason::Kind::Pinyin;
        }
    }
    return interpretation;
}

} // namespace

void findInitials(PlanDraft &draft)
{
    if (isEnglish(draft)) {
        return;
    }
    for (size_t token = 0; token < draft.tokens().size(); ++token) {
        const PinyinWord units = isCandidate(draft, token) ? asInitials(draft.word(token)) : PinyinWord();
        if (units.size() < ShortestInitials || units.size() > LongestInitials) {
            continue;
        }
        const Initials initials = initialsInIndex(draft.index, units);
        if (initials.hashes.empty()) {
            continue;
        }
        const Interpretation interpretation = interpretationOf(draft, token, units);
        const int number = draft.add(interpretation);
        for (const quint64 hash : initials.hashes) {
            draft.addFeature(hash, FeatureFamily::Initials, InitialsWeight * static_cast<float>(initials.length - 1),
                             interpretation, number);
        }
        for (const PinyinUnit &unit : units) {
            if (unit.syllable != 0) {
                draft.addFeature(pinyinHash(FeatureFamily::Pinyin, unit.syllable), FeatureFamily::Pinyin,
                                 PinyinWeight / 2, interpretation, number);
            }
        }
        draft.isTaken[token] = true;
    }
}

} // namespace WalletSupport
