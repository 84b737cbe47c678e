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
    void knowsNoOtherWallet();
};

void TestDirectoryWallets::listsTheContacts()
{
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    const auto context = DirectoryWallets(test.directory, test.languages).wallet(QStringLiteral("example-wallet"));
    QVERIFY(context);
    QVERIFY(context->contacts.contains(QStringLiteral("Hotline: 020 7946 0123")));
    // What others name does not stand there as the wallet's own, and what other people run not at all.
    QVERIFY(context->contacts.contains(QStringLiteral("Hotline: 202-555-0143 (compare it with the wallet's own app)")));
    QVERIFY(std::ranges::none_of(context->contacts, [](const QString &line) {
        return line.contains(QLatin1String("community")) || line.contains(QLatin1String("discord"));
    }));
}

void TestDirectoryWallets::knowsNoOtherWallet()
{
    TestWindow test({1280, 800}, WholeWindow::examplePack());
    QVERIFY(!DirectoryWallets(test.directory, test.languages).wallet(QStringLiteral("none")));
}

QTEST_MAIN(TestDirectoryWallets)
#include "tst_directorywallets.moc"
