#include "core/checker/checker.h"
#include "core/checker/demands/demands.h"
#include "core/directory/directory.h"
#include "core/gate/gate.h"
#include "support/directorypack.h"

#include <QTest>

using namespace WalletSupport;

/// What anybody can make on an official host: neither gate nor checker takes it for the wallet's own.
class TestAnyonesPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsPages_data();
    void knowsPages();
    void leavesOtherPages_data();
    void leavesOtherPages();
    void seesWhatLeadsOn_data();
    void seesWhatLeadsOn();
    void neverShippedPages();

private:
    std::optional<Pack> m_pack;
};

void TestAnyonesPages::initTestCase()
{
    Result<Pack, PackError> pack = packWithDirectory(exampleDirectory(), {}, examplePages());
    QVERIFY(pack.has_value());
    m_pack = std::move(*pack);
}

void TestAnyonesPages::knowsPages_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("page");
    const auto row = [](const char *name, const char *address, const char *page) {
        QTest::newRow(name) << QString::fromUtf8(address) << QString::fromLatin1(page);
    };
    row("as it is listed", "https://www.wallet.example/paythem/somebody", "payment-link");
    row("without www", "https://wallet.example/paythem/somebody", "payment-link");
    row("by http", "http://wallet.example/paythem/somebody", "payment-link");
    row("in capitals", "HTTPS://WALLET.EXAMPLE/PAYTHEM/SOMEBODY", "payment-link");
    row("a country in front", "https://wallet.example/us/paythem/somebody", "payment-link");
    row("a country and a language in front", "https://wallet.example/gb-en/paythem/somebody", "payment-link");
    row("two parts in front", "https://wallet.example/be/fr/paythem/somebody", "payment-link");
    row("a script in front", "https://wallet.example/zh-hant-tw/paythem/somebody", "payment-link");
    row("percent-coded", "https://wallet.example/%70ayth%65m/somebody", "payment-link");
    row("percent-coded twice", "https://wallet.example/%2570aythem/somebody", "payment-link");
    row("slash percent-coded", "https://wallet.example/paythem%2Fsomebody", "payment-link");
    row("two slashes", "https://wallet.example//paythem//somebody", "payment-link");
    row("the folder itself", "https://wallet.example/paythem#somebody", "payment-link");
    row("whole word", "https://wallet.example/give?to=somebody", "payment-link");
    row("below a word", "https://wallet.example/give/somebody", "payment-link");
    row("beside a name", "https://wallet.example/$somebody", "profile");
    row("sign percent-coded", "https://wallet.example/%24somebody/25.00", "profile");
    row("whole host", "https://qr.wallet.example/", "qr");
    row("deep on such a host", "https://qr.wallet.example/a/b?c=d", "qr");
    row("what says most on such a host", "https://qr.wallet.example/open/page", "redirect");
    row("one part", "https://wallet-help.example/somebody", "landing-page");
    row("one part with a slash", "https://www.wallet-help.example/somebody/", "landing-page");
    row("one part in Chinese", "https://wallet-help.example/%E6%9F%90%E5%BA%97", "landing-page");
    row("any part within", "https://help.wallet.example/desk/en-gb/people/5", "profile");
    row("any part within, behind a language", "https://help.wallet.example/de/desk/x/people", "profile");
    row("currency sign", "https://wallet.example/\u00a3somebody", "profile");
    row("currency sign percent-coded", "https://wallet.example/%C2%A3somebody", "profile");
    row("parameter", "https://oldwallet.example/?txn=pay", "money-request");
    row("second parameter", "https://oldwallet.example/any?a=b&Recipients=somebody", "money-request");
    row("parameter in the fragment", "https://oldwallet.example/#txn=pay", "money-request");
    row("a forum by its host", "https://forum.wallet.example/t/5", "forum");
    row("a community by its host, in a region", "https://community.eu.wallet.example/", "forum");
    row("a club by its host", "https://bbs.club.wallet-help.example/post", "forum");
    row("a forum by its path", "https://wallet.example/en/Forum/thread/5", "forum");
    row("a square by its path", "https://www.wallet.example/ab/cd/square/post/5", "forum");
    row("a feed by its path", "https://wallet.example/feed/post/9", "forum");
    row("a community at the end of a path", "https://help.wallet.example/%63ommunity", "forum");
    row("invitation", "https://walletgroup.example/R/ti/p/@somebody", "chat-invite");
}

void TestAnyonesPages::knowsPages()
{
    QFETCH(QString, address);
    const Directory directory(*m_pack);
    const Gate::Answer answer = Gate(directory).clear(address);
    QVERIFY(!answer);
    QVERIFY(answer.error().kind == GateRefusal::Kind::AnyoneCanPublish);
    const DemandPatterns demands(*m_pack);
    for (const QString &text : {address, address.mid(address.indexOf(u':') + 3)}) {
        const CheckReport report = Checker(directory, demands).check(text);
        QCOMPARE(report.findings.size(), 1U);
        const Finding &finding = report.findings.front();
        QVERIFY(finding.verdict == Verdict::Unknown);
        QVERIFY(finding.reason.kind == ReasonKind::AnyoneCanPublish);
        QCOMPARE(finding.wallet, QStringLiteral("example-wallet"));
        QVERIFY(finding.reason.page.has_value());
        QTEST(textOf(*finding.reason.page), "page");
    }
}

void TestAnyonesPages::leavesOtherPages_data()
{
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const char *address) { QTest::newRow(name) << QString::fromLatin1(address); };
    row("longer word", "https://wallet.example/paythemall/");
    row("longer word without a folder", "https://wallet.example/given");
    row("word with a hyphen", "https://wallet.example/give-back");
    row("deeper down", "https://wallet.example/help/paythem/x");
    row("another host", "https://help.wallet.example/paythem/x");
    row("host with www in front of another", "https://www.help.wallet.example/paythem/x");
    row("front page beside one part", "https://wallet-help.example/");
    row("no part within", "https://help.wallet.example/desk/people/5");
    row("two parts within", "https://help.wallet.example/desk/a/b/people");
    row("any part and another name", "https://help.wallet.example/desk/en-gb/peoples");
    row("two parts", "https://wallet-help.example/a/b");
    row("without its parameter", "https://oldwallet.example/?a=txn");
    row("what begins like a forum", "https://wallet.example/community-rules");
    row("a feed of its own", "https://wallet.example/feed/news");
    row("a host that begins like a club", "https://clubhouse.wallet.example/");
    row("sign further on", "https://wallet.example/a$b");
}

void TestAnyonesPages::leavesOtherPages()
{
    QFETCH(QString, address);
    const Directory directory(*m_pack);
    QVERIFY(Gate(directory).clear(address).has_value());
    const DemandPatterns demands(*m_pack);
    const CheckReport report = Checker(directory, demands).check(address);
    QCOMPARE(report.findings.size(), 1U);
    QVERIFY(report.findings.front().verdict == Verdict::Official);
}

/// An official page that sends people on to anybody's is no place of the wallet's own either.
void TestAnyonesPages::seesWhatLeadsOn_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOfficial");
    const auto row = [](const char *name, const char *address, bool isOfficial) {
        QTest::newRow(name) << QString::fromLatin1(address) << isOfficial;
    };
    row("path", "https://wallet.example/signin?next=/paythem/somebody", false);
    row("path, encoded", "https://wallet.example/signin?next=%2Fpaythem%2Fsomebody", false);
    row("path, encoded twice", "https://wallet.example/signin?next=%252Fpaythem%252Fsomebody", false);
    row("path behind a language", "https://wallet.example/signin?next=%2Fgb%2Fpaythem%2Fsomebody", false);
    row("path with backslashes", "https://wallet.example/signin?next=%5Cpaythem%5Csomebody", false);
    row("path with dots", "https://wallet.example/signin?next=/a/../paythem/somebody", false);
    row("path before another parameter", "https://wallet.example/signin?next=/give&a=b", false);
    row("path in the fragment", "https://wallet.example/signin#next=/paythem/somebody", false);
    row("path with a parameter", "https://oldwallet.example/signin/a?next=%2Fb%3Ftxn%3Dpay", false);
    row("address", "https://wallet.example/signin?next=https%3A%2F%2Fwallet.example%2Fpaythem%2Fsomebody", false);
    row("address of another host", "https://wallet.example/signin?next=https://qr.wallet.example/x", false);
    row("address without a scheme", "https://wallet.example/signin?next=//wallet.example/paythem/somebody", false);
    row("own path", "https://wallet.example/signin?next=%2Fhome", true);
    row("own path with a longer word", "https://wallet.example/signin?next=/given", true);
    row("own address", "https://wallet.example/signin?next=https%3A%2F%2Fwallet.example%2Fhome", true);
    row("path of anybody's on another host", "https://help.wallet.example/signin?next=/paythem/x", true);
}

void TestAnyonesPages::seesWhatLeadsOn()
{
    QFETCH(QString, address);
    QFETCH(bool, isOfficial);
    const Directory directory(*m_pack);
    const Gate::Answer answer = Gate(directory).clear(address);
    QCOMPARE(answer.has_value(), isOfficial);
    QVERIFY(isOfficial || answer.error().kind == GateRefusal::Kind::Redirects);
    const DemandPatterns demands(*m_pack);
    const CheckReport report = Checker(directory, demands).check(address);
    QCOMPARE(report.findings.size(), 1U);
    QCOMPARE(report.findings.front().verdict, isOfficial ? Verdict::Official : Verdict::Unknown);
    QVERIFY(isOfficial || report.findings.front().reason.kind == ReasonKind::Redirects);
}

/// Every page of the shipped list, as itself and with something behind it.
void TestAnyonesPages::neverShippedPages()
{
    Faults faults;
    const std::optional<DirectorySources> sources = readDirectoryText(shippedDirectory(), faults);
    const Result<Pack, PackError> pack = packWithDirectory(shippedDirectory(), {}, shippedPages());
    QVERIFY(sources && pack);
    const Directory directory(*pack);
    const DemandPatterns demands(*pack);
    const Checker checker(directory, demands);
    for (const AnyonesPage &page : readPagesText(shippedPages(), *sources, faults)) {
        const QString query = page.parameters.isEmpty() ? QString() : QString(u'?' + page.parameters.front() + u"=x");
        QString path = page.path.isEmpty() ? QStringLiteral("/") : page.path;
        path.replace(u'*', QStringLiteral("somebody"));
        for (const QString &more : {QString(), QStringLiteral("x1")}) {
            const bool isFolder = path.endsWith(u'/') || path.endsWith(u'$');
            const QString deeper = more.isEmpty() || isFolder ? more : QString(u'/' + more);
            const bool isOnePart = page.path.endsWith(u'*');
            const QString address = u"https://" + page.host + path + (isOnePart ? QString() : deeper) + query;
            if (!directory.channelsAt(address).empty()) {
                continue; // a forum, listed as one
            }
            QVERIFY2(!Gate(directory).clear(address), qPrintable(address));
            for (const Finding &finding : checker.check(address).findings) {
                QVERIFY2(finding.verdict == Verdict::Unknown, qPrintable(address));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestAnyonesPages)
#include "tst_anyonespages.moc"
