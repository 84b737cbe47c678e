#include "ui/choicebox.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace WalletSupport;

/// What a screen reader is told of the box, and what the wheel does to it.
class TestChoiceBox final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_box.reset(); }
    void tellsItsNameAndTheChoice();
    void tellsAnotherChoice();
    void leadsToItsList();
    void opensForAScreenReader();
    void findsNamesOfSeveralWords();
    void opensByEnter();
    void letsTheWheelPass_data();
    void letsTheWheelPass();

private:
    /// Turns the wheel over a widget, as a mouse does.
    static void turnWheel(QWidget *widget);
    [[nodiscard]] QAccessibleInterface *seen() const { return QAccessible::queryAccessibleInterface(m_box.get()); }

    std::unique_ptr<ChoiceBox> m_box;
};

void TestChoiceBox::init()
{
    m_box = std::make_unique<ChoiceBox>();
    m_box->addItems({QStringLiteral("EUR"), QStringLiteral("CNY")});
    m_box->setAccessibleName(QStringLiteral("Currency"));
    m_box->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_box.get()));
}

void TestChoiceBox::tellsItsNameAndTheChoice()
{
    QCOMPARE(seen()->role(), QAccessible::ComboBox);
    QCOMPARE(seen()->text(QAccessible::Name), QStringLiteral("Currency: EUR"));
    QCOMPARE(seen()->text(QAccessible::Value), QStringLiteral("EUR"));
    m_box->setCurrentIndex(-1);
    QCOMPARE(seen()->text(QAccessible::Name), QStringLiteral("Currency"));
    m_box->setAccessibleName({});
    m_box->setCurrentIndex(1);
    QCOMPARE(seen()->text(QAccessible::Name), QStringLiteral("CNY"));
}

void TestChoiceBox::tellsAnotherChoice()
{
    QTest::keyClick(m_box.get(), Qt::Key_Down);
    QCOMPARE(seen()->text(QAccessible::Name), QStringLiteral("Currency: CNY"));
}

void TestChoiceBox::leadsToItsList()
{
    QCOMPARE(seen()->childCount(), 1);
    QAccessibleInterface *child = seen()->child(0);
    QVERIFY(child != nullptr);
    QCOMPARE(seen()->indexOfChild(child), 0);
    QCOMPARE(seen()->child(1), nullptr);
}

void TestChoiceBox::opensForAScreenReader()
{
    QVERIFY(seen()->state().expandable);
    QVERIFY(!seen()->state().expanded);
    QAccessibleActionInterface *actions = seen()->actionInterface();
    QCOMPARE(actions->actionNames().value(0), QAccessibleActionInterface::showMenuAction());
    actions->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(m_box->view()->isVisible());
    QVERIFY(seen()->state().expanded);
    actions->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(!m_box->view()->isVisible());
}

void TestChoiceBox::findsNamesOfSeveralWords()
{
    m_box->clear();
    m_box->addItems(
        {QStringLiteral("Uganda"), QStringLiteral("United Arab Emirates"), QStringLiteral("United States")});
    QSignalSpy activated(m_box.get(), &QComboBox::activated);
    QTest::keyClicks(m_box.get(), QStringLiteral("United St"));
    QCOMPARE(m_box->currentText(), QStringLiteral("United States"));
    QVERIFY(!m_box->view()->isVisible());
    QCOMPARE(activated.last().first().toInt(), 2);
    // By itself a space opens the list, in which one can type as well.
    m_box->setCurrentIndex(0);
    QElapsedTimer sinceTyped;
    sinceTyped.start();
    QTRY_VERIFY(sinceTyped.hasExpired(QApplication::keyboardInputInterval() + 1));
    QTest::keyClick(m_box.get(), Qt::Key_Space);
    QVERIFY(m_box->view()->isVisible());
    QTest::keyClicks(m_box->view(), QStringLiteral("United St"));
    QVERIFY(m_box->view()->isVisible());
    QCOMPARE(m_box->view()->currentIndex().data().toString(), QStringLiteral("United States"));
}

void TestChoiceBox::opensByEnter()
{
    QWidget page;
    auto *box = new ChoiceBox(&page);
    box->addItems({QStringLiteral("EUR"), QStringLiteral("CNY")});
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(box->view()->isVisible());
}

void TestChoiceBox::turnWheel(QWidget *widget)
{
    const QPoint middle = widget->rect().center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(widget, &event); // sendEvent() would say that it comes from the program
}

void TestChoiceBox::letsTheWheelPass_data()
{
    QTest::addColumn<bool>("hasFocus");
    QTest::newRow("passed by") << false;
    QTest::newRow("with the keyboard") << true;
}

void TestChoiceBox::letsTheWheelPass()
{
    QFETCH(bool, hasFocus);
    QScrollArea area;
    auto *page = new QWidget;
    auto *field = new QLineEdit(page);
    auto *box = new ChoiceBox(page);
    box->addItems({QStringLiteral("EUR"), QStringLiteral("CNY"), QStringLiteral("USD")});
    box->setCurrentIndex(1);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(field);
    layout->addWidget(box);
    layout->addSpacing(2000);
    area.setWidget(page);
    area.resize(300, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    QWidget *before = hasFocus ? static_cast<QWidget *>(box) : field;
    before->setFocus();
    turnWheel(box);
    QCOMPARE(box->currentIndex(), 1);
    QVERIFY(area.verticalScrollBar()->value() > 0);
    QCOMPARE(area.focusWidget(), before);
}

QTEST_MAIN(TestChoiceBox)
#include "tst_choicebox.moc"
