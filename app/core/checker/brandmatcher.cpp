#include "core/checker/brandmatcher.h"

#include "core/checker/checkerknowledge.h"
#include "core/checker/domainrules.h"
#include "core/checker/namerules.h"

#include <algorithm>
#include <tuple>

namespace WalletSupport {

BrandMatcher::BrandMatcher(const BrandList &list, const SpelledHost &host)
    : m_list(list)
    , m_view(host, list.knowledge())
{
}

std::vector<Imitation> BrandMatcher::all() const
{
    std::vector<Imitation> offers;
    DomainRules domains(m_list, m_view, offers);
    domains.compare();
    NameRules names(m_list, m_view, offers);
    for (const FlatLabel &label : m_view.labels()) {
        // shopeepay.sg is not "shopee" with "pay" beside it.
        if (!(m_view.isRegistered(label) && domains.isOwnPerhaps())) {
            names.compare(label);
        }
    }
    if (m_view.knowledge().isHonest(m_view.host().domain)) {
        for (Imitation &offer : offers) {
            offer.isConvincing = false;
        }
    }
    return offers;
}

/// The convincing ones first, then those of a whole domain with its ending, then those that explain most of the host
/// (glued ones by chance with a letter too many), then those that use the very name.
std::optional<Imitation> BrandMatcher::best() const
{
    const auto worth = [this](const Imitation &one) {
        const bool isNear = one.kind == ReasonKind::OneEdit || one.kind == ReasonKind::Swapped;
        const QString &ending = m_view.host().ending;
        const bool isSameEnding = !ending.isEmpty() && one.of.section(u'.', 1) == ending;
        return std::tuple(one.isConvincing, isSameEnding, one.rule != BrandRule::NearGlued, one.explained, !isNear);
    };
    std::vector<Imitation> offers = all();
    const auto best = std::ranges::max_element(offers, {}, worth);
    return best == offers.end() ? std::nullopt : std::optional(std::move(*best));
}

} // namespace WalletSupport
