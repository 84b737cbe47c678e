#include "core/guides/currencymarks.h"

#include "core/base/cleantext.h"
#include "core/guides/currencies.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace WalletSupport {

namespace {

struct Mark
{
    const char16_t *text;
    const char *codes;
};

/// What people write besides the codes and the names in English and Chinese.
constexpr std::array Marks{
    Mark{u"rmb", "CNY"},
    Mark{u"cn¥", "CNY"},
    Mark{u"yuan", "CNY"},
    Mark{u"港币", "HKD"},
    Mark{u"hk$", "HKD"},
    Mark{u"台币", "TWD"},
    Mark{u"nt$", "TWD"},
    Mark{u"澳门元", "MOP"},
    Mark{u"澳门币", "MOP"},
    Mark{u"mop$", "MOP"},
    Mark{u"us$", "USD"},
    Mark{u"美金", "USD"},
    Mark{u"jp¥", "JPY"},
    Mark{u"yen", "JPY"},
    Mark{u"日圆", "JPY"},
    Mark{u"s$", "SGD"},
    Mark{u"新币", "SGD"},
    Mark{u"a$", "AUD"},
    Mark{u"c$", "CAD"},
    Mark{u"nz$", "NZD"},
    Mark{u"r$", "BRL"},
    Mark{u"reais", "BRL"},
    Mark{u"€", "EUR"},
    Mark{u"£", "GBP"},
    Mark{u"quid", "GBP"},
    Mark{u"₩", "KRW"},
    Mark{u"韩币", "KRW"},
    Mark{u"won", "KRW"},
    Mark{u"₹", "INR"},
    Mark{u"฿", "THB"},
    Mark{u"baht", "THB"},
    Mark{u"₫", "VND"},
    Mark{u"₱", "PHP"},
    Mark{u"rm", "MYR"},
    Mark{u"ringgit", "MYR"},
    Mark{u"rp", "IDR"},
    Mark{u"rupiah", "IDR"},
    Mark{u"₽", "RUB"},
    Mark{u"₺", "TRY"},
    Mark{u"lira", "TRY"},
    Mark{u"₴", "UAH"},
    Mark{u"₦", "NGN"},
    Mark{u"naira", "NGN"},
    Mark{u"rand", "ZAR"},
    Mark{u"₿", "BTC"},
    Mark{u"bitcoins", "BTC"},
    Mark{u"以太坊", "ETH"},
    Mark{u"pound", "GBP EGP"},
    Mark{u"pounds", "GBP EGP"},
    Mark{u"镑", "GBP EGP"},
    Mark{u"peso", "PHP MXN ARS COP"},
    Mark{u"pesos", "PHP MXN ARS COP"},
    Mark{u"比索", "PHP MXN ARS COP"},
    Mark{u"rupee", "INR PKR LKR NPR"},
    Mark{u"rupees", "INR PKR LKR NPR"},
    Mark{u"rs", "INR PKR LKR NPR"},
    Mark{u"卢比", "INR PKR LKR NPR"},
    Mark{u"kr", "SEK NOK DKK"},
    Mark{u"kronor", "SEK NOK DKK"},
    Mark{u"kroner", "SEK NOK DKK"},
    Mark{u"克朗", "SEK NOK DKK CZK"},
    Mark{u"shillings", "KES TZS UGX"},
    Mark{u"¥", "CNY JPY"},
    Mark{u"$", "USD HKD TWD MOP SGD CAD AUD NZD MXN ARS COP"},
    Mark{u"dollar", "USD HKD TWD SGD CAD AUD NZD"},
    Mark{u"dollars", "USD HKD TWD SGD CAD AUD NZD"},
    Mark{u"bucks", "USD CAD AUD NZD"},
    Mark{u"刀", "USD CAD AUD NZD"},
    // Whoever pays in dollars or yen says these too, in Chinese.
    Mark{u"元", "CNY USD HKD TWD MOP JPY EUR SGD CAD AUD NZD"},
    Mark{u"块", "CNY USD HKD TWD MOP SGD CAD AUD NZD"},
    Mark{u"块钱", "CNY USD HKD TWD MOP SGD CAD AUD NZD"},
};

/// All marks, in small letters.
const QHash<QString, QStringList> &marks()
{
    static const QHash<QString, QStringList> known = [] {
        QHash<QString, QStringList> all;
        const QStringList codes = currencyCodes();
        for (const QString &code : codes) {
            for (const QString &locale : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
                all.insert(currencyName(code, locale, CurrencyCount::One).toLower(), {code});
                all.insert(currencyName(code, locale, CurrencyCount::Many).toLower(), {code});
            }
            all.insert(code.toLower(), {code});
        }
        for (const Mark &mark : Marks) {
            all.insert(QString::fromUtf16(mark.text), QString(QLatin1String(mark.codes)).split(u' '));
        }
        return all;
    }();
    return known;
}

/// Whether both characters are of one word. Chinese words stand side by side.
bool isOneWord(QChar left, QChar right)
{
    constexpr char16_t BehindLatin = 0x0250;
    const auto isLatin = [](QChar c) { return c.isLetter() && c.unicode() < BehindLatin; };
    return isLatin(left) && isLatin(right);
}

constexpr qsizetype LongestCode = 4;

/// A mark and how far it is from the number.
struct Found
{
    qsizetype distance = std::numeric_limits<qsizetype>::max();
    qsizetype length = 0;
    QStringList codes;
    [[nodiscard]] bool isNearerThan(const Found &other) const
    {
        return distance < other.distance || (distance == other.distance && length > other.length);
    }
};

enum class Side { Before, Behind };

/// What both allow; `narrower` says nothing if they have nothing in common.
QStringList common(const QStringList &codes, const QStringList &narrower)
{
    QStringList both = codes;
    both.removeIf([&](const QString &code) { return !narrower.contains(code); });
    return both.isEmpty() ? codes : both;
}

/// The nearest mark on one side of the number. Those further off may say which of its currencies it is: "20 dollars
/// (USD)".
Found nearest(const QString &text, Side side)
{
    std::vector<Found> all;
    const QString small = text.toLower();
    if (small.size() != text.size()) {
        return {};
    }
    for (auto mark = marks().begin(); mark != marks().end(); ++mark) {
        for (qsizetype at = small.indexOf(mark.key()); at >= 0; at = small.indexOf(mark.key(), at + 1)) {
            const qsizetype end = at + mark.key().size();
            const bool isWhole = (at == 0 || !isOneWord(small.at(at - 1), small.at(at))) &&
                                 (end == small.size() || !isOneWord(small.at(end - 1), small.at(end)));
            const qsizetype distance = side == Side::Before ? small.size() - end : at;
            const Found found{distance, mark.key().size(), mark.value()};
            // "20 try" are lira, "20 and I try" are not: short words in small letters stand beside their number.
            const bool isFarWord = distance > 1 && mark.key().size() <= LongestCode && text.at(at).isLower();
            if (isWhole && !isFarWord) {
                all.push_back(found);
            }
        }
    }
    std::ranges::sort(all, [](const Found &left, const Found &right) { return left.isNearerThan(right); });
    Found best = all.empty() ? Found() : all.front();
    for (const Found &found : all) {
        best.codes = common(best.codes, found.codes);
    }
    return best;
}

} // namespace

QStringList currenciesMeantBy(const QString &text)
{
    const QString plain = halfWidth(text);
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto first = std::find_if(plain.begin(), plain.end(), isDigit);
    const auto last = std::find_if(plain.rbegin(), plain.rend(), isDigit).base();
    if (first == plain.end()) {
        return {};
    }
    const Found before = nearest(plain.left(first - plain.begin()), Side::Before);
    QString rest = plain.mid(last - plain.begin());
    if (rest.startsWith(u'万')) {
        rest.remove(0, 1);
    }
    const Found behind = nearest(rest, Side::Behind);
    // "$20 USD"
    return before.isNearerThan(behind) ? common(before.codes, behind.codes) : common(behind.codes, before.codes);
}

} // namespace WalletSupport
