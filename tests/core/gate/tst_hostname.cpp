#include "core/gate/hostname.h"

#include <QTest>

using namespace WalletSupport;

class TestHostName : public QObject
{
    Q_OBJECT

private slots:
    void maps_data();
    void maps();
    void refuses_data();
    void refuses();
    void readsAsBrowsers_data();
    void readsAsBrowsers();
    void findsRegistrableDomains_data();
    void findsRegistrableDomains();
    void seesHiddenCharacters();
};

void TestHostName::maps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << QStringLiteral("www.wallet.example") << QStringLiteral("www.wallet.example");
    QTest::newRow("upper case") << QStringLiteral("WWW.Wallet.EXAMPLE") << QStringLiteral("www.wallet.example");
    QTest::newRow("trailing dot") << QStringLiteral("wallet.example.") << QStringLiteral("wallet.example");
    QTest::newRow("full width") << QStringLiteral("ｗａｌｌｅｔ．ｅｘａｍｐｌｅ．") << QStringLiteral("wallet.example");
    QTest::newRow("Chinese") << QStringLiteral("钱包.example") << QStringLiteral("xn--uir314m.example");
    QTest::newRow("sharp s stays") << QStringLiteral("stra\u00dfe.example") << QStringLiteral("xn--strae-oqa.example");
    QTest::newRow("composed and decomposed are one")
        << QStringLiteral("cafe\u0301.example") << QStringLiteral("xn--caf-dma.example");
    QTest::newRow("digits with letters at the end") << QStringLiteral("a.1b") << QStringLiteral("a.1b");
}

void TestHostName::maps()
{
    QFETCH(QString, text);
    const Result<QString, HostFault> host = readHost(text);
    QVERIFY(host.has_value());
    QTEST(*host, "host");
}

void TestHostName::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<HostFault>("fault");
    QTest::newRow("nothing") << QString() << HostFault::Malformed;
    QTest::newRow("only a dot") << QStringLiteral(".") << HostFault::Malformed;
    QTest::newRow("empty label") << QStringLiteral("a..b") << HostFault::Malformed;
    QTest::newRow("hyphen first") << QStringLiteral("-a.example") << HostFault::Malformed;
    QTest::newRow("hyphen last") << QStringLiteral("a-.example") << HostFault::Malformed;
    QTest::newRow("long label") << QString(QString(64, u'a') + QStringLiteral(".example")) << HostFault::Malformed;
    QTest::newRow("long name") << QStringLiteral("abcdefghi.").repeated(26) << HostFault::Malformed;
    QTest::newRow("right to left mixed with left") << QStringLiteral("a\u05d0.example") << HostFault::Malformed;
    QTest::newRow("punycode of nothing") << QStringLiteral("xn--.example") << HostFault::Malformed;
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1") << HostFault::RawIpAddress;
    QTest::newRow("IPv4 with a trailing dot") << QStringLiteral("127.0.0.1.") << HostFault::RawIpAddress;
    QTest::newRow("octal") << QStringLiteral("0177.1") << HostFault::RawIpAddress;
    QTest::newRow("hexadecimal") << QStringLiteral("a.0X7f") << HostFault::RawIpAddress;
    QTest::newRow("IPv6") << QStringLiteral("[::1]") << HostFault::RawIpAddress;
}

void TestHostName::refuses()
{
    QFETCH(QString, text);
    const Result<QString, HostFault> host = readHost(text);
    QVERIFY(!host);
    QTEST(host.error(), "fault");
}

void TestHostName::readsAsBrowsers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host"); // empty: the standard fails
    const auto row = [](const char *name, const char *text, const char *host) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(host);
    };
    row("plain", "www.wallet.example", "www.wallet.example");
    row("a dot at the end stays", "wallet.example.", "wallet.example.");
    row("empty labels", "a..b", "a..b");
    row("hyphens at the edges", "-a-.example", "-a-.example");
    row("an underscore", "a_b.example", "a_b.example");
    row("signs", "a!b$c&d'e(f)g*h+i,j;k=l~m.example", "a!b$c&d'e(f)g*h+i,j;k=l~m.example");
    row("a full-width comma", "wallet.example，login.test", "wallet.example,login.test");
    row("percent-encoded", "%77allet%2Eexample", "wallet.example");
    row("a percent-encoded slash", "wallet.example%2Ftest", "");
    row("a full-width slash", "wallet.example／test", "");
    row("a space", "wallet .example", "");
    row("a character that is left out", "wal\u200blet.example", "wallet.example");
    row("Chinese", "钱包.example", "xn--uir314m.example");
    row("punycode of nothing", "xn--.example", "xn--.example");
    row("decimal", "3221225991", "192.0.2.7");
    row("octal and hexadecimal", "0300.0x0.2.07", "192.0.2.7");
    row("two parts", "192.519", "192.0.2.7");
    row("a part that is too large", "192.0.2.256", "");
    row("five parts", "1.2.3.4.5", "");
    row("a number at the end", "wallet.7", "");
    row("no number", "0x7g.0x7h", "0x7g.0x7h");
    row("IPv6", "[2001:DB8:0:0::1]", "[2001:db8::1]");
    row("no IPv6", "[2001:db8::1", "");
    row("a name in brackets", "[wallet.example]", "");
    row("nothing", "", "");
}

void TestHostName::readsAsBrowsers()
{
    QFETCH(QString, text);
    const std::optional<BrowserHost> host = readBrowserHost(text);
    QTEST(host ? host->name : QString(), "host");
}

void TestHostName::findsRegistrableDomains_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("domain");
    QTest::newRow("itself") << QStringLiteral("alipay.com") << QStringLiteral("alipay.com");
    QTest::newRow("below") << QStringLiteral("a.b.alipay.com") << QStringLiteral("alipay.com");
    QTest::newRow("two-part suffix") << QStringLiteral("www.alipay.com.cn") << QStringLiteral("alipay.com.cn");
    QTest::newRow("a suffix") << QStringLiteral("com.cn") << QString();
    QTest::newRow("a suffix of a company")
        << QStringLiteral("someone.github.io") << QStringLiteral("someone.github.io");
    QTest::newRow("unknown ending") << QStringLiteral("help.wallet.example") << QStringLiteral("wallet.example");
}

void TestHostName::findsRegistrableDomains()
{
    QFETCH(QString, host);
    QTEST(registrableDomain(host), "domain");
}

void TestHostName::seesHiddenCharacters()
{
    QVERIFY(!hasHiddenCharacters(u"https://wallet.example/ 帮助 é ไทย"));
    const QList<char16_t> hidden = {0x0000, 0x001b, 0x007f, 0x0085, 0x00a0, 0x00ad, 0x034f, 0x061c, 0x115f,
                                    0x180e, 0x200b, 0x200e, 0x2028, 0x202e, 0x2060, 0x2066, 0x2800, 0x3000,
                                    0x3164, 0xd800, 0xe000, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xffff};
    for (const char16_t unit : hidden) {
        QVERIFY2(hasHiddenCharacters(QString(QStringLiteral("a") + QChar(unit) + QStringLiteral("b"))),
                 qPrintable(QString::number(unit, 16)));
    }
    QVERIFY(hasHiddenCharacters(QString::fromUcs4(U"a\U000e0041b"))); // a tag character
}

QTEST_GUILESS_MAIN(TestHostName)
#include "tst_hostname.moc"
