#include "cases/dayedit.h"

#include <QTest>

using namespace WalletSupport;

/// A day is what was typed, however it is parted.
class TestDayEdit final : public QObject
{
    Q_OBJECT

private slots:
    void isWhatWasTyped_data();
    void isWhatWasTyped();
    void hasATimeToo();
};

void TestDayEdit::isWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("with dashes") << "2027-01-15" << QDate(2027, 1, 15);
    QTest::newRow("the last of a year") << "2026-12-31" << QDate(2026, 12, 31);
    QTest::newRow("digits alone") << "20270115" << QDate(2027, 1, 15);
    QTest::newRow("with points") << "2027.01.15" << QDate(2027, 1, 15);
    QTest::newRow("without noughts") << "2027-3-5" << QDate(2027, 3, 5);
}

void TestDayEdit::isWhatWasTyped()
{
    QFETCH(const QString, typed);
    DayEdit edit(DayEdit::Shows::Day);
    edit.setDate(QDate(2026, 11, 30));
    edit.show();
    edit.setFocus(Qt::TabFocusReason);
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    QTest::keyClicks(&edit, typed);
    QTEST(edit.date(), "day");
}

void TestDayEdit::hasATimeToo()
{
    DayEdit edit(DayEdit::Shows::DayAndTime);
    edit.show();
    edit.setFocus(Qt::TabFocusReason);
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    QTest::keyClicks(&edit, QStringLiteral("2027-01-15 09:30"));
    QCOMPARE(edit.date(), QDate(2027, 1, 15));
    QCOMPARE(edit.time(), QTime(9, 30));
}

QTEST_MAIN(TestDayEdit)
#include "tst_dayedit.moc"
