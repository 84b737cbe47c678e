#include "groupsteptest.h"

#include <QElapsedTimer>

using namespace WalletSupport;

/// Items of a group that are left, taken up again, changed later and taken back.
class TestGroupChanges final : public GroupStepTest
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void keepsTheErrorsOfOthersWhileOneIsMended();
    void keepsWhatIsTypedSoon();
    void tellsWhichDoNotFitAnyMore();
    void changesOneFromTheReview();
    void undoesOneThingAfterTheOther();
    void lettersMaskWhatWasSaid();
};

void TestGroupChanges::keepsTheErrorsOfOthersWhileOneIsMended()
{
    QVERIFY(fillTwo());
    QVERIFY(m_driver->goOn());
    // Two that are wrong, as a case that was kept long ago may have them.
    CaseRecord record = kept();
    for (FieldValues &item : record.run.answers[QStringLiteral("paid")].items) {
        item[QStringLiteral("date")].text = QStringLiteral("2030-01-01");
    }
    QVERIFY(m_driver->cases().save(record));
    startAgain();
    QVERIFY(m_driver->page.showCase(record.head.id));
    QCOMPARE(m_driver->step(), QStringLiteral("paid"));
    QCOMPARE(m_driver->text("itemFormTitle"), QStringLiteral("Payment 1"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(errorsSaid().size(), 2);
    QVERIFY(m_driver->sees("itemError"));
    QVERIFY(m_driver->type("date", QStringLiteral("20 Nov")));
    QCOMPARE(errorsSaid(), QStringList{QStringLiteral("Payment 2: This day is still to come. Check the year")});
    QCOMPARE(m_driver->text("itemFormTitle"), QStringLiteral("Payment 1"));
    QVERIFY(press("errorLink", 0));
    QCOMPARE(m_driver->page.focusWidget(), m_driver->find(QStringLiteral("changeItem")));
    QVERIFY(m_driver->press("changeItem"));
    QCOMPARE(m_driver->text("itemFormTitle"), QStringLiteral("Payment 2"));
    QVERIFY(m_driver->type("date", QStringLiteral("21 Nov")));
    QVERIFY(!m_driver->sees("errorSummary"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("calls"));
}

void TestGroupChanges::keepsWhatIsTypedSoon()
{
    QVERIFY(begin());
    QVERIFY(fill("A1", "20 Nov", "€5"));
    QVERIFY(m_driver->press("addItem"));
    QElapsedTimer timer;
    timer.start();
    QTest::keyClicks(m_driver->find<QLineEdit>(QStringLiteral("edit-order")), QStringLiteral("half"));
    const auto items = [&] {
        const auto cases = m_driver->cases().list();
        return cases->cases.empty() ? std::vector<FieldValues>() : kept().run.drafts[QStringLiteral("paid")].items;
    };
    QTRY_COMPARE(items().size(), 2U);
    QTRY_COMPARE(items()[1].at(QStringLiteral("order")).text, QStringLiteral("half"));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    // Another start of the program: what is not complete stands open.
    const QString id = kept().head.id;
    startAgain();
    QVERIFY(m_driver->page.showCase(id));
    QCOMPARE(seen("itemTitle"), QStringList{QStringLiteral("Payment 1")});
    QCOMPARE(typed("order"), QStringLiteral("half"));
}

void TestGroupChanges::tellsWhichDoNotFitAnyMore()
{
    QVERIFY(fillTwo());
    QVERIFY(m_driver->goOn());
    CaseRecord record = kept();
    record.run.answers[QStringLiteral("paid")].items[1][QStringLiteral("date")].text = QStringLiteral("1926-01-01");
    QVERIFY(m_driver->cases().save(record));
    startAgain();
    QVERIFY(m_driver->page.showCase(record.head.id));
    const QString news = m_driver->text("guideNews");
    QVERIFY2(news.contains(QStringLiteral("• Which payments? (Payment 2)")), qPrintable(news));
    QCOMPARE(m_driver->text("itemFormTitle"), QStringLiteral("Payment 2"));
    QCOMPARE(typed("order"), QStringLiteral("A2"));
    QCOMPARE(seen("itemTitle"), QStringList{QStringLiteral("Payment 1")});
}

void TestGroupChanges::changesOneFromTheReview()
{
    QVERIFY(fillTwo());
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("review"));
    QCOMPARE(m_driver->text("reviewAnswer-paid-2"),
             QStringLiteral("Number: A2\nDate: 21 November 2026\nAmount: EUR\u00a06.50"));
    QCOMPARE(m_driver->find(QStringLiteral("change-paid-2"))->accessibleName(), QStringLiteral("Change: Payment 2"));
    QVERIFY(!m_driver->sees("review-paid"));
    QVERIFY(m_driver->press("change-paid-2"));
    QCOMPARE(m_driver->text("itemFormTitle"), QStringLiteral("Payment 2"));
    QCOMPARE(m_driver->page.focusWidget(), m_driver->find(QStringLiteral("edit-order")));
    QVERIFY(m_driver->type("order", QStringLiteral("C2")));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("review"));
    QVERIFY(m_driver->text("reviewAnswer-paid-2").startsWith(QStringLiteral("Number: C2\n")));
    QVERIFY(m_driver->goOn());
    QVERIFY2(m_driver->text("documentBody").contains(QStringLiteral("Payment 2\nNumber: C2")),
             qPrintable(m_driver->text("documentBody")));
}

/// Adding and removing are taken back one by one, and so is what was typed between.
void TestGroupChanges::undoesOneThingAfterTheOther()
{
    const auto undo = [&] { QTest::keyClick(m_driver->page.window()->focusWidget(), Qt::Key_Z, Qt::ControlModifier); };
    m_driver->page.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_driver->page.window()));
    QVERIFY(fillTwo());
    QVERIFY(m_driver->press("removeItem"));
    undo();
    QCOMPARE(seen("itemTitle"), (QStringList{QStringLiteral("Payment 1"), QStringLiteral("Payment 2")}));
    QVERIFY(!m_driver->sees("undoRemoveItem"));
    undo();
    QCOMPARE(typed("order"), QStringLiteral("A1"));
    QVERIFY(seen("itemTitle").isEmpty());
    // A field that has just come lets the keys through while nothing was typed there.
    QVERIFY(m_driver->press("addItem"));
    QCOMPARE(typed("order"), QString());
    undo();
    QCOMPARE(typed("order"), QString());
    QVERIFY(seen("itemTitle").isEmpty());
    QTest::keyClick(m_driver->page.window()->focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(typed("order"), QStringLiteral("A1"));
}

void TestGroupChanges::lettersMaskWhatWasSaid()
{
    QVERIFY(fillTwo());
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->press("addItem"));
    QVERIFY(m_driver->press("notSure-date"));
    QVERIFY(m_driver->type("who", QStringLiteral("The chat")));
    QVERIFY(m_driver->type("said", QStringLiteral("They asked for 2345 6789 0123 4560")));
    QVERIFY(m_driver->press("itemDone"));
    // Nothing is open now: the warning opens what it is about, and is given once.
    QVERIFY(m_driver->goOn());
    QCOMPARE(errorsSaid().size(), 1);
    QVERIFY(m_driver->sees("error-said"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("review"));
    QVERIFY(m_driver->goOn());
    const QString letter = m_driver->text("documentBody");
    QVERIFY2(letter.contains(QStringLiteral("The chat: They asked for ")), qPrintable(letter));
    QVERIFY2(!letter.contains(QStringLiteral("4560")), qPrintable(letter));
}

QTEST_MAIN(TestGroupChanges)
#include "tst_groupchanges.moc"
