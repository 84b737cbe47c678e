#include "core/guides/currencies.h"

#include <QLocale>

#include <unicode/ucurr.h>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

struct Currency
{
    const char *code;
    int decimals;
};

constexpr std::array Currencies{
    Currency{"CNY", 2}, Currency{"USD", 2},  Currency{"EUR", 2},  Currency{"HKD", 2},  Currency{"TWD", 2},
    Currency{"MOP", 2}, Currency{"JPY", 0},  Currency{"KRW", 0},  Currency{"SGD", 2},  Currency{"MYR", 2},
    Currency{"THB", 2}, Currency{"VND", 0},  Currency{"PHP", 2},  Currency{"IDR", 2},  Currency{"INR", 2},
    Currency{"PKR", 2}, Currency{"BDT", 2},  Currency{"LKR", 2},  Currency{"NPR", 2},  Currency{"GBP", 2},
    Currency{"CHF", 2}, Currency{"SEK", 2},  Currency{"NOK", 2},  Currency{"DKK", 2},  Currency{"PLN", 2},
    Currency{"CZK", 2}, Currency{"TRY", 2},  Currency{"UAH", 2},  Currency{"RUB", 2},  Currency{"AED", 2},
    Currency{"SAR", 2}, Currency{"EGP", 2},  Currency{"KES", 2},  Currency{"TZS", 2},  Currency{"GHS", 2},
    Currency{"NGN", 2}, Currency{"ZAR", 2},  Currency{"UGX", 0},  Currency{"BRL", 2},  Currency{"MXN", 2},
    Currency{"ARS", 2}, Currency{"COP", 2},  Currency{"CAD", 2},  Currency{"AUD", 2},  Currency{"NZD", 2},
    Currency{"BTC", 8}, Currency{"ETH", 18}, Currency{"USDT", 6}, Currency{"USDC", 6},
};

/// What no table of the world's currencies has.
struct Coin
{
    QLatin1String code;
    QLatin1String inEnglish;
    QStringView inChinese;
};

constexpr std::array Coins{
    Coin{QLatin1String("BTC"), QLatin1String("Bitcoin"), u"比特币"},
    Coin{QLatin1String("ETH"), QLatin1String("Ether"), u"以太币"},
    Coin{QLatin1String("USDT"), QLatin1String("Tether"), u"泰达币"},
    Coin{QLatin1String("USDC"), QLatin1String("USD Coin"), u"美元稳定币 USDC"},
};

} // namespace

QStringList currencyCodes()
{
    QStringList codes;
    for (const Currency &currency : Currencies) {
        codes.append(QLatin1String(currency.code));
    }
    return codes;
}

bool isCoin(const QString &code)
{
    return std::ranges::find(Coins, code, &Coin::code) != Coins.end();
}

int currencyDecimals(const QString &code)
{
    for (const Currency &currency : Currencies) {
        if (code == QLatin1String(currency.code)) {
            return currency.decimals;
        }
    }
    return 2;
}

QString currencyOfCountry(const QString &country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory) {
        return {};
    }
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    const QString code = locales.isEmpty() ? QString() : locales.constFirst().currencySymbol(QLocale::CurrencyIsoCode);
    return currencyCodes().contains(code) ? code : QString();
}

QString currencyName(const QString &code, const QString &locale, CurrencyCount count)
{
    const auto coin = std::ranges::find(Coins, code, &Coin::code);
    if (coin != Coins.end()) {
        return QLocale(locale).language() == QLocale::Chinese ? coin->inChinese.toString() : QString(coin->inEnglish);
    }
    UErrorCode error = U_ZERO_ERROR;
    UBool isChoice = 0;
    int32_t length = 0;
    const char16_t *name =
        ucurr_getPluralName(reinterpret_cast<const char16_t *>(code.utf16()), locale.toUtf8().constData(), &isChoice,
                            count == CurrencyCount::One ? "one" : "other", &length, &error);
    return U_SUCCESS(error) ? QString(reinterpret_cast<const QChar *>(name), length) : code;
}

} // namespace WalletSupport
