#include "core/checker/networklabels.h"

#include <QRegularExpression>

#include <array>

namespace WalletSupport {

namespace {

constexpr qsizetype Before = 24; ///< how far a network's name stands before the account's, in UTF-16 units
constexpr qsizetype After = 16;

struct Label
{
    const char16_t *word; ///< lower case
    const char16_t *network;
};

constexpr std::array Labels = {
    Label{u"twitter", u"X"},
    Label{u"推特", u"X"},
    Label{u"on x", u"X"},
    Label{u"facebook", u"Facebook"},
    Label{u"脸书", u"Facebook"},
    Label{u"臉書", u"Facebook"},
    Label{u"instagram", u"Instagram"},
    Label{u"threads", u"Threads"},
    Label{u"tiktok", u"TikTok"},
    Label{u"抖音", u"Douyin"},
    Label{u"youtube", u"YouTube"},
    Label{u"linkedin", u"LinkedIn"},
    Label{u"weibo", u"Weibo"},
    Label{u"微博", u"Weibo"},
    Label{u"telegram", u"Telegram"},
    Label{u"电报", u"Telegram"},
    Label{u"電報", u"Telegram"},
    Label{u"line id", u"LINE"},
    Label{u"on line", u"LINE"},
    Label{u"zalo", u"Zalo"},
    Label{u"discord", u"Discord"},
    Label{u"whatsapp", u"WhatsApp"},
    Label{u"公众号", u"WeChat official account"},
    Label{u"公眾號", u"WeChat official account"},
    Label{u"服务号", u"WeChat official account"},
    Label{u"official account", u"WeChat official account"},
    Label{u"微信号", u"WeChat"},
    Label{u"微信號", u"WeChat"},
    Label{u"wechat id", u"WeChat"},
};

bool isLatin(QChar unit)
{
    return unit.unicode() < 0x250 && unit.isLetterOrNumber();
}

/// The network whose word stands last in a text, or first.
QString networkIn(const QString &text, bool isLast)
{
    qsizetype best = -1;
    QString network;
    for (const Label &label : Labels) {
        const QStringView word(label.word);
        const qsizetype at = isLast ? text.lastIndexOf(word) : text.indexOf(word);
        const qsizetype end = at + word.size();
        if (at < 0 || (at > 0 && isLatin(word.front()) && isLatin(text.at(at - 1))) ||
            (end < text.size() && isLatin(word.back()) && isLatin(text.at(end)))) {
            continue;
        }
        const qsizetype rank = isLast ? end : text.size() - at;
        if (rank > best) {
            best = rank;
            network = QString::fromUtf16(label.network);
        }
    }
    return network;
}

bool isEnd(QChar unit)
{
    return QStringView(u"\n\r。;；!?！？@").contains(unit);
}

} // namespace

QString networkBeside(QStringView even, qsizetype begin, qsizetype end)
{
    qsizetype from = begin;
    while (from > 0 && begin - from < Before && !isEnd(even.at(from - 1))) {
        --from;
    }
    const QString before = networkIn(even.sliced(from, begin - from).toString().toLower(), true);
    if (!before.isEmpty()) {
        return before;
    }
    qsizetype to = end;
    while (to < even.size() && to - end < After && !isEnd(even.at(to)) && even.at(to) != u',') {
        ++to;
    }
    return networkIn(even.sliced(end, to - end).toString().toLower(), false);
}

std::vector<Candidate> findLabelledAccounts(const QString &even)
{
    // A name behind a colon, or within quotation marks. Chinese names are those of official accounts.
    static const QRegularExpression official(
        QStringLiteral("(?:公众号|公眾號|服务号|official account) {0,2}(?:[:：] {0,2}|(?=[“\"「『【《]))[“\"「『【《]?"
                       "([\\p{Han}\\p{Latin}0-9_]{2,20})"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression personal(
        QStringLiteral("(?<![A-Za-z])(?:微信|微信号|微信號|wechat|wechat id|weixin|telegram|电报|電報|line id|whatsapp|"
                       "twitter|instagram|facebook|微博|weibo|tiktok|zalo) {0,2}(?:id|号|號|账号|帳號|account)? {0,2}"
                       "[:：] {0,2}([A-Za-z][A-Za-z0-9_.-]{2,31})(?![A-Za-z0-9_@/:])"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<Candidate> found;
    for (const QRegularExpression *pattern : {&official, &personal}) {
        for (auto matches = pattern->globalMatch(even); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype begin = match.capturedStart(1);
            qsizetype end = match.capturedEnd(1);
            while (end > begin && QStringView(u".-").contains(even.at(end - 1))) {
                --end;
            }
            // The label itself says which network it is.
            const QString label = even.mid(match.capturedStart(), begin - match.capturedStart()).toLower();
            QString network = networkIn(label, true);
            if (network.isEmpty()) {
                network = QStringLiteral("WeChat");
            }
            found.push_back({FindingKind::Handle, begin, end, false, network});
        }
    }
    return found;
}

} // namespace WalletSupport
