#include "core/gate/hostname.h"

#include <QStringList>

#include <arpa/inet.h>
#include <libpsl.h>
#include <unicode/idna.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestHost = 253;
constexpr qsizetype LongestLabel = 63;

struct PslDeleter
{
    void operator()(psl_ctx_t *list) const { psl_free(list); }
};

const psl_ctx_t *suffixList()
{
    // The system's list is newer than the one compiled into the library; reading it costs a millisecond, on first need.
    static const std::unique_ptr<psl_ctx_t, PslDeleter> newest(psl_latest(nullptr));
    return newest ? newest.get() : psl_builtin();
}

bool isLetterOrDigit(QChar unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9');
}

/// A label in ASCII: letters, digits and inner hyphens.
bool isLabel(const QString &label)
{
    return !label.isEmpty() && label.size() <= LongestLabel && label.front() != u'-' && label.back() != u'-' &&
           std::ranges::all_of(label, [](QChar unit) { return isLetterOrDigit(unit) || unit == u'-'; });
}

/// Browsers read a host whose last label is a number as an IPv4 address, in decimal, octal or hexadecimal.
bool endsInNumber(const QString &label)
{
    const bool isDecimal =
        !label.isEmpty() && std::ranges::all_of(label, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
    const auto isHexDigit = [](QChar unit) { return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'f'); };
    return isDecimal ||
           (label.startsWith(QLatin1String("0x")) && std::ranges::all_of(QStringView(label).sliced(2), isHexDigit));
}

std::unique_ptr<const icu::IDNA> makeMapping(uint32_t rules)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<const icu::IDNA> made(icu::IDNA::createUTS46Instance(
        UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | rules, status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
}

/// With the rules of registries (STD3). Nothing where ICU's data are not there.
const icu::IDNA *internationalNames()
{
    static const std::unique_ptr<const icu::IDNA> idna = makeMapping(UIDNA_USE_STD3_RULES);
    return idna.get();
}

/// As browsers map: any sign may stand in a name.
const icu::IDNA *browsersNames()
{
    static const std::unique_ptr<const icu::IDNA> idna = makeMapping(0);
    return idna.get();
}

/// The name in ASCII, if it has none of the errors that count.
std::optional<QString> mapped(const icu::IDNA *idna, QStringView text, uint32_t harmless = 0)
{
    if (idna == nullptr) {
        return std::nullopt;
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString name(text.utf16(), static_cast<int32_t>(text.size()));
    icu::UnicodeString ascii;
    icu::IDNAInfo info;
    idna->nameToASCII(name, ascii, info, status);
    if (U_FAILURE(status) || (info.getErrors() & ~harmless) != 0) {
        return std::nullopt;
    }
    return QString(reinterpret_cast<const QChar *>(ascii.getBuffer()), ascii.length());
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar unit) { return unit.unicode() < 0x80; });
}

/// The standard's "forbidden domain code points".
bool isForbidden(QChar unit)
{
    return unit.unicode() <= 0x20 || unit.unicode() == 0x7f || QStringView(u"#/:<>?@[\\]^|%").contains(unit);
}

std::optional<QString> withoutPercent(QStringView text)
{
    if (!text.contains(u'%')) {
        return text.toString();
    }
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.toUtf8());
    const QString plain = QString::fromUtf8(bytes);
    // A replaced byte is refused by the mapping in any case.
    return plain.contains(QChar::ReplacementCharacter) ? std::nullopt : std::optional(plain);
}

/// The number that a part of an IPv4 address stands for: decimal, octal (0...) or hexadecimal (0x...).
std::optional<quint64> partOfIpv4(QString part)
{
    if (part.isEmpty()) {
        return std::nullopt;
    }
    int base = 10;
    if (part.size() >= 2 && part.startsWith(QLatin1String("0x"))) {
        part.remove(0, 2);
        base = 16;
    } else if (part.size() >= 2 && part.startsWith(u'0')) {
        part.remove(0, 1);
        base = 8;
    }
    while (part.size() > 1 && part.startsWith(u'0')) {
        part.remove(0, 1);
    }
    if (part.isEmpty()) {
        return 0;
    }
    bool isNumber = false;
    const quint64 value = part.toULongLong(&isNumber, base);
    return isNumber && part.front().isLetterOrNumber() ? std::optional(value) : std::nullopt;
}

std::optional<QString> ipv4Of(const QStringList &parts)
{
    if (parts.size() > 4) {
        return std::nullopt;
    }
    quint64 address = 0;
    for (qsizetype number = 0; number < parts.size(); ++number) {
        const std::optional<quint64> value = partOfIpv4(parts.at(number));
        const bool isLast = number + 1 == parts.size();
        // The last part fills the bytes that are left.
        const auto bytes = static_cast<int>(isLast ? 4 - number : 1);
        if (value.value_or(~quint64(0)) >= (quint64(1) << (8 * bytes))) {
            return std::nullopt;
        }
        address = (address << (8 * bytes)) | *value;
    }
    return QStringLiteral("%1.%2.%3.%4")
        .arg(address >> 24)
        .arg((address >> 16) & 0xff)
        .arg((address >> 8) & 0xff)
        .arg(address & 0xff);
}

std::optional<QString> ipv6Of(QStringView text)
{
    std::array<unsigned char, 16> bytes{};
    if (!isAscii(text) || inet_pton(AF_INET6, text.toLatin1().constData(), bytes.data()) != 1) {
        return std::nullopt;
    }
    std::array<char, INET6_ADDRSTRLEN> shown{};
    inet_ntop(AF_INET6, bytes.data(), shown.data(), shown.size());
    return QString(u'[' + QString::fromLatin1(shown.data()) + u']');
}

} // namespace

Result<QString, HostFault> readHost(QStringView text)
{
    if (text.startsWith(u'[')) {
        return fail(HostFault::RawIpAddress);
    }
    // Twice the longest host is room enough for names that become shorter by mapping.
    if (text.isEmpty() || text.size() > 2 * LongestHost) {
        return fail(HostFault::Malformed);
    }
    QString host = text.toString();
    if (isAscii(text) && !host.contains(QLatin1String("xn--"), Qt::CaseInsensitive)) {
        host = host.toLower();
    } else if (const std::optional<QString> ascii = mapped(internationalNames(), text)) {
        host = *ascii;
    } else {
        return fail(HostFault::Malformed);
    }
    if (host.endsWith(u'.')) {
        host.chop(1);
    }
    const QStringList labels = host.split(u'.');
    if (host.size() > LongestHost || !std::ranges::all_of(labels, isLabel)) {
        return fail(HostFault::Malformed);
    }
    if (endsInNumber(labels.last())) {
        return fail(HostFault::RawIpAddress);
    }
    return host;
}

std::optional<BrowserHost> readBrowserHost(QStringView text)
{
    if (text.startsWith(u'[')) {
        const std::optional<QString> ipv6 =
            text.endsWith(u']') ? ipv6Of(text.sliced(1, text.size() - 2)) : std::nullopt;
        return ipv6 ? std::optional(BrowserHost{*ipv6, true}) : std::nullopt;
    }
    constexpr qsizetype Longest = 4096; // the standard has no bound; what is longer leads nowhere
    const std::optional<QString> plain = text.size() > Longest ? std::nullopt : withoutPercent(text);
    if (!plain || plain->isEmpty()) {
        return std::nullopt;
    }
    QString host = plain->toLower();
    if (!isAscii(*plain)) {
        constexpr uint32_t Harmless = UIDNA_ERROR_EMPTY_LABEL | UIDNA_ERROR_LABEL_TOO_LONG |
                                      UIDNA_ERROR_DOMAIN_NAME_TOO_LONG | UIDNA_ERROR_LEADING_HYPHEN |
                                      UIDNA_ERROR_TRAILING_HYPHEN | UIDNA_ERROR_HYPHEN_3_4;
        const std::optional<QString> ascii = mapped(browsersNames(), *plain, Harmless);
        if (!ascii) {
            return std::nullopt;
        }
        host = *ascii;
    }
    if (host.isEmpty() || !isAscii(host) || std::ranges::any_of(host, isForbidden)) {
        return std::nullopt;
    }
    QStringList labels = host.split(u'.');
    if (labels.size() > 1 && labels.last().isEmpty()) {
        labels.removeLast();
    }
    if (!endsInNumber(labels.last())) {
        return BrowserHost{host, false};
    }
    const std::optional<QString> ipv4 = ipv4Of(labels);
    return ipv4 ? std::optional(BrowserHost{*ipv4, true}) : std::nullopt;
}

QString decodedLabel(const QString &label)
{
    const icu::IDNA *idna = internationalNames();
    if (idna == nullptr || label.size() > LongestLabel) {
        return label;
    }
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString decoded;
    icu::IDNAInfo info;
    idna->labelToUnicode(icu::UnicodeString(label.utf16(), static_cast<int32_t>(label.size())), decoded, info, status);
    return U_FAILURE(status) || info.hasErrors()
               ? label
               : QString(reinterpret_cast<const QChar *>(decoded.getBuffer()), decoded.length());
}

QString registrableDomain(const QString &host)
{
    const QByteArray name = host.toLatin1();
    const psl_ctx_t *list = suffixList();
    const char *domain = list == nullptr ? nullptr : psl_registrable_domain(list, name.constData());
    return domain == nullptr ? QString() : QString::fromLatin1(domain);
}

bool isKnownEnding(const QString &label)
{
    static const QStringList reserved = {QStringLiteral("example"), QStringLiteral("invalid"),
                                         QStringLiteral("local"),   QStringLiteral("localhost"),
                                         QStringLiteral("onion"),   QStringLiteral("test")};
    const psl_ctx_t *list = suffixList();
    return reserved.contains(label) ||
           (list != nullptr && !label.isEmpty() && !label.contains(u'.') &&
            psl_is_public_suffix2(list, label.toLatin1().constData(), PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE) != 0);
}

bool isHiddenCharacter(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        return point != U' ';
    default:
        return point == 0x2800 || point == 0xfffd ||
               u_hasBinaryProperty(static_cast<UChar32>(point), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
    }
}

bool hasHiddenCharacters(QStringView text)
{
    const QList<uint> points = text.toUcs4(); // a lone surrogate becomes U+FFFD
    return std::ranges::any_of(points, isHiddenCharacter);
}

} // namespace WalletSupport
