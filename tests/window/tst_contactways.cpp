#include "contact/channellist.h"
#include "contact/contactpanel.h"
#include "support/testwindow.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QListView>

using namespace WalletSupport;

/// What the window tells the contact panel, and what the panel tells the window.
class TestContactWays : public QObject
{
    Q_OBJECT

private slots:
    void ranksByTheOpenPage_data();
    void ranksByTheOpenPage();
    void namesTheOpenPageInAnEmail();
    void showsContactsOfAMessageForALook();
    void remembersWallets();
    void forgetsWallets_data();
    void forgetsWallets();
    void togglesAFavourite();

private:
    static QString firstChannel(TestWindow &test)
    {
        return test.window.findChild<ChannelList *>()->paths().constFirst();
    }
};

void TestContactWays::ranksByTheOpenPage_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("first");
    QTest::newRow("home") << "home"
                          << "support_url";
    QTest::newRow("an article on refunds") << "faq/refund-how-long"
                                           << "dispute_url";
    QTest::newRow("an article on passwords") << "faq/reset-password"
                                             << "password_reset_url";
    QTest::newRow("an article on theft") << "faq/after-a-theft"
                                         << "hotlines.0";
    QTest::newRow("an article on top-ups") << "faq/top-up-failed"
                                           << "live_chat";
    QTest::newRow("a guide") << "guides/refund"
                             << "dispute_url";
    QTest::newRow("another guide") << "guides/reset-password"
                                   << "password_reset_url";
    QTest::newRow("the list of guides") << "guides"
                                        << "support_url";
    QTest::newRow("account stolen") << "stolen"
                                    << "hotlines.0";
}

void TestContactWays::ranksByTheOpenPage()
{
    QFETCH(QString, wish);
    QFETCH(QString, first);
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    test.window.chooseWallet(QStringLiteral("example-wallet"));
    test.window.follow(wish);
    QCOMPARE(firstChannel(test), first);
    // Whoever leaves it does something else.
    test.window.follow(QStringLiteral("settings"));
    QCOMPARE(firstChannel(test), QStringLiteral("support_url"));
    test.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(firstChannel(test), first);
}

void TestContactWays::namesTheOpenPageInAnEmail()
{
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    test.window.chooseWallet(QStringLiteral("example-wallet"));
    test.window.follow(QStringLiteral("faq/refund-how-long"));
    QVERIFY(test.languages.setLanguage(QStringLiteral("zh_CN")));
    const QString title = test.pack.article(QStringLiteral("refund-how-long"), QStringLiteral("zh_CN"))->title;
    QTRY_COMPARE(test.find<QLabel>("articleTitle")->text(), title);
    test.find("channel-emails.0")->findChild<QAbstractButton *>(QStringLiteral("open"))->click();
    auto *preview = test.window.findChild<QDialog *>(QStringLiteral("requestPreview"));
    QVERIFY(preview != nullptr);
    const QString text = preview->findChild<QLabel *>(QStringLiteral("previewText"))->text();
    QVERIFY2(text.contains(title) && text.contains(QStringLiteral("示例钱包")), qPrintable(text));
    preview->close();
}

void TestContactWays::showsContactsOfAMessageForALook()
{
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    test.window.chooseWallet(QStringLiteral("example-wallet"));
    test.window.follow(QStringLiteral("wallet-support:check?text=http://paypa1.com/login"));
    const QWidget *page = test.find("checkPage");
    QTRY_VERIFY(page->findChild<QAbstractButton *>(QStringLiteral("contacts")) != nullptr);
    page->findChild<QAbstractButton *>(QStringLiteral("contacts"))->click();
    const auto *panel = test.find<ContactPanel>("contactPanel");
    QCOMPARE(panel->wallet(), QStringLiteral("paypal"));
    QCOMPARE(test.preferences.preferences().wallet, QStringLiteral("example-wallet"));
    QCOMPARE(test.preferences.preferences().recentWallets, QStringList(QStringLiteral("example-wallet")));
    test.window.follow(QStringLiteral("settings"));
    QCOMPARE(panel->wallet(), QStringLiteral("example-wallet"));
}

void TestContactWays::remembersWallets()
{
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    for (const char *id : {"wise", "alipay", "wise", "example-wallet"}) {
        test.window.chooseWallet(QLatin1String(id));
    }
    QCOMPARE(test.preferences.preferences().recentWallets,
             QStringList({QStringLiteral("example-wallet"), QStringLiteral("wise"), QStringLiteral("alipay")}));
    for (const Wallet &wallet : test.directory.wallets()) {
        test.window.chooseWallet(wallet.id);
    }
    QCOMPARE(test.preferences.preferences().recentWallets.size(), MostRecentWallets);
}

void TestContactWays::forgetsWallets_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("the wallets") << "forgetWallet";
    QTest::newRow("everything") << "forgetAll";
}

void TestContactWays::forgetsWallets()
{
    QFETCH(QString, button);
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    test.window.chooseWallet(QStringLiteral("example-wallet"));
    test.find<QAbstractButton>("favourite")->click();
    test.window.follow(QStringLiteral("settings"));
    test.find<QAbstractButton>(qPrintable(button))->click();
    test.find<QAbstractButton>("forgetYes")->click();
    const Preferences &preferences = test.preferences.preferences();
    QVERIFY(preferences.wallet.isEmpty());
    QVERIFY(preferences.favouriteWallets.isEmpty());
    QVERIFY(preferences.recentWallets.isEmpty());
    PreferencesStore read(test.preferences.file());
    QVERIFY(read.load());
    QCOMPARE(read.preferences().favouriteWallets, QStringList());
    QCOMPARE(read.preferences().recentWallets, QStringList());
    QTRY_VERIFY(!test.sees("channel-hotlines.0"));
}

void TestContactWays::togglesAFavourite()
{
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    test.window.chooseWallet(QStringLiteral("example-wallet"));
    test.find<QAbstractButton>("favourite")->click();
    QCOMPARE(test.preferences.preferences().favouriteWallets, QStringList{QStringLiteral("example-wallet")});
    // It stands first in the list, and the star is pressed there as well.
    test.find<QAbstractButton>("walletField")->click();
    auto *list = test.find<QListView>("walletList");
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Example Wallet"));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    test.press(Qt::Key_Space);
    QVERIFY(test.preferences.preferences().favouriteWallets.isEmpty());
    QVERIFY(test.sees("walletList")); // the list stays open, at the same wallet
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Example Wallet"));
}

QTEST_MAIN(TestContactWays)
#include "tst_contactways.moc"
