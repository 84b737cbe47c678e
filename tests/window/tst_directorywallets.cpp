#include "support/testwindow.h"
#include "window/directorywallets.h"

#include <algorithm>

using namespace WalletSupport;

/// What a guide writes into a letter about a wallet.
class TestDirectoryWallets : public QObject
{
    Q_OBJECT

private slots:
    void listsTheContacts();
    void namesThemInTheLanguageOfTheLetter();
    void knowsNoOtherWallet();
};

void TestDirectoryWallets::listsTheContacts()
{
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    const QStringList contacts = DirectoryWallets(test.directory, test.languages)
                                     .contacts(QStringLiteral("example-wallet"), QStringLiteral("en"));
    QVERIFY(contacts.contains(QStringLiteral("Hotline: 020 7946 0123")));
    // What others name does not stand there as the wallet's own, and what other people run not at all.
    QVERIFY(contacts.contains(QStringLiteral("Hotline: 202-555-0143 (compare it with the wallet's own app)")));
    QVERIFY(std::ranges::none_of(contacts, [](const QString &line) {
        return line.contains(QLatin1String("community")) || line.contains(QLatin1String("discord"));
    }));
}

void TestDirectoryWallets::namesThemInTheLanguageOfTheLetter()
{
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    const DirectoryWallets wallets(test.directory, test.languages);
    const QString id = QStringLiteral("example-wallet");
    const QStringList chinese = wallets.contacts(id, QStringLiteral("zh_CN"));
    QVERIFY2(chinese.contains(QStringLiteral("客服热线：020 7946 0123")), qPrintable(chinese.join(u'\n')));
    const QStringList english = wallets.contacts(id, QStringLiteral("en"));
    QVERIFY(test.languages.setLanguage(QStringLiteral("zh_CN")));
    QCOMPARE(wallets.contacts(id, QStringLiteral("zh_CN")), chinese);
    QCOMPARE(wallets.contacts(id, QStringLiteral("en")), english);
    // In a language that the program does not speak, English serves most.
    QCOMPARE(wallets.contacts(id, QStringLiteral("sw")), english);
}

void TestDirectoryWallets::knowsNoOtherWallet()
{
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    const DirectoryWallets wallets(test.directory, test.languages);
    QVERIFY(!wallets.wallet(QStringLiteral("none")));
    QVERIFY(wallets.contacts(QStringLiteral("none"), QStringLiteral("en")).isEmpty());
}

QTEST_MAIN(TestDirectoryWallets)
#include "tst_directorywallets.moc"
