#include "core/directory/openinghours.h"

#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace WalletSupport;
using Kind = OpeningState::Kind;
Q_DECLARE_METATYPE(WalletSupport::OpeningHours)

class TestOpeningHours : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheWeek_data();
    void tellsTheWeek() { tells(); }
    void tellsAtChangesOfTheClock_data();
    void tellsAtChangesOfTheClock() { tells(); }
    void tellsDaysOff_data();
    void tellsDaysOff() { tells(); }
    void tellsTheEndOfTheData_data();
    void tellsTheEndOfTheData() { tells(); }
    void agreesFromMinuteToMinute_data();
    void agreesFromMinuteToMinute();
    void standsAnyMoment();

private:
    static void columns();
    static void tells();
};

namespace {

constexpr std::initializer_list<int> Workdays = {1, 2, 3, 4, 5};
constexpr std::initializer_list<int> EveryDay = {1, 2, 3, 4, 5, 6, 7};

/// Hours on these weekdays, from and to minutes after midnight.
OpeningHours hoursIn(const char *zone, std::initializer_list<int> days, int from, int to)
{
    OpeningHours hours;
    hours.zone = zone;
    for (const int day : days) {
        hours.weekly.push_back({day, from, to});
    }
    return hours;
}

OpeningHours office(const char *zone)
{
    return hoursIn(zone, Workdays, 9 * 60, 17 * 60);
}

OpeningHours withDaysOff(OpeningHours hours, std::initializer_list<QDate> days)
{
    hours.daysOff = days;
    hours.knownUntil = QDate(2029, 12, 31);
    return hours;
}

/// A chat in China with its lunch break, around the holidays of October 2026.
OpeningHours chineseChat()
{
    OpeningHours hours = hoursIn("Asia/Shanghai", {}, 0, 0);
    for (const int day : Workdays) {
        hours.weekly.push_back({day, 9 * 60, 12 * 60});
        hours.weekly.push_back({day, 13 * 60 + 30, 18 * 60});
    }
    hours.makeUpDays = {{QDate(2026, 9, 20), 4}, {QDate(2026, 10, 10), 5}};
    return withDaysOff(
        hours, {QDate(2026, 10, 1), QDate(2026, 10, 2), QDate(2026, 10, 5), QDate(2026, 10, 6), QDate(2026, 10, 7)});
}

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

void row(const char *name, const OpeningHours &hours, const char *now, Kind kind, const char *changesAt)
{
    QTest::newRow(name) << hours << QString::fromLatin1(now) << kind << QString::fromLatin1(changesAt);
}

} // namespace

void TestOpeningHours::columns()
{
    QTest::addColumn<OpeningHours>("hours");
    QTest::addColumn<QString>("now");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("changesAt");
}

void TestOpeningHours::tells()
{
    QFETCH(OpeningHours, hours);
    QFETCH(QString, now);
    const OpeningState state = stateAt(hours, utc(now));
    QTEST(state.kind, "kind");
    QTEST(state.changesAt.toString(Qt::ISODate), "changesAt");
    // The person's own zone makes no difference.
    QCOMPARE(stateAt(hours, utc(now).toTimeZone(QTimeZone("Pacific/Auckland"))), state);
}

void TestOpeningHours::tellsTheWeek_data()
{
    columns();
    const OpeningHours london = office("Europe/London");
    row("in the middle of a day", london, "2026-01-14T12:00:00Z", Kind::Open, "2026-01-14T17:00:00Z");
    row("at the very minute it opens", london, "2026-01-14T09:00:00Z", Kind::Open, "2026-01-14T17:00:00Z");
    row("a second before", london, "2026-01-14T08:59:59Z", Kind::Closed, "2026-01-14T09:00:00Z");
    row("a second before it closes", london, "2026-01-14T16:59:59Z", Kind::Open, "2026-01-14T17:00:00Z");
    row("at the very minute it closes", london, "2026-01-14T17:00:00Z", Kind::Closed, "2026-01-15T09:00:00Z");
    row("over the weekend", london, "2026-01-16T17:30:00Z", Kind::Closed, "2026-01-19T09:00:00Z");
    row("in summer", london, "2026-07-15T08:00:00Z", Kind::Open, "2026-07-15T16:00:00Z");
    row("half an hour off", office("Asia/Kolkata"), "2026-01-14T03:29:00Z", Kind::Closed, "2026-01-14T03:30:00Z");
    row("three quarters off", office("Asia/Kathmandu"), "2026-01-14T03:15:00Z", Kind::Open, "2026-01-14T11:15:00Z");
    row("where it is tomorrow", office("Pacific/Auckland"), "2026-01-11T20:00:00Z", Kind::Open, "2026-01-12T04:00:00Z");
    row("where it is yesterday", office("America/Los_Angeles"), "2026-01-10T00:30:00Z", Kind::Open,
        "2026-01-10T01:00:00Z");
    row("in the lunch break", chineseChat(), "2026-08-12T04:00:00Z", Kind::Closed, "2026-08-12T05:30:00Z");

    const OpeningHours night = hoursIn("Europe/Berlin", {5}, 22 * 60, 30 * 60);
    row("over midnight, before", night, "2026-01-16T22:30:00Z", Kind::Open, "2026-01-17T05:00:00Z");
    row("over midnight, behind", night, "2026-01-16T23:30:00Z", Kind::Open, "2026-01-17T05:00:00Z");
    row("the night after", night, "2026-01-17T21:30:00Z", Kind::Closed, "2026-01-23T21:00:00Z");
    row("from Sunday to Monday", hoursIn("Europe/Berlin", {7}, 22 * 60, 30 * 60), "2026-01-19T04:59:00Z", Kind::Open,
        "2026-01-19T05:00:00Z");
    row("nearly two days long", hoursIn("Europe/Berlin", {1}, 23 * 60 + 59, 47 * 60), "2026-01-13T21:30:00Z",
        Kind::Open, "2026-01-13T22:00:00Z");

    OpeningHours joined = hoursIn("Europe/London", {1}, 20 * 60, 24 * 60);
    joined.weekly.push_back({2, 0, 8 * 60});
    row("two times without a break", joined, "2026-01-12T22:00:00Z", Kind::Open, "2026-01-13T08:00:00Z");
    row("at the seam", joined, "2026-01-13T00:00:00Z", Kind::Open, "2026-01-13T08:00:00Z");

    OpeningHours always;
    always.isAlways = true;
    row("always", always, "2026-01-14T12:00:00Z", Kind::AlwaysOpen, "");
    row("every minute of the week", hoursIn("Europe/London", EveryDay, 0, 24 * 60), "2026-01-14T12:00:00Z",
        Kind::AlwaysOpen, "");
    row("no hours at all", hoursIn("Europe/London", {}, 0, 0), "2026-01-14T12:00:00Z", Kind::Unknown, "");
    row("unknown time zone", office("Europe/Atlantis"), "2026-01-14T12:00:00Z", Kind::Unknown, "");
    row("no time zone", office(""), "2026-01-14T12:00:00Z", Kind::Unknown, "");
    row("no moment", london, "yesterday", Kind::Unknown, "");
}

void TestOpeningHours::tellsAtChangesOfTheClock_data()
{
    columns();
    // Forward on 29 March 2026 at 01:00 UTC, from 01:00 to 02:00; back on 25 October at 01:00 UTC, from 02:00 to 01:00.
    const OpeningHours london = office("Europe/London");
    row("weekend on which the clocks go forward", london, "2026-03-27T17:00:00Z", Kind::Closed, "2026-03-30T08:00:00Z");
    row("weekend on which they go back", london, "2026-10-23T16:00:00Z", Kind::Closed, "2026-10-26T09:00:00Z");
    const OpeningHours intoGap = hoursIn("Europe/London", {7}, 30, 90);
    row("ends in the gap", intoGap, "2026-03-29T01:15:00Z", Kind::Open, "2026-03-29T01:30:00Z");
    const OpeningHours outOfGap = hoursIn("Europe/London", {7}, 90, 5 * 60);
    row("before it begins in the gap", outOfGap, "2026-03-29T01:29:00Z", Kind::Closed, "2026-03-29T01:30:00Z");
    row("begins in the gap", outOfGap, "2026-03-29T01:30:00Z", Kind::Open, "2026-03-29T04:00:00Z");
    row("nothing is left between gap and end", hoursIn("Europe/London", {7}, 90, 120), "2026-03-29T00:59:00Z",
        Kind::Closed, "2026-04-05T00:30:00Z");
    row("runs over the gap", hoursIn("Europe/London", {6}, 20 * 60, 30 * 60), "2026-03-29T00:30:00Z", Kind::Open,
        "2026-03-29T05:00:00Z");
    row("ends at a time shown twice", hoursIn("Europe/London", {7}, 0, 90), "2026-10-25T00:29:00Z", Kind::Open,
        "2026-10-25T00:30:00Z");
    row("after the first of the two", hoursIn("Europe/London", {7}, 0, 90), "2026-10-25T00:30:00Z", Kind::Closed,
        "2026-11-01T00:00:00Z");
    row("begins at a time shown twice", hoursIn("Europe/London", {7}, 90, 5 * 60), "2026-10-25T00:30:00Z", Kind::Open,
        "2026-10-25T05:00:00Z");
    row("runs over the hour shown twice", hoursIn("Europe/London", {6}, 20 * 60, 30 * 60), "2026-10-25T01:30:00Z",
        Kind::Open, "2026-10-25T06:00:00Z");
    // New York: forward on 8 March at 02:00 (07:00 UTC), back on 1 November at 02:00 (06:00 UTC).
    const OpeningHours newYork = hoursIn("America/New_York", EveryDay, 6 * 60, 26 * 60);
    row("closes at the gap", newYork, "2026-03-08T06:59:59Z", Kind::Open, "2026-03-08T07:00:00Z");
    row("opens after the gap", newYork, "2026-03-08T07:00:00Z", Kind::Closed, "2026-03-08T10:00:00Z");
    row("closes behind the hour shown twice", newYork, "2026-11-01T05:30:00Z", Kind::Open, "2026-11-01T07:00:00Z");
    row("still open the second time", newYork, "2026-11-01T06:30:00Z", Kind::Open, "2026-11-01T07:00:00Z");
    // Lord Howe Island goes back by half an hour, at 15:00 UTC on 4 April.
    row("half an hour shown twice", hoursIn("Australia/Lord_Howe", {7}, 105, 5 * 60), "2026-04-04T14:45:00Z",
        Kind::Open, "2026-04-04T18:30:00Z");
    // In Beirut the day of the change begins at one o'clock.
    row("midnight that is skipped", hoursIn("Asia/Beirut", {7}, 0, 6 * 60), "2026-03-28T21:59:00Z", Kind::Closed,
        "2026-03-28T22:00:00Z");
    row("day without its midnight", hoursIn("Asia/Beirut", EveryDay, 0, 24 * 60), "2026-03-28T21:59:00Z",
        Kind::AlwaysOpen, "");
    // Samoa left out 30 December 2011.
    row("day that never was", office("Pacific/Apia"), "2011-12-29T19:30:00Z", Kind::Open, "2011-12-30T03:00:00Z");
}

void TestOpeningHours::tellsDaysOff_data()
{
    columns();
    const OpeningHours london = withDaysOff(office("Europe/London"), {QDate(2026, 12, 25), QDate(2026, 12, 28)});
    row("before a day off", london, "2026-12-24T17:00:00Z", Kind::Closed, "2026-12-29T09:00:00Z");
    row("on a day off", london, "2026-12-25T12:00:00Z", Kind::Closed, "2026-12-29T09:00:00Z");
    const OpeningHours night = withDaysOff(hoursIn("Europe/Berlin", EveryDay, 22 * 60, 30 * 60), {QDate(2026, 5, 1)});
    row("night that runs into a day off", night, "2026-04-30T22:30:00Z", Kind::Open, "2026-05-01T04:00:00Z");
    row("night of a day off", night, "2026-05-01T21:00:00Z", Kind::Closed, "2026-05-02T20:00:00Z");
    row("morning after a day off", night, "2026-05-01T22:30:00Z", Kind::Closed, "2026-05-02T20:00:00Z");
    // The day off is one in Auckland, when it is still the day before elsewhere.
    const OpeningHours auckland = withDaysOff(office("Pacific/Auckland"), {QDate(2026, 12, 25)});
    row("day off in another zone", auckland, "2026-12-24T20:00:00Z", Kind::Closed, "2026-12-27T20:00:00Z");
    row("before it in that zone", auckland, "2026-12-24T03:59:00Z", Kind::Open, "2026-12-24T04:00:00Z");
    const OpeningHours losAngeles = withDaysOff(office("America/Los_Angeles"), {QDate(2026, 12, 25)});
    row("day off that has not begun there", losAngeles, "2026-12-25T00:59:00Z", Kind::Open, "2026-12-25T01:00:00Z");
    row("day off that has not ended there", losAngeles, "2026-12-26T00:30:00Z", Kind::Closed, "2026-12-28T17:00:00Z");

    row("Sunday that is worked", chineseChat(), "2026-09-20T02:00:00Z", Kind::Open, "2026-09-20T04:00:00Z");
    row("Sunday that is not", chineseChat(), "2026-09-27T02:00:00Z", Kind::Closed, "2026-09-28T01:00:00Z");
    row("before a week off", chineseChat(), "2026-09-30T10:00:00Z", Kind::Closed, "2026-10-08T01:00:00Z");
    row("before a Saturday that is worked", chineseChat(), "2026-10-09T10:00:00Z", Kind::Closed,
        "2026-10-10T01:00:00Z");
    row("after it", chineseChat(), "2026-10-10T10:00:00Z", Kind::Closed, "2026-10-12T01:00:00Z");

    const OpeningHours dayAndNight = withDaysOff(hoursIn("Europe/London", EveryDay, 0, 24 * 60), {QDate(2026, 12, 25)});
    row("day and night, but for one day", dayAndNight, "2026-11-20T12:00:00Z", Kind::Open, "2026-12-25T00:00:00Z");
    row("that one day", dayAndNight, "2026-12-25T12:00:00Z", Kind::Closed, "2026-12-26T00:00:00Z");
    OpeningHours leave = office("Europe/London");
    for (QDate day(2026, 1, 1); day < QDate(2028, 1, 1); day = day.addDays(1)) {
        leave.daysOff.push_back(day);
    }
    row("closed for longer than is looked ahead", leave, "2026-01-14T12:00:00Z", Kind::Closed, "");
}

void TestOpeningHours::tellsTheEndOfTheData_data()
{
    columns();
    OpeningHours london = office("Europe/London");
    london.knownUntil = QDate(2026, 12, 31);
    row("on the last day", london, "2026-12-31T16:00:00Z", Kind::Open, "2026-12-31T17:00:00Z");
    row("on its evening", london, "2026-12-31T17:00:00Z", Kind::Closed, "");
    row("at its last second", london, "2026-12-31T23:59:59Z", Kind::Closed, "");
    row("behind it", london, "2027-01-01T00:00:00Z", Kind::Unknown, "");
    OpeningHours auckland = office("Pacific/Auckland");
    auckland.knownUntil = QDate(2026, 12, 31);
    row("behind it in another zone", auckland, "2026-12-31T11:00:00Z", Kind::Unknown, "");
    row("a second before in another zone", auckland, "2026-12-31T10:59:59Z", Kind::Closed, "");
    OpeningHours night = hoursIn("Europe/London", EveryDay, 22 * 60, 30 * 60);
    night.knownUntil = QDate(2026, 12, 31);
    row("night that runs over the end", night, "2026-12-31T23:00:00Z", Kind::Open, "");
    OpeningHours dayAndNight = hoursIn("Europe/London", EveryDay, 0, 24 * 60);
    dayAndNight.knownUntil = QDate(2026, 12, 31);
    row("day and night until the end", dayAndNight, "2026-12-01T00:00:00Z", Kind::Open, "");
}

void TestOpeningHours::agreesFromMinuteToMinute_data()
{
    QTest::addColumn<OpeningHours>("hours");
    QTest::addColumn<QString>("from");
    QTest::newRow("London, forward") << hoursIn("Europe/London", EveryDay, 45, 90) << "2026-03-27T00:00:00Z";
    QTest::newRow("London, back") << hoursIn("Europe/London", EveryDay, 45, 90) << "2026-10-23T00:00:00Z";
    QTest::newRow("New York, forward") << hoursIn("America/New_York", EveryDay, 360, 1560) << "2026-03-06T00:00:00Z";
    QTest::newRow("New York, back") << hoursIn("America/New_York", EveryDay, 360, 1560) << "2026-10-30T00:00:00Z";
    QTest::newRow("China") << chineseChat() << "2026-10-08T00:00:00Z";
}

/// What is announced comes true: nothing changes before, and the state changes then.
void TestOpeningHours::agreesFromMinuteToMinute()
{
    QFETCH(OpeningHours, hours);
    QFETCH(QString, from);
    const QDateTime begin = utc(from);
    OpeningState announced = stateAt(hours, begin);
    for (int minute = 1; minute < 4 * 24 * 60; ++minute) {
        const QDateTime now = begin.addSecs(minute * 60);
        const OpeningState state = stateAt(hours, now);
        if (now < announced.changesAt) {
            QCOMPARE(state, announced);
            continue;
        }
        QCOMPARE(now, announced.changesAt);
        QVERIFY(state.kind != announced.kind);
        announced = state;
    }
}

void TestOpeningHours::standsAnyMoment()
{
    const OpeningHours hours = chineseChat();
    for (const qint64 moment : {std::numeric_limits<qint64>::min(), qint64(-1) << 53, qint64(-1), qint64(1) << 53,
                                std::numeric_limits<qint64>::max()}) {
        (void)stateAt(hours, QDateTime::fromMSecsSinceEpoch(moment, QTimeZone::utc()));
    }
    OpeningHours odd = hours;
    odd.weekly = {{0, -5, std::numeric_limits<int>::max()}, {9, 0, 0}, {3, 700, 5}};
    odd.knownUntil = QDate();
    QCOMPARE(stateAt(odd, utc(QStringLiteral("2026-01-14T12:00:00Z"))).kind, Kind::Closed);
}

QTEST_GUILESS_MAIN(TestOpeningHours)
#include "tst_openinghours.moc"
