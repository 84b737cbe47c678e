#pragma once

#include "core/checker/brandlist.h"
#include "core/checker/hostview.h"

#include <optional>
#include <vector>

namespace WalletSupport {

/// Compares one host with all brands, by all rules.
class BrandMatcher final
{
public:
    BrandMatcher(const BrandList &list, const SpelledHost &host);

    [[nodiscard]] std::vector<Imitation> all() const;
    [[nodiscard]] std::optional<Imitation> best() const;

private:
    const BrandList &m_list;
    HostView m_view;
};

} // namespace WalletSupport
