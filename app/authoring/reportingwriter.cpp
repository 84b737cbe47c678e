#include "authoring/reportingwriter.h"

#include "authoring/countrynames.h"
#include "authoring/reportingsource.h"
#include "core/content/statement.h"

namespace WalletSupport {

bool writeReportingLines(sqlite3 *database, const std::vector<ReportingLineSource> &lines, const QStringList &locales)
{
    Statement row(database, "INSERT INTO reporting_line(position, id, country, kind, medium, target, display, hours,"
                            " always, confidence) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Statement name(database, "INSERT INTO reporting_line_name(line, locale, name) VALUES(?, ?, ?)");
    Statement seen(database, "INSERT INTO reporting_line_source(line, position, address, note) VALUES(?, ?, ?, ?)");
    std::set<QString> countries;
    bool isWritten = true;
    for (qint64 position = 0; const ReportingLineSource &source : lines) {
        const ReportingLine &line = source.line;
        row.bind(position++).bind(line.id).bind(line.country).bind(textOf(line.kind)).bind(textOf(line.medium));
        row.bind(line.target).bind(line.display).bind(source.hours).bind(line.isAlwaysOpen ? 1 : 0);
        isWritten = isWritten && row.bind(static_cast<qint64>(line.confidence)).run();
        for (const QString &locale : locales) {
            isWritten = isWritten && name.bind(line.id).bind(locale).bind(source.names.value(locale)).run();
        }
        for (qint64 place = 0; const SourceEntry &entry : source.sources) {
            seen.bind(line.id).bind(place++).bind(entry.source.address);
            isWritten = isWritten && seen.bind(entry.source.note).run();
        }
        countries.insert(line.country);
    }
    return isWritten && writeCountryNames(database, countries, locales);
}

} // namespace WalletSupport
