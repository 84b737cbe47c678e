#include "guides/guidespage.h"
#include "support/testwindow.h"
#include "window/startwish.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTextBrowser>
#include <QWindow>

using namespace WalletSupport;

class TestMainWindow : public QObject
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
    void showsTheHelp();
    void showsTheSettings();
    void closesWhatIsOpen();
    void followsGoodWishes_data();
    void followsGoodWishes();
    void refusesBadWishes_data();
    void refusesBadWishes();
    void fulfilsEachPartOfAStart();
    void refusesBadPartsOfAStart_data();
    void refusesBadPartsOfAStart();
    void laysTheContactsOverANarrowPage();
    void keepsTheContactsBesideAWidePage();
    void stepsTheTextSize();
    void keepsPlaceAndTextInAnotherLanguage();
    void saysThatItCannotWriteTheSettings();
    void remembersTheWallet();
    void remembersSearches();
    void forgetsSearches_data();
    void forgetsSearches();
    void quits();

private:
    /// The object name of the page that is shown.
    [[nodiscard]] QString page() const
    {
        for (const char *name : {"homePage", "answersPage", "guidesPage", "stolenPage", "settingsPage"}) {
            if (m_test->sees(name)) {
                return QLatin1String(name);
            }
        }
        return {};
    }
    [[nodiscard]] QLineEdit *searchEdit() const { return m_test->find<QLineEdit>("searchEdit"); }
    [[nodiscard]] QString notice() const
    {
        const auto *label = m_test->find<QLabel>("noticeText");
        return label != nullptr ? label->text() : QString();
    }
    [[nodiscard]] QString title() const
    {
        const auto *label = m_test->find<QLabel>("articleTitle");
        return label != nullptr ? label->text() : QString();
    }
    [[nodiscard]] QString titleOf(const QString &article) const
    {
        return m_test->pack.article(article, m_test->languages.language())->title;
    }
    [[nodiscard]] QString article(std::size_t number) const
    {
        return m_test->pack.articles(QStringLiteral("en")).at(number).id;
    }
    void click(const char *name) const { QTest::mouseClick(m_test->find<QAbstractButton>(name), Qt::LeftButton); }

    std::unique_ptr<TestWindow> m_test;
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

void TestMainWindow::showsTheHelp()
{
    m_test->press(Qt::Key_F1);
    const auto dialogs = m_test->window.findChildren<QDialog *>();
    QCOMPARE(dialogs.size(), 1);
    QVERIFY(dialogs.first()->isVisible());
    // A second time there is still one.
    m_test->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_test->window));
    m_test->press(Qt::Key_F1);
    QCOMPARE(m_test->window.findChildren<QDialog *>().size(), 1);
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
    m_test->window.showNotice(QStringLiteral("Something happened."));
    QVERIFY(m_test->sees("noticeBar"));
    // One thing a press: the notice, the find bar, the search.
    m_test->press(Qt::Key_F, Qt::ControlModifier);
    m_test->press(Qt::Key_Escape);
    QVERIFY(!m_test->sees("noticeBar"));
    QVERIFY(m_test->sees("findBar"));
    m_test->press(Qt::Key_Escape);
    QVERIFY(!m_test->sees("findBar"));
    QCOMPARE(searchEdit()->text(), QStringLiteral("refund"));
    m_test->press(Qt::Key_Escape);
    QVERIFY(searchEdit()->text().isEmpty());
    m_test->press(Qt::Key_Escape);
    QCOMPARE(title(), titleOf(article(0)));
    QVERIFY(m_test->window.isVisible());
}

void TestMainWindow::followsGoodWishes_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("page");
    QTest::newRow("home") << QStringLiteral("home") << QStringLiteral("homePage");
    QTest::newRow("answers") << QStringLiteral("faq") << QStringLiteral("answersPage");
    QTest::newRow("an article") << QStringLiteral("faq/reset-password") << QStringLiteral("answersPage");
    QTest::newRow("guides") << QStringLiteral("guides") << QStringLiteral("guidesPage");
    QTest::newRow("a guide") << QStringLiteral("guides/reset-password") << QStringLiteral("guidesPage");
    QTest::newRow("account stolen") << QStringLiteral("stolen") << QStringLiteral("stolenPage");
    QTest::newRow("link to account stolen") << QStringLiteral("wallet-support:stolen") << QStringLiteral("stolenPage");
    QTest::newRow("settings") << QStringLiteral("settings") << QStringLiteral("settingsPage");
    QTest::newRow("link to a guide") << QStringLiteral("wallet-support:guide/refund") << QStringLiteral("guidesPage");
    QTest::newRow("nothing") << QString() << QStringLiteral("homePage");
}

void TestMainWindow::followsGoodWishes()
{
    QFETCH(QString, wish);
    const QString known = m_test->pack.articles(QStringLiteral("en")).front().id;
    m_test->window.follow(wish.replace(QStringLiteral("faq/reset-password"), QStringLiteral("faq/") + known));
    QTEST(page(), "page");
    QCOMPARE(notice(), QString());
}

void TestMainWindow::refusesBadWishes_data()
{
    QTest::addColumn<QString>("wish");
    QTest::newRow("an article that is not there") << QStringLiteral("wallet-support:article/no-such-article");
    QTest::newRow("a guide that is not there") << QStringLiteral("guides/no-such-guide");
    QTest::newRow("a page that is not there") << QStringLiteral("attic");
    QTest::newRow("a website") << QStringLiteral("https://evil.example/");
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("a script") << QStringLiteral("javascript:alert(1)");
    QTest::newRow("ours with more behind it") << QStringLiteral("wallet-support:article/refund?run=1");
    QTest::newRow("ours that climbs") << QStringLiteral("wallet-support:article/../../etc/passwd");
    QTest::newRow("ours with another kind") << QStringLiteral("wallet-support:run/refund");
    QTest::newRow("right-to-left override")
        << QString(QStringLiteral("wallet-support:guide/") + QChar(0x202e) + QStringLiteral("dnufer"));
    QTest::newRow("10,000 characters") << QString(10'000, QLatin1Char('x'));
    QTest::newRow("a long link") << QString(QStringLiteral("wallet-support:article/") +
                                            QString(10'000, QLatin1Char('x')));
}

void TestMainWindow::refusesBadWishes()
{
    QFETCH(QString, wish);
    m_test->window.follow(QStringLiteral("settings"));
    m_test->window.follow(wish);
    QCOMPARE(page(), QStringLiteral("settingsPage"));
    QVERIFY(!notice().isEmpty());
    QVERIFY2(notice().size() < 200, "the sentence stays short");
}

void TestMainWindow::fulfilsEachPartOfAStart()
{
    const QString wallet = m_test->directory.wallets().front().id;
    m_test->window.fulfil({{}, QStringLiteral("zh_CN"), {}});
    QCOMPARE(m_test->languages.language(), QStringLiteral("zh_CN"));
    QCOMPARE(page(), QStringLiteral("homePage"));
    // For this session: the next start speaks as before.
    QCOMPARE(m_test->preferences.preferences().language, QStringLiteral("en"));
    m_test->window.fulfil({{}, {}, wallet});
    QCOMPARE(m_test->preferences.preferences().wallet, wallet);
    m_test->window.fulfil({QStringLiteral("settings"), QStringLiteral("en"), {}});
    QCOMPARE(m_test->languages.language(), QStringLiteral("en"));
    QCOMPARE(m_test->preferences.preferences().wallet, wallet);
    QCOMPARE(page(), QStringLiteral("settingsPage"));
    QCOMPARE(notice(), QString());
}

void TestMainWindow::refusesBadPartsOfAStart_data()
{
    QTest::addColumn<QString>("bad");
    QTest::newRow("unknown") << QStringLiteral("tlh");
    QTest::newRow("a path") << QStringLiteral("../../etc/passwd");
    QTest::newRow("10,000 characters") << QString(10'000, QLatin1Char('x'));
    QTest::newRow("right-to-left override") << QString(QChar(0x202e) + QStringLiteral("62n"));
    QTest::newRow("lines of its own") << QStringLiteral("x\nCall this number\nnow");
    QTest::newRow("half a character") << QString(QChar(0xd83d));
}

void TestMainWindow::refusesBadPartsOfAStart()
{
    QFETCH(QString, bad);
    m_test->window.fulfil({QStringLiteral("settings"), bad, {}});
    QCOMPARE(m_test->languages.language(), QStringLiteral("en"));
    QVERIFY2(notice().startsWith(QStringLiteral("The program does not speak “")), qPrintable(notice()));
    QCOMPARE(page(), QStringLiteral("settingsPage"));
    m_test->window.fulfil({QStringLiteral("home"), {}, bad});
    QCOMPARE(m_test->preferences.preferences().wallet, QString());
    QVERIFY2(notice().startsWith(QStringLiteral("There is no wallet “")), qPrintable(notice()));
    QCOMPARE(page(), QStringLiteral("homePage"));
    // Each of three has its sentence, on a line of its own.
    m_test->window.fulfil({bad, bad, bad});
    QCOMPARE(notice().count(QLatin1Char('\n')), 2);
    QVERIFY2(notice().size() < 400, "the sentences stay short");
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

void TestMainWindow::stepsTheTextSize()
{
    for (const int percent : {125, 150, 175, 200, 200}) {
        m_test->press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_test->theme.textPercent(), percent);
    }
    m_test->press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_test->theme.textPercent(), 175);
    QCOMPARE(m_test->preferences.preferences().textPercent, 175);
    m_test->press(Qt::Key_0, Qt::ControlModifier);
    m_test->press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_test->theme.textPercent(), 100);
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

void TestMainWindow::saysThatItCannotWriteTheSettings()
{
    // A folder stands where the settings file should be.
    QVERIFY(QFile::remove(m_test->preferences.file()));
    QVERIFY(QDir().mkpath(m_test->preferences.file()));
    m_test->press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(notice().contains(m_test->preferences.file()));
    // It holds all the same.
    QCOMPARE(m_test->theme.textPercent(), 125);
}

void TestMainWindow::remembersTheWallet()
{
    const std::vector<Wallet> wallets = m_test->directory.wallets();
    QVERIFY(!wallets.empty());
    m_test->window.chooseWallet(wallets.front().id);
    QCOMPARE(m_test->preferences.preferences().wallet, wallets.front().id);
    m_test->window.follow(QStringLiteral("settings"));
    click("forgetWallet");
    QCOMPARE(m_test->preferences.preferences().wallet, QString());
}

void TestMainWindow::remembersSearches()
{
    const auto search = [this](const QString &text) {
        m_test->press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(m_test->window.focusWidget(), text);
        m_test->press(Qt::Key_Return);
    };
    m_test->window.follow(QStringLiteral("faq"));
    search(QStringLiteral("refund"));
    search(QStringLiteral("my code 482913 does not work"));
    search(QStringLiteral("top up"));
    QCOMPARE(m_test->preferences.recentSearches(), QStringList({QStringLiteral("top up"), QStringLiteral("refund")}));
    // They are offered where the box is empty.
    searchEdit()->clear();
    const auto *list = m_test->find<QListView>("articleList");
    QCOMPARE(list->model()->index(1, 0).data().toString(), QStringLiteral("top up"));
    QCOMPARE(list->model()->index(2, 0).data().toString(), QStringLiteral("refund"));
    // Cleared from the list, and brought back.
    const auto click = [list](int row) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
    };
    click(3);
    QVERIFY(m_test->preferences.recentSearches().isEmpty());
    click(1);
    QCOMPARE(m_test->preferences.recentSearches().size(), 2);
}

void TestMainWindow::forgetsSearches_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::newRow("with the switch") << QByteArray("keepSearches");
    QTest::newRow("with everything else") << QByteArray("forgetAll");
}

void TestMainWindow::forgetsSearches()
{
    QFETCH(QByteArray, button);
    m_test->window.follow(QStringLiteral("faq"));
    QTest::keyClicks(searchEdit(), QStringLiteral("refund"));
    m_test->press(Qt::Key_Return);
    searchEdit()->clear();
    QCOMPARE(m_test->preferences.recentSearches().size(), 1);
    m_test->window.follow(QStringLiteral("settings"));
    click(button.constData());
    QVERIFY(m_test->preferences.recentSearches().isEmpty());
    QFile file(m_test->preferences.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("refund"));
    m_test->window.follow(QStringLiteral("faq"));
    const auto *list = m_test->find<QListView>("articleList");
    QVERIFY(list->model()->index(1, 0).data().toString() != QStringLiteral("refund"));
    // Kept again only where that is wanted.
    QTest::keyClicks(searchEdit(), QStringLiteral("top up"));
    m_test->press(Qt::Key_Return);
    QCOMPARE(m_test->preferences.recentSearches().isEmpty(), button == "keepSearches");
}

void TestMainWindow::quits()
{
    m_test->press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!m_test->window.isVisible());
    QVERIFY(!m_test->preferences.windowGeometry().isEmpty());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
