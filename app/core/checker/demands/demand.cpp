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
    std::pair{DemandKind::GiftCard, u"gift-card"},
    std::pair{DemandKind::Coins, u"coins"},
    std::pair{DemandKind::Borrowing, u"borrowing"},
    std::pair{DemandKind::Transfer, u"transfer"},
    std::pair{DemandKind::Approval, u"approval"},
    std::pair{DemandKind::Handover, u"handover"},
    std::pair{DemandKind::Details, u"details"},
    std::pair{DemandKind::Secrecy, u"secrecy"},
    std::pair{DemandKind::OtherChannel, u"other-channel"},
    std::pair{DemandKind::SignIn, u"sign-in"},
    std::pair{DemandKind::Answer, u"answer"},
    std::pair{DemandKind::Lure, u"lure"},
    std::pair{DemandKind::Relative, u"relative"},
    std::pair{DemandKind::Accusation, u"accusation"},
    std::pair{DemandKind::Pretext, u"pretext"},
    std::pair{DemandKind::Guidance, u"guidance"},
    std::pair{DemandKind::NamesBank, u"names-bank"},
    std::pair{DemandKind::Slip, u"slip"},
    std::pair{DemandKind::Receipt, u"receipt"},
    std::pair{DemandKind::Advert, u"advert"},
    std::pair{DemandKind::Over, u"over"},
};

} // namespace

bool isDemand(DemandKind kind)
{
    return kind < DemandKind::NamesBank;
}

bool isGrave(DemandKind kind)
{
    switch (kind) {
    case DemandKind::Code:
    case DemandKind::Password:
    case DemandKind::RecoveryPhrase:
    case DemandKind::ScreenSharing:
    case DemandKind::RemoteControl:
    case DemandKind::SafeAccount:
    case DemandKind::PayToBePaid:
    case DemandKind::GiftCard:
    case DemandKind::Coins:
    case DemandKind::Borrowing:
    case DemandKind::Transfer:
    case DemandKind::Approval:
    case DemandKind::Handover:
        return true;
    case DemandKind::Urgency:
    case DemandKind::Details:
    case DemandKind::Secrecy:
    case DemandKind::OtherChannel:
    case DemandKind::SignIn:
    case DemandKind::Answer:
    case DemandKind::Lure:
    case DemandKind::Relative:
    case DemandKind::Accusation:
    case DemandKind::Pretext:
    case DemandKind::Guidance:
    case DemandKind::NamesBank:
    case DemandKind::Slip:
    case DemandKind::Receipt:
    case DemandKind::Advert:
    case DemandKind::Over:
        return false;
    }
    return false;
}

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
