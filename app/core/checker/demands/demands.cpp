#include "core/checker/demands/demands.h"

#include "core/content/pack.h"

namespace WalletSupport {

DemandPatterns::DemandPatterns(const Pack &pack)
    : m_pack(&pack)
{
}

std::vector<Demand> DemandPatterns::find(const QString &text) const
{
    if (!m_matcher) {
        m_matcher.emplace(DemandRules::read(*m_pack));
    }
    return m_matcher->find(text);
}

} // namespace WalletSupport
