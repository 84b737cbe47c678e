#include "core/checker/checkerknowledge.h"
#include "core/checker/walletnames.h"

#include <QTest>

using namespace WalletSupport;

/// `Purseful` is a name of its own, `Meadow` a word that is a wallet only beside "wallet", `Zap` one with its capital.
/// Others are called like the beginning of another, or by a word for any wallet beside their own.
class TestWalletNames : public QObject
{
    Q_OBJECT

private slots:
    void findsNames_data();
    void findsNames();
};

void TestWalletNames::findsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wallets");
    const auto row = [](const char *name, const char *text, const char *wallets) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(wallets);
    };
    row("a name", "Your purseful balance", "purse");
    row("a word with its capital", "Pay with Zap", "zap");
    row("the same word, small", "it went zap", "");
    row("a common word alone", "The Meadow is green", "");
    row("beside wallet", "Open your Meadow wallet now", "meadow");
    row("beside an app in brackets", "Meadow (app)", "meadow");
    row("whose app", "Meadow's app asks", "meadow");
    row("behind wallet", "wallet \"Meadow\"", "meadow");
    row("small letters beside wallet", "a meadow wallet", "");
    row("beside a longer word", "Meadow apples", "");
    row("behind a longer word", "unwallet Meadow", "");
    row("beside Chinese", "您的Meadow钱包被冻结", "meadow");
    row("behind Chinese", "钱包Meadow", "meadow");
    row("at both ends", "Meadow", "");
    row("a word for any wallet", "您的钱包和电子钱包, your wallet", "");
    row("the Chinese half of a name", "请打开谷仓", "barn");
    row("a name that begins a longer one", "Your Harvest is locked", "harvest");
    row("the longer one", "Your Harvest Wallet is locked", "harvest-wallet");
    row("the longer one in Chinese", "您的 Harvest 钱包已锁定", "harvest-wallet");
    row("a name that a page's is short for", "Rivermouth asks", "river");
}

void TestWalletNames::findsNames()
{
    QFETCH(QString, text);
    QFETCH(QString, wallets);
    CheckerLists lists;
    lists.words[QStringLiteral("everyday-names")] = {QStringLiteral("zap")};
    lists.words[QStringLiteral("common-names")] = {QStringLiteral("meadow")};
    lists.words[QStringLiteral("wallet-words")] = {QStringLiteral("wallet"), QStringLiteral("app"),
                                                   QStringLiteral("钱包")};
    const CheckerKnowledge knowledge(lists);
    WalletNames names(knowledge);
    names.add(QStringLiteral("purse"), {QStringLiteral("Purseful")}, {});
    names.add(QStringLiteral("zap"), {QStringLiteral("Zap")}, {});
    names.add(QStringLiteral("meadow"), {QStringLiteral("Meadow")}, {});
    names.add(QStringLiteral("barn"), {QStringLiteral("谷仓 Barnwood")}, {});
    names.add(QStringLiteral("harvest-wallet"), {QStringLiteral("Harvest Wallet"), QStringLiteral("Harvest 钱包")}, {});
    names.addShort(QStringLiteral("harvest-wallet"), {QStringLiteral("harvest")});
    names.add(QStringLiteral("harvest"), {QStringLiteral("Harvest")}, {});
    names.addShort(QStringLiteral("river"), {QStringLiteral("rivermouth")});
    names.add(QStringLiteral("boats"), {QStringLiteral("电子钱包 Boatsman")}, {});
    QStringList found;
    for (const WalletNames::Place &place : names.find(text)) {
        found.append(place.wallet);
    }
    QCOMPARE(found.join(u' '), wallets);
}

QTEST_GUILESS_MAIN(TestWalletNames)
#include "tst_walletnames.moc"
