#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace WalletSupport {

struct DateError
{
    enum class Kind {
        NotADate,
        Ambiguous, ///< 3/4/2026 is April in one country and March in another
        Future,
        TooLongAgo,
    };
    Kind kind = Kind::NotADate;
};

/// Reads a past day as people type and bills print it: `2026-11-01`, `２０２６年１１月１日 14:02`, `1 Nov 2026`,
/// `13/11/2026`.
[[nodiscard]] Result<QDate, DateError> readPastDate(const QString &text, QDate today);

/// The day in words of the locale, with the month in letters: 1 November 2026, 2026年11月1日.
[[nodiscard]] QString dateText(QDate date, const QString &locale);

} // namespace WalletSupport
