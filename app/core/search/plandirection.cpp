#include "core/search/plandraft.h"
#include "core/search/planparts.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// Whether words are pinyin.
bool isLatinSound(const Interpretation &interpretation, const PlanDraft &draft)
{
    const bool isSound =
        interpretation.kind == MatchReason::Kind::Pinyin || interpretation.kind == MatchReason::Kind::Initials;
    return isSound && draft.isWord(static_cast<size_t>(interpretation.token));
}

} // namespace

void findKind(PlanDraft &draft)
{
    // So many of its words or characters make a question one of the texts' languages; and pinyin is Chinese.
    constexpr float LeastKnown = 0.25F;
    int asked = 0;
    int known = 0;
    for (const PlannedFeature &feature : draft.plan.features) {
        if (feature.family == FeatureFamily::Stem || feature.family == FeatureFamily::Cjk) {
            ++asked;
            known += draft.index.find(feature.hash) ? 1 : 0;
        }
    }
    const auto isCjk = [](const Token &token) { return token.kind == Token::Kind::Cjk; };
    const bool isChinese = std::ranges::count_if(draft.tokens(), isCjk) * 2 > std::ssize(draft.tokens());
    int sounds = 0;
    for (const Interpretation &interpretation : draft.plan.interpretations) {
        const bool isSound =
            interpretation.kind == MatchReason::Kind::Pinyin || interpretation.kind == MatchReason::Kind::Initials;
        sounds += isSound ? interpretation.tokens : 0;
    }
    const bool isSound = sounds * 2 > std::ssize(draft.tokens());
    const bool isForeign = !isSound && static_cast<float>(known) < LeastKnown * static_cast<float>(asked);
    draft.plan.kind = isForeign ? QueryKind::Foreign : isChinese ? QueryKind::Chinese : QueryKind::Usual;
}

void addDirection(PlanDraft &draft)
{
    if (draft.index.vectorHead() == nullptr) {
        return;
    }
    const WordVectors &vectors = draft.index.vectors();
    WordVectors::Vector sum{};
    std::vector<std::u16string> units = draft.meantUnits();
    for (const Interpretation &interpretation : draft.plan.interpretations) {
        if (isLatinSound(interpretation, draft)) {
            // "de" and "ban" are no words of it.
            std::fill_n(units.begin() + interpretation.token, interpretation.tokens, std::u16string());
        }
    }
    if (draft.plan.query.isUnfinished(units.size() - 1)) {
        for (const auto &[stem, part] : draft.beginnings) {
            vectors.add(stem, part, sum);
        }
        units.pop_back();
    }
    vectors.addAll(draft.plan.query.text, units, sum);
    if (normalize(sum)) {
        draft.plan.direction = sum;
    }
}

} // namespace WalletSupport
