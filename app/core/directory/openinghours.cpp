#include "core/directory/openinghours.h"

#include <QTimeZone>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <optional>

namespace WalletSupport {

namespace {

using Kind = OpeningState::Kind;

constexpr qint64 Minute = 60'000;
constexpr qint64 Day = Minute * 60 * 24;
constexpr qint64 JulianDayOfEpoch = 2'440'588;
/// How many days ahead the next change is looked for.
constexpr int LongestSearch = 400;
/// Moments further from 1970 than this, some 35,000 years, are nobody's: they would overflow.
constexpr qint64 Farthest = 1LL << 50;
constexpr qint64 Never = std::numeric_limits<qint64>::max();

/// Milliseconds since 1970 in UTC, like all moments here.
struct Interval
{
    qint64 begin = 0;
    qint64 end = 0;
};

qint64 offsetAt(const QTimeZone &zone, qint64 moment)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment, QTimeZone::utc())) * 1000LL;
}

QDate dateAt(const QTimeZone &zone, qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment + offsetAt(zone, moment), QTimeZone::utc()).date();
}

/// The moment at which the clocks of the zone show this time.
qint64 momentOf(const QTimeZone &zone, const QDate &day, int minute)
{
    const qint64 shown = (day.toJulianDay() - JulianDayOfEpoch) * Day + minute * Minute;
    const qint64 before = offsetAt(zone, shown - Day);
    const qint64 after = offsetAt(zone, shown + Day);
    const auto isShownAt = [&](qint64 offset) { return offsetAt(zone, shown - offset) == offset; };
    return shown - (!isShownAt(before) && isShownAt(after) ? after : before);
}

/// The weekday whose hours a day has; 0 for a day off.
int weekdayOf(const OpeningHours &hours, const QDate &day)
{
    const auto madeUp = std::ranges::find(hours.makeUpDays, day, &MakeUpDay::date);
    if (madeUp != hours.makeUpDays.end()) {
        return madeUp->weekday;
    }
    return std::ranges::find(hours.daysOff, day) == hours.daysOff.end() ? day.dayOfWeek() : 0;
}

/// What begins on a day.
std::vector<Interval> intervalsOn(const OpeningHours &hours, const QTimeZone &zone, const QDate &day)
{
    std::vector<Interval> intervals;
    const int weekday = weekdayOf(hours, day);
    for (const OpeningSpan &span : hours.weekly) {
        if (span.weekday == weekday) {
            intervals.push_back({momentOf(zone, day, span.from), momentOf(zone, day, span.to)});
        }
    }
    return intervals;
}

/// The interval that holds `moment` or is the next after it, joined with those that follow without a break; its end is
/// Never if no break is found. Nothing if it stays closed.
std::optional<Interval> intervalAt(const OpeningHours &hours, const QTimeZone &zone, qint64 moment)
{
    std::optional<Interval> found;
    const QDate today = dateAt(zone, moment);
    for (int ahead = -2; ahead <= LongestSearch; ++ahead) { // what began two days ago may still run
        for (const Interval &next : intervalsOn(hours, zone, today.addDays(ahead))) {
            if (next.end <= moment || next.end <= next.begin) {
                continue;
            }
            if (found && (next.begin > found->end || found->begin > moment)) {
                return found;
            }
            const bool isWholeWeek = found && found->begin <= moment && found->end > moment + 8 * Day;
            if (isWholeWeek && hours.daysOff.empty() && hours.makeUpDays.empty()) {
                return Interval{found->begin, Never};
            }
            found = {found ? found->begin : next.begin, std::max(found ? found->end : next.end, next.end)};
        }
    }
    if (found && found->begin <= moment && dateAt(zone, found->end) > today.addDays(LongestSearch - 1)) {
        found->end = Never;
    }
    return found;
}

} // namespace

OpeningState stateAt(const OpeningHours &hours, const QDateTime &now)
{
    if (hours.isAlways) {
        return {Kind::AlwaysOpen, {}};
    }
    const QTimeZone zone(hours.zone); // without a name it would be this computer's
    if (hours.zone.isEmpty() || !zone.isValid() || !now.isValid() || hours.weekly.empty()) {
        return {};
    }
    const qint64 moment = now.toMSecsSinceEpoch();
    if (std::abs(moment / 2) > Farthest / 2) {
        return {};
    }
    const qint64 end = hours.knownUntil.isValid() ? momentOf(zone, hours.knownUntil.addDays(1), 0) : Never;
    if (moment >= end) {
        return {};
    }
    const std::optional<Interval> interval = intervalAt(hours, zone, moment);
    const bool isOpen = interval && interval->begin <= moment;
    const qint64 change = !interval ? Never : isOpen ? interval->end : interval->begin;
    if (isOpen && change == Never && end == Never) {
        return {Kind::AlwaysOpen, {}};
    }
    return {isOpen ? Kind::Open : Kind::Closed,
            change < end ? QDateTime::fromMSecsSinceEpoch(change).toUTC() : QDateTime()};
}

} // namespace WalletSupport
