#include "guidedriver.h"
#include "parcelsguide.h"
#include "ui/languagecontroller.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>

using namespace WalletSupport;

/// The page of a question that is answered once for each of several things.
class TestGroupStep : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }
    void asksForOneAsAFormDoes();
    void asksForAnotherOne();
    void addsOnlyToWhatIsRight();
    void leavesOutWhatIsEmpty();
    void tellsErrorsByItemAndField();
    void keepsTheErrorsOfOthersWhileOneIsMended();
    void changesOne();
    void removesWithUndo();
    void needsOneAtLeast();
    void takesNoMoreThanFit();
    void mayStayEmpty();
    void removesWhatIsHalfTyped();
    void keepsWhatIsTypedSoon();
    void tellsWhichDoNotFitAnyMore();
    void changesOneFromTheReview();
    void goesByKeyboardAlone();
    void undoesOneThingAfterTheOther();
    void speaksTheOtherLanguage();

private:
    GuideDriver &start(const char *language = "en")
    {
        m_driver.reset();
        m_driver = std::make_unique<GuideDriver>(QLatin1String(language), m_folder->filePath(QStringLiteral("cases")),
                                                 parcelsGuide());
        return *m_driver;
    }
    [[nodiscard]] bool begin() { return m_driver->page.showGuide(QStringLiteral("parcels")); }
    [[nodiscard]] bool fill(const char *order, const char *date, const char *amount)
    {
        return m_driver->type("order", QString::fromUtf8(order)) && m_driver->type("date", QString::fromUtf8(date)) &&
               m_driver->type("amount", QString::fromUtf8(amount));
    }
    [[nodiscard]] bool fillTwo()
    {
        return begin() && fill("A1", "20 Nov", "€5") && m_driver->press("addItem") && fill("A2", "21 Nov", "€6.50");
    }
    [[nodiscard]] QStringList seen(const char *name)
    {
        QStringList texts;
        const auto labels = m_driver->page.findChildren<QLabel *>(QLatin1String(name));
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(&m_driver->page)) {
                texts.append(label->text());
            }
        }
        return texts;
    }
    [[nodiscard]] QStringList errorsSaid()
    {
        QStringList texts;
        const auto links = m_driver->buttons("errorLink");
        for (const QAbstractButton *link : links) {
            texts.append(link->accessibleName());
        }
        return texts;
    }
    [[nodiscard]] QString typed(const char *field)
    {
        const auto *edit = m_driver->find<QLineEdit>(QStringLiteral("edit-") + QLatin1String(field));
        return edit != nullptr ? edit->text() : QString();
    }
    /// Presses the button of one of several.
    [[nodiscard]] bool press(const char *name, qsizetype number)
    {
        const auto all = m_driver->buttons(name);
        const auto isPlaced = [&] { return all.at(number)->height() > 0; };
        if (number >= all.size() || !QTest::qWaitFor(isPlaced)) {
            return false;
        }
        QTest::mouseClick(all.at(number), Qt::LeftButton);
        return true;
    }
    [[nodiscard]] CaseRecord kept() const
    {
        return *m_driver->cases().read(m_driver->cases().list()->cases.front().id);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GuideDriver> m_driver;
};

void TestGroupStep::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

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

void TestGroupStep::keepsTheErrorsOfOthersWhileOneIsMended()
{
    QVERIFY(fillTwo());
    QVERIFY(m_driver->goOn());
    // Two that are wrong, as a case that was kept long ago may have them.
    CaseRecord record = kept();
    for (FieldValues &item : record.run.answers[QStringLiteral("paid")].items) {
        item[QStringLiteral("date")].text = QStringLiteral("2030-01-01");
    }
    QVERIFY(m_driver->cases().save(record));
    start();
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

void TestGroupStep::keepsWhatIsTypedSoon()
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
    start();
    QVERIFY(m_driver->page.showCase(id));
    QCOMPARE(seen("itemTitle"), QStringList{QStringLiteral("Payment 1")});
    QCOMPARE(typed("order"), QStringLiteral("half"));
}

void TestGroupStep::tellsWhichDoNotFitAnyMore()
{
    QVERIFY(fillTwo());
    QVERIFY(m_driver->goOn());
    CaseRecord record = kept();
    record.run.answers[QStringLiteral("paid")].items[1][QStringLiteral("date")].text = QStringLiteral("1926-01-01");
    QVERIFY(m_driver->cases().save(record));
    start();
    QVERIFY(m_driver->page.showCase(record.head.id));
    const QString news = m_driver->text("guideNews");
    QVERIFY2(news.contains(QStringLiteral("• Which payments? (Payment 2)")), qPrintable(news));
    QCOMPARE(m_driver->text("itemFormTitle"), QStringLiteral("Payment 2"));
    QCOMPARE(typed("order"), QStringLiteral("A2"));
    QCOMPARE(seen("itemTitle"), QStringList{QStringLiteral("Payment 1")});
}

void TestGroupStep::changesOneFromTheReview()
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

/// Adding and removing are taken back one by one, and so is what was typed between.
void TestGroupStep::undoesOneThingAfterTheOther()
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
