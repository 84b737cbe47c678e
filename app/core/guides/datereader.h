#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace WalletSupport {

struct DateError
{
    enum class Kind {
        NotADate,
        Ambiguous, ///< 3/4/2026 is in April in one country and in March in another
        Future,
        TooLongAgo,
    };
    Kind kind = Kind::NotADate;
    QList<QDate> readings = {}; ///< of an ambiguous text, the latest day first
};

/// Reads a past day as people type, say and print it: `2026-11-01`, `２０２６年１１月１日 14:02`, `1 Nov 2026`,
/// `13/11/26`, `27 Nov`, `yesterday`. Without a year it is the latest such day; a day to come is none of the readings.
[[nodiscard]] Result<QDate, DateError> readPastDate(const QString &text, QDate today);

/// The day in words of the locale, with the month in letters: 1 November 2026, 2026年11月1日.
[[nodiscard]] QString dateText(QDate date, const QString &locale);
/// The same with its weekday: Sunday 1 November 2026, 2026年11月1日星期日.
[[nodiscard]] QString weekdayText(QDate date, const QString &locale);

} // namespace WalletSupport
