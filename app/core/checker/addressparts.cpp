#include "core/checker/addressparts.h"

#include "core/base/evenwidth.h"
#include "core/gate/hostname.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr QStringView EndsAuthority = u"/?#\\";

/// What browsers leave out wherever it stands in an address.
bool isLeftOut(QChar unit)
{
    return unit == u'\t' || unit == u'\n' || unit == u'\r';
}

bool isSlash(QChar unit)
{
    return unit == u'/' || unit == u'\\';
}

/// Schemes whose addresses need no slashes.
bool isOpaque(const QString &scheme)
{
    static constexpr std::array words = {u"javascript", u"data",   u"vbscript", u"blob",   u"file", u"about",
                                         u"filesystem", u"mailto", u"tel",      u"intent", u"sms",  u"view-source"};
    return std::ranges::any_of(words, [&](const char16_t *word) { return scheme == QStringView(word); });
}

/// Reads scheme and slashes; where the authority begins.
qsizetype readScheme(QStringView even, qsizetype begin, AddressParts &parts)
{
    QString word;
    qsizetype at = begin;
    while (at < even.size() &&
           (isLeftOut(even.at(at)) || even.at(at).isLetterOrNumber() || QStringView(u"+-.").contains(even.at(at)))) {
        if (!isLeftOut(even.at(at))) {
            word.append(even.at(at).toLower());
        }
        ++at;
    }
    const bool isWord = !word.isEmpty() && word.front() >= u'a' && word.front() <= u'z' && at < even.size() &&
                        even.at(at) == u':' &&
                        std::ranges::all_of(word, [](QChar unit) { return unit.unicode() < 0x80; });
    if (!isWord) {
        return begin;
    }
    qsizetype slashes = 0;
    for (++at; at < even.size() && (isSlash(even.at(at)) || isLeftOut(even.at(at))); ++at) {
        slashes += isSlash(even.at(at)) ? 1 : 0;
    }
    if (word == QLatin1String("hxxp") || word == QLatin1String("hxxps")) {
        word.replace(1, 2, QStringLiteral("tt"));
    }
    const bool isWeb = word == QLatin1String("http") || word == QLatin1String("https");
    if (!isWeb && !isOpaque(word) && slashes < 2) {
        return begin; // a host and its port, or a label
    }
    parts.scheme = word;
    return at;
}

/// Cuts a port off; nothing if what stands there is none.
std::optional<QString> takePort(QStringView &host)
{
    const qsizetype colon = host.lastIndexOf(u':');
    const qsizetype bracket = host.lastIndexOf(u']');
    if (colon < 0 || colon < bracket) {
        return QString();
    }
    QString port = host.mid(colon + 1).toString();
    port.removeIf(isLeftOut);
    host = host.left(colon);
    bool isNumber = true;
    constexpr uint LargestPort = 65535;
    const bool isPort = port.isEmpty() || (std::ranges::all_of(port, [](QChar unit) { return unit.isDigit(); }) &&
                                           port.toUInt(&isNumber) <= LargestPort && isNumber);
    return isPort ? std::optional(port) : std::nullopt;
}

QString withoutHidden(const QString &host)
{
    QString seen;
    const QList<uint> points = host.toUcs4();
    for (const char32_t point : points) {
        if (!isHiddenCharacter(point)) {
            seen.append(QString::fromUcs4(&point, 1));
        }
    }
    return seen;
}

bool isRegistrable(const QString &host)
{
    return std::ranges::all_of(host, [](QChar unit) {
        return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') || QStringView(u"-_.").contains(unit);
    });
}

void readHostInto(AddressParts &parts, const QString &written)
{
    // Browsers undo percent-encoding in a host.
    QString host = written.contains(u'%') ? QUrl::fromPercentEncoding(written.toUtf8()) : written;
    parts.hasHidden = hasHiddenCharacters(host);
    if (parts.hasHidden) {
        host = withoutHidden(host);
    }
    if (const std::optional<BrowserHost> read = readBrowserHost(host)) {
        parts.host = read->name;
        parts.isIp = read->isIpAddress;
    }
    parts.isOdd = parts.isOdd || (!parts.isIp && !isRegistrable(parts.host));
    if (parts.host.size() > 1 && parts.host.endsWith(u'.') && !parts.host.endsWith(QLatin1String(".."))) {
        parts.host.chop(1);
    }
}

} // namespace

AddressParts readAddressParts(const QString &text)
{
    AddressParts parts;
    const QString even = evenWidth(text);
    qsizetype first = 0;
    while (first < even.size() && even.at(first).unicode() <= 0x20) {
        ++first;
    }
    qsizetype last = even.size();
    while (last > first && even.at(last - 1).unicode() <= 0x20) {
        --last;
    }
    const qsizetype begin = readScheme(QStringView(even).left(last), first, parts);
    const auto *const ending = std::find_if(even.cbegin() + begin, even.cbegin() + last,
                                            [](QChar unit) { return EndsAuthority.contains(unit); });
    const qsizetype end = ending - even.cbegin();
    parts.tail = even.sliced(end, last - end);
    parts.hostBegin = begin;
    const qsizetype at = QStringView(even).left(end).lastIndexOf(u'@');
    if (at >= begin) {
        parts.userBegin = begin;
        parts.userLength = at - begin;
        parts.hostBegin = at + 1;
    }
    // The eye takes full-width signs for the plain ones; browsers do not.
    parts.isOdd = std::any_of(even.cbegin(), even.cbegin() + std::min(end + 1, last), [&](const QChar &unit) {
        return QStringView(u":/?#\\@").contains(unit) && text.at(&unit - even.cbegin()) != unit;
    });
    QStringView host = QStringView(even).sliced(parts.hostBegin, end - parts.hostBegin);
    const std::optional<QString> port = takePort(host);
    const QStringView portText =
        QStringView(even).sliced(parts.hostBegin + host.size(), end - parts.hostBegin - host.size());
    parts.isOdd = parts.isOdd || portText != QStringView(text).sliced(parts.hostBegin + host.size(), portText.size());
    parts.port = port.value_or(QString());
    parts.hostLength = host.size();
    if (port) {
        QString written = text.mid(parts.hostBegin, parts.hostLength);
        written.removeIf(isLeftOut);
        readHostInto(parts, written);
    }
    return parts;
}

} // namespace WalletSupport
