#include "core/cases/calendarfile.h"

#include "core/base/module.h"
#include "core/cases/calendarwriter.h"
#include "core/cases/oneline.h"

namespace WalletSupport {

namespace {

constexpr int FirstYear = 1970;
constexpr int LastYear = 9998; // a calendar's years have four digits, and an entry ends on the next day

} // namespace

QByteArray calendarOf(const QString &title, std::vector<QDate> days, const QString &uid, const QDateTime &stamp)
{
    std::erase_if(days, [](QDate day) { return !day.isValid() || day.year() < FirstYear || day.year() > LastYear; });
    if (days.empty() || !stamp.isValid()) {
        return {};
    }
    static const auto give =
        reinterpret_cast<GiveCalendarWriter *>(moduleSymbol(WSC_CALENDAR_MODULE, CalendarWriterSymbol));
    return give != nullptr ? give()->write(oneLine(title), days, oneLine(uid), stamp) : QByteArray();
}

} // namespace WalletSupport
