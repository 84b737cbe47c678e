#include "core/cases/calendarwriter.h"

#include <libical/ical.h>

#include <memory>

namespace WalletSupport {

namespace {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype timeOf(QDate date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

icaltimetype timeOf(const QDateTime &moment)
{
    return icaltime_from_timet_with_zone(static_cast<time_t>(moment.toSecsSinceEpoch()), 0,
                                         icaltimezone_get_utc_timezone());
}

Component reminder(const QByteArray &title)
{
    Component alarm(icalcomponent_new_valarm());
    icaltriggertype morningBefore = icaltriggertype_from_string("-PT15H"); // the day begins at midnight
    icalcomponent_add_property(alarm.get(), icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm.get(), icalproperty_new_trigger(morningBefore));
    icalcomponent_add_property(alarm.get(), icalproperty_new_description(title.constData()));
    return alarm;
}

Component entry(const QByteArray &title, QDate day, const QString &uid, const QDateTime &stamp)
{
    Component event(icalcomponent_new_vevent());
    const auto add = [&event](icalproperty *property) { icalcomponent_add_property(event.get(), property); };
    add(icalproperty_new_uid(uid.toUtf8().constData()));
    add(icalproperty_new_dtstamp(timeOf(stamp)));
    add(icalproperty_new_dtstart(timeOf(day)));
    add(icalproperty_new_dtend(timeOf(day.addDays(1))));
    add(icalproperty_new_summary(title.constData()));
    add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // the day stays free for other things
    icalcomponent_add_component(event.get(), reminder(title).release());
    return event;
}

class LibIcalWriter final : public CalendarWriter
{
public:
    QByteArray write(const QString &title, const std::vector<QDate> &days, const QString &uid,
                     const QDateTime &stamp) const override
    {
        const Component calendar(icalcomponent_new_vcalendar());
        icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
        icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Wallet Support Centre//EN"));
        for (const QDate &day : days) {
            // The first keeps its name when it moves to another day.
            const QString name = day == days.front() ? uid : uid + u'-' + day.toString(QStringLiteral("yyyyMMdd"));
            icalcomponent_add_component(calendar.get(), entry(title.toUtf8(), day, name, stamp).release());
        }
        const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                               std::free);
        return {text.get()};
    }
};

} // namespace

} // namespace WalletSupport

extern "C" Q_DECL_EXPORT const WalletSupport::CalendarWriter *walletSupportCalendarWriter2();

const WalletSupport::CalendarWriter *walletSupportCalendarWriter2()
{
    static const WalletSupport::LibIcalWriter writer;
    return &writer;
}
