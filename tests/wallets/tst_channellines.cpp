#include "core/content/pack.h"
#include "core/directory/chosenwallet.h"
#include "core/directory/directory.h"
#include "support/directorypack.h"
#include "ui/languagecontroller.h"
#include "wallets/channeltexts.h"

#include <QtTest>

#include <algorithm>

using namespace WalletSupport;

/// The channels of a chosen wallet as a letter lists them.
class TestChannelLines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsTheContacts();
    void namesThemInTheLanguageOfTheLetter();
    void knowsNoOtherWallet();

private:
    std::optional<Pack> m_pack;
    std::optional<Directory> m_directory;
    std::optional<ChosenWallet> m_wallet;
};

void TestChannelLines::initTestCase()
{
    Result<Pack, PackError> pack = packWithDirectory(exampleDirectory());
    QVERIFY(pack);
    m_pack = std::move(*pack);
    m_directory.emplace(*m_pack);
    m_wallet = chosenWallet(*m_directory, QStringLiteral("example-wallet"));
    QVERIFY(m_wallet);
}

void TestChannelLines::listsTheContacts()
{
    const QStringList contacts = channelLines(m_wallet->channels, *m_directory, QStringLiteral("en"));
    QVERIFY(contacts.contains(QStringLiteral("Hotline (United Kingdom): 020 7946 0123")));
    // What others name does not stand there as the wallet's own, and what other people run not at all.
    QVERIFY(contacts.contains(
        QStringLiteral("Hotline (United States): 202-555-0143 (compare it with the wallet's own app)")));
    QVERIFY(std::ranges::none_of(contacts, [](const QString &line) {
        return line.contains(QLatin1String("community")) || line.contains(QLatin1String("discord"));
    }));
}

void TestChannelLines::namesThemInTheLanguageOfTheLetter()
{
    const QStringList chinese = channelLines(m_wallet->channels, *m_directory, QStringLiteral("zh_CN"));
    QVERIFY2(chinese.contains(QStringLiteral("客服热线（英国）：020 7946 0123")), qPrintable(chinese.join(u'\n')));
    const QStringList english = channelLines(m_wallet->channels, *m_directory, QStringLiteral("en"));
    LanguageController languages;
    QVERIFY(languages.setLanguage(QStringLiteral("zh_CN")));
    QCOMPARE(channelLines(m_wallet->channels, *m_directory, QStringLiteral("zh_CN")), chinese);
    QCOMPARE(channelLines(m_wallet->channels, *m_directory, QStringLiteral("en")), english);
    // In a language that the program does not speak, English serves most.
    QCOMPARE(channelLines(m_wallet->channels, *m_directory, QStringLiteral("sw")), english);
}

void TestChannelLines::knowsNoOtherWallet()
{
    QVERIFY(!chosenWallet(*m_directory, QStringLiteral("none")));
    QCOMPARE(m_wallet->countries(), (QStringList{QStringLiteral("GB"), QStringLiteral("US")}));
    QCOMPARE(m_wallet->supportEmail(), QStringLiteral("support@wallet.example"));
    QCOMPARE(m_wallet->name(QStringLiteral("zh_CN")), QStringLiteral("示例钱包"));
}

QTEST_MAIN(TestChannelLines)
#include "tst_channellines.moc"
