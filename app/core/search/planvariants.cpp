#include "core/search/plandraft.h"
#include "core/search/planparts.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// Whether two neighbours are Chinese characters that some text has side by side.
bool isKnownPair(const PlanDraft &draft, size_t token)
{
    return draft.isCjk(token) && draft.isCjk(token + 1) &&
           draft.index.find(featureHash(FeatureFamily::CjkPair, draft.word(token), draft.word(token + 1)));
}

/// Whether two neighbours are none, but sound like some. What belongs to a phrase of a concept is a word, though maybe
/// of no text. (The table of word vectors knows 冲值, too: it has read misspelt phrasings.)
bool isHomophonePair(const PlanDraft &draft, const std::vector<Readings> &all, const std::vector<bool> &isOfPhrase,
                     size_t token)
{
    return draft.isCjk(token) && draft.isCjk(token + 1) && !all[token].all().empty() && !all[token + 1].all().empty() &&
           !isKnownPair(draft, token) && !isOfPhrase[token] && !isOfPhrase[token + 1] &&
           draft.index.find(
               pinyinHash(FeatureFamily::PinyinPair, all[token].all().front(), all[token + 1].all().front()));
}

bool isVariant(const PlanDraft &draft, size_t token)
{
    const QString source = draft.source(token, 1);
    return source.toCaseFolded() != draft.word(token) && (draft.isCjk(token) || source.front().unicode() >= 0xff00);
}

} // namespace

void findHomophones(PlanDraft &draft)
{
    const std::vector<Readings> all = readings(draft.plan.query.text);
    const std::vector<bool> isOfPhrase = draft.index.concepts().unitsOfPhrases(draft.units);
    for (size_t begin = 0; begin < draft.tokens().size();) {
        size_t end = begin;
        while (isHomophonePair(draft, all, isOfPhrase, end)) {
            ++end;
        }
        if (end == begin) {
            ++begin;
            continue;
        }
        Interpretation interpretation = draft.interpretation(MatchReason::Kind::Pinyin, begin, end - begin + 1, 1);
        for (size_t token = begin; token <= end; ++token) {
            interpretation.units.push_back({PatternUnit::Kind::WholeSyllable, {}, all[token]});
        }
        draft.add(std::move(interpretation));
        begin = end + 1;
    }
}

void findVariants(PlanDraft &draft)
{
    for (size_t token = 0; token < draft.tokens().size(); ++token) {
        if (!isVariant(draft, token)) {
            continue;
        }
        // A Chinese character together with the one beside it with which it makes a word.
        const size_t begin = token > 0 && isKnownPair(draft, token - 1) ? token - 1 : token;
        const size_t end = std::max(begin + (isKnownPair(draft, begin) ? 2 : 1), token + 1);
        Interpretation interpretation = draft.interpretation(MatchReason::Kind::Variant, begin, end - begin, 1);
        for (size_t unit = begin; unit < end; ++unit) {
            const auto kind = draft.isCjk(unit) ? PatternUnit::Kind::Character : PatternUnit::Kind::Stem;
            interpretation.units.push_back({kind, draft.units[unit], {}});
        }
        draft.add(std::move(interpretation));
        token = end - 1;
    }
}

} // namespace WalletSupport
