#include "authoring/directorysource.h"
#include "support/directorypack.h"

#include <QTest>

using namespace WalletSupport;

/// Each row spoils one thing in the example wallet, and expects it to be told with its line.
class TestDirectorySource : public QObject
{
    Q_OBJECT

private slots:
    void readsTheExampleWithoutFault();
    void isOptional();
    void tellsFaults_data();
    void tellsFaults();
    void tellsAllFaults();
    void tellsOfIdsThatStandTwice();
    void tellsOfDomainsInTwoWallets();
    void warnsOfSourcesThatAreNotRecorded();
    void tellsWhatIsNoDirectory_data();
    void tellsWhatIsNoDirectory();
    void standsManyFaults();
    void warnsOfPagesOnStrangeHosts();
};

void TestDirectorySource::readsTheExampleWithoutFault()
{
    Faults faults;
    const std::optional<DirectorySources> directory = readDirectoryText(exampleDirectory(), faults);
    QVERIFY(faults.empty());
    QVERIFY(directory.has_value());
    QCOMPARE(directory->collected, QDate(2026, 11, 22));
    const WalletSource &wallet = directory->wallets.at(0);
    QCOMPARE(wallet.domains.size(), 10U);
    const auto hotline = std::ranges::find(wallet.channels, QStringLiteral("hotlines.1"), &Channel::path);
    QVERIFY(hotline != wallet.channels.end());
    const Channel expected = {ChannelKind::Hotline,
                              ChannelRole::LostOrStolen,
                              QStringLiteral("+12025550143"),
                              QStringLiteral("202-555-0143"),
                              QStringLiteral("US"),
                              QString(),
                              QString(),
                              Confidence::Corroborated,
                              QStringLiteral("hotlines.1")};
    QVERIFY(*hotline == expected);
}

void TestDirectorySource::isOptional()
{
    const QTemporaryDir folder;
    Faults faults;
    QVERIFY(!readDirectory(folder.path(), faults));
    QVERIFY(faults.empty());
}

void TestDirectorySource::tellsFaults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("spoiled");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const char *text, const char *spoiled, int line, const char *what) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(spoiled) << line << QString::fromUtf8(what);
    };
    row("id", "\"id\": \"example-wallet\"", "\"id\": \"Example Wallet\"", 2, "a-z, 0-9 and hyphens");
    row("no Chinese name", ", \"zh\": \"示例钱包\"}", "}", 3, "\"zh\" must be a text");
    row("empty name", "\"local\": \"Cartera Ejemplo\"", "\"local\": \" \"", 3, "\"local\" must be a text");
    row("unknown key", "\"kind\": \"stored value\"", "\"kind\": \"stored value\", \"webiste\": \"x\"", 1,
        "unknown key \"webiste\"");
    row("country", "[\"GB\", \"US\"]", "[\"GB\", \"UK\"]", 5, "\"UK\" is not the code");
    row("worldwide", "\"worldwide\": true", "\"worldwide\": \"yes\"", 6, "true or false");
    row("http", "\"website\": \"https:", "\"website\": \"http:", 8, "not a plain https address");
    row("script", "\"https://www.wallet.example/\",\n \"support", "\"javascript:alert(1)\",\n \"support", 8,
        "not a plain https address");
    row("user name in an address", "\"https://help.wallet.example/refunds\"", "\"https://wallet.example@evil.test/\"",
        12, "not a plain https");
    row("role of the dispute page", "\"dispute_role\": \"refund\"", "\"dispute_role\": \"news\"", 1,
        "\"news\" is not possible");
    row("role of the website", "\"website\": \"https:", "\"website_role\": \"news\", \"website\": \"https:", 1,
        "\"news\" is not possible");
    row("place of the chat", "\"where\": \"in-app-and-web\"", "\"where\": \"by telephone\"", 14,
        "\"by telephone\" is not possible");
    row("address of a chat in the app", "\"where\": \"in-app-and-web\"", "\"where\": \"in-app\"", 14,
        "only in the app");
    row("letters in a number", "\"+442079460123\"", "\"+44 20 WALLET\"", 16, "neither an E.164 number");
    row("short international number", "\"+442079460123\"", "\"+44\"", 16, "neither an E.164 number");
    row("hotline without country", "\"country\": \"US\", \"purpose\": \"lost", "\"purpose\": \"lost", 17,
        "is not the code");
    row("role of a hotline", "\"role\": \"lost-or-stolen\"", "\"role\": \"refund\"", 17, "not possible here");
    row("how a number is reached", "\"by\": \"text-message\"", "\"by\": \"pigeon\"", 18, "text-message");
    row("number of another country", "\"country\": \"GB\", \"purpose\": \"customer",
        "\"country\": \"FR\", \"purpose\": \"customer", 16, "not a number of FR");
    row("number that is too long there", "\"+442079460123\"", "\"+442079460123456\"", 16, "no possible number");
    row("number of no country", "\"+442079460123\"", "\"+2102079460123\"", 16, "no possible number");
    row("short code without country", "\"number\": \"60123\", \"country\": \"GB\"", "\"number\": \"60123\"", 18,
        "is not the code of a country");
    row("number that is a number", "\"number\": \"60123\"", "\"number\": 60123", 18, "\"number\" must be a text");
    row("entry that is none", "{\"number\": \"60123\"", "7, {\"number\": \"60123\"", 18, "must be an object");
    row("number twice", "\"+12025550199\", \"country\": \"US\"", "\"+1 202 555 0143\", \"country\": \"US\"", 19,
        "stands twice");
    row("e-mail without host", "\"support@wallet.example\"", "\"support@\"", 22, "not an e-mail address");
    row("two e-mails in one", "\"support@wallet.example\"", "\"support@wallet.example,a@b.example\"", 22,
        "not an e-mail address");
    row("role of an e-mail", "\"role\": \"report-fraud\"},\n  {\"address\": \"imp",
        "\"role\": \"news\"},\n  {\"address\": \"imp", 23, "not possible here");
    row("network", "\"network\": \"X\"", "\"network\": \"Twitter\"", 28, "the network \"Twitter\" is unknown");
    row("account that cannot be", "\"handle\": \"example_wallet\", \"role\": \"news\"",
        "\"handle\": \"a/b\", \"role\": \"news\"", 29, "cannot be an account");
    row("official without a word", "\"official\": true, \"kind\": \"forum\"},\n",
        "\"official\": \"yes\", \"kind\": \"forum\"},\n", 35, "true or false");
    row("host instead of a domain", "\"domain\": \"wallet-help.example\"", "\"domain\": \"www.wallet-help.example\"",
        40, "not a registrable domain");
    row("public suffix", "\"domain\": \"wallet-files.example\"", "\"domain\": \"com.cn\"", 41,
        "not a registrable domain");
    row("domain in capitals", "\"domain\": \"oldwallet.example\"", "\"domain\": \"OldWallet.example\"", 44,
        "not a registrable domain");
    row("use of a domain", "\"use\": \"former\"", "\"use\": \"old\"", 44, "the use \"old\"");
    row("domain without use", "\"domain\": \"wallet-help.example\", \"use\": \"help\"",
        "\"domain\": \"wallet-help.example\"", 40, "the use \"\"");
    row("domain with another key", "\"domain\": \"wallet-help.example\", \"use\"",
        "\"domain\": \"wallet-help.example\", \"host\": \"a\", \"use\"", 40, "unknown key \"host\"");
    row("domain twice", "\"domain\": \"wallet-forum.example\"", "\"domain\": \"wallet.example\"", 47, "stands twice");
    row("list that is none", "\"policy_facts\": [\"Example Wallet never asks for a password or a code.\"]",
        "\"policy_facts\": \"x\"", 56, "must be a list");
    row("fact that is none", "[\"Example Wallet never asks", "[7, \"Example Wallet never asks", 56, "must be a text");
    row("chat that is a word", "\"live_chat\": {", "\"live_chat\": \"in-app\", \"unknown\": {", 14,
        "must be an object");
    row("country twice", "[\"GB\", \"US\"]", "[\"GB\", \"US\", \"GB\"]", 5, "\"GB\" stands twice");
    row("country that is none", "[\"GB\", \"US\"]", "[\"GB\", 1]", 5, "must be a text");
    row("source with another key", "\"url\": \"https://list.example/change-password\"",
        "\"link\": \"https://list.example/change-password\"", 65, "unknown key \"link\"");
    row("sources that are no list",
        "\"website\": [{\"url\": \"https://www.wallet.example/\", \"confidence\": \"confirmed\"}]",
        "\"website\": \"https://www.wallet.example/\"", 62, "has no sources");
    row("empty sources", "\"website\": [{\"url\": \"https://www.wallet.example/\", \"confidence\": \"confirmed\"}]",
        "\"website\": []", 62, "has no sources");
    row("source without confidence", "\"https://list.example/change-password\", \"confidence\": \"single\"",
        "\"https://list.example/change-password\"", 65, "\"\" is unknown");
    row("unknown confidence", "\"confidence\": \"single\"}],\n  \"dispute", "\"confidence\": \"sure\"}],\n  \"dispute",
        65, "\"sure\" is unknown");
    row("value without source",
        "\"website\": [{\"url\": \"https://www.wallet.example/\", \"confidence\": \"confirmed\"}],", "", 8,
        "has no source");
    row("source of nothing", "\"website\": [{", "\"web_site\": [{", 62, "\"web_site\" leads to no value");
    row("source that is no address", "\"https://list.example/change-password\"", "\"list.example\"", 65,
        "is not a web address");
    row("sources that differ", "\"https://second-list.example/\", \"confidence\": \"corroborated\"",
        "\"https://second-list.example/\", \"confidence\": \"single\"", 77, "differ in their confidence");
    row("corroborated by one",
        "{\"url\": \"https://first-list.example/\", \"confidence\": \"corroborated\"},\n   {\"note\"", "{\"note\"", 29,
        "corroborated by one source");
    row("bidirectional character", "Example Wallet Company", "Example \u202eWallet", 4, "U+202e");
    row("not JSON", "\"worldwide\": true,", "\"worldwide\": true", 7, "is not JSON");
}

void TestDirectorySource::tellsFaults()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, spoiled);
    QFETCH(int, line);
    QFETCH(QString, what);
    const QByteArray json = spoiledDirectory(text, spoiled);
    QVERIFY2(!json.isEmpty(), "the row no longer fits the example");
    Faults faults;
    QString told;
    (void)readDirectoryText(json, faults);
    QVERIFY2(isFaultTold(faults, line, what, Fault::Severity::Error, told), qPrintable(told));
}

void TestDirectorySource::tellsAllFaults()
{
    QByteArray json = exampleDirectory();
    json.replace("\"https://www.wallet.example/\",", "\"x\",")
        .replace("\"GB\", \"US\"", "\"XX\"")
        .replace("\"+12025550143\"", "\"y\"");
    Faults faults;
    (void)readDirectoryText(json, faults);
    QVERIFY(faults.size() >= 3);
}

void TestDirectorySource::tellsOfIdsThatStandTwice()
{
    const QByteArray wallet = contentsOf(QStringLiteral(WSC_SOURCE_DIR "/tests/data/example-wallet.json")).trimmed();
    const QByteArray json = "{\"collected\": \"2026-11-22\", \"wallets\": [\n" + wallet + ",\n" + wallet + "]}";
    Faults faults;
    (void)readDirectoryText(json, faults);
    QString told;
    const int line = 1 + static_cast<int>(wallet.count('\n')) + 1 + 2;
    QVERIFY2(isFaultTold(faults, line, QStringLiteral("stands twice"), Fault::Severity::Error, told), qPrintable(told));
}

void TestDirectorySource::tellsOfDomainsInTwoWallets()
{
    const QByteArray wallet = contentsOf(QStringLiteral(WSC_SOURCE_DIR "/tests/data/example-wallet.json")).trimmed();
    QByteArray other = wallet;
    other.replace("\"example-wallet\"", "\"other-wallet\"");
    Faults faults;
    (void)readDirectoryText("{\"collected\": \"2026-11-22\", \"wallets\": [\n" + wallet + ",\n" + other + "]}", faults);
    const int lines = 1 + static_cast<int>(wallet.count('\n')) + 1;
    int unexplained = 0;
    for (const Fault &fault : faults) {
        QVERIFY2(fault.what.contains(QLatin1String("in another wallet too")), qPrintable(fault.what));
        ++unexplained;
        // The lines of the domains with a role, in either wallet.
        for (const int explained : {42, 43, 44, 46}) {
            QVERIFY(fault.line != explained + 1 && fault.line != explained + lines);
        }
    }
    QCOMPARE(unexplained, 12);
}

void TestDirectorySource::warnsOfSourcesThatAreNotRecorded()
{
    Faults faults;
    QString told;
    (void)readDirectoryText(spoiledDirectory("{\"note\": \"seen in a printed leaflet\", ", "{"), faults);
    QCOMPARE(faults.size(), 1U);
    QVERIFY2(isFaultTold(faults, 90, QStringLiteral("not recorded"), Fault::Severity::Warning, told), qPrintable(told));
}

void TestDirectorySource::tellsWhatIsNoDirectory_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no wallets") << QByteArray("{\"collected\": \"2026-11-22\"}");
    QTest::newRow("wallets that are none")
        << QByteArray("{\"collected\": \"2026-11-22\", \"wallets\": [1, \"x\", null]}");
    QTest::newRow("wallet without anything") << QByteArray("{\"collected\": \"2026-11-22\", \"wallets\": [{}]}");
    QTest::newRow("no date") << QByteArray("{\"collected\": \"today\", \"wallets\": []}");
    QTest::newRow("not UTF-8") << QByteArray("{\"collected\": \"\xff\"}");
    QTest::newRow("values of the wrong kind") << QByteArray("{\"collected\": \"2026-11-22\", \"wallets\": [{\"id\": 1, "
                                                            "\"names\": [], \"sources\": 3, \"hotlines\": [[]]}]}");
}

void TestDirectorySource::tellsWhatIsNoDirectory()
{
    QFETCH(QByteArray, json);
    Faults faults;
    (void)readDirectoryText(json, faults);
    QVERIFY(!faults.empty());
}

void TestDirectorySource::standsManyFaults()
{
    QByteArray json = "{\"collected\": \"2026-11-22\", \"wallets\": [{}";
    for (int count = 0; count < 2000; ++count) {
        json += ",\n{\"id\": \"!\"}";
    }
    Faults faults;
    (void)readDirectoryText(json + "]}", faults);
    QVERIFY(faults.size() > 2000);
    // The last one, too, is told on its own line.
    QString told;
    QVERIFY(isFaultTold(faults, 2001, QStringLiteral("not made of a-z"), Fault::Severity::Error, told));
}

void TestDirectorySource::warnsOfPagesOnStrangeHosts()
{
    QByteArray json = exampleDirectory();
    json.replace("\"https://help.wallet.example/refunds\"", "\"https://wallet.helpdesk.test/refunds\"");
    Faults faults;
    (void)readDirectoryText(json, faults);
    QCOMPARE(faults.size(), 1U);
    QCOMPARE(faults.front().line, 12);
    QCOMPARE(faults.front().severity, Fault::Severity::Warning);
}

QTEST_GUILESS_MAIN(TestDirectorySource)
#include "tst_directorysource.moc"
