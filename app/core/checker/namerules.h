#pragma once

#include "core/checker/brandlist.h"
#include "core/checker/hostview.h"

#include <optional>
#include <vector>

namespace WalletSupport {

/// Finds names of wallets inside the labels of a host: as they are, in letters that look like theirs, one step away.
class NameRules final
{
public:
    NameRules(const BrandList &list, const HostView &view, std::vector<Imitation> &offers)
        : m_list(list)
        , m_view(view)
        , m_offers(offers)
    {
    }

    void compare(const FlatLabel &label);

private:
    struct Ruling
    {
        BrandRule rule = BrandRule::NameAlone;
        bool isConvincing = false;
    };

    void judgeName(const FlatLabel &label, LabelPlace place, const Brand &brand);
    void judgeNear(const FlatLabel &label, LabelPlace place, const Brand &brand);
    [[nodiscard]] std::optional<Ruling> rulingOn(const FlatLabel &label, LabelPlace place, const Brand &brand) const;
    [[nodiscard]] std::optional<Ruling> coined(const FlatLabel &label, LabelPlace place) const;
    [[nodiscard]] std::optional<Ruling> faint(const FlatLabel &label, LabelPlace place, Brand::Strength strength) const;
    [[nodiscard]] bool isInWord(const FlatLabel &label, LabelPlace place) const;
    [[nodiscard]] bool isJudgedWhole(const FlatLabel &label, LabelPlace place, const Brand &brand) const;

    const BrandList &m_list;
    const HostView &m_view;
    std::vector<Imitation> &m_offers;
};

} // namespace WalletSupport
