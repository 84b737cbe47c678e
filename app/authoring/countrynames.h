#pragma once

#include <QString>
#include <QStringList>

#include <set>

struct sqlite3;

namespace WalletSupport {

/// A country (ISO 3166 code) as people call it in a language.
[[nodiscard]] QString nameOfCountry(const QString &country, const QString &locale);

/// Every country there is, by ICU's list of ISO 3166.
[[nodiscard]] std::set<QString> allCountries();

/// Writes the names of countries in each of the pack's locales, where the pack does not have them yet; in one order,
/// so that the same sources give the same pack. False if the database refuses.
[[nodiscard]] bool writeCountryNames(sqlite3 *database, const std::set<QString> &countries, const QStringList &locales);

} // namespace WalletSupport
