#pragma once

#include <QString>

namespace WalletSupport {

/// What a number's own digits tell. Texts are in even width; numbers have no spaces and no small letters.

/// Digits and letters of a stretch of text, without what sets them apart, in capitals.
[[nodiscard]] QString joined(QStringView text);

/// "Order no. 4111…", "4111… is the order number": it only looks like a card's.
[[nodiscard]] bool isSaidToBeAnOrders(const QString &even, qsizetype begin, qsizetype end);

/// Luhn's check, and the first digits of a card.
[[nodiscard]] bool isCardsNumber(const QString &digits);

/// Whether the 7th to 14th of 18 characters are a day, as in mainland Chinese identity numbers.
[[nodiscard]] bool hasBirthday(const QString &number);
/// GB 11643-1999, appendix: the last of 18 characters is a check over those before it.
[[nodiscard]] bool hasIdentityCheck(const QString &number);

/// How long the IBANs of that country are by which it begins; 0 if there is none.
[[nodiscard]] qsizetype ibanLengthOf(const QString &iban);
/// ISO 7064, MOD 97-10: letters count as 10 to 35, and the first four characters stand last.
[[nodiscard]] bool hasIbanCheck(const QString &iban);

} // namespace WalletSupport
