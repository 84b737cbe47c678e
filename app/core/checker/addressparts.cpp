#include "core/checker/addressparts.h"

#include "core/checker/evenwidth.h"
#include "core/gate/hostname.h"

#include <QUrl>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr QStringView EndsAuthority = u"/?#\\";

/// Reads scheme and slashes; where the authority begins.
qsizetype readScheme(const QString &even, AddressParts &parts)
{
    const qsizetype colon = even.indexOf(u':');
    if (colon <= 0 || colon > 5 || colon + 1 >= even.size() || !QStringView(u"/\\").contains(even.at(colon + 1))) {
        return 0;
    }
    parts.scheme = even.left(colon).toLower().replace(QLatin1String("hxxp"), QLatin1String("http"));
    qsizetype at = colon + 1;
    while (at < even.size() && (even.at(at) == u'/' || even.at(at) == u'\\')) {
        ++at;
    }
    return at;
}

/// Cuts a port off; `host` then ends before the colon.
QString takePort(QStringView &host)
{
    const qsizetype colon = host.lastIndexOf(u':');
    if (colon < 0 || host.endsWith(u']')) {
        return {};
    }
    const QString port = host.mid(colon + 1).toString();
    host = host.left(colon);
    return port;
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

void readHostInto(AddressParts &parts, const QString &written)
{
    // Browsers undo percent-encoding in a host.
    QString host = written.contains(u'%') ? QUrl::fromPercentEncoding(written.toUtf8()) : written;
    parts.hasHidden = hasHiddenCharacters(host);
    if (parts.hasHidden) {
        host = withoutHidden(host);
    }
    const Result<QString, HostFault> read = readHost(host);
    if (read) {
        parts.host = *read;
    } else {
        parts.isIp = read.error() == HostFault::RawIpAddress;
    }
}

} // namespace

AddressParts readAddressParts(const QString &text)
{
    AddressParts parts;
    const QString even = evenWidth(text);
    const qsizetype begin = readScheme(even, parts);
    const auto *const ending =
        std::find_if(even.cbegin() + begin, even.cend(), [](QChar unit) { return EndsAuthority.contains(unit); });
    const qsizetype end = ending - even.cbegin();
    parts.tail = even.mid(end);
    parts.hostBegin = begin;
    const qsizetype at = QStringView(even).left(end).lastIndexOf(u'@');
    if (at >= begin) {
        parts.userBegin = begin;
        parts.userLength = at - begin;
        parts.hostBegin = at + 1;
    }
    QStringView host = QStringView(even).sliced(parts.hostBegin, end - parts.hostBegin);
    parts.port = takePort(host);
    parts.hostLength = host.size();
    readHostInto(parts, text.mid(parts.hostBegin, parts.hostLength));
    return parts;
}

} // namespace WalletSupport
