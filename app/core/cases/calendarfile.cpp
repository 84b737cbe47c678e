#include "core/cases/calendarfile.h"

#include "core/base/module.h"
#include "core/cases/calendarwriter.h"
#include "core/cases/oneline.h"

namespace WalletSupport {

namespace {

constexpr int FirstYear = 1970;
constexpr int LastYear = 9998; // a calendar's years have four digits, and an entry ends on the next day

} // namespace

QByteArray calendarOf(const QString &title, QDate date, const QString &uid, const QDateTime &stamp)
{
    if (!date.isValid() || date.year() < FirstYear || date.year() > LastYear || !stamp.isValid()) {
        return {};
    }
    static const auto give =
        reinterpret_cast<GiveCalendarWriter *>(moduleSymbol(WSC_CALENDAR_MODULE, CalendarWriterSymbol));
    return give != nullptr ? give()->write(oneLine(title), date, oneLine(uid), stamp) : QByteArray();
}

} // namespace WalletSupport
