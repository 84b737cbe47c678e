#include "core/checker/demands/demands.h"

#include "core/content/pack.h"

namespace WalletSupport {

DemandPatterns::DemandPatterns(const Pack &pack)
    : m_pack(&pack)
{
}

DemandReading DemandPatterns::read(const QString &text) const
{
    if (!m_matcher) {
        m_matcher.emplace(DemandRules::read(*m_pack));
    }
    return m_matcher->read(text);
}

} // namespace WalletSupport
