#include "core/guides/currencies.h"

#include <QLocale>

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

struct Mark
{
    const char16_t *text;
    const char *code;
};

// Longer marks first: HK$ holds $.
constexpr std::array Marks{
    Mark{u"人民币", "CNY"}, Mark{u"港币", "HKD"}, Mark{u"港元", "HKD"}, Mark{u"新台币", "TWD"}, Mark{u"澳门元", "MOP"},
    Mark{u"美元", "USD"},   Mark{u"欧元", "EUR"}, Mark{u"日元", "JPY"}, Mark{u"英镑", "GBP"},   Mark{u"RMB", "CNY"},
    Mark{u"CN¥", "CNY"},    Mark{u"JP¥", "JPY"},  Mark{u"HK$", "HKD"},  Mark{u"NT$", "TWD"},    Mark{u"MOP$", "MOP"},
    Mark{u"US$", "USD"},    Mark{u"S$", "SGD"},   Mark{u"A$", "AUD"},   Mark{u"C$", "CAD"},     Mark{u"R$", "BRL"},
    Mark{u"€", "EUR"},      Mark{u"£", "GBP"},    Mark{u"₩", "KRW"},    Mark{u"₹", "INR"},      Mark{u"฿", "THB"},
    Mark{u"₫", "VND"},      Mark{u"₱", "PHP"},    Mark{u"₽", "RUB"},  Mark{u"₺", "TRY"},      Mark{u"₴", "UAH"},
    Mark{u"₦", "NGN"},      Mark{u"₿", "BTC"},  Mark{u"元", "CNY"},
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

QString currencyNamedIn(const QString &text)
{
    const QString upper = text.toUpper();
    QString longest;
    for (const Currency &currency : Currencies) {
        const QString code = QLatin1String(currency.code);
        if (upper.contains(code) && code.size() > longest.size()) {
            longest = code;
        }
    }
    if (!longest.isEmpty()) {
        return longest;
    }
    for (const Mark &mark : Marks) {
        if (upper.contains(QStringView(mark.text))) {
            return QLatin1String(mark.code);
        }
    }
    return {};
}

} // namespace WalletSupport
