#include "core/directory/reportinglines.h"

#include "core/base/wordtable.h"
#include "core/content/locales.h"
#include "core/content/pack.h"

#include <array>
#include <utility>

namespace WalletSupport {

namespace {

constexpr std::array Kinds = {
    std::pair{ReportingKind::PoliceEmergency, u"police-emergency"},
    std::pair{ReportingKind::PoliceAdvice, u"police-advice"},
    std::pair{ReportingKind::AntiFraud, u"anti-fraud"},
    std::pair{ReportingKind::BankFraud, u"bank-fraud"},
    std::pair{ReportingKind::Consumer, u"consumer"},
    std::pair{ReportingKind::Government, u"government"},
    std::pair{ReportingKind::Messages, u"messages"},
};

constexpr std::array Media = {
    std::pair{ReportingMedium::Telephone, u"telephone"},
    std::pair{ReportingMedium::TextMessage, u"text-message"},
    std::pair{ReportingMedium::Web, u"web"},
    std::pair{ReportingMedium::Email, u"email"},
};

constexpr const char *LinesOfACountry =
    "SELECT id, country, kind, medium, target, display, always, confidence FROM reporting_line"
    " WHERE country = ? AND confidence > 0 ORDER BY position";
constexpr const char *LinesAtATarget =
    "SELECT id, country, kind, medium, target, display, always, confidence FROM reporting_line"
    " WHERE target = ? ORDER BY position";

} // namespace

QString ReportingLine::address() const
{
    switch (medium) {
    case ReportingMedium::Telephone:
        // A number such as #9110 is dialled by hand: what a program makes of the sign differs.
        return target.startsWith(u'#') ? QString() : QString(QLatin1String("tel:") + target);
    case ReportingMedium::TextMessage:
        return {};
    case ReportingMedium::Web:
        return target;
    case ReportingMedium::Email:
        return QLatin1String("mailto:") + target;
    }
    return {};
}

QString textOf(ReportingKind kind)
{
    return textIn(Kinds, kind);
}

std::optional<ReportingKind> reportingKindFrom(QStringView text)
{
    return valueIn(Kinds, text);
}

QString textOf(ReportingMedium medium)
{
    return textIn(Media, medium);
}

std::optional<ReportingMedium> reportingMediumFrom(QStringView text)
{
    return valueIn(Media, text);
}

std::vector<ReportingLine> ReportingLines::forCountry(const QString &country, const QString &locale) const
{
    return read(LinesOfACountry, country, locale);
}

QStringList ReportingLines::countries() const
{
    QStringList codes;
    Statement rows = m_pack.query("SELECT DISTINCT country FROM reporting_line WHERE confidence > 0 ORDER BY country");
    while (rows.next()) {
        codes.append(rows.text(0));
    }
    return codes;
}

std::vector<ReportingLine> ReportingLines::at(const QString &target, const QString &locale) const
{
    return target.isEmpty() ? std::vector<ReportingLine>() : read(LinesAtATarget, target, locale);
}

std::vector<DirectorySource> ReportingLines::sources(const QString &id) const
{
    std::vector<DirectorySource> sources;
    Statement rows = m_pack.query("SELECT address, note, confidence FROM reporting_line_source"
                                  " JOIN reporting_line ON reporting_line.id = line"
                                  " WHERE line = ? ORDER BY reporting_line_source.position");
    rows.bind(id);
    while (rows.next()) {
        sources.push_back({rows.text(0), rows.text(1), confidenceFrom(rows.integer(2))});
    }
    return sources;
}

QString ReportingLines::hoursAsGiven(const QString &id) const
{
    Statement row = m_pack.query("SELECT hours FROM reporting_line WHERE id = ?");
    row.bind(id);
    return row.next() ? row.text(0) : QString();
}

std::vector<ReportingLine> ReportingLines::read(const char *sql, const QString &parameter, const QString &locale) const
{
    std::vector<ReportingLine> lines;
    Statement rows = m_pack.query(sql);
    rows.bind(parameter);
    while (rows.next()) {
        const std::optional<ReportingKind> kind = reportingKindFrom(rows.text(2));
        const std::optional<ReportingMedium> medium = reportingMediumFrom(rows.text(3));
        if (!kind || !medium) {
            continue; // of a newer format: what we do not know we do not offer
        }
        Statement name = m_pack.query("SELECT name FROM reporting_line_name WHERE line = ? AND locale = ?");
        name.bind(rows.text(0)).bind(bestLocale(locale, m_pack.locales()));
        lines.push_back({rows.text(0), rows.text(1), *kind, *medium, rows.text(4), rows.text(5),
                         name.next() ? name.text(0) : QString(), rows.integer(6) != 0,
                         confidenceFrom(rows.integer(7))});
    }
    return lines;
}

} // namespace WalletSupport
