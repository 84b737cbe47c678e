#include "core/search/plandraft.h"
#include "core/search/planparts.h"

#include <algorithm>

namespace WalletSupport {

namespace {

/// What concepts and their pairs count in a Chinese question beside an English one: its characters say more.
constexpr float ChineseWeight = 0.33F;
constexpr float ChinesePairWeight = 0.3F;
/// And while the last word, with which it is one, may still go on.
constexpr float UnfinishedWeight = 0.5F;

/// Looks for a concept that is new in the query, and for its pairs with those before it.
void addFeatures(PlanDraft &draft, const Interpretation &interpretation, float weight,
                 const std::vector<quint32> &before)
{
    const bool isChinese = draft.plan.kind == QueryKind::Chinese;
    const quint32 number = *interpretation.meaning;
    draft.addFeature(conceptHash(number), FeatureFamily::Concept, weight * (isChinese ? ChineseWeight : 1.0F),
                     interpretation, draft.nextNumber());
    for (const quint32 other : before) {
        draft.plan.features.push_back({conceptPairHash(number, other), FeatureFamily::ConceptPair,
                                       weight * (isChinese ? ChinesePairWeight : 1.0F), interpretation.token});
    }
}

} // namespace

void addConcepts(PlanDraft &draft)
{
    const Concepts &concepts = draft.index.concepts();
    std::vector<quint32> found;
    for (const Concepts::Match &match : concepts.find(draft.meantUnits())) {
        Interpretation interpretation =
            draft.interpretation(MatchReason::Kind::Synonym, match.token, match.tokens, SynonymWeight);
        interpretation.meaning = concepts.conceptOf(match.phrase);
        const auto isSame = [&interpretation](const Interpretation &other) {
            return other.meaning == interpretation.meaning && other.from == interpretation.from;
        };
        if (std::ranges::any_of(draft.plan.interpretations, isSame)) {
            continue; // who types a word fifty times means it once
        }
        if (std::ranges::find(found, *interpretation.meaning) == found.end()) {
            if (found.size() == MostConcepts) {
                continue;
            }
            const bool isUnfinished = draft.plan.query.isUnfinished(match.token + match.tokens - 1);
            addFeatures(draft, interpretation, isUnfinished ? UnfinishedWeight : 1.0F, found);
            found.push_back(*interpretation.meaning);
        }
        draft.add(std::move(interpretation));
    }
}

} // namespace WalletSupport
