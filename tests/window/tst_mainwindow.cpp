#include "guides/guidespage.h"
#include "mainwindowtest.h"

#include <QDialog>
#include <QPrintDialog>

using namespace WalletSupport;

class TestMainWindow final : public MainWindowTest
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void beginsAtHomeReadyToType();
    void goesOnTypingInTheAnswers();
    void goesBackAndForwardThroughPagesAndArticles();
    void focusesTheSearch();
    void findsInTheArticle();
    void printsTheArticle();
    void showsTheHelp();
    void leadsFromTheRailIntoThePage();
    void givesTheFocusBackFromTheContacts();
    void goesBackAndForwardInAGuide();
    void showsTheSettings();
    void closesWhatIsOpen();
    void laysTheContactsOverANarrowPage();
    void keepsTheContactsBesideAWidePage();
    void keepsPlaceAndTextInAnotherLanguage();
    void goesStraightToTheNewPage();
    void returnsToWhatItWasLeftFrom();
    void quits();
};

void TestMainWindow::beginsAtHomeReadyToType()
{
    QCOMPARE(page(), QStringLiteral("homePage"));
    QVERIFY(searchEdit()->hasFocus());
    QCOMPARE(m_test->window.windowTitle(), QStringLiteral("Wallet Support Centre"));
    // Only the page that is seen has been made.
    QVERIFY(m_test->window.findChild<QWidget *>(QStringLiteral("settingsPage")) == nullptr);
    QVERIFY(m_test->window.findChild<QWidget *>(QStringLiteral("guidesPage")) == nullptr);
}

void TestMainWindow::goesOnTypingInTheAnswers()
{
    for (const char letter : QByteArray("refund")) {
        QTest::keyClick(m_test->window.focusWidget(), letter);
    }
    QCOMPARE(page(), QStringLiteral("answersPage"));
    QCOMPARE(searchEdit()->text(), QStringLiteral("refund"));
    m_test->press(Qt::Key_Return);
    // From here the keyboard reads on.
    QVERIFY(!title().isEmpty());
    QVERIFY(m_test->find("articleTitle")->hasFocus());
    click("railHome");
    QVERIFY(searchEdit()->text().isEmpty());
}

void TestMainWindow::goesBackAndForwardThroughPagesAndArticles()
{
    m_test->window.follow(QStringLiteral("faq/") + article(0));
    m_test->window.follow(QStringLiteral("faq/") + article(1));
    m_test->window.follow(QStringLiteral("guides/refund"));
    m_test->window.follow(QStringLiteral("settings"));

    m_test->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(page(), QStringLiteral("guidesPage"));
    QCOMPARE(m_test->find<GuidesPage>("guidesPage")->guide(), QStringLiteral("refund"));
    m_test->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(title(), titleOf(article(1)));
    m_test->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(title(), titleOf(article(0)));
    m_test->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(page(), QStringLiteral("homePage"));
    m_test->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(page(), QStringLiteral("homePage"));

    m_test->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(title(), titleOf(article(0)));
    m_test->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(title(), titleOf(article(1)));
    m_test->press(Qt::Key_Right, Qt::AltModifier);
    m_test->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(page(), QStringLiteral("settingsPage"));
    m_test->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(page(), QStringLiteral("settingsPage"));
}

void TestMainWindow::focusesTheSearch()
{
    // At home the search is the one at home.
    click("railHome");
    m_test->press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(page(), QStringLiteral("homePage"));
    QVERIFY(searchEdit()->hasFocus());

    m_test->window.follow(QStringLiteral("settings"));
    m_test->press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(page(), QStringLiteral("answersPage"));
    QVERIFY(searchEdit()->hasFocus());
    searchEdit()->setText(QStringLiteral("refund"));
    m_test->window.follow(QStringLiteral("guides"));
    m_test->press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(searchEdit()->selectedText(), QStringLiteral("refund"));
}

void TestMainWindow::findsInTheArticle()
{
    m_test->press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!m_test->sees("findBar"));
    m_test->window.follow(QStringLiteral("faq/") + article(0));
    m_test->press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_test->sees("findBar"));
    QVERIFY(m_test->find<QLineEdit>("findEdit")->hasFocus());
}

void TestMainWindow::printsTheArticle()
{
    m_test->press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(m_test->window.findChildren<QPrintDialog *>().isEmpty());
    m_test->window.follow(QStringLiteral("faq/") + article(0));
    m_test->press(Qt::Key_P, Qt::ControlModifier);
    const auto dialogs = m_test->window.findChildren<QPrintDialog *>();
    QCOMPARE(dialogs.size(), 1);
    QVERIFY(dialogs.first()->isVisible());
    dialogs.first()->reject();
    // What is hidden is not printed.
    m_test->window.follow(QStringLiteral("settings"));
    m_test->press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(m_test->window.findChildren<QPrintDialog *>().isEmpty());
}

void TestMainWindow::showsTheHelp()
{
    m_test->window.follow(QStringLiteral("guides/refund"));
    m_test->press(Qt::Key_F1);
    QCOMPARE(page(), QStringLiteral("helpPage"));
    QVERIFY(m_test->find("helpDoes")->hasFocus());
    m_test->press(Qt::Key_F1);
    // It leads back to where one was.
    m_test->press(Qt::Key_Escape);
    QCOMPARE(page(), QStringLiteral("guidesPage"));
    QCOMPARE(m_test->find<GuidesPage>("guidesPage")->guide(), QStringLiteral("refund"));
    click("railHelp");
    click("helpBack");
    QCOMPARE(page(), QStringLiteral("guidesPage"));
    // From the rail the key leads to the page too, and the settings and the help lead to each other.
    m_test->find("railHome")->setFocus();
    m_test->press(Qt::Key_F1);
    QVERIFY(m_test->find("helpDoes")->hasFocus());
    click("helpSettings");
    QCOMPARE(page(), QStringLiteral("settingsPage"));
    click("settingsHelp");
    QCOMPARE(page(), QStringLiteral("helpPage"));
}

void TestMainWindow::leadsFromTheRailIntoThePage()
{
    for (const char *button : {"railAnswers", "railGuides", "railCases", "railCheck", "railStolen", "railSettings",
                               "railHelp", "railHome"}) {
        m_test->find(button)->setFocus();
        m_test->press(Qt::Key_Return);
        QWidget *focused = m_test->window.focusWidget();
        QVERIFY2(focused != nullptr && focused->isVisible(), button);
        QVERIFY2(!m_test->find("navigationRail")->isAncestorOf(focused), button);
    }
}

void TestMainWindow::givesTheFocusBackFromTheContacts()
{
    m_test->window.resize(900, 600);
    m_test->window.follow(QStringLiteral("check"));
    QCoreApplication::sendPostedEvents();
    // From its button, and from a link in the page.
    m_test->find("contactsButton")->setFocus();
    m_test->press(Qt::Key_Return);
    QVERIFY(m_test->sees("contactPanel"));
    m_test->press(Qt::Key_Escape);
    QCOMPARE(m_test->window.focusWidget(), m_test->find("contactsButton"));
    QWidget *text = m_test->find("checkPaste");
    QVERIFY(text != nullptr);
    text->setFocus();
    m_test->find<QAbstractButton>("contactsButton")->click();
    QVERIFY(m_test->sees("contactPanel"));
    m_test->press(Qt::Key_Escape);
    QCOMPARE(m_test->window.focusWidget(), text);
}

void TestMainWindow::goesBackAndForwardInAGuide()
{
    m_test->window.follow(QStringLiteral("guides/refund"));
    m_test->press(Qt::Key_Right, Qt::AltModifier); // there is no answer yet
    QVERIFY(m_test->sees("step-reason"));
    QVERIFY(!m_test->sees("errorSummary"));
    click("choice-refused");
    click("guideContinue");
    QVERIFY(m_test->sees("step-wallet"));
    m_test->press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_test->sees("step-reason"));
    m_test->press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_test->sees("step-wallet"));
}

void TestMainWindow::showsTheSettings()
{
    m_test->press(Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(page(), QStringLiteral("settingsPage"));
    QCOMPARE(m_test->window.focusWidget()->objectName(), QStringLiteral("languageBox"));
}

void TestMainWindow::closesWhatIsOpen()
{
    m_test->window.follow(QStringLiteral("faq/") + article(0));
    searchEdit()->setFocus();
    searchEdit()->setText(QStringLiteral("refund"));
    m_test->window.showNotice({[] { return QStringLiteral("Something happened."); }});
    QVERIFY(m_test->sees("noticeBar"));
    // One thing a press: the notice, the find bar, the article, the search.
    m_test->press(Qt::Key_F, Qt::ControlModifier);
    m_test->press(Qt::Key_Escape);
    QVERIFY(!m_test->sees("noticeBar"));
    QVERIFY(m_test->sees("findBar"));
    m_test->press(Qt::Key_Escape);
    QVERIFY(!m_test->sees("findBar"));
    m_test->press(Qt::Key_Escape);
    QCOMPARE(m_test->window.focusWidget()->objectName(), QStringLiteral("articleList"));
    QCOMPARE(searchEdit()->text(), QStringLiteral("refund"));
    m_test->press(Qt::Key_Escape);
    QVERIFY(searchEdit()->text().isEmpty());
    m_test->press(Qt::Key_Escape);
    QCOMPARE(title(), titleOf(article(0)));
    QVERIFY(m_test->window.isVisible());
}

void TestMainWindow::laysTheContactsOverANarrowPage()
{
    m_test = std::make_unique<TestWindow>(QSize(900, 600));
    QVERIFY(!m_test->sees("contactPanel"));
    QVERIFY(m_test->sees("contactsButton"));
    click("contactsButton");
    QVERIFY(m_test->sees("contactPanel"));
    QVERIFY(!m_test->sees("contactsButton"));
    const QWidget *panel = m_test->find("contactPanel");
    QVERIFY(panel->isAncestorOf(m_test->window.focusWidget()));
    QVERIFY(m_test->window.rect().contains(QRect(panel->mapTo(&m_test->window, QPoint()), panel->size())));
    m_test->press(Qt::Key_Escape);
    QVERIFY(!m_test->sees("contactPanel"));
    QVERIFY(m_test->find("contactsButton")->hasFocus());
    // Going elsewhere puts it away too.
    click("contactsButton");
    m_test->window.follow(QStringLiteral("settings"));
    QVERIFY(!m_test->sees("contactPanel"));
}

void TestMainWindow::keepsTheContactsBesideAWidePage()
{
    QVERIFY(m_test->sees("contactPanel"));
    QVERIFY(!m_test->sees("contactsButton"));
    m_test->window.resize(900, 600);
    QTRY_VERIFY(!m_test->sees("contactPanel"));
    m_test->window.resize(1280, 800);
    QTRY_VERIFY(m_test->sees("contactPanel"));
    // Larger text needs more room.
    m_test->theme.apply(ColourScheme::Light, 200);
    QTRY_VERIFY(!m_test->sees("contactPanel"));
}

void TestMainWindow::keepsPlaceAndTextInAnotherLanguage()
{
    m_test->window.follow(QStringLiteral("faq/") + article(0));
    searchEdit()->setText(QStringLiteral("refund"));
    QVERIFY(m_test->languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_COMPARE(m_test->window.windowTitle(), QStringLiteral("钱包客服中心"));
    QCOMPARE(page(), QStringLiteral("answersPage"));
    QCOMPARE(searchEdit()->text(), QStringLiteral("refund"));
    QCOMPARE(title(), titleOf(article(0)));
    m_test->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(page(), QStringLiteral("homePage"));
}

void TestMainWindow::goesStraightToTheNewPage()
{
    QWidget *card = m_test->find("stolenCard");
    card->setFocus();
    QStringList passed;
    connect(qApp, &QApplication::focusChanged, this, [&passed](QWidget *, QWidget *now) {
        if (now != nullptr) {
            passed.append(now->objectName());
        }
    });
    m_test->press(Qt::Key_Return);
    qApp->disconnect(this);
    QCOMPARE(page(), QStringLiteral("stolenPage"));
    QCOMPARE(passed, QStringList(m_test->window.focusWidget()->objectName()));
}

void TestMainWindow::returnsToWhatItWasLeftFrom()
{
    const auto leaveFrom = [this](const char *name) {
        m_test->find(name)->setFocus();
        m_test->press(Qt::Key_Return);
    };
    const auto focused = [this] { return m_test->window.focusWidget()->objectName(); };
    leaveFrom("stolenCard");
    QCOMPARE(page(), QStringLiteral("stolenPage"));
    m_test->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(focused(), QStringLiteral("stolenCard"));
    m_test->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(page(), QStringLiteral("stolenPage"));
    // Who goes there anew begins at its beginning.
    click("railHome");
    QVERIFY(searchEdit()->hasFocus());
    // From a guide to the card that began it.
    m_test->window.follow(QStringLiteral("guides"));
    leaveFrom("begin-reset-password");
    QVERIFY(focused() != QStringLiteral("begin-reset-password"));
    m_test->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(focused(), QStringLiteral("begin-reset-password"));
}

void TestMainWindow::quits()
{
    m_test->press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!m_test->window.isVisible());
    QVERIFY(!m_test->preferences.windowGeometry().isEmpty());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
