#include "core/directory/socialnetworks.h"
#include "core/gate/webaddress.h"

#include <QTest>

using namespace WalletSupport;

class TestSocialNetworks : public QObject
{
    Q_OBJECT

private slots:
    void makesAddresses_data();
    void makesAddresses();
    void refusesStrangeNames_data();
    void refusesStrangeNames();
    void addressesAreInTheGatesForm();
    void knowsWhatIsLookedUpInApp();
};

void TestSocialNetworks::makesAddresses_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("handle");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("display");
    const auto row = [](const char *network, const char *handle, const char *address, const char *display) {
        QTest::newRow(network) << QString::fromUtf8(network) << QString::fromUtf8(handle) << QString::fromUtf8(address)
                               << QString::fromUtf8(display);
    };
    row("X", "AskPayPal", "https://x.com/AskPayPal", "@AskPayPal");
    row("Facebook", "venmo", "https://www.facebook.com/venmo", "venmo");
    row("Instagram", "ovo_id", "https://www.instagram.com/ovo_id/", "@ovo_id");
    row("TikTok", "trezor.io_official", "https://www.tiktok.com/@trezor.io_official", "@trezor.io_official");
    row("YouTube", "example", "https://www.youtube.com/@example", "@example");
    row("Weibo", "alipay", "https://weibo.com/alipay", "@alipay");
    row("Discord", "imToken", "https://discord.com/invite/imToken", "imToken");
    row("Telegram", "_a", "https://t.me/_a", "@_a");
    row("WeChat official account", "微信支付", "", "微信支付");
    row("Unknown", "a", "", "a");
}

void TestSocialNetworks::makesAddresses()
{
    QFETCH(QString, network);
    QFETCH(QString, handle);
    QTEST(socialAddress(network, handle), "address");
    QTEST(socialDisplay(network, handle), "display");
}

void TestSocialNetworks::refusesStrangeNames_data()
{
    QTest::addColumn<QString>("handle");
    QTest::newRow("nothing") << QString();
    QTest::newRow("path") << QStringLiteral("a/../b");
    QTest::newRow("query") << QStringLiteral("a?b");
    QTest::newRow("at sign") << QStringLiteral("@a");
    QTest::newRow("dots") << QStringLiteral("..");
    QTest::newRow("Cyrillic") << QStringLiteral("p\u0430ypal");
    QTest::newRow("percent") << QStringLiteral("a%2fb");
    QTest::newRow("new line at the end") << QStringLiteral("a\n");
    QTest::newRow("long") << QString(65, u'a');
}

void TestSocialNetworks::refusesStrangeNames()
{
    QFETCH(QString, handle);
    QCOMPARE(socialAddress(QStringLiteral("X"), handle), QString());
}

void TestSocialNetworks::addressesAreInTheGatesForm()
{
    const QStringList networks = socialNetworks();
    for (const QString &network : networks) {
        const QString address = socialAddress(network, QStringLiteral("Some_one.1"));
        QCOMPARE(address.isEmpty(), isLookedUpInApp(network));
        if (!address.isEmpty()) {
            const Result<WebAddress, GateRefusal> read = readWebAddress(address);
            QVERIFY2(read.has_value(), qPrintable(address));
            QCOMPARE(read->text(), address);
        }
    }
}

void TestSocialNetworks::knowsWhatIsLookedUpInApp()
{
    QVERIFY(isLookedUpInApp(QStringLiteral("WeChat official account")));
    QVERIFY(!isLookedUpInApp(QStringLiteral("X")));
    QVERIFY(!isLookedUpInApp(QStringLiteral("Unknown")));
}

QTEST_GUILESS_MAIN(TestSocialNetworks)
#include "tst_socialnetworks.moc"
