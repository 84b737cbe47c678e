#pragma once

#include <QString>

#include <vector>

namespace WalletSupport {

/// What gives others a person's money or name, if it gets into their hands.
enum class SecretKind {
    RecoveryPhrase, ///< of a wallet's keys: words of a BIP-39 list in a row, or a part of them
    Identity,       ///< of a mainland Chinese identity card, a passport, a social security
    Iban,
    Card, ///< the full number of a payment card
    Password,
    Pin, ///< of a card or a wallet, or the security code on a card's back
    Code ///< a one-time code
};

struct Secret
{
    SecretKind kind = SecretKind::Code;
    qsizetype begin = 0; ///< in UTF-16 units
    qsizetype end = 0;

    bool operator==(const Secret &) const = default;
};

/// The secrets that a text tells, in its order; none overlaps another. What only speaks of them (验证码收不到) is none,
/// and numbers of orders and transactions are none.
[[nodiscard]] std::vector<Secret> findSecrets(const QString &text);

/// The text with each of these secrets replaced by six dots, which tell not even how long it was.
[[nodiscard]] QString masked(const QString &text, const std::vector<Secret> &secrets);

} // namespace WalletSupport
