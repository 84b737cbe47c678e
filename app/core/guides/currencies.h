#pragma once

#include <QString>
#include <QStringList>

namespace WalletSupport {

/// The currencies that wallets pay in, by ISO 4217 code (and the usual code of a crypto-currency), commonest first.
[[nodiscard]] QStringList currencyCodes();

/// Whether no country pays in it.
[[nodiscard]] bool isCoin(const QString &code);

/// How many digits may stand behind the point: 2 for CNY, 0 for JPY.
[[nodiscard]] int currencyDecimals(const QString &code);

/// The currency of a country (ISO 3166); empty if we do not offer it.
[[nodiscard]] QString currencyOfCountry(const QString &country);

enum class CurrencyCount { One, Many };

/// What the language of `locale` calls it: "US dollar" or "US dollars", "美元"; the code where it has no name.
[[nodiscard]] QString currencyName(const QString &code, const QString &locale,
                                   CurrencyCount count = CurrencyCount::One);

} // namespace WalletSupport
