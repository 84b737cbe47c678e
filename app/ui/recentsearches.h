#pragma once

#include <QStringList>

namespace WalletSupport {

/// At most this many searches are kept.
inline constexpr int MostRecentSearches = 8;

/// What of a typed search may be kept: on one line, without control characters. Empty if none of it may be: it is
/// longer than 80 characters, or has a secret or what names a person: besides what findSecrets() finds, a number of
/// four digits or more, a code of letters and digits, an address.
[[nodiscard]] QString keepableSearch(const QString &typed);

/// The kept searches, most recent first, after one more was made. What may not be kept changes nothing.
[[nodiscard]] QStringList withSearch(const QStringList &recent, const QString &typed);

/// Searches as they were read from a file, as they would have been kept: whatever else it holds is left out.
[[nodiscard]] QStringList asKept(const QStringList &read);

} // namespace WalletSupport
