#include "core/search/plandraft.h"
#include "core/search/planparts.h"

#include <algorithm>
#include <cmath>

namespace WalletSupport {

namespace {

/// How much less a character counts the more it belongs to a neighbour; and among very many articles, where each is in
/// hundreds of them by chance, while what stands alone counts more.
constexpr float Belonging = 0.3F;
constexpr float BelongingAmongMany = 0.5F;
constexpr float AloneAmongMany = 1.3F;

/// How much oftener each character is beside one of its neighbours in the texts than chance would put it there: the
/// logarithm, of the better neighbour, and not less than 0.
std::vector<float> cohesion(const PlanDraft &draft)
{
    const std::vector<std::u16string> units = draft.meantUnits();
    const auto count = [&draft](FeatureFamily family, QStringView first, QStringView second = {}) {
        return static_cast<float>(draft.index.postings(featureHash(family, first, second)).count());
    };
    std::vector<float> cohesion(units.size());
    for (size_t token = 0; token + 1 < units.size(); ++token) {
        const bool isPair = draft.isCjk(token) && draft.isCjk(token + 1);
        const float together = isPair ? count(FeatureFamily::CjkPair, units[token], units[token + 1]) : 0;
        if (together > 0) {
            const float apart = count(FeatureFamily::Cjk, units[token]) * count(FeatureFamily::Cjk, units[token + 1]);
            const float oftener = together * static_cast<float>(draft.index.documentCount()) / std::max(apart, 1.0F);
            cohesion[token] = std::max(cohesion[token], std::log(oftener));
            cohesion[token + 1] = std::max(cohesion[token + 1], std::log(oftener));
        }
    }
    return cohesion;
}

} // namespace

void weighCharacters(PlanDraft &draft)
{
    const std::vector<float> cohesion = WalletSupport::cohesion(draft);
    const bool isLarge = draft.index.isLarge();
    for (PlannedFeature &feature : draft.plan.features) {
        if (feature.family == FeatureFamily::Cjk) {
            const float belonging = cohesion[static_cast<size_t>(feature.token)];
            feature.weight *=
                isLarge ? AloneAmongMany / (1 + BelongingAmongMany * belonging) : 1 / (1 + Belonging * belonging);
        }
    }
}

} // namespace WalletSupport
