#include "faq/findbar.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/languagecontroller.h"
#include "ui/theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace WalletSupport;

class TestFindBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bar.reset(); }
    void opensWithItsTextSelected();
    void saysWhatWasTyped();
    void movesByEnterAndButtons();
    void saysHowManyThereAre();
    void closesByItsButton();
    void keepsItsStateInAnotherLanguage();

private:
    [[nodiscard]] QLineEdit *edit() const { return m_bar->findChild<QLineEdit *>(QStringLiteral("findEdit")); }
    [[nodiscard]] QString count() const { return m_bar->findChild<QLabel *>(QStringLiteral("findCount"))->text(); }

    Theme m_theme;
    LanguageController m_languages;
    std::unique_ptr<FindBar> m_bar;
};

void TestFindBar::init()
{
    QVERIFY(m_languages.setLanguage(QStringLiteral("en")));
    m_theme.apply(ColourScheme::Light, 100);
    m_bar = std::make_unique<FindBar>(m_theme);
    QVERIFY(m_bar->isHidden());
    m_bar->open();
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void TestFindBar::opensWithItsTextSelected()
{
    QTest::keyClicks(edit(), QStringLiteral("code"));
    m_bar->hide();
    QSignalSpy changed(m_bar.get(), &FindBar::textChanged);
    m_bar->open();
    QCOMPARE(edit()->selectedText(), QStringLiteral("code"));
    // What was looked for before is looked for again.
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), QStringLiteral("code"));
}

void TestFindBar::saysWhatWasTyped()
{
    QSignalSpy changed(m_bar.get(), &FindBar::textChanged);
    QTest::keyClicks(edit(), QStringLiteral("co"));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_bar->text(), QStringLiteral("co"));
}

void TestFindBar::movesByEnterAndButtons()
{
    QTest::keyClicks(edit(), QStringLiteral("co"));
    m_bar->setFound(3, 0);
    QSignalSpy moved(m_bar.get(), &FindBar::moved);
    QTest::keyClick(edit(), Qt::Key_Return);
    const QList<IconButton *> buttons = m_bar->findChildren<IconButton *>();
    QCOMPARE(buttons.size(), 3);
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(moved.size(), 3);
    QCOMPARE(moved.at(0).first().toInt(), 1);
    QCOMPARE(moved.at(1).first().toInt(), -1);
    QCOMPARE(moved.at(2).first().toInt(), 1);
}

void TestFindBar::saysHowManyThereAre()
{
    m_bar->setFound(0, -1);
    QVERIFY(count().isEmpty());
    QTest::keyClicks(edit(), QStringLiteral("co"));
    m_bar->setFound(0, -1);
    QCOMPARE(count(), QStringLiteral("Not in this article"));
    const QList<IconButton *> buttons = m_bar->findChildren<IconButton *>();
    QVERIFY(!buttons.at(0)->isEnabled());
    m_bar->setFound(12, 1);
    QCOMPARE(count(), QStringLiteral("2 of 12"));
    QVERIFY(buttons.at(0)->isEnabled());
}

void TestFindBar::closesByItsButton()
{
    QSignalSpy closed(m_bar.get(), &FindBar::closed);
    // Escape comes from the window, which knows what else is open.
    QTest::mouseClick(m_bar->findChildren<IconButton *>().last(), Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
    QVERIFY(m_bar->isHidden());
}

void TestFindBar::keepsItsStateInAnotherLanguage()
{
    QTest::keyClicks(edit(), QStringLiteral("co"));
    m_bar->setFound(12, 1);
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_VERIFY(edit()->placeholderText() != QStringLiteral("Find in this article"));
    QCOMPARE(m_bar->text(), QStringLiteral("co"));
    QVERIFY(count().contains(QStringLiteral("12")));
    QVERIFY(!m_bar->isHidden());
}

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
