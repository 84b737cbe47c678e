#include "core/guides/datereader.h"

#include <QTest>

using namespace WalletSupport;

class TestDateReader : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void namesBothDays();
    void prints();

private:
    const QDate m_today{2026, 11, 22};
};

void TestDateReader::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate first(2026, 11, 1);
    QTest::newRow("ISO") << "2026-11-01" << first;
    QTest::newRow("full width") << "２０２６－１１－０１" << first;
    QTest::newRow("slashes") << "2026/11/1" << first;
    QTest::newRow("points and blanks") << " 2026. 11. 1 " << first;
    QTest::newRow("joined") << "20261101" << first;
    QTest::newRow("Chinese") << "2026年11月1日" << first;
    QTest::newRow("Chinese with time, from a bill") << "2026年11月1日 14:02:33" << first;
    QTest::newRow("with time") << "2026-11-01T14:02:33" << first;
    QTest::newRow("day, month in letters") << "1 November 2026" << first;
    QTest::newRow("short month") << "1 Nov 2026" << first;
    QTest::newRow("month first") << "November 1st, 2026" << first;
    QTest::newRow("September, four letters") << "1 Sept 2026" << QDate(2026, 9, 1);
    QTest::newRow("day that can be no month") << "13/11/2026" << QDate(2026, 11, 13);
    QTest::newRow("American, day that can be no month") << "11/13/2026" << QDate(2026, 11, 13);
    QTest::newRow("day and month the same") << "11.11.2026" << QDate(2026, 11, 11);
    QTest::newRow("the day it is") << "2026-11-22" << m_today;
    // 22 November 2026 is a Sunday.
    QTest::newRow("today") << "Today" << m_today;
    QTest::newRow("yesterday") << "yesterday" << QDate(2026, 11, 21);
    QTest::newRow("yesterday, with the time") << "Yesterday at 14:02" << QDate(2026, 11, 21);
    QTest::newRow("yesterday evening") << "yesterday evening" << QDate(2026, 11, 21);
    QTest::newRow("the day before yesterday") << "the day before yesterday" << QDate(2026, 11, 20);
    QTest::newRow("days ago") << "3 days ago" << QDate(2026, 11, 19);
    QTest::newRow("days ago, in words") << "two days ago" << QDate(2026, 11, 20);
    QTest::newRow("weekday") << "on Thursday" << QDate(2026, 11, 19);
    QTest::newRow("last weekday, a week ago") << "last Sunday" << QDate(2026, 11, 15);
    QTest::newRow("今天") << "今天" << m_today;
    QTest::newRow("昨天") << "昨天" << QDate(2026, 11, 21);
    QTest::newRow("昨晚") << "昨晚" << QDate(2026, 11, 21);
    QTest::newRow("昨天, at an hour") << "昨天下午3点半" << QDate(2026, 11, 21);
    QTest::newRow("前天") << "前天" << QDate(2026, 11, 20);
    QTest::newRow("大前天") << "大前天晚上" << QDate(2026, 11, 19);
    QTest::newRow("天前") << "三天前" << QDate(2026, 11, 19);
    QTest::newRow("周五") << "周五" << QDate(2026, 11, 20);
    QTest::newRow("上周五") << "上周五" << QDate(2026, 11, 13);
    QTest::newRow("上个星期天") << "上个星期天" << QDate(2026, 11, 15);
    QTest::newRow("day and month") << "20 Nov" << QDate(2026, 11, 20);
    QTest::newRow("month and day") << "Nov 20" << QDate(2026, 11, 20);
    QTest::newRow("day and month to come are last year's") << "27 Nov" << QDate(2025, 11, 27);
    QTest::newRow("leap day without a year") << "29 Feb" << QDate(2024, 2, 29);
    QTest::newRow("月日") << "11月20日" << QDate(2026, 11, 20);
    QTest::newRow("月号") << "11月20号" << QDate(2026, 11, 20);
    QTest::newRow("去年") << "去年11月27日" << QDate(2025, 11, 27);
    QTest::newRow("short year by 年") << "26年11月20日" << QDate(2026, 11, 20);
    QTest::newRow("Chinese with weekday") << "2026年11月20日 星期五" << QDate(2026, 11, 20);
    QTest::newRow("with weekday") << "Fri, 20 Nov 2026" << QDate(2026, 11, 20);
    QTest::newRow("weekday behind") << "20/11/2026 (Friday)" << QDate(2026, 11, 20);
    QTest::newRow("short year behind") << "20/11/26" << QDate(2026, 11, 20);
    QTest::newRow("American short year") << "11/20/26" << QDate(2026, 11, 20);
    QTest::newRow("short year after letters") << "20-Nov-26" << QDate(2026, 11, 20);
    QTest::newRow("short year with apostrophe") << "Nov 20, '26" << QDate(2026, 11, 20);
    QTest::newRow("short year in front, where nothing else fits") << "19/11/30" << QDate(2019, 11, 30);
    QTest::newRow("no year, in figures") << "20/11" << QDate(2026, 11, 20);
    QTest::newRow("no year, American") << "11/20" << QDate(2026, 11, 20);
    QTest::newRow("one of two days is still to come") << "3/12/2026" << QDate(2026, 3, 12);
}

void TestDateReader::reads()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const auto found = readPastDate(text, m_today);
    QVERIFY(found);
    QCOMPARE(*found, date);
}

void TestDateReader::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    using Kind = DateError::Kind;
    QTest::newRow("words") << "last week" << int(Kind::NotADate);
    QTest::newRow("no such day") << "2026-02-30" << int(Kind::NotADate);
    QTest::newRow("no such month") << "1 Movember 2026" << int(Kind::NotADate);
    QTest::newRow("no month at all") << "1  2026" << int(Kind::NotADate);
    QTest::newRow("two months") << "31/31/2026" << int(Kind::NotADate);
    QTest::newRow("two meanings") << "3/4/2026" << int(Kind::Ambiguous);
    QTest::newRow("two meanings, short year") << "3/4/26" << int(Kind::Ambiguous);
    QTest::newRow("two meanings, no year") << "3/4" << int(Kind::Ambiguous);
    QTest::newRow("two meanings, one of them long ago") << "1/12/2024" << int(Kind::Ambiguous);
    QTest::newRow("short year at either end") << "25/11/24" << int(Kind::Ambiguous);
    QTest::newRow("a day of the week to come") << "27/11/2026" << int(Kind::Future);
    QTest::newRow("any number of days") << "some days ago" << int(Kind::NotADate);
    QTest::newRow("a month alone") << "November 2026" << int(Kind::NotADate);
    QTest::newRow("tomorrow in words") << "tomorrow" << int(Kind::NotADate);
    QTest::newRow("tomorrow") << "2026-11-23" << int(Kind::Future);
    QTest::newRow("before there were wallets") << "1999-12-31" << int(Kind::TooLongAgo);
    QTest::newRow("ten thousand digits") << QString(10000, u'1') << int(Kind::NotADate);
}

void TestDateReader::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    const auto found = readPastDate(text, m_today);
    QVERIFY(!found);
    QCOMPARE(int(found.error().kind), kind);
}

void TestDateReader::namesBothDays()
{
    const auto found = readPastDate(QStringLiteral("3/4/2026"), m_today);
    QVERIFY(!found);
    QCOMPARE(found.error().readings, (QList<QDate>{{2026, 4, 3}, {2026, 3, 4}}));
}

void TestDateReader::prints()
{
    QCOMPARE(dateText(QDate(2026, 11, 1), QStringLiteral("en")), QStringLiteral("1 November 2026"));
    QCOMPARE(dateText(QDate(2026, 11, 1), QStringLiteral("zh_CN")), QStringLiteral("2026年11月1日"));
    QCOMPARE(weekdayText(QDate(2026, 11, 1), QStringLiteral("en")), QStringLiteral("Sunday 1 November 2026"));
    QCOMPARE(weekdayText(QDate(2026, 11, 1), QStringLiteral("zh_CN")), QStringLiteral("2026年11月1日星期日"));
}

QTEST_GUILESS_MAIN(TestDateReader)
#include "tst_datereader.moc"
