#include "core/checker/networklabels.h"

#include "core/checker/networknames.h"

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr qsizetype Before = 80; ///< how far a network's name stands before the account's, in UTF-16 units
constexpr qsizetype After = 40;

bool isEnd(QChar unit)
{
    return QStringView(u"\n\r。;；!?！？").contains(unit);
}

/// Signs and spaces that may stand between a network's name and the account's.
bool isBetween(QChar unit)
{
    return QStringView(u" :：-()（）[]【】\"“”'|,>~").contains(unit) || unit.isSurrogate() ||
           unit.category() == QChar::Symbol_Other || unit.unicode() == 0xfe0f;
}

/// 微信支付, LINE Pay and QQ钱包 are wallets.
bool isWallet(QStringView text, const NetworkNames::Spot &spot)
{
    const QStringView after = text.sliced(spot.end).trimmed();
    return after.startsWith(u"支付") || after.startsWith(u"钱包") || after.startsWith(u"pay", Qt::CaseInsensitive);
}

/// "on Signal", where it can be nothing else.
bool isSaidAsName(QStringView text, const NetworkNames::Spot &spot)
{
    const QStringView before = text.first(spot.begin).trimmed();
    return text.at(spot.begin).isUpper() &&
           std::ranges::any_of(std::array{u"on", u"via", u"over", u"our", u"official"}, [&](const char16_t *word) {
               return before.endsWith(QStringView(word), Qt::CaseInsensitive) && before.size() < spot.begin;
           });
}

/// The networks that a stretch of text names, in its order. Of those beside `other`, which is another account's sign,
/// none: `Telegram: @…`.
std::vector<NetworkNames::Spot> networksIn(QStringView text, const NetworkNames &names)
{
    std::vector<NetworkNames::Spot> spots = names.find(text);
    std::erase_if(spots, [&](const NetworkNames::Spot &spot) {
        return isWallet(text, spot) || (spot.isEveryday && !isSaidAsName(text, spot));
    });
    return spots;
}

/// The network directly before: `Line: @name`, `TG（@name）`.
QString networkBefore(QStringView even, qsizetype begin, const NetworkNames &names)
{
    qsizetype end = begin;
    constexpr qsizetype Most = 8;
    while (end > 0 && begin - end < Most && isBetween(even.at(end - 1))) {
        --end;
    }
    const qsizetype from = std::max<qsizetype>(0, end - Before);
    const std::optional<NetworkNames::Spot> spot = names.endingAt(even.sliced(from, end - from), end - from);
    return spot ? spot->network : QString();
}

/// The network directly behind: `@name (TG)`, `@name on Signal`; not if it is said of the account that follows it.
QString networkBehind(QStringView even, qsizetype end, const NetworkNames &names)
{
    const QStringView text = even.sliced(end).left(After);
    qsizetype begin = 0;
    const auto skip = [&] {
        while (begin < text.size() && (isBetween(text.at(begin)) || text.at(begin) == u'\n')) {
            ++begin;
        }
    };
    skip();
    for (const char16_t *word : {u"on ", u"via ", u"in ", u"at ", u"over "}) {
        if (text.sliced(begin).startsWith(QStringView(word), Qt::CaseInsensitive)) {
            begin += QStringView(word).size();
            break;
        }
    }
    skip();
    const std::optional<NetworkNames::Spot> spot = begin < text.size() ? names.at(text, begin) : std::nullopt;
    if (!spot || isWallet(text, *spot)) {
        return {};
    }
    qsizetype next = spot->end;
    while (next < text.size() && (text.at(next) == u' ' || text.at(next) == u':')) {
        ++next;
    }
    return next < text.size() && text.at(next) == u'@' ? QString() : spot->network;
}

} // namespace

QString networkBeside(QStringView even, qsizetype begin, qsizetype end, const NetworkNames &names)
{
    if (end + 1 < even.size() && even.at(end) == u':' && even.at(end + 1).isLetterOrNumber()) {
        return QStringLiteral("Matrix"); // @name:example.org
    }
    const QString before = networkBefore(even, begin, names);
    const QString behind = networkBehind(even, end, names);
    if (!before.isEmpty() || !behind.isEmpty()) {
        // Of two that contradict each other neither is believed: no account is on both.
        return before.isEmpty() || before == behind ? behind : behind.isEmpty() ? before : before + u'/' + behind;
    }
    qsizetype from = begin;
    qsizetype sentence = begin;
    while (from > 0 && begin - from < Before && even.at(from - 1) != u'@') {
        --from;
        if (sentence == from + 1 && !isEnd(even.at(from))) {
            sentence = from;
        }
    }
    const auto lastIn = [&](qsizetype first) {
        const std::vector<NetworkNames::Spot> spots = networksIn(even.sliced(first, begin - first), names);
        return spots.empty() ? QString() : spots.back().network;
    };
    if (const QString said = lastIn(sentence); !said.isEmpty()) {
        return said;
    }
    qsizetype to = end;
    while (to < even.size() && to - end < After && !isEnd(even.at(to)) && even.at(to) != u'@') {
        ++to;
    }
    const bool isAnothers = to < even.size() && even.at(to) == u'@';
    const std::vector<NetworkNames::Spot> spots = networksIn(even.sliced(end, to - end), names);
    if (!spots.empty() && !isAnothers) {
        return spots.front().network;
    }
    return lastIn(from);
}

} // namespace WalletSupport
