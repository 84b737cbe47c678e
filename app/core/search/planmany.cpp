#include "core/search/plandraft.h"
#include "core/search/planparts.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// What two neighbouring Chinese characters count among very many articles, beside their usual weight: every single
/// character is in hundreds of them.
constexpr float CjkPairWeight = 1.4F;
/// And what such a pair counts that is a name, unless there are so many articles that chance makes names, too.
constexpr float CjkNameWeight = 1.5F;
/// What pieces of words and sounds count: among many articles chance puts them together.
constexpr float FragmentWeight = 0.25F;
/// And two words side by side, and a concept, whose phrases count as words already.
constexpr float PairWeight = 0.7F;
constexpr float ConceptWeight = 0.7F;
/// And two concepts among very many.
constexpr float ConceptPairWeight = 0.5F;

/// What is not in the table of word vectors: names, of which only their letters are known.
struct Names
{
    std::vector<bool> pairs; ///< of characters, which begin at each token
    float familiarity = 1;   ///< which part of the words is in the table, the rarer they are the more
};

Names namesIn(const PlanDraft &draft)
{
    const std::vector<std::u16string> units = draft.meantUnits();
    Names names{std::vector<bool>(units.size())};
    if (draft.index.vectorHead() == nullptr) {
        return names;
    }
    const WordVectors &vectors = draft.index.vectors();
    float asked = 0;
    float known = 0;
    for (size_t token = 0; token < units.size(); ++token) {
        if (draft.isWord(token) && !draft.plan.query.isUnfinished(token)) {
            const float rarity = draft.index.rarityOf(featureHash(FeatureFamily::Stem, units[token]));
            asked += rarity;
            known += vectors.contains(units[token]) ? rarity : 0;
        } else if (draft.isCjk(token) && draft.isCjk(token + 1)) {
            names.pairs[token] = !vectors.contains(units[token] + units[token + 1]);
        }
    }
    names.familiarity = asked > 0 ? known / asked : 1;
    return names;
}

float weightOf(const PlannedFeature &feature, const Names &names, bool isVast)
{
    const float squared = names.familiarity * names.familiarity;
    switch (feature.family) {
    case FeatureFamily::CjkPair:
        return CjkPairWeight * (names.pairs[static_cast<size_t>(feature.token)] && !isVast ? CjkNameWeight : 1);
    // Many articles ask the same about different things: then what is asked must not outweigh about what.
    case FeatureFamily::StemPair:
        return PairWeight * squared;
    case FeatureFamily::Concept:
        return ConceptWeight * squared * squared;
    case FeatureFamily::ConceptPair:
        return squared * squared * (isVast ? ConceptPairWeight : 1);
    case FeatureFamily::Trigram:
    case FeatureFamily::Pinyin:
    case FeatureFamily::PinyinPair:
        return FragmentWeight;
    default:
        return 1;
    }
}

/// Which words as they were typed, and characters beside one of their neighbours, some text has.
std::vector<bool> tokensInTexts(const PlanDraft &draft)
{
    std::vector<bool> known(draft.tokens().size());
    for (const PlannedFeature &feature : draft.plan.features) {
        const bool isAsTyped = feature.interpretation < 0;
        const bool isToken = feature.family == FeatureFamily::Stem || feature.family == FeatureFamily::CjkPair;
        if (isAsTyped && isToken && draft.index.find(feature.hash)) {
            std::fill_n(known.begin() + feature.token, feature.tokens, true);
        }
    }
    return known;
}

/// Leaves out what finds no more than chance does, and takes most of the time: words with one between them, and the
/// pieces and sounds of what stands in a text as it was typed.
void leaveOutFragments(PlanDraft &draft)
{
    const std::vector<bool> known = tokensInTexts(draft);
    std::erase_if(draft.plan.features, [&known](const PlannedFeature &feature) {
        const bool isFragment = feature.family == FeatureFamily::Trigram || feature.family == FeatureFamily::Pinyin ||
                                feature.family == FeatureFamily::PinyinPair;
        if (!isFragment || feature.interpretation >= 0) {
            return feature.family == FeatureFamily::SkipPair;
        }
        const auto begin = known.begin() + feature.token;
        return std::all_of(begin, begin + feature.tokens, [](bool isKnown) { return isKnown; });
    });
}

} // namespace

void weighForManyArticles(PlanDraft &draft)
{
    if (!draft.index.isLarge()) {
        return;
    }
    leaveOutFragments(draft);
    const Names names = namesIn(draft);
    for (PlannedFeature &feature : draft.plan.features) {
        feature.weight *= weightOf(feature, names, draft.index.isVast());
    }
    const float squared = names.familiarity * names.familiarity;
    draft.plan.directionWeight = squared * squared * squared * squared;
}

} // namespace WalletSupport
