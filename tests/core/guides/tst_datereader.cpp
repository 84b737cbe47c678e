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
    QTest::newRow("today") << "2026-11-22" << m_today;
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

void TestDateReader::prints()
{
    QCOMPARE(dateText(QDate(2026, 11, 1), QStringLiteral("en")), QStringLiteral("1 November 2026"));
    QCOMPARE(dateText(QDate(2026, 11, 1), QStringLiteral("zh_CN")), QStringLiteral("2026年11月1日"));
}

QTEST_GUILESS_MAIN(TestDateReader)
#include "tst_datereader.moc"
