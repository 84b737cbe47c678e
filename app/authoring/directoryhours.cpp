#include "authoring/directoryhours.h"

#include "authoring/directoryvalues.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace WalletSupport {

namespace {

constexpr int MinutesOfADay = 24 * 60;
constexpr int MinutesOfAWeek = 7 * MinutesOfADay;
constexpr qsizetype MostEntries = 500;

/// Reads one `hours`.
class HoursReader
{
public:
    HoursReader(const QJsonObject &json, QString path, DirectoryValues &values)
        : m_json(json)
        , m_path(std::move(path))
        , m_values(values)
    {
    }

    OpeningHours read()
    {
        if (m_json.contains(QLatin1String("always"))) {
            m_values.refuseUnknownKeys(m_json, m_path, {QStringLiteral("always")});
            m_hours.isAlways = m_values.flag(m_json, QStringLiteral("always"), m_path);
            if (!m_hours.isAlways) {
                m_values.report(m_path, QStringLiteral("\"always\" can only be true"));
            }
            return m_hours;
        }
        m_values.refuseUnknownKeys(m_json, m_path,
                                   {QStringLiteral("time_zone"), QStringLiteral("weekly"), QStringLiteral("days_off"),
                                    QStringLiteral("working_days"), QStringLiteral("known_until")});
        m_hours.zone = m_values.timeZone(m_json.value(QLatin1String("time_zone")).toString(), m_path);
        readWeek();
        refuseOverlaps();
        readDaysOff();
        readWorkingDays();
        readEnd();
        return m_hours;
    }

private:
    QString at(const QString &key) const { return m_path + u'.' + key; }
    static QString at(const QString &list, qsizetype index) { return QStringLiteral("%1.%2").arg(list).arg(index); }

    QJsonArray list(const QString &key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isUndefined() && (value.toArray().isEmpty() || value.toArray().size() > MostEntries)) {
            m_values.report(at(key), QStringLiteral("must be a list of 1 to %1 entries").arg(MostEntries));
            return {};
        }
        return value.toArray();
    }

    /// 1 for Monday; 0, and reported, if it is no weekday.
    int weekday(const QJsonValue &value, const QString &path)
    {
        static const QStringList days = {QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                         QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                         QStringLiteral("sun")};
        const auto day = static_cast<int>(days.indexOf(value.toString())) + 1;
        if (day == 0) {
            m_values.report(path, QStringLiteral("\"%1\" is no weekday (mon to sun)").arg(value.toString()));
        }
        return day;
    }

    /// Minutes after midnight; 24:00 is the end of a day.
    std::optional<int> minute(const QJsonObject &json, const QString &key, const QString &path)
    {
        static const QRegularExpression shape(QStringLiteral("\\A([01][0-9]|2[0-4]):([0-5][0-9])\\z"));
        const QString text = json.value(key).toString();
        const QRegularExpressionMatch match = shape.match(text);
        const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        if (!match.hasMatch() || minutes > MinutesOfADay) {
            m_values.report(path, QStringLiteral("\"%1\": \"%2\" is no time, 00:00 to 24:00").arg(key, text));
            return std::nullopt;
        }
        return minutes;
    }

    void readWeek()
    {
        const QJsonArray entries = list(QStringLiteral("weekly"));
        if (!m_json.contains(QLatin1String("weekly"))) {
            m_values.report(m_path, QStringLiteral("needs \"weekly\" or \"always\""));
        }
        for (qsizetype index = 0; index < entries.size(); ++index) {
            const QString path = at(at(QStringLiteral("weekly")), index);
            const QJsonObject json = entries.at(index).toObject();
            m_values.refuseUnknownKeys(json, path,
                                       {QStringLiteral("days"), QStringLiteral("from"), QStringLiteral("to")});
            const QJsonArray days = json.value(QLatin1String("days")).toArray();
            if (days.isEmpty() || days.size() > 7) {
                m_values.report(path, QStringLiteral("\"days\" must be a list of weekdays"));
                continue;
            }
            const std::optional<int> from = minute(json, QStringLiteral("from"), path);
            const std::optional<int> to = minute(json, QStringLiteral("to"), path);
            if (from && to && (*from == *to || *from == MinutesOfADay || *to == 0)) {
                m_values.report(path,
                                QStringLiteral("begins and ends at once; midnight is 00:00 or, as an end, 24:00"));
                continue;
            }
            for (const QJsonValue &value : days) {
                if (const int day = weekday(value, path); day != 0 && from && to) {
                    m_hours.weekly.push_back({day, *from, *to > *from ? *to : *to + MinutesOfADay});
                }
            }
        }
        std::ranges::sort(m_hours.weekly, {},
                          [](const OpeningSpan &span) { return std::tuple(span.weekday, span.from); });
    }

    void refuseOverlaps()
    {
        const auto beginOf = [](const OpeningSpan &span) { return (span.weekday - 1) * MinutesOfADay + span.from; };
        for (std::size_t index = 0; index < m_hours.weekly.size(); ++index) {
            const OpeningSpan &span = m_hours.weekly.at(index);
            const bool isLast = index + 1 == m_hours.weekly.size();
            const int next =
                isLast ? beginOf(m_hours.weekly.front()) + MinutesOfAWeek : beginOf(m_hours.weekly.at(index + 1));
            if (beginOf(span) + span.to - span.from > next) {
                m_values.report(at(QStringLiteral("weekly")), QStringLiteral("two times of the week overlap"));
                return;
            }
        }
    }

    void readDaysOff()
    {
        const QString key = QStringLiteral("days_off");
        const QJsonArray entries = list(key);
        for (qsizetype index = 0; index < entries.size(); ++index) {
            const QDate date = m_values.date(entries.at(index), at(at(key), index));
            if (date.isValid()) {
                refuseTwice(date, at(at(key), index));
                m_hours.daysOff.push_back(date);
            }
        }
        std::ranges::sort(m_hours.daysOff);
    }

    void readWorkingDays()
    {
        const QString key = QStringLiteral("working_days");
        const QJsonArray entries = list(key);
        for (qsizetype index = 0; index < entries.size(); ++index) {
            const QString path = at(at(key), index);
            const QJsonObject json = entries.at(index).toObject();
            m_values.refuseUnknownKeys(json, path, {QStringLiteral("date"), QStringLiteral("like")});
            const QDate date = m_values.date(json.value(QLatin1String("date")), path);
            const int day = weekday(json.value(QLatin1String("like")), path);
            if (!date.isValid() || day == 0) {
                continue;
            }
            refuseTwice(date, path);
            if (std::ranges::find(m_hours.weekly, day, &OpeningSpan::weekday) == m_hours.weekly.end()) {
                m_values.report(path, QStringLiteral("nothing is open on the weekday that \"like\" names"));
            }
            m_hours.makeUpDays.push_back({date, day});
        }
        std::ranges::sort(m_hours.makeUpDays, {}, &MakeUpDay::date);
    }

    void refuseTwice(const QDate &date, const QString &path)
    {
        if (std::ranges::find(m_hours.daysOff, date) != m_hours.daysOff.end() ||
            std::ranges::find(m_hours.makeUpDays, date, &MakeUpDay::date) != m_hours.makeUpDays.end()) {
            m_values.report(path, QStringLiteral("%1 stands twice").arg(date.toString(Qt::ISODate)));
        }
    }

    void readEnd()
    {
        const QString key = QStringLiteral("known_until");
        const bool hasDays = !m_hours.daysOff.empty() || !m_hours.makeUpDays.empty();
        if (!m_json.contains(key)) {
            if (hasDays) {
                m_values.report(m_path, QStringLiteral("days off or working days need \"known_until\""));
            }
            return;
        }
        m_hours.knownUntil = m_values.date(m_json.value(key), at(key));
        const QDate lastOff = m_hours.daysOff.empty() ? QDate() : m_hours.daysOff.back();
        const QDate lastMadeUp = m_hours.makeUpDays.empty() ? QDate() : m_hours.makeUpDays.back().date;
        if (m_hours.knownUntil.isValid() && hasDays && std::max(lastOff, lastMadeUp) > m_hours.knownUntil) {
            m_values.report(at(key), QStringLiteral("is before a day off or a working day"));
        }
    }

    const QJsonObject m_json;
    QString m_path;
    DirectoryValues &m_values;
    OpeningHours m_hours;
};

} // namespace

OpeningHours readHours(const QJsonObject &json, const QString &path, DirectoryValues &values)
{
    return HoursReader(json, path, values).read();
}

} // namespace WalletSupport
