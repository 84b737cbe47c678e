#pragma once

#include "core/directory/confidence.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>

#include <vector>

namespace WalletSupport {

/// A stretch of one weekday. It belongs to the day on which it begins, also where it runs over midnight.
struct OpeningSpan
{
    int weekday = 1; ///< 1 is Monday
    int from = 0;    ///< minutes after midnight, as the clock on the wall shows them
    int to = 0;      ///< the same; more than 1440 is the next day
    bool operator==(const OpeningSpan &) const = default;
};

/// A day that is worked instead of another (调休): it has the hours of `weekday`, whatever day of the week it is.
struct MakeUpDay
{
    QDate date;
    int weekday = 1;
    bool operator==(const MakeUpDay &) const = default;
};

/// When somebody answers at a hotline or in a chat. Days and times are those of its own time zone.
struct OpeningHours
{
    QByteArray zone;                 ///< IANA's name: `Europe/London`
    bool isAlways = false;           ///< day and night, every day; everything else is empty then
    std::vector<OpeningSpan> weekly; ///< sorted by weekday and time
    std::vector<QDate> daysOff;      ///< nothing begins on these
    std::vector<MakeUpDay> makeUpDays;
    QDate knownUntil; ///< the last day for which days off and make-up days are known; invalid if there is no end
    Confidence confidence = Confidence::Single;
    bool operator==(const OpeningHours &) const = default;
};

/// Whether it is open at one moment, and until when that is so.
struct OpeningState
{
    enum class Kind {
        Unknown, ///< the moment is behind the end of the data, or the time zone is not known here
        Open,
        Closed,
        AlwaysOpen, ///< never closes
    };
    Kind kind = Kind::Unknown;
    QDateTime changesAt; ///< in UTC, when it next closes or opens; invalid where that is not known
    bool operator==(const OpeningState &) const = default;
};

/// A time that the clocks skip or show twice is taken as RFC 5545 (3.3.5) does: as the clocks stood before the gap, and
/// as the first of the two.
[[nodiscard]] OpeningState stateAt(const OpeningHours &hours, const QDateTime &now);

} // namespace WalletSupport
