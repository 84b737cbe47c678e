#include "groupsteptest.h"
#include "ui/languagecontroller.h"

using namespace WalletSupport;

/// The page of a question that is answered once for each of several things.
class TestGroupStep final : public GroupStepTest
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void asksForOneAsAFormDoes();
    void asksForAnotherOne();
    void addsOnlyToWhatIsRight();
    void leavesOutWhatIsEmpty();
    void tellsErrorsByItemAndField();
    void changesOne();
    void removesWithUndo();
    void needsOneAtLeast();
    void takesNoMoreThanFit();
    void mayStayEmpty();
    void removesWhatIsHalfTyped();
    void goesByKeyboardAlone();
    void speaksTheOtherLanguage();
};

/// Whoever has one payment meets nothing that is about several but the button for another one.
void TestGroupStep::asksForOneAsAFormDoes()
{
    QVERIFY(begin());
    QVERIFY(!m_driver->sees("itemFormTitle"));
    QVERIFY(!m_driver->sees("itemDone"));
    QVERIFY(!m_driver->sees("itemFormRemove"));
    QCOMPARE(m_driver->find<QAbstractButton>(QStringLiteral("addItem"))->text(), QStringLiteral("Add another payment"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(errorsSaid(), (QStringList{QStringLiteral("Type the number"), QStringLiteral("Type the date"),
                                        QStringLiteral("Type the amount")}));
    QVERIFY(fill("A1", "20 Nov", "€5"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("calls"));
    QCOMPARE(kept().run.answers.at(QStringLiteral("paid")).items.size(), 1U);
    // Coming back, it is a form again.
    QVERIFY(m_driver->press("guideBack"));
    QCOMPARE(typed("order"), QStringLiteral("A1"));
    QVERIFY(seen("itemTitle").isEmpty());
}

void TestGroupStep::asksForAnotherOne()
{
    QVERIFY(begin());
    QVERIFY(fill("A1", "20 Nov", "€5"));
    QVERIFY(m_driver->press("addItem"));
    QCOMPARE(seen("itemTitle"), QStringList{QStringLiteral("Payment 1")});
    QCOMPARE(seen("itemSummary"), QStringList{QStringLiteral("A1 · 20 November 2026 · EUR\u00a05.00")});
    QCOMPARE(m_driver->text("itemFormTitle"), QStringLiteral("Payment 2"));
    QCOMPARE(m_driver->page.focusWidget(), m_driver->find(QStringLiteral("edit-order")));
    QCOMPARE(m_driver->find(QStringLiteral("itemForm"))->accessibleName(), QStringLiteral("Payment 2"));
    QCOMPARE(m_driver->find(QStringLiteral("changeItem"))->accessibleName(), QStringLiteral("Change: Payment 1"));
    QCOMPARE(m_driver->find(QStringLiteral("removeItem"))->accessibleName(), QStringLiteral("Remove: Payment 1"));
    QCOMPARE(typed("order"), QString());
    QVERIFY(fill("A2", "21 Nov", "€6.50"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("calls"));
    const std::vector<FieldValues> items = kept().run.answers.at(QStringLiteral("paid")).items;
    QCOMPARE(items.size(), 2U);
    QCOMPARE(items[1].at(QStringLiteral("amount")), (FieldValue{QStringLiteral("6.50"), QStringLiteral("EUR"), false}));
}

void TestGroupStep::addsOnlyToWhatIsRight()
{
    QVERIFY(begin());
    QVERIFY(fill("A1", "20 Nov 2027", "€5"));
    QVERIFY(m_driver->press("addItem"));
    QCOMPARE(errorsSaid().size(), 1);
    QCOMPARE(m_driver->page.focusWidget(), m_driver->find(QStringLiteral("errorSummary")));
    QVERIFY(m_driver->sees("error-date"));
    QVERIFY(seen("itemTitle").isEmpty());
    QVERIFY(m_driver->type("date", QStringLiteral("20 Nov")));
    QVERIFY(!m_driver->sees("errorSummary"));
    QVERIFY(m_driver->press("addItem"));
    QCOMPARE(seen("itemTitle").size(), 1);
}

void TestGroupStep::leavesOutWhatIsEmpty()
{
    QVERIFY(begin());
    QVERIFY(fill("A1", "20 Nov", "€5"));
    QVERIFY(m_driver->press("addItem"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("calls"));
    QCOMPARE(kept().run.answers.at(QStringLiteral("paid")).items.size(), 1U);
}

void TestGroupStep::tellsErrorsByItemAndField()
{
    QVERIFY(fillTwo());
    QVERIFY(m_driver->type("date", QStringLiteral("20 Nov 2027")));
    QVERIFY(m_driver->type("amount", QStringLiteral("many")));
    QVERIFY(m_driver->goOn());
    QCOMPARE(errorsSaid(),
             (QStringList{QStringLiteral("Payment 2: This day is still to come. Check the year"),
                          QStringLiteral("Payment 2: This is not an amount that we can read. Write it like 128.50")}));
    QCOMPARE(m_driver->text("error-date"), QStringLiteral("This day is still to come. Check the year"));
    QVERIFY(press("errorLink", 1));
    QCOMPARE(m_driver->page.focusWidget(), m_driver->find(QStringLiteral("edit-amount")));
    // A number that two have is told at the second.
    QVERIFY(fill("a 1", "21 Nov", "€6.50"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(errorsSaid().size(), 1);
    QVERIFY(errorsSaid().constFirst().startsWith(QStringLiteral("Payment 2: This number is given")));
}

void TestGroupStep::changesOne()
{
    QVERIFY(fillTwo());
    QVERIFY(m_driver->press("changeItem"));
    QCOMPARE(m_driver->text("itemFormTitle"), QStringLiteral("Payment 1"));
    QCOMPARE(typed("order"), QStringLiteral("A1"));
    QCOMPARE(seen("itemTitle"), QStringList{QStringLiteral("Payment 2")});
    QVERIFY(m_driver->type("order", QStringLiteral("B1")));
    QVERIFY(m_driver->press("itemDone"));
    QCOMPARE(seen("itemTitle"), (QStringList{QStringLiteral("Payment 1"), QStringLiteral("Payment 2")}));
    QVERIFY(seen("itemSummary").constFirst().startsWith(QStringLiteral("B1 · ")));
    QCOMPARE(m_driver->page.focusWidget(), m_driver->buttons("changeItem").constFirst());
    QVERIFY(!m_driver->sees("itemForm"));
}

void TestGroupStep::removesWithUndo()
{
    QVERIFY(fillTwo());
    QVERIFY(m_driver->press("removeItem"));
    QCOMPARE(m_driver->text("itemRemoved"), QStringLiteral("Removed: A1 · 20 November 2026 · EUR\u00a05.00"));
    QCOMPARE(m_driver->page.focusWidget(), m_driver->find(QStringLiteral("undoRemoveItem")));
    QVERIFY(!m_driver->sees("itemFormTitle")); // the other one is alone now
    QVERIFY(m_driver->press("undoRemoveItem"));
    QCOMPARE(seen("itemTitle"), QStringList{QStringLiteral("Payment 1")});
    QCOMPARE(m_driver->text("itemFormTitle"), QStringLiteral("Payment 2"));
    QCOMPARE(m_driver->page.focusWidget(), m_driver->find(QStringLiteral("changeItem")));
    QVERIFY(m_driver->press("removeItem"));
    QVERIFY(m_driver->goOn());
    const std::vector<FieldValues> items = kept().run.answers.at(QStringLiteral("paid")).items;
    QCOMPARE(items.size(), 1U);
    QCOMPARE(items.front().at(QStringLiteral("order")).text, QStringLiteral("A2"));
}

void TestGroupStep::needsOneAtLeast()
{
    QVERIFY(fillTwo());
    QVERIFY(m_driver->press("itemFormRemove"));
    QVERIFY(m_driver->press("removeItem"));
    QCOMPARE(m_driver->buttons("undoRemoveItem").size(), 2);
    QCOMPARE(m_driver->find<QAbstractButton>(QStringLiteral("addItem"))->text(), QStringLiteral("Add a payment"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(errorsSaid(), QStringList{QStringLiteral("Add the payment that it is about")});
    QCOMPARE(m_driver->text("groupError"), QStringLiteral("Add the payment that it is about"));
    QVERIFY(press("errorLink", 0));
    QCOMPARE(m_driver->page.focusWidget(), m_driver->find(QStringLiteral("addItem")));
    QVERIFY(press("undoRemoveItem", 1));
    QVERIFY(!m_driver->sees("errorSummary"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("calls"));
}

void TestGroupStep::takesNoMoreThanFit()
{
    QVERIFY(fillTwo());
    QVERIFY(!m_driver->sees("groupFull"));
    QVERIFY(m_driver->press("addItem"));
    QVERIFY(m_driver->sees("groupFull"));
    QVERIFY(!m_driver->sees("addItem"));
    QVERIFY(m_driver->text("groupFull").contains(QStringLiteral("room for 3")));
    QVERIFY(fill("A3", "21 Nov", "€7"));
    QVERIFY(m_driver->press("removeItem"));
    QVERIFY(m_driver->press("addItem"));
    // What was removed finds no room any more.
    QVERIFY(m_driver->press("undoRemoveItem"));
    QVERIFY(m_driver->sees("undoRemoveItem"));
    QVERIFY(m_driver->press("removeItem"));
    QVERIFY(press("undoRemoveItem", 0));
    QCOMPARE(m_driver->buttons("undoRemoveItem").size(), 1);
}

void TestGroupStep::mayStayEmpty()
{
    QVERIFY(begin());
    QVERIFY(fill("A1", "20 Nov", "€5"));
    QVERIFY(m_driver->goOn());
    QVERIFY(!m_driver->sees("itemForm"));
    QCOMPARE(m_driver->page.focusWidget(), m_driver->find(QStringLiteral("addItem")));
    QCOMPARE(m_driver->find<QAbstractButton>(QStringLiteral("addItem"))->text(), QStringLiteral("Add a call"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("review"));
    QCOMPARE(m_driver->text("reviewAnswer-calls"), QStringLiteral("Nothing added"));
}

void TestGroupStep::removesWhatIsHalfTyped()
{
    QVERIFY(begin());
    QVERIFY(fill("A1", "20 Nov", "€5"));
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->press("addItem"));
    QCOMPARE(m_driver->text("itemFormTitle"), QStringLiteral("Call 1"));
    // Empty, it is gone without a trace.
    QVERIFY(m_driver->press("itemFormRemove"));
    QVERIFY(!m_driver->sees("itemForm"));
    QVERIFY(!m_driver->sees("undoRemoveItem"));
    QCOMPARE(m_driver->page.focusWidget(), m_driver->find(QStringLiteral("addItem")));
    QVERIFY(m_driver->press("addItem"));
    QVERIFY(m_driver->type("who", QStringLiteral("Ms L")));
    QVERIFY(m_driver->press("itemFormRemove"));
    QCOMPARE(m_driver->text("itemRemoved"), QStringLiteral("Removed: Ms L"));
    QVERIFY(m_driver->press("undoRemoveItem"));
    QCOMPARE(seen("itemTitle"), QStringList{QStringLiteral("Call 1")});
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("calls"));
    QVERIFY(m_driver->sees("itemForm")); // it is not complete
    QCOMPARE(errorsSaid(), (QStringList{QStringLiteral("Type the day"), QStringLiteral("Type a sentence")}));
}

void TestGroupStep::goesByKeyboardAlone()
{
    const auto now = [&] { return m_driver->page.window()->focusWidget(); };
    const auto tabTo = [&](const char *name) {
        for (int press = 0; press < 40 && now()->objectName() != QLatin1String(name); ++press) {
            QTest::keyClick(now(), Qt::Key_Tab);
        }
        return now()->objectName() == QLatin1String(name);
    };
    QVERIFY(begin());
    m_driver->find(QStringLiteral("edit-order"))->setFocus();
    QTest::keyClicks(now(), QStringLiteral("A1"));
    for (const char *unknown : {"notSure-date", "notSure-amount"}) {
        QVERIFY(tabTo(unknown));
        QTest::keyClick(now(), Qt::Key_Space);
    }
    QVERIFY(tabTo("addItem"));
    QTest::keyClick(now(), Qt::Key_Space);
    QCOMPARE(now()->objectName(), QStringLiteral("edit-order"));
    QTest::keyClicks(now(), QStringLiteral("A2"));
    for (const char *unknown : {"notSure-date", "notSure-amount"}) {
        QVERIFY(tabTo(unknown));
        QTest::keyClick(now(), Qt::Key_Space);
    }
    // Behind the fields stand their buttons, then the one for another, and round again the first row.
    QVERIFY(tabTo("itemDone"));
    QTest::keyClick(now(), Qt::Key_Space);
    QCOMPARE(now()->objectName(), QStringLiteral("changeItem"));
    QTest::keyClick(now(), Qt::Key_Tab);
    QCOMPARE(now()->objectName(), QStringLiteral("removeItem"));
    QTest::keyClick(now(), Qt::Key_Space);
    QCOMPARE(now()->objectName(), QStringLiteral("undoRemoveItem"));
    QTest::keyClick(now(), Qt::Key_Return);
    QCOMPARE(now()->objectName(), QStringLiteral("changeItem"));
    QTest::keyClick(now(), Qt::Key_Space);
    QCOMPARE(typed("order"), QStringLiteral("A2"));
    QTest::keyClick(now(), Qt::Key_Return); // in a field it goes on
    QCOMPARE(m_driver->step(), QStringLiteral("calls"));
    QCOMPARE(kept().run.answers.at(QStringLiteral("paid")).items.size(), 2U);
}

void TestGroupStep::speaksTheOtherLanguage()
{
    LanguageController languages;
    QVERIFY(fillTwo());
    QVERIFY(languages.setLanguage(QStringLiteral("zh_CN")));
    m_driver->page.setLanguage(QStringLiteral("zh_CN"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(seen("itemTitle"), QStringList{QStringLiteral("第1笔付款")});
    QCOMPARE(seen("itemSummary"), QStringList{QStringLiteral("A1 · 2026年11月20日 · EUR\u00a05.00")});
    QCOMPARE(m_driver->text("itemFormTitle"), QStringLiteral("第2笔付款"));
    QCOMPARE(m_driver->find<QAbstractButton>(QStringLiteral("addItem"))->text(), QStringLiteral("再添加一笔"));
    QCOMPARE(typed("order"), QStringLiteral("A2"));
}

QTEST_MAIN(TestGroupStep)
#include "tst_groupstep.moc"
