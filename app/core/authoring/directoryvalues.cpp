#include "core/authoring/directoryvalues.h"

#include "core/authoring/sourcefile.h"
#include "core/trust/hostname.h"
#include "core/trust/webaddress.h"

#include <QRegularExpression>

#include <unicode/locid.h>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestText = 400;
/// A file that is wrong all over need not be told so line by line: finding a line costs a reading of the file.
constexpr std::size_t MostFaults = 200;

} // namespace

DirectoryValues::DirectoryValues(QString file, QByteArray json, Faults &faults)
    : m_file(std::move(file))
    , m_json(std::move(json))
    , m_faults(faults)
{
}

void DirectoryValues::report(const QString &path, const QString &what, Fault::Severity severity)
{
    const int line = m_faults.size() < MostFaults ? lineOfJsonPath(m_json, path) : 1;
    m_faults.push_back({m_file, line, QString(path + QLatin1String(": ") + what), severity});
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

std::optional<Confidence> DirectoryValues::confidence(const QString &text, const QString &path)
{
    static const QHash<QString, Confidence> known = {{QStringLiteral("confirmed"), Confidence::Confirmed},
                                                     {QStringLiteral("corroborated"), Confidence::Corroborated},
                                                     {QStringLiteral("single"), Confidence::Single}};
    const auto found = known.constFind(text);
    if (found == known.constEnd()) {
        report(path, QStringLiteral("the confidence \"%1\" is unknown").arg(text));
        return std::nullopt;
    }
    return *found;
}

} // namespace WalletSupport
