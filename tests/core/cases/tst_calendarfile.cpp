#include "core/cases/calendarfile.h"
#include "pythonreader.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace WalletSupport;

namespace {

const QString Uid = QStringLiteral("5f0e1c2a-0000-4000-8000-000000000001");

QDateTime stamp()
{
    return {QDate(2026, 11, 29), QTime(12, 30, 5), QTimeZone::utc()};
}

QJsonArray linesOf(const QString &title, QDate date)
{
    return readByPython("readcalendar.py", calendarOf(title, {date}, Uid, stamp())).array();
}

QJsonArray line(const char *component, const char *name, const QString &value)
{
    return {QLatin1String(component), QLatin1String(name), value};
}

} // namespace

class TestCalendarFile : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheDay();
    void holdsSeveralDays();
    void remindsTheDayBefore();
    void keepsTitlesWhole_data();
    void keepsTitlesWhole();
    void letsNothingIn();
    void refusesOtherDays();
};

void TestCalendarFile::holdsTheDay()
{
    const QJsonArray lines = linesOf(QStringLiteral("Ask for the refund"), QDate(2026, 12, 31));
    for (const QJsonArray &expected :
         {line("VCALENDAR", "VERSION", QStringLiteral("2.0")),
          line("VCALENDAR/VEVENT", "DTSTART;VALUE=DATE", QStringLiteral("20261231")),
          line("VCALENDAR/VEVENT", "DTEND;VALUE=DATE", QStringLiteral("20270101")),
          line("VCALENDAR/VEVENT", "DTSTAMP", QStringLiteral("20261129T123005Z")), line("VCALENDAR/VEVENT", "UID", Uid),
          line("VCALENDAR/VEVENT", "CLASS", QStringLiteral("PRIVATE")),
          line("VCALENDAR/VEVENT", "SUMMARY", QStringLiteral("Ask for the refund"))}) {
        QVERIFY2(lines.contains(expected), qPrintable(expected[1].toString()));
    }
    // Nothing but that, the reminder, and who made it.
    QCOMPARE(lines.size(), 12);
}

void TestCalendarFile::holdsSeveralDays()
{
    const std::vector<QDate> days{QDate(2026, 12, 31), QDate(), QDate(2027, 3, 1)};
    const QJsonArray lines =
        readByPython("readcalendar.py", calendarOf(QStringLiteral("Look"), days, Uid, stamp())).array();
    for (const QJsonArray &expected :
         {line("VCALENDAR/VEVENT", "DTSTART;VALUE=DATE", QStringLiteral("20261231")),
          line("VCALENDAR/VEVENT", "DTSTART;VALUE=DATE", QStringLiteral("20270301")),
          line("VCALENDAR/VEVENT", "UID", Uid), line("VCALENDAR/VEVENT", "UID", Uid + QStringLiteral("-20270301"))}) {
        QVERIFY2(lines.contains(expected), qPrintable(expected[1].toString() + expected[2].toString()));
    }
    QCOMPARE(std::ranges::count(lines, QJsonValue(line("VCALENDAR/VEVENT", "SUMMARY", QStringLiteral("Look")))), 2);
}

void TestCalendarFile::remindsTheDayBefore()
{
    const QJsonArray lines = linesOf(QStringLiteral("Ask for the refund"), QDate(2027, 3, 1));
    const char *alarm = "VCALENDAR/VEVENT/VALARM";
    QVERIFY(lines.contains(line(alarm, "ACTION", QStringLiteral("DISPLAY"))));
    QVERIFY(lines.contains(line(alarm, "TRIGGER", QStringLiteral("-PT15H"))));
    QVERIFY(lines.contains(line(alarm, "DESCRIPTION", QStringLiteral("Ask for the refund"))));
}

void TestCalendarFile::keepsTitlesWhole_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("Chinese") << "向钱包申请退款的最后一天";
    QTest::newRow("signs") << "Ask: shop, \"A;B\" \\ back\\n";
    QTest::newRow("long") << QStringLiteral("Ask the wallet for the refund 申请退款。").repeated(12);
    QTest::newRow("outside the common plane") << QStringLiteral("😀𠀀").repeated(40);
}

void TestCalendarFile::keepsTitlesWhole()
{
    QFETCH(QString, title);
    QVERIFY(linesOf(title, QDate(2026, 12, 31)).contains(line("VCALENDAR/VEVENT", "SUMMARY", title)));
}

void TestCalendarFile::letsNothingIn()
{
    const QJsonArray lines =
        linesOf(QStringLiteral("a\r\nATTACH:http://evil.example\nEND:VEVENT"), QDate(2026, 12, 31));
    QCOMPARE(lines.size(), 12);
    QVERIFY(
        lines.contains(line("VCALENDAR/VEVENT", "SUMMARY", QStringLiteral("a ATTACH:http://evil.example END:VEVENT"))));
}

void TestCalendarFile::refusesOtherDays()
{
    QVERIFY(calendarOf(QStringLiteral("a"), {}, Uid, stamp()).isEmpty());
    QVERIFY(calendarOf(QStringLiteral("a"), {QDate()}, Uid, stamp()).isEmpty());
    QVERIFY(calendarOf(QStringLiteral("a"), {QDate(12345, 1, 1)}, Uid, stamp()).isEmpty());
    QVERIFY(calendarOf(QStringLiteral("a"), {QDate(-4, 1, 1)}, Uid, stamp()).isEmpty());
    QVERIFY(calendarOf(QStringLiteral("a"), {QDate(2026, 12, 31)}, Uid, QDateTime()).isEmpty());
}

QTEST_GUILESS_MAIN(TestCalendarFile)
#include "tst_calendarfile.moc"
