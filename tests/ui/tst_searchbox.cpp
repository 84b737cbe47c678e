#include "ui/labels.h"
#include "ui/searchbox.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace WalletSupport;

class TestSearchBox : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_box.reset(); }
    void tellsTypingFromSetting();
    void bringsBackWhatWasReplaced();
    void passesTheListsKeysOn_data();
    void passesTheListsKeysOn();
    void keepsTheFieldsOwnKeys();
    void putsTheCursorWhereItIsWanted();
    void hasANameForScreenReaders();
    void cutsWhatIsFarTooLong();
    void growsWithTheText();
    void clearsByAButton();

private:
    Theme m_theme;
    std::unique_ptr<SearchBox> m_box;
};

void TestSearchBox::init()
{
    m_theme.apply(ColourScheme::Light, 100);
    m_box = std::make_unique<SearchBox>(m_theme);
    m_box->show();
    m_box->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_box.get()));
    m_box->focus(CursorPlace::End);
    QVERIFY(m_box->edit()->hasFocus());
}

void TestSearchBox::tellsTypingFromSetting()
{
    QSignalSpy changed(m_box.get(), &SearchBox::textChanged);
    QSignalSpy edited(m_box.get(), &SearchBox::textEdited);
    m_box->setText(QStringLiteral("refund"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(edited.size(), 0);
    QTest::keyClicks(m_box->edit(), QStringLiteral("s"));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_box->text(), QStringLiteral("refunds"));
    // Setting the same text again says nothing and leaves the cursor where it is.
    m_box->edit()->setCursorPosition(2);
    m_box->setText(QStringLiteral("refunds"));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_box->edit()->cursorPosition(), 2);
}

void TestSearchBox::bringsBackWhatWasReplaced()
{
    QTest::keyClicks(m_box->edit(), QStringLiteral("refnud"));
    QSignalSpy changed(m_box.get(), &SearchBox::textChanged);
    m_box->replaceText(QStringLiteral("refund"));
    QCOMPARE(m_box->text(), QStringLiteral("refund"));
    QCOMPARE(changed.size(), 1);
    QTest::keySequence(m_box->edit(), QKeySequence::Undo);
    QCOMPARE(m_box->text(), QStringLiteral("refnud"));
    QTest::keySequence(m_box->edit(), QKeySequence::Redo);
    QCOMPARE(m_box->text(), QStringLiteral("refund"));
}

void TestSearchBox::passesTheListsKeysOn_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("up") << Qt::Key_Up;
    QTest::newRow("down") << Qt::Key_Down;
    QTest::newRow("page up") << Qt::Key_PageUp;
    QTest::newRow("page down") << Qt::Key_PageDown;
}

void TestSearchBox::passesTheListsKeysOn()
{
    QFETCH(Qt::Key, key);
    m_box->setText(QStringLiteral("refund"));
    QSignalSpy moved(m_box.get(), &SearchBox::moved);
    QTest::keyClick(m_box->edit(), key);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().first().toInt(), static_cast<int>(key));
    QVERIFY(m_box->edit()->hasFocus());
    QCOMPARE(m_box->edit()->cursorPosition(), 6);
}

void TestSearchBox::keepsTheFieldsOwnKeys()
{
    m_box->setText(QStringLiteral("refund"));
    QSignalSpy moved(m_box.get(), &SearchBox::moved);
    QSignalSpy returned(m_box.get(), &SearchBox::returnPressed);
    QTest::keyClick(m_box->edit(), Qt::Key_Home);
    QTest::keyClick(m_box->edit(), Qt::Key_Right);
    QCOMPARE(m_box->edit()->cursorPosition(), 1);
    QTest::keyClick(m_box->edit(), Qt::Key_Return);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(returned.size(), 1);
}

void TestSearchBox::putsTheCursorWhereItIsWanted()
{
    m_box->setText(QStringLiteral("refund"));
    m_box->focus(CursorPlace::SelectAll);
    QCOMPARE(m_box->edit()->selectedText(), QStringLiteral("refund"));
    m_box->focus(CursorPlace::End);
    QVERIFY(!m_box->edit()->hasSelectedText());
    QCOMPARE(m_box->edit()->cursorPosition(), 6);
}

void TestSearchBox::hasANameForScreenReaders()
{
    m_box->setPlaceholderText(QStringLiteral("Search questions"));
    QCOMPARE(m_box->edit()->placeholderText(), QStringLiteral("Search questions"));
    QCOMPARE(m_box->edit()->accessibleName(), QStringLiteral("Search questions"));
}

void TestSearchBox::cutsWhatIsFarTooLong()
{
    QGuiApplication::clipboard()->setText(QString(10'000, QChar(0x94b1)));
    QTest::keySequence(m_box->edit(), QKeySequence::Paste);
    QVERIFY(!m_box->text().isEmpty());
    QVERIFY(m_box->text().size() <= 2000);
}

void TestSearchBox::growsWithTheText()
{
    const int before = m_box->height();
    m_theme.apply(ColourScheme::Light, 200);
    QTRY_COMPARE(m_box->height(), 2 * before);
}

void TestSearchBox::clearsByAButton()
{
    auto *clear = m_box->findChild<QAbstractButton *>(QStringLiteral("clearSearch"));
    const auto *key = m_box->findChild<KeyLabel *>();
    QVERIFY(!clear->isVisible());
    QVERIFY(key->isVisible());
    QTest::keyClicks(m_box->edit(), QStringLiteral("r"));
    QVERIFY(clear->isVisible());
    QVERIFY(!key->isVisible());
    QCOMPARE(clear->accessibleName(), QStringLiteral("Clear the search"));
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(m_box->text().isEmpty());
    QVERIFY(m_box->edit()->hasFocus());
    QVERIFY(!clear->isVisible());
    QVERIFY(key->isVisible());
    m_box->edit()->undo(); // who clears by mistake
    QCOMPARE(m_box->text(), QStringLiteral("r"));
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
