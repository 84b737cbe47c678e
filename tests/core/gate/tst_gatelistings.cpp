#include "core/directory/directory.h"
#include "core/gate/gate.h"
#include "support/directorypack.h"

#include <QTest>

using namespace WalletSupport;
using Kind = GateRefusal::Kind;

/// What the gate makes of reporting lines and of withdrawn values.
class TestGateListings : public QObject
{
    Q_OBJECT

private slots:
    void opensReportingLines_data();
    void opensReportingLines();
    void neverOpensWithdrawnValues_data();
    void neverOpensWithdrawnValues();
    void passesNobodyOnToWithdrawnDomains();
};

void TestGateListings::opensReportingLines_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<std::optional<Kind>>("refusal");
    const auto row = [](const char *name, const char *address, std::optional<Kind> refusal = {}) {
        QTest::newRow(name) << QString::fromLatin1(address) << refusal;
    };
    row("short number", "tel:110");
    row("number", "tel:+44 300 123 2040");
    row("page", "https://165.npa.gov.tw/");
    row("page by http", "http://165.npa.gov.tw");
    row("another page there", "https://165.npa.gov.tw/news", Kind::NotOfficial);
    row("host above", "https://npa.gov.tw/", Kind::NotOfficial);
    row("host below", "https://www.165.npa.gov.tw/", Kind::NotOfficial);
    row("page with a query", "https://reportfraud.police.uk/?u=https://evil.test", Kind::NotOfficial);
    row("short number with the country's code", "tel:+86110", Kind::NotOfficial);
    row("digits added", "tel:0182222", Kind::NotOfficial);
    row("number that was seen once", "tel:059133", Kind::NotConfirmed);
    row("e-mail that was seen once", "mailto:helpdesk@nccia.gov.pk", Kind::NotConfirmed);
    row("e-mail", "mailto:report@phishing.gov.uk");
    row("number for text messages", "tel:7726", Kind::NotOfficial);
    row("number with a sign", "tel:#9110", Kind::Malformed);
    row("number without its sign", "tel:9110", Kind::NotOfficial);
}

void TestGateListings::opensReportingLines()
{
    QFETCH(QString, address);
    QFETCH(std::optional<Kind>, refusal);
    const Result<Pack, PackError> pack = packWithDirectory(exampleDirectory(), shippedReportingLines());
    QVERIFY(pack.has_value());
    const Directory directory(*pack);
    const Gate::Answer answer = Gate(directory).clear(address);
    QCOMPARE(answer ? std::optional<Kind>() : answer.error().kind, refusal);
    // Without the lines nothing of it is official.
    const Result<Pack, PackError> without = packWithDirectory(exampleDirectory());
    QVERIFY(without.has_value());
    const Directory silent(*without);
    QVERIFY(!Gate(silent).clear(address));
}

/// A directory that lists what it calls withdrawn: `check` refuses it, and the gate does not depend on that.
void TestGateListings::neverOpensWithdrawnValues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("spoiled");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isCleared");
    const auto row = [](const char *name, const char *text, const char *spoiled, const char *address,
                        bool isCleared = false) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(spoiled) << QString::fromLatin1(address) << isCleared;
    };
    row("number", "+442079460188", "+442079460123", "tel:+442079460123");
    row("e-mail", "\"team@wallet.example\"", "\"support@wallet.example\"", "mailto:support@wallet.example");
    row("account", "\"example_help\"", "\"example_wallet\"", "https://x.com/example_wallet");
    row("domain", "\"wallet-past.example\"", "\"wallet.example\"", "https://www.wallet.example/");
    row("page on a domain", "\"wallet-past.example\"", "\"wallet.example\"", "https://help.wallet.example/refunds");
    row("e-mail at a domain", "\"wallet-past.example\"", "\"wallet.example\"", "mailto:support@wallet.example");
    row("short number of the same country", "\"+442079460188\", \"display\": \"020 7946 0188\", \"country\": \"GB\"",
        "\"96110\", \"country\": \"CN\"", "tel:96110");
    row("short number of another country", "\"+442079460188\", \"display\": \"020 7946 0188\", \"country\": \"GB\"",
        "\"96110\", \"country\": \"GB\"", "tel:96110", true);
}

void TestGateListings::neverOpensWithdrawnValues()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, spoiled);
    QFETCH(QString, address);
    QFETCH(bool, isCleared);
    const Result<Pack, PackError> before = packWithDirectory(exampleDirectory(), shippedReportingLines());
    const Result<Pack, PackError> after = packWithDirectory(spoiledDirectory(text, spoiled), shippedReportingLines());
    QVERIFY(before && after);
    const Directory listing(*before);
    QVERIFY(Gate(listing).clear(address).has_value());
    const Directory directory(*after);
    const Gate::Answer answer = Gate(directory).clear(address);
    QCOMPARE(answer.has_value(), isCleared);
    QVERIFY(isCleared || answer.error().kind == Kind::Withdrawn);
}

void TestGateListings::passesNobodyOnToWithdrawnDomains()
{
    const QString address = QStringLiteral("https://wallet.example/?to=https://oldwallet.example/");
    const Result<Pack, PackError> before = packWithDirectory(exampleDirectory());
    const Result<Pack, PackError> after =
        packWithDirectory(spoiledDirectory("\"wallet-past.example\"", "\"oldwallet.example\""));
    QVERIFY(before && after);
    const Directory listing(*before);
    QVERIFY(Gate(listing).clear(address).has_value());
    const Directory directory(*after);
    const Gate::Answer answer = Gate(directory).clear(address);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Redirects);
}

QTEST_GUILESS_MAIN(TestGateListings)
#include "tst_gatelistings.moc"
