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
    PayToBePaid,   ///< a payment without which a refund, prize, loan or withdrawal is said not to come
    Urgency,       ///< a short term with a threat behind it
    GiftCard,      ///< gift cards, or the numbers on them
    Coins,         ///< coins, to an address that is given
    Borrowing,     ///< to borrow what can be had, and pass it on
    Transfer,      ///< a transfer to an account that is named, to prove or clear something
    Approval,      ///< to confirm, accept or connect on one's own device what somebody else has begun
    Handover,      ///< cash, gold or cards, to somebody who comes for them
    Details,       ///< numbers of cards and papers, and what else is needed to act in somebody's name
    Secrecy,       ///< to tell nobody, or to stay on the line
    OtherChannel,  ///< to go on where the wallet cannot see it
    SignIn,        ///< to sign in or confirm by way of the message, because something is said to be wrong
    Answer,        ///< a bare yes or no, which begins a conversation
    Lure,          ///< a prize, profit or job for nothing
    Relative,      ///< money or an answer for somebody dear with a new number
    Accusation,    ///< in the name of an authority
    Pretext,       ///< a refund, compensation or cancellation that nobody asked for
    Guidance,      ///< to be led step by step, or to install what is named
    // Not demands, but what settles how the rest is to be taken. All demands stand before them.
    NamesBank, ///< the message speaks of a bank or of an account with one
    Slip,      ///< it tells of a payment as banks do: with a balance, a reference, or a masked account and a currency
    Receipt,   ///< it tells of the use of a card or account, with less than that
    Advert,    ///< it can be unsubscribed from
    Over,      ///< somebody tells of what was demanded, and that it is over
};

/// Whether the kind is a demand.
[[nodiscard]] bool isDemand(DemandKind kind);
/// Whether it is for a secret, for control or for money.
[[nodiscard]] bool isGrave(DemandKind kind);

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
