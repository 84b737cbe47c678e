#include "core/search/plandraft.h"
#include "core/search/planparts.h"

namespace WalletSupport {

namespace {

/// What two neighbouring Chinese characters count among very many articles, beside their usual weight: every single
/// character is in hundreds of them.
constexpr float CjkPairWeight = 2.0F;
/// And what a name counts beside another word.
constexpr float NameWeight = 2.5F;
constexpr float CjkNameWeight = 1.5F;
/// What pieces of words and sounds count: among many articles chance puts them together.
constexpr float FragmentWeight = 0.25F;

/// Which words or pairs of characters begin at each token that are not in the table of word vectors: names, of which
/// only their letters are known.
struct Names
{
    std::vector<bool> words;
    std::vector<bool> pairs;
    float familiarity = 1; ///< which part of the words is in the table, the rarer they are the more
};

Names namesIn(const PlanDraft &draft)
{
    const std::vector<std::u16string> units = draft.meantUnits();
    Names names{std::vector<bool>(units.size()), std::vector<bool>(units.size())};
    if (draft.index.vectorHead() == nullptr) {
        return names;
    }
    const WordVectors &vectors = draft.index.vectors();
    float asked = 0;
    float known = 0;
    for (size_t token = 0; token < units.size(); ++token) {
        if (draft.isWord(token) && !draft.plan.query.isUnfinished(token)) {
            const float rarity = draft.index.rarityOf(featureHash(FeatureFamily::Stem, units[token]));
            names.words[token] = !vectors.contains(units[token]);
            asked += rarity;
            known += names.words[token] ? 0 : rarity;
        } else if (draft.isCjk(token) && draft.isCjk(token + 1)) {
            names.pairs[token] = !vectors.contains(units[token] + units[token + 1]);
        }
    }
    names.familiarity = asked > 0 ? known / asked : 1;
    return names;
}

float weightOf(const PlannedFeature &feature, const Names &names)
{
    const auto token = static_cast<size_t>(feature.token);
    switch (feature.family) {
    case FeatureFamily::Stem:
        return names.words[token] ? NameWeight : 1;
    case FeatureFamily::CjkPair:
        return CjkPairWeight * (names.pairs[token] ? CjkNameWeight : 1);
    case FeatureFamily::StemPair:
    case FeatureFamily::SkipPair:
    case FeatureFamily::Concept:
    case FeatureFamily::ConceptPair:
        // Many articles ask the same about different things: then what is asked must not outweigh about what.
        return names.familiarity * names.familiarity;
    case FeatureFamily::Trigram:
    case FeatureFamily::Pinyin:
    case FeatureFamily::PinyinPair:
        return FragmentWeight;
    default:
        return 1;
    }
}

} // namespace

void weighForManyArticles(PlanDraft &draft)
{
    if (!draft.index.isLarge()) {
        return;
    }
    const Names names = namesIn(draft);
    for (PlannedFeature &feature : draft.plan.features) {
        feature.weight *= weightOf(feature, names);
    }
    const float squared = names.familiarity * names.familiarity;
    draft.plan.directionWeight = squared * squared;
}

} // namespace WalletSupport
