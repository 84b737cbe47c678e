#include "core/gate/hostname.h"

#include <QStringList>

#include <libpsl.h>
#include <unicode/idna.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
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
    return isDecimal || label.startsWith(QLatin1String("0x"));
}

/// Nothing where ICU's data are not there.
const icu::IDNA *internationalNames()
{
    static const std::unique_ptr<const icu::IDNA> idna([] {
        UErrorCode status = U_ZERO_ERROR;
        icu::IDNA *made = icu::IDNA::createUTS46Instance(
            UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ, status);
        return U_SUCCESS(status) ? made : nullptr;
    }());
    return idna.get();
}

Result<QString, HostFault> mapInternational(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::IDNA *idna = internationalNames();
    if (idna == nullptr) {
        return fail(HostFault::Malformed);
    }
    const icu::UnicodeString name(text.utf16(), static_cast<int32_t>(text.size()));
    icu::UnicodeString mapped;
    icu::IDNAInfo info;
    idna->nameToASCII(name, mapped, info, status);
    if (U_FAILURE(status) || info.hasErrors()) {
        return fail(HostFault::Malformed);
    }
    return QString(reinterpret_cast<const QChar *>(mapped.getBuffer()), mapped.length());
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
    const bool isPlain = std::ranges::all_of(text, [](QChar unit) { return unit.unicode() < 0x80; }) &&
                         !host.contains(QLatin1String("xn--"), Qt::CaseInsensitive);
    if (isPlain) {
        host = host.toLower();
    } else {
        const Result<QString, HostFault> mapped = mapInternational(text);
        if (!mapped) {
            return mapped;
        }
        host = *mapped;
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
