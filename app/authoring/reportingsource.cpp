#include "authoring/reportingsource.h"

#include "authoring/directoryproofs.h"
#include "authoring/directoryvalues.h"
#include "authoring/sourcefile.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr const char *File = "directory/reporting.json";

/// Reads one line of the list.
class LineReader
{
public:
    LineReader(const QJsonObject &json, QString path, DirectoryValues &values)
        : m_json(json)
        , m_path(std::move(path))
        , m_values(values)
    {
    }

    ReportingLineSource read(const QStringList &locales)
    {
        m_values.refuseUnknownKeys(m_json, m_path,
                                   {QStringLiteral("id"), QStringLiteral("country"), QStringLiteral("kind"),
                                    QStringLiteral("number"), QStringLiteral("by"), QStringLiteral("url"),
                                    QStringLiteral("email"), QStringLiteral("display"), QStringLiteral("hours"),
                                    QStringLiteral("always_open"), QStringLiteral("names"), QStringLiteral("notes"),
                                    QStringLiteral("sources")});
        ReportingLine &line = m_source.line;
        line.id = m_json.value(QLatin1String("id")).toString();
        if (!isId(line.id)) {
            report(QStringLiteral("id"), QStringLiteral("\"%1\" is not made of a-z, 0-9 and hyphens").arg(line.id));
        }
        line.country =
            m_values.country(m_json.value(QLatin1String("country")).toString(), at(QStringLiteral("country")));
        readKind();
        readTarget();
        m_source.hours = m_values.text(m_json, QStringLiteral("hours"), m_path, false);
        line.isAlwaysOpen = m_values.flag(m_json, QStringLiteral("always_open"), m_path);
        readNames(locales);
        (void)m_values.texts(m_json, QStringLiteral("notes"), m_path);
        m_source.sources = readSources(m_json.value(QLatin1String("sources")), QStringLiteral("sources"),
                                       at(QStringLiteral("sources")), m_values);
        line.confidence = confidenceBy(m_source.sources, m_path, m_values);
        return m_source;
    }

private:
    QString at(const QString &key) const { return m_path + u'.' + key; }
    void report(const QString &key, const QString &what) { m_values.report(at(key), what); }

    void readKind()
    {
        const QString word = m_json.value(QLatin1String("kind")).toString();
        if (const std::optional<ReportingKind> kind = reportingKindFrom(word)) {
            m_source.line.kind = *kind;
        } else {
            report(QStringLiteral("kind"), QStringLiteral("the kind \"%1\" of a line is unknown").arg(word));
        }
    }

    void readTarget()
    {
        const QString number = m_values.text(m_json, QStringLiteral("number"), m_path, false);
        const QString address = m_values.text(m_json, QStringLiteral("url"), m_path, false);
        const QString email = m_values.text(m_json, QStringLiteral("email"), m_path, false);
        const QString by = m_values.text(m_json, QStringLiteral("by"), m_path, false);
        if (static_cast<int>(!number.isEmpty()) + static_cast<int>(!address.isEmpty()) +
                static_cast<int>(!email.isEmpty()) !=
            1) {
            m_values.report(m_path, QStringLiteral("must have one of \"number\", \"url\" and \"email\""));
            return;
        }
        if (!by.isEmpty() && (by != QLatin1String("text-message") || number.isEmpty())) {
            report(QStringLiteral("by"), QStringLiteral("can only be \"text-message\", beside a number"));
        }
        ReportingLine &line = m_source.line;
        if (!number.isEmpty()) {
            line.medium = by.isEmpty() ? ReportingMedium::Telephone : ReportingMedium::TextMessage;
            line.target = readNumber(number);
            line.display = number;
        } else if (!address.isEmpty()) {
            line.medium = ReportingMedium::Web;
            line.target = m_values.webAddress(address, at(QStringLiteral("url")));
            line.display = line.target.mid(8);
            line.display.chop(line.display.endsWith(u'/') ? 1 : 0);
        } else {
            line.medium = ReportingMedium::Email;
            line.target = m_values.mailAddress(email, at(QStringLiteral("email")));
            line.display = line.target;
        }
        const QString display = m_values.text(m_json, QStringLiteral("display"), m_path, false);
        line.display = display.isEmpty() ? line.display : display;
    }

    /// Numbers such as Japan's #9110 keep their sign.
    QString readNumber(const QString &number)
    {
        const QString path = at(QStringLiteral("number"));
        const bool hasSign = number.startsWith(u'#');
        const QString digits = m_values.number(hasSign ? number.mid(1) : number, path);
        m_values.requireNumberOf(m_source.line.country, digits, path);
        return hasSign && !digits.isEmpty() ? QString(u'#' + digits) : digits;
    }

    void readNames(const QStringList &locales)
    {
        const QString path = at(QStringLiteral("names"));
        const QJsonObject names = m_json.value(QLatin1String("names")).toObject();
        m_values.refuseUnknownKeys(names, path, locales);
        for (const QString &locale : locales) {
            m_source.names.insert(locale, m_values.text(names, locale, path, true));
        }
    }

    const QJsonObject m_json;
    QString m_path;
    DirectoryValues &m_values;
    ReportingLineSource m_source;
};

bool isSame(const ReportingLine &left, const ReportingLine &right)
{
    return left.medium == right.medium && left.target == right.target && left.country == right.country;
}

} // namespace

std::vector<ReportingLineSource> readReportingLines(const QString &folder, const QStringList &locales, Faults &faults)
{
    const QString file = QLatin1String(File);
    if (!QFileInfo::exists(QString(folder + u'/' + file))) {
        return {};
    }
    const std::optional<QByteArray> bytes = readSourceFile(folder, file, faults);
    const std::optional<QJsonObject> json = bytes ? readJsonFile(folder, file, faults) : std::nullopt;
    if (!json) {
        return {};
    }
    DirectoryValues values(file, *bytes, faults);
    values.refuseUnknownKeys(*json, QString(), {QStringLiteral("collected"), QStringLiteral("lines")});
    (void)values.date(json->value(QLatin1String("collected")), QStringLiteral("collected"));
    const QJsonArray list = json->value(QLatin1String("lines")).toArray();
    if (list.isEmpty()) {
        values.report(QStringLiteral("lines"), QStringLiteral("must be a list of reporting lines"));
    }
    std::vector<ReportingLineSource> lines;
    for (int index = 0; index < list.size(); ++index) {
        const QString path = QStringLiteral("lines.%1").arg(index);
        if (!list.at(index).isObject()) {
            values.report(path, QStringLiteral("must be an object"));
            continue;
        }
        const ReportingLineSource source = LineReader(list.at(index).toObject(), path, values).read(locales);
        for (const ReportingLineSource &other : lines) {
            if (other.line.id == source.line.id || (!source.line.target.isEmpty() && isSame(other.line, source.line))) {
                values.report(path, QStringLiteral("\"%1\" stands twice").arg(source.line.id));
            }
        }
        lines.push_back(source);
    }
    return lines;
}

} // namespace WalletSupport
