#include "guides/secretfield.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTest>

#include <memory>

using namespace WalletSupport;

class TestSecretField final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
        m_field = std::make_unique<SecretField>();
        m_field->resize(400, 40);
        m_field->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
        m_field->setFocus();
        m_field->setText(QStringLiteral("kT7-vRq2"));
        m_field->setShown(true);
    }

    /// A screen reader reads the line in which the caret stands.
    void isReadToItsEnd()
    {
        QWidget page;
        m_field->setParent(&page);
        QLineEdit other(&page);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        other.setFocus();
        m_field->setFocus(Qt::TabFocusReason);
        QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(m_field.get())->textInterface();
        int begin = -1;
        int end = -1;
        QCOMPARE(text->textAtOffset(text->cursorPosition(), QAccessible::LineBoundary, &begin, &end), m_field->text());
        QCOMPARE(text->cursorPosition(), 0); // Orca takes the character before a caret at the end for the end
        m_field->setParent(nullptr);
    }

    void cannotBeCopiedWhileItIsShown_data()
    {
        QTest::addColumn<QList<QKeyCombination>>("keys");
        QTest::newRow("copy") << QList<QKeyCombination>{Qt::CTRL | Qt::Key_A, Qt::CTRL | Qt::Key_C};
        QTest::newRow("copy by Insert") << QList<QKeyCombination>{Qt::CTRL | Qt::Key_A, Qt::CTRL | Qt::Key_Insert};
        QTest::newRow("cut") << QList<QKeyCombination>{Qt::CTRL | Qt::Key_A, Qt::CTRL | Qt::Key_X};
        QTest::newRow("cut by Delete") << QList<QKeyCombination>{Qt::CTRL | Qt::Key_A, Qt::SHIFT | Qt::Key_Delete};
        QTest::newRow("letter by letter") << QList<QKeyCombination>{Qt::Key_Home, Qt::SHIFT | Qt::Key_Right,
                                                                    Qt::SHIFT | Qt::Key_End, Qt::CTRL | Qt::Key_C};
        QTest::newRow("delete to the end") << QList<QKeyCombination>{Qt::Key_Home, Qt::CTRL | Qt::Key_K};
        QTest::newRow("delete all") << QList<QKeyCombination>{Qt::CTRL | Qt::Key_U};
    }

    void cannotBeCopiedWhileItIsShown()
    {
        QFETCH(QList<QKeyCombination>, keys);
        for (const QKeyCombination key : keys) {
            QTest::keyClick(m_field.get(), key.key(), key.keyboardModifiers());
            expectNothingOut();
        }
    }

    /// Nothing is selected, and yet what is typed next takes the place of all.
    void replacesAllAfterSelectAll_data()
    {
        QTest::addColumn<QKeyCombination>("key");
        QTest::addColumn<QString>("left");
        QTest::newRow("typing") << QKeyCombination(Qt::Key_X) << QStringLiteral("x");
        QTest::newRow("Backspace") << QKeyCombination(Qt::Key_Backspace) << QString();
        QTest::newRow("Delete") << QKeyCombination(Qt::Key_Delete) << QString();
        QTest::newRow("paste") << QKeyCombination(Qt::CTRL | Qt::Key_V) << QStringLiteral("a shopping list");
        QTest::newRow("an arrow") << QKeyCombination(Qt::Key_Left) << QStringLiteral("kT7-vRq2");
    }
    void replacesAllAfterSelectAll()
    {
        QFETCH(QKeyCombination, key);
        QFETCH(QString, left);
        const QImage before = m_field->grab().toImage();
        QTest::keyClick(m_field.get(), Qt::Key_A, Qt::ControlModifier);
        expectNothingOut();
        QVERIFY(m_field->grab().toImage() != before); // and one sees it
        QTest::keyClick(m_field.get(), key.key(), key.keyboardModifiers());
        QCOMPARE(m_field->text(), left);
        QTest::keyClick(m_field.get(), Qt::Key_Y); // only once
        QVERIFY(m_field->text().size() == left.size() + 1);
    }

    void cannotBeSelectedWithTheMouse()
    {
        QTest::mousePress(m_field.get(), Qt::LeftButton, {}, {5, 20});
        QTest::mouseMove(m_field.get(), {300, 20});
        QTest::mouseRelease(m_field.get(), Qt::LeftButton, {}, {300, 20});
        expectNothingOut();
        QTest::mouseDClick(m_field.get(), Qt::LeftButton, {}, {20, 20});
        expectNothingOut();
    }

    void keepsNoSelectionFromBefore()
    {
        m_field->setShown(false);
        m_field->selectAll();
        m_field->setShown(true);
        expectNothingOut();
    }

    void takesAwayAsEver()
    {
        if (QKeySequence::keyBindings(QKeySequence::DeleteEndOfLine).isEmpty()) {
            QSKIP("This desktop has no keys for it.");
        }
        m_field->setCursorPosition(3);
        QTest::keyClick(m_field.get(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(m_field->text(), QStringLiteral("kT7"));
        QTest::keyClick(m_field.get(), Qt::Key_Backspace);
        QCOMPARE(m_field->text(), QStringLiteral("kT"));
        QTest::keyClick(m_field.get(), Qt::Key_U, Qt::ControlModifier);
        QVERIFY(m_field->text().isEmpty());
    }

private:
    void expectNothingOut() const
    {
        const QClipboard *clipboard = QGuiApplication::clipboard();
        QCOMPARE(clipboard->text(), QStringLiteral("a shopping list"));
        QVERIFY(!clipboard->supportsSelection() || clipboard->text(QClipboard::Selection).isEmpty());
        QVERIFY(m_field->selectedText().isEmpty());
    }

    std::unique_ptr<SecretField> m_field;
};

QTEST_MAIN(TestSecretField)
#include "tst_secretfield.moc"
