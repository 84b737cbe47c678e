#include "support/guidewalk.h"
#include "support/testwindow.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QWheelEvent>

using namespace WalletSupport;

/// "Account stolen, in two actions": from anywhere, the first shows the number, the second copies it.
class TestStolenWays : public QObject
{
    Q_OBJECT

private slots:
    void isMadeOnItsFirstVisitOnly();
    void takesTwoActionsFromEveryPage_data();
    void takesTwoActionsFromEveryPage();
    void takesTwoActionsFromHome();
    void leadsThereFromArticlesOnTheft_data();
    void leadsThereFromArticlesOnTheft();
    void leadsThereFromAGuide();
    void leadsToTheLinesFromAGuide();
    void leadsToItsGuide();
    void goesBack();
    void choosesTheWalletForTheWholeWindow();
    void saysNothingTwice();
    void keepsTheCountry();
    void followsTheWalletsOnlyCountry();
    void scrollsPastTheCountry();
    void leadsOnToTheChecker();
    void leadsOnToAnArticle();
    void standsLargeText();
};

void TestStolenWays::isMadeOnItsFirstVisitOnly()
{
    TestWindow test;
    QVERIFY(test.window.findChild<QWidget *>(QStringLiteral("stolenPage")) == nullptr);
    test.window.follow(QStringLiteral("stolen"));
    const QWidget *page = test.find("stolenPage");
    QVERIFY(page != nullptr);
    test.window.follow(QStringLiteral("home"));
    test.window.follow(QStringLiteral("stolen"));
    QCOMPARE(test.find("stolenPage"), page);
}

void TestStolenWays::takesTwoActionsFromEveryPage_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QSize>("size");
    for (const char *wish : {"home", "faq", "faq/reset-password", "guides", "guides/refund", "settings"}) {
        for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
            QTest::addRow("%s at %d", wish, size.width()) << QString::fromLatin1(wish) << size;
        }
    }
}

void TestStolenWays::takesTwoActionsFromEveryPage()
{
    QFETCH(QString, wish);
    QFETCH(QSize, size);
    TestWindow test(size, WholeWindow::examplePack());
    test.window.chooseWallet(QStringLiteral("example-wallet"));
    test.window.follow(wish);
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(test.find("railStolen"), Qt::LeftButton);
    QVERIFY(test.sees("stolenPage"));
    auto *number = test.find<QLabel>("freezeTarget");
    QVERIFY(number != nullptr);
    QVERIFY(number->visibleRegion().boundingRect().size() == number->size()); // without scrolling
    QTest::mouseClick(test.find("freezeCopy"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), number->text());
}

void TestStolenWays::takesTwoActionsFromHome()
{
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    test.window.chooseWallet(QStringLiteral("example-wallet"));
    auto *card = test.find("stolenCard");
    QVERIFY(card->visibleRegion().boundingRect().size() == card->size());
    // By keys: the focus is on the number's button then.
    card->setFocus();
    test.press(Qt::Key_Space);
    QVERIFY(test.sees("stolenPage"));
    QVERIFY(test.find("freezeCopy")->hasFocus());
    test.press(Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), test.find<QLabel>("freezeTarget")->text());
}

void TestStolenWays::leadsThereFromArticlesOnTheft_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<bool>("isOnTheft");
    QTest::newRow("first minutes") << "account-stolen-first-minutes" << true;
    QTest::newRow("after a theft") << "after-a-theft" << true;
    QTest::newRow("refund") << "refund-how-long" << false;
}

void TestStolenWays::leadsThereFromArticlesOnTheft()
{
    QFETCH(QString, article);
    QFETCH(bool, isOnTheft);
    TestWindow test;
    test.window.follow(QStringLiteral("faq/after-a-theft")); // what one article offers goes with it
    test.window.follow(QStringLiteral("faq/") + article);
    QCOMPARE(test.sees("articleStolen"), isOnTheft);
    if (isOnTheft) {
        QTest::mouseClick(test.find("articleStolen"), Qt::LeftButton);
        QVERIFY(test.sees("stolenPage"));
    }
}

void TestStolenWays::leadsThereFromAGuide()
{
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    GuideWalker walker(test);
    walker.begin(QStringLiteral("refund"));
    walker.fill({QStringLiteral("reason"), QStringLiteral("not-me"), {}, true});
    walker.goOn();
    QCOMPARE(walker.step(), QStringLiteral("first-aid"));
    QTest::mouseClick(test.find("action-stolen"), Qt::LeftButton);
    QVERIFY(test.sees("stolenPage"));
    // The guide waits where it was left.
    QTest::mouseClick(test.find("railGuides"), Qt::LeftButton);
    QCOMPARE(walker.step(), QStringLiteral("first-aid"));
}

/// The lines of the country that the guide knows, and the keyboard there.
void TestStolenWays::leadsToTheLinesFromAGuide()
{
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    GuideWalker walker(test);
    walker.begin(QStringLiteral("refund"));
    walker.fill({QStringLiteral("reason"), QStringLiteral("not-me"), {}, true});
    walker.goOn();
    QTest::mouseClick(test.find("action-reporting"), Qt::LeftButton);
    QVERIFY(test.sees("stolenPage"));
    QTRY_COMPARE(test.window.focusWidget(), test.find("reportingCountry"));
}

void TestStolenWays::leadsToItsGuide()
{
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    GuideWalker walker(test);
    test.window.follow(QStringLiteral("stolen"));
    QWidget *guide = test.find("stolenGuide");
    guide->setFocus();
    test.press(Qt::Key_Space);
    QVERIFY(test.sees("guidesPage"));
    QCOMPARE(walker.step(), QStringLiteral("wallet"));
    // And back to the page.
    QTest::mouseClick(test.find("railStolen"), Qt::LeftButton);
    QVERIFY(test.sees("stolenGuide"));
}

void TestStolenWays::goesBack()
{
    TestWindow test;
    test.window.follow(QStringLiteral("settings"));
    test.window.follow(QStringLiteral("stolen"));
    test.find<QAbstractButton>("stolenBack")->click();
    QVERIFY(test.sees("settingsPage"));
}

void TestStolenWays::choosesTheWalletForTheWholeWindow()
{
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    test.window.follow(QStringLiteral("stolen"));
    QWidget *field = test.window.focusWidget();
    QCOMPARE(field->objectName(), QStringLiteral("walletSearch"));
    QTest::keyClicks(field, QStringLiteral("example wallet"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(test.sees("freezeTarget"));
    QCOMPARE(test.preferences.preferences().wallet, QStringLiteral("example-wallet"));
    QTRY_VERIFY(test.sees("channel-hotlines.0")); // in the contact panel
    // And the other way round.
    test.window.chooseWallet({});
    QVERIFY(!test.sees("freezeTarget"));
}

void TestStolenWays::saysNothingTwice()
{
    TestWindow test;
    const auto seen = [&](const char *name) {
        return std::ranges::count_if(test.window.findChildren<QWidget *>(QLatin1String(name)), &QWidget::isVisible);
    };
    test.window.chooseWallet({});
    test.window.follow(QStringLiteral("stolen"));
    QCOMPARE(seen("genericHelp"), 1); // on the page, not in the contact panel beside it
    QCOMPARE(seen("reportingList"), 1);
    QCOMPARE(seen("reportingFold"), 0);
    test.window.follow(QStringLiteral("faq/account-stolen-first-minutes"));
    QCOMPARE(seen("genericHelp"), 1);
    QCOMPARE(seen("reportingList"), 1);
}

void TestStolenWays::keepsTheCountry()
{
    TestWindow test;
    test.window.follow(QStringLiteral("stolen"));
    auto *box = test.find<QComboBox>("reportingCountry");
    box->setCurrentIndex(box->findData(QStringLiteral("HK")));
    QCOMPARE(test.preferences.preferences().country, QStringLiteral("HK"));
    QTRY_VERIFY(test.sees("reporting-hk-18222"));
    const auto lists = test.window.findChildren<QComboBox *>(QStringLiteral("reportingCountry"));
    QCOMPARE(lists.size(), 1); // on the page, and not once more in the contact panel
    QCOMPARE(lists.first()->currentData().toString(), QStringLiteral("HK"));
}

void TestStolenWays::followsTheWalletsOnlyCountry()
{
    TestWindow test;
    const QString own = QLocale::territoryToCode(QLocale::system().territory());
    const auto onlyCountryOf = [&](const char *wallet) {
        const WalletDetails details = test.directory.details(QLatin1String(wallet));
        return details.isWorldwide || details.countries.size() != 1 ? QString() : details.countries.constFirst();
    };
    QCOMPARE(onlyCountryOf("octopus"), QStringLiteral("HK"));
    QCOMPARE(onlyCountryOf("m-pesa-ke"), QStringLiteral("KE"));
    QCOMPARE(onlyCountryOf("paypal"), QString());
    test.window.follow(QStringLiteral("stolen"));
    const auto shown = [&] { return test.find<QComboBox>("reportingCountry")->currentData().toString(); };
    test.window.chooseWallet(QStringLiteral("octopus"));
    QCOMPARE(shown(), QStringLiteral("HK"));
    QVERIFY(test.preferences.preferences().country.isEmpty()); // nobody has chosen it
    test.window.chooseWallet(QStringLiteral("paypal"));
    QCOMPARE(shown(), test.directory.reportingLines().countries().contains(own) ? own : QString());
    test.window.chooseWallet(QStringLiteral("octopus"));
    auto *box = test.find<QComboBox>("reportingCountry");
    box->setCurrentIndex(box->findData(QStringLiteral("CN")));
    QCOMPARE(test.preferences.preferences().country, QStringLiteral("CN"));
    for (const char *wallet : {"m-pesa-ke", "octopus", "paypal"}) {
        test.window.chooseWallet(QLatin1String(wallet));
        QCOMPARE(shown(), QStringLiteral("CN"));
    }
}

void TestStolenWays::scrollsPastTheCountry()
{
    TestWindow test;
    test.window.follow(QStringLiteral("stolen"));
    test.window.chooseWallet(QStringLiteral("octopus"));
    auto *box = test.find<QComboBox>("reportingCountry");
    box->setFocus(Qt::TabFocusReason);
    const QPointF place = QRectF(box->rect()).center();
    QWheelEvent turn(place, box->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QCoreApplication::sendEvent(box, &turn);
    QCOMPARE(box->currentData().toString(), QStringLiteral("HK"));
    QVERIFY(test.preferences.preferences().country.isEmpty());
}

void TestStolenWays::leadsOnToTheChecker()
{
    TestWindow test;
    test.window.follow(QStringLiteral("stolen"));
    test.find<QAbstractButton>("stolenCheck")->click();
    QVERIFY(test.sees("checkPage"));
}

void TestStolenWays::leadsOnToAnArticle()
{
    TestWindow test;
    test.window.follow(QStringLiteral("stolen"));
    test.find<QAbstractButton>("stolenArticle-after-a-theft")->click();
    QCOMPARE(test.find<QLabel>("articleTitle")->text(),
             test.pack.article(QStringLiteral("after-a-theft"), QStringLiteral("en"))->title);
}

void TestStolenWays::standsLargeText()
{
    TestWindow test({900, 600}, WholeWindow::examplePack());
    test.window.chooseWallet(QStringLiteral("example-wallet"));
    test.theme.apply(ColourScheme::Dark, LargestTextPercent);
    test.window.follow(QStringLiteral("stolen"));
    auto *number = test.find<QLabel>("freezeTarget");
    QTRY_VERIFY(number->width() <= test.find("stolenPage")->width());
    QTRY_VERIFY(number->height() >= number->heightForWidth(number->width()));
}

QTEST_MAIN(TestStolenWays)
#include "tst_stolenways.moc"
