#pragma once

#include <QString>
#include <QStringList>

namespace WalletSupport {

/// The currencies that wallets pay in, by ISO 4217 code (and the usual code of a crypto-currency), commonest first.
[[nodiscard]] QStringList currencyCodes();

/// How many digits may stand behind the point: 2 for CNY, 0 for JPY.
[[nodiscard]] int currencyDecimals(const QString &code);

/// The currency of a country (ISO 3166); empty if we do not offer it.
[[nodiscard]] QString currencyOfCountry(const QString &country);

/// The currency that a text names beyond doubt: "HK$ 20", "20 RMB", "€20". `¥` and `$` alone are used by several
/// countries and name none.
[[nodiscard]] QString currencyNamedIn(const QString &text);

} // namespace WalletSupport
