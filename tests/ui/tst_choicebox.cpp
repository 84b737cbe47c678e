#include "ui/choicebox.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QTest>

using namespace WalletSupport;

/// What a screen reader is told of the box.
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

private:
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

QTEST_MAIN(TestChoiceBox)
#include "tst_choicebox.moc"
