#include "authoring/directoryvalues.h"

#include "authoring/sourcefile.h"
#include "core/base/wordtable.h"
#include "core/gate/hostname.h"
#include "core/gate/webaddress.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

#include <phonenumbers/phonenumberutil.h>
#include <unicode/locid.h>

#include <array>
#include <utility>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestText = 400;

constexpr std::array Confidences = {
    std::pair{Confidence::Confirmed, u"confirmed"},
    std::pair{Confidence::Corroborated, u"corroborated"},
    std::pair{Confidence::Single, u"single"},
};

} // namespace

DirectoryValues::DirectoryValues(QString file, QByteArray json, Faults &faults)
    : m_file(std::move(file))
    , m_json(std::move(json))
    , m_faults(faults)
{
}

void DirectoryValues::report(const QString &path, const QString &what, Fault::Severity severity)
{
    if (!m_lines) {
        m_lines.emplace(m_json);
    }
    m_faults.push_back({m_file, m_lines->lineOf(path), QString(path + QLatin1String(": ") + what), severity});
}

void DirectoryValues::refuseUnknownKeys(const QJsonObject &object, const QString &path, const QStringList &known)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!known.contains(key)) {
            report(path, QStringLiteral("unknown key \"%1\"").arg(key));
        }
    }
}

QString DirectoryValues::text(const QJsonObject &object, const QString &key, const QString &path, bool isRequired)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() && !isRequired) {
        return {};
    }
    const QString text = value.toString();
    if (text.trimmed().isEmpty() || text != text.trimmed() || text.size() > LongestText) {
        report(path, QStringLiteral("\"%1\" must be a text of 1 to %2 characters").arg(key).arg(LongestText));
        return {};
    }
    return text;
}

QStringList DirectoryValues::texts(const QJsonObject &object, const QString &key, const QString &path)
{
    QStringList texts;
    const QString place = path + u'.' + key;
    if (object.contains(key) && !object.value(key).isArray()) {
        report(place, QStringLiteral("must be a list"));
    }
    const QJsonArray list = object.value(key).toArray();
    for (int index = 0; index < list.size(); ++index) {
        const QString text = list.at(index).toString();
        if (text.trimmed().isEmpty() || text != text.trimmed() || text.size() > LongestText) {
            report(QStringLiteral("%1.%2").arg(place).arg(index),
                   QStringLiteral("must be a text of 1 to %1 characters").arg(LongestText));
        }
        texts.append(text);
    }
    return texts;
}

bool DirectoryValues::flag(const QJsonObject &object, const QString &key, const QString &path)
{
    if (object.contains(key) && !object.value(key).isBool()) {
        report(QString(path + u'.' + key), QStringLiteral("must be true or false"));
    }
    return object.value(key).toBool();
}

QDate DirectoryValues::date(const QJsonValue &value, const QString &path)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid()) {
        report(path, QStringLiteral("\"%1\" is not a date, YYYY-MM-DD").arg(value.toString()));
    }
    return date;
}

QString DirectoryValues::webAddress(const QString &text, const QString &path)
{
    const Result<WebAddress, GateRefusal> address = readWebAddress(text);
    if (!address || !text.startsWith(QLatin1String("https://"))) {
        report(path, QStringLiteral("\"%1\" is not a plain https address").arg(text));
        return {};
    }
    return address->text();
}

QString DirectoryValues::number(const QString &text, const QString &path)
{
    static const QRegularExpression signs(QStringLiteral("[ .()-]"));
    static const QRegularExpression international(QStringLiteral("\\A\\+[1-9][0-9]{6,14}\\z"));
    static const QRegularExpression national(QStringLiteral("\\A[0-9]{3,13}\\z"));
    const QString digits = QString(text).remove(signs);
    if (!international.match(digits).hasMatch() && !national.match(digits).hasMatch()) {
        report(path,
               QStringLiteral("\"%1\" is neither an E.164 number (+...) nor the digits of a national one").arg(text));
        return {};
    }
    return digits;
}

void DirectoryValues::requireNumberOf(const QString &country, const QString &number, const QString &path)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    if (country.isEmpty() || !number.startsWith(u'+')) {
        return;
    }
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber parsed;
    const bool isNumber = util.Parse(number.toStdString(), "ZZ", &parsed) == PhoneNumberUtil::NO_PARSING_ERROR;
    if (!isNumber || !util.IsPossibleNumber(parsed)) {
        report(path, QStringLiteral("\"%1\" is no possible number: too long, too short or of no country").arg(number));
    } else if (parsed.country_code() != util.GetCountryCodeForRegion(country.toStdString())) {
        report(path, QStringLiteral("\"%1\" is not a number of %2").arg(number, country));
    }
}

QString DirectoryValues::mailAddress(const QString &text, const QString &path)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@([A-Za-z0-9.-]+)\\z"));
    const QRegularExpressionMatch match = shape.match(text);
    const Result<QString, HostFault> host = readHost(match.captured(1));
    if (!match.hasMatch() || !host || !host->contains(u'.')) {
        report(path, QStringLiteral("\"%1\" is not an e-mail address").arg(text));
        return {};
    }
    return text.toLower();
}

QString DirectoryValues::registrableDomain(const QString &text, const QString &path)
{
    const Result<QString, HostFault> host = readHost(text);
    if (!host || *host != text || WalletSupport::registrableDomain(*host) != text) {
        report(path, QStringLiteral("\"%1\" is not a registrable domain").arg(text));
        return {};
    }
    return text;
}

QString DirectoryValues::country(const QString &text, const QString &path)
{
    // ISO 3166 code of two letters, as the list of the library has it.
    const char *const *codes = icu::Locale::getISOCountries();
    const QByteArray code = text.toUtf8();
    while (*codes != nullptr && code != *codes) {
        ++codes;
    }
    if (*codes == nullptr) {
        report(path, QStringLiteral("\"%1\" is not the code of a country").arg(text));
        return {};
    }
    return text;
}

QByteArray DirectoryValues::timeZone(const QString &text, const QString &path)
{
    const QByteArray name = text.toLatin1();
    // A zone of a place, not an offset from UTC: those know no daylight saving time.
    if (!text.contains(u'/') || !QTimeZone::isTimeZoneIdAvailable(name)) {
        report(path, QStringLiteral("the time zone \"%1\" is unknown").arg(text));
        return {};
    }
    return name;
}

std::optional<Confidence> DirectoryValues::confidence(const QString &text, const QString &path)
{
    const std::optional<Confidence> known = valueIn(Confidences, text);
    if (!known) {
        report(path, QStringLiteral("the confidence \"%1\" is unknown").arg(text));
    }
    return known;
}

} // namespace WalletSupport
