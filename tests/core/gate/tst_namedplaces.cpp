#include "core/gate/namedplaces.h"

#include <QStringList>
#include <QTest>

using namespace WalletSupport;

/// What an official page could send people on to, in every way that such pages are written.
class TestNamedPlaces : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void findsPaths_data();
    void findsPaths();
    void endsSoon();
};

void TestNamedPlaces::finds_data()
{
    QTest::addColumn<QString>("tail");
    QTest::addColumn<QString>("hosts"); // "-" for what is no host, or half decoded
    const auto row = [](const char *name, const char *tail, const char *hosts) {
        QTest::newRow(name) << QString::fromUtf8(tail) << QString::fromUtf8(hosts);
    };
    row("nothing", "", "");
    row("a page", "/help/articles/5?lang=en#top", "");
    row("an address", "/go?to=https://evil.test/a", "evil.test");
    row("any parameter's name", "/go?whatever=evil.test", "evil.test");
    row("a name in brackets", "/go?url[]=evil.test", "evil.test");
    row("two slashes", "/go?x=//evil.test/a", "evil.test");
    row("backslashes", "/go?x=\\\\evil.test", "evil.test");
    row("one slash", "/go?x=https:/evil.test", "evil.test");
    row("no slash", "/go?x=https:evil.test", "evil.test");
    row("a port", "/go?x=evil.test:443/login", "evil.test");
    row("a user name", "/go?x=wallet.example@evil.test", "evil.test|wallet.example");
    row("an IP address", "/go?x=192.0.2.7/login", "-");
    row("in the path", "/redirect/evil.test/login", "evil.test");
    row("a scheme in the path", "/r/https/evil.test", "evil.test");
    row("in the fragment", "/app#/jump?to=evil.test/a:b", "evil.test");
    row("an underscore", "/go?x=my_wallet.evil.test", "-");
    row("encoded", "/go?x=https%3A%2F%2Fevil.test", "evil.test");
    row("encoded six times", "/go?x=%252525252568ttps%252525253A%252525252F%252525252Fevil.test", "-|evil.test");
    row("in base64", "/go?x=aHR0cHM6Ly9ldmlsLnRlc3Qv", "evil.test");
    row("a host in base64", "/go/bG9naW4uZXZpbC50ZXN0", "login.evil.test");
    row("a script", "/go?x=javascript:alert(1)", "-");
    row("a program's own scheme", "/open?x=wallet-app://pay", "-");
    row("Chinese", "/go?x=钱包.test", "xn--uir314m.test");
    row("a file at the end of the path", "/login.do?next=1", "");
    row("a file's ending in the query", "/go?x=evil.do", "evil.do");
    row("no known ending", "/jquery.min.js?file=a.html&v=1.2.3", "");
}

void TestNamedPlaces::finds()
{
    QFETCH(QString, tail);
    QStringList hosts;
    for (const NamedPlace &place : namedPlaces(tail)) {
        hosts << (place.host.isEmpty() ? QStringLiteral("-") : place.host);
    }
    hosts.removeDuplicates();
    hosts.sort();
    QTEST(hosts.join(u'|'), "hosts");
}

void TestNamedPlaces::findsPaths_data()
{
    QTest::addColumn<QString>("tail");
    QTest::addColumn<QString>("paths");
    const auto row = [](const char *name, const char *tail, const char *paths) {
        QTest::newRow(name) << QString::fromLatin1(tail) << QString::fromLatin1(paths);
    };
    row("none", "/help/articles?lang=en", "");
    row("as it is", "/go?next=/home", "/home");
    row("with what follows", "/go?next=/home?a=b", "/home?a=b");
    row("encoded", "/go?next=%2Fhome%3Fa%3Db", "/home?a=b");
    row("encoded twice", "/go?next=%252Fhome", "/home");
    row("in the fragment", "/go#next=/home", "/home");
    row("backslash", "/go?next=%5Chome", "\\home");
    row("another host", "/go?next=//evil.test", "");
    row("route of a program", "/go#/home", "");
    row("two", "/go?a=/one&b=/two", "/one&b=/two|/two");
}

void TestNamedPlaces::findsPaths()
{
    QFETCH(QString, tail);
    QTEST(namedPaths(tail).join(u'|'), "paths");
}

void TestNamedPlaces::endsSoon()
{
    // Each round undoes one percent sign of so many.
    const QString deep = QStringLiteral("/go?x=") + QStringLiteral("%25").repeated(100'000);
    QVERIFY(namedPlaces(deep).empty());
}

QTEST_GUILESS_MAIN(TestNamedPlaces)

#include "tst_namedplaces.moc"
