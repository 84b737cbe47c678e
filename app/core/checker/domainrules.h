#pragma once

#include "core/checker/brandlist.h"
#include "core/checker/hostview.h"

#include <vector>

namespace WalletSupport {

/// Compares a host with whole official domains: the label that somebody registered, and what stands before it.
class DomainRules final
{
public:
    DomainRules(const BrandList &list, const HostView &view, std::vector<Imitation> &offers)
        : m_list(list)
        , m_view(view)
        , m_offers(offers)
    {
    }

    void compare();
    /// Whether the host has a wallet's very name and an ending under which it may be the company's own.
    [[nodiscard]] bool isOwnPerhaps() const { return m_isOwnPerhaps; }

private:
    void compareLabel(const FlatLabel &label, const Brand &brand);
    void compareEnding(const Brand &brand, const QString &of, const QString &ending);
    void compareHyphens(const Brand &brand, const BrandDomain *domain);
    void compareLikeness(const Brand &brand, const BrandDomain &domain, const ComparableName &name);
    [[nodiscard]] bool isNearEnough(const ComparableName &name, const BrandDomain &domain, bool isSameEnding) const;
    void findInSubdomains();
    void findHyphened();
    void offer(Imitation imitation) { m_offers.push_back(std::move(imitation)); }

    const BrandList &m_list;
    const HostView &m_view;
    std::vector<Imitation> &m_offers;
    bool m_isOwnPerhaps = false;
};

} // namespace WalletSupport
