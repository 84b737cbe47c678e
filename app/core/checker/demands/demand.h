#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace WalletSupport {

/// What somebody who only claims to be support asks for.
enum class DemandKind {
    Code,           ///< a one-time code, or the code with which a shop takes a payment
    Password,       ///< a password, PIN or card number
    RecoveryPhrase, ///< a recovery phrase or private key
    ScreenSharing,
    RemoteControl, ///< installing or opening a program with which a stranger works the device
    SafeAccount,   ///< a transfer to an account that is said to be safe
    PayToBePaid,   ///< a payment without which a refund or prize is said not to come
    Urgency,       ///< a short term with a threat behind it
};

/// A demand in a text: where it stands, in UTF-16 units.
struct Demand
{
    DemandKind kind = DemandKind::Code;
    qsizetype position = 0;
    qsizetype length = 0;
    bool operator==(const Demand &) const = default;
};

/// The word that stands for the kind in demands.json, in a built pack and in JSON: `recovery-phrase`.
[[nodiscard]] QString textOf(DemandKind kind);
[[nodiscard]] std::optional<DemandKind> demandKindFrom(QStringView text);

} // namespace WalletSupport
