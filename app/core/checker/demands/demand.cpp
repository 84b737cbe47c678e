#include "core/checker/demands/demand.h"

#include <algorithm>
#include <array>
#include <utility>

namespace WalletSupport {

namespace {

constexpr std::array Kinds = {
    std::pair{DemandKind::Code, u"code"},
    std::pair{DemandKind::Password, u"password"},
    std::pair{DemandKind::RecoveryPhrase, u"recovery-phrase"},
    std::pair{DemandKind::ScreenSharing, u"screen-sharing"},
    std::pair{DemandKind::RemoteControl, u"remote-control"},
    std::pair{DemandKind::SafeAccount, u"safe-account"},
    std::pair{DemandKind::PayToBePaid, u"pay-to-be-paid"},
    std::pair{DemandKind::Urgency, u"urgency"},
};

} // namespace

QString textOf(DemandKind kind)
{
    const auto *found = std::ranges::find(Kinds, kind, [](const auto &entry) { return entry.first; });
    return found == Kinds.end() ? QString() : QString::fromUtf16(found->second);
}

std::optional<DemandKind> demandKindFrom(QStringView text)
{
    const auto *found =
        std::ranges::find_if(Kinds, [&](const auto &entry) { return text == QStringView(entry.second); });
    return found == Kinds.end() ? std::nullopt : std::optional(found->first);
}

} // namespace WalletSupport
