#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace WalletSupport {

/// Whether the list of the world's number plans is there. It is loaded when this or one of the others is first asked;
/// without it, which means a broken installation, no text is a number.
[[nodiscard]] bool canReadPhoneNumbers();

/// The telephone number in its international form (+8613900000000), read as in the first of `countries` where it
/// makes sense; nothing if it is none. One with a country code needs only the right length, since number plans grow
/// faster than our list of them. Nothing is sent anywhere.
[[nodiscard]] std::optional<QString> readPhoneNumber(const QString &text, const QStringList &countries);

/// A number in its international form with the blanks that people expect: +86 139 0000 0000.
[[nodiscard]] QString phoneText(const QString &international);

/// The digits that lead to a country (ISO 3166 code) from abroad: 86; empty if there is no such country.
[[nodiscard]] QString callingCode(const QString &country);

/// The same as it is dialled within its country: 139 0000 0000, 020 7946 0123.
[[nodiscard]] QString nationalPhoneText(const QString &international);

/// How many digits of a number in its international form, behind the country's code, are those of its area, which
/// people there leave out; 0 if it is not of one area.
[[nodiscard]] int areaCodeLength(const QString &international);

/// Whether a number in its international form is one that other countries mostly cannot call: freephone (0800) and
/// numbers of shared cost (400 in China).
[[nodiscard]] bool isForItsCountry(const QString &international);

} // namespace WalletSupport
