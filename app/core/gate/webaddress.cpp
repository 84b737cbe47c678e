#include "core/gate/webaddress.h"

#include "core/gate/hostname.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <string_view>

namespace WalletSupport {

namespace {

using Kind = GateRefusal::Kind;

constexpr qsizetype LongestAddress = 4096;

bool isHexDigit(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

/// Percent-encodes what an address may not hold as it is, and writes what is encoded in upper case. Nothing for a
/// backslash, a space, a stray % and an encoded control character: readers differ about these.
std::optional<QString> encoded(QStringView text)
{
    static constexpr std::string_view Hex = "0123456789ABCDEF";
    const QByteArray utf8 = text.toUtf8();
    QByteArray result;
    result.reserve(utf8.size());
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char byte = utf8.at(i);
        const auto value = static_cast<unsigned char>(byte);
        if (byte == '%') {
            if (i + 2 >= utf8.size() || !isHexDigit(utf8.at(i + 1)) || !isHexDigit(utf8.at(i + 2))) {
                return std::nullopt;
            }
            const QByteArray digits = utf8.mid(i + 1, 2).toUpper();
            const int code = digits.toInt(nullptr, 16);
            if (code < 0x20 || code == 0x7f) {
                return std::nullopt;
            }
            result += '%' + digits;
            i += 2;
        } else if (value <= 0x20 || value == 0x7f || byte == '\\') {
            return std::nullopt;
        } else if (value >= 0x80 || QByteArrayView("\"<>^`{|}").contains(byte)) {
            result += '%';
            result += Hex[value >> 4];
            result += Hex[value & 15];
        } else {
            result += byte;
        }
    }
    return QString::fromLatin1(result);
}

bool hasDotSegment(const QString &path)
{
    const QStringList segments = path.split(u'/');
    return std::ranges::any_of(segments, [](QString segment) {
        segment.replace(QLatin1String("%2E"), QLatin1String("."));
        return segment == QLatin1String(".") || segment == QLatin1String("..");
    });
}

GateRefusal refusal(HostFault fault, QStringView host)
{
    return {fault == HostFault::RawIpAddress ? Kind::RawIpAddress : Kind::Malformed, host.toString()};
}

} // namespace

Result<WebAddress, GateRefusal> readWebAddress(QStringView text)
{
    if (text.size() > LongestAddress) {
        return fail(GateRefusal{Kind::TooLong, QString::number(text.size())});
    }
    if (hasHiddenCharacters(text)) {
        return fail(GateRefusal{Kind::HiddenCharacters, {}});
    }
    const bool isHttp = text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
    if (!isHttp && !text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)) {
        return fail(GateRefusal{Kind::Scheme, text.left(40).toString()});
    }
    const QStringView afterScheme = text.mid(isHttp ? 7 : 8);
    qsizetype end = 0;
    while (end < afterScheme.size() && !QStringView(u"/?#").contains(afterScheme.at(end))) {
        ++end;
    }
    QStringView host = afterScheme.left(end);
    const QStringView rest = afterScheme.mid(end);
    if (host.contains(u'\\')) { // browsers take it for a slash, others do not
        return fail(GateRefusal{Kind::Malformed, host.toString()});
    }
    if (host.contains(u'@') || host.contains(QStringView(u"%40"))) {
        return fail(GateRefusal{Kind::UserName, host.toString()});
    }
    const qsizetype colon = host.lastIndexOf(u':');
    if (colon >= 0 && !host.endsWith(u']')) {
        const QStringView port = host.mid(colon + 1);
        if (port != (isHttp ? QStringView(u"80") : QStringView(u"443"))) {
            return fail(GateRefusal{Kind::UnusualPort, port.toString()});
        }
        host = host.left(colon);
    }
    const Result<QString, HostFault> name = readHost(host);
    if (!name) {
        return fail(refusal(name.error(), host));
    }
    const std::optional<QString> tail = encoded(rest);
    if (!tail) {
        return fail(GateRefusal{Kind::Malformed, rest.left(200).toString()});
    }
    qsizetype pathEnd = 0;
    while (pathEnd < tail->size() && tail->at(pathEnd) != u'?' && tail->at(pathEnd) != u'#') {
        ++pathEnd;
    }
    WebAddress address{*name, tail->left(pathEnd), tail->mid(pathEnd)};
    if (address.path.isEmpty()) {
        address.path = QStringLiteral("/");
    }
    if (hasDotSegment(address.path)) {
        return fail(GateRefusal{Kind::Malformed, address.path});
    }
    return address;
}

} // namespace WalletSupport
