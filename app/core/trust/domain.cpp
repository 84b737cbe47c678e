#include "core/trust/domain.h"

#include <algorithm>
#include <array>
#include <utility>

namespace WalletSupport {

namespace {

constexpr std::array Uses = {
    std::pair{DomainUse::Site, u"site"},     std::pair{DomainUse::Help, u"help"},
    std::pair{DomainUse::Static, u"static"}, std::pair{DomainUse::Group, u"group"},
    std::pair{DomainUse::Former, u"former"}, std::pair{DomainUse::Shared, u"shared"},
    std::pair{DomainUse::Mail, u"mail"},     std::pair{DomainUse::Anyone, u"anyone"},
    std::pair{DomainUse::Forum, u"forum"},
};

} // namespace

QString textOf(DomainUse use)
{
    const auto *found = std::ranges::find(Uses, use, [](const auto &entry) { return entry.first; });
    return found == Uses.end() ? QString() : QString::fromUtf16(found->second);
}

std::optional<DomainUse> domainUseFrom(QStringView text)
{
    const auto *found =
        std::ranges::find_if(Uses, [&](const auto &entry) { return text == QStringView(entry.second); });
    return found == Uses.end() ? std::nullopt : std::optional(found->first);
}

} // namespace WalletSupport
