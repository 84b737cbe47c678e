#include "authoring/anyonespagesource.h"
#include "support/directorypack.h"

#include <QTest>

using namespace WalletSupport;

class TestAnyonesPageSource : public QObject
{
    Q_OBJECT

private slots:
    void readsPages();
    void isOptional();
    void tellsFaults_data();
    void tellsFaults();
    void shippedPagesAreFaultless();
};

void TestAnyonesPageSource::readsPages()
{
    Faults faults;
    const std::optional<DirectorySources> directory = readDirectoryText(exampleDirectory(), faults);
    QVERIFY(directory.has_value());
    const std::vector<AnyonesPage> pages = readPagesText(examplePages(), *directory, faults);
    QVERIFY2(faults.empty(), qPrintable(faults.empty() ? QString() : faults.front().what));
    QCOMPARE(pages.size(), 10U);
    QCOMPARE(pages.at(0).host, QStringLiteral("wallet.example"));
    QCOMPARE(pages.at(0).path, QStringLiteral("/paythem/"));
    QVERIFY(pages.at(0).kind == AnyonesPageKind::PaymentLink);
    QCOMPARE(pages.at(6).parameters.join(u' '), QStringLiteral("txn recipients"));
}

void TestAnyonesPageSource::isOptional()
{
    const QTemporaryDir folder;
    Faults faults;
    QVERIFY(readAnyonesPages(folder.path(), {}, faults).empty());
    QVERIFY(faults.empty());
}

void TestAnyonesPageSource::tellsFaults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("spoiled");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *text, const char *spoiled, int line, const char *told) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(spoiled) << line << QString::fromLatin1(told);
    };
    row("unknown wallet", R"("example-wallet", "host": "qr.)", R"("other-wallet", "host": "qr.)", 11,
        "no wallet \"other-wallet\"");
    row("host of nobody", R"("qr.wallet.example")", R"("qr.stranger.example")", 11, "is on no domain of");
    row("host in capitals", R"("qr.wallet.example")", R"("QR.wallet.example")", 11, "is not a host");
    row("host with a scheme", R"("qr.wallet.example")", R"("https://qr.wallet.example")", 11, "is not a host");
    row("public suffix", R"("qr.wallet.example")", R"("co.uk")", 11, "is not a host");
    row("the same page twice", R"("host": "qr.wallet.example", "path": "/open/")",
        R"("host": "qr.wallet.example", "path": "")", 13, "stands twice");
    row("the same page with and without www", R"("host": "wallet.example", "path": "/$")",
        R"("host": "wallet.example", "path": "/GIVE")", 9, "stands twice");
    row("no path", R"("path": "/give", )", "", 7, "neither empty nor a path");
    row("path without a slash", R"("/give")", R"("give")", 7, "neither empty nor a path");
    row("path with a query", R"("/give")", R"("/give?id=")", 7, "neither empty nor a path");
    row("star beside a name", R"("/give")", R"("/*give")", 7, "neither empty nor a path");
    row("star within a name", R"("/give")", R"("/g*e/x")", 7, "neither empty nor a path");
    row("two slashes", R"("/give")", R"("/give//x")", 7, "neither empty nor a path");
    row("encoded path", R"("/give")", R"("/%67ive")", 7, "neither empty nor a path");
    row("unknown kind", R"("kind": "qr")", R"("kind": "code")", 11, "kind \"code\" of a page is unknown");
    row("no source", R"([{"url": "https://www.wallet.example/about", "confidence": "confirmed"}])", "[]", 6,
        "has no sources");
    row("corroborated by one", R"("sources": [{"url": "https://one.example/", "confidence": "single"}]},
  {"wallet": "example-wallet", "host": "wallet.example")",
        R"("sources": [{"url": "https://one.example/", "confidence": "corroborated"}]},
  {"wallet": "example-wallet", "host": "wallet.example")",
        7, "called corroborated by one source");
    row("sources of two kinds", R"({"url": "https://two.example/", "confidence": "single"})",
        R"({"url": "https://two.example/", "confidence": "confirmed"})", 21, "differ in their confidence");
    row("parameter with a sign", R"("recipients"])", R"("a=b"])", 17, "is not a parameter's name");
    row("unknown key", R"("note": "a pay)", R"("notes": "a pay)", 4, "unknown key \"notes\"");
}

void TestAnyonesPageSource::tellsFaults()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, spoiled);
    QFETCH(int, line);
    QFETCH(QString, told);
    Faults faults;
    const std::optional<DirectorySources> directory = readDirectoryText(exampleDirectory(), faults);
    QByteArray json = examplePages();
    const auto place = json.indexOf(text);
    QVERIFY(directory && place >= 0);
    (void)readPagesText(json.replace(place, text.size(), spoiled), *directory, faults);
    QString all;
    QVERIFY2(isFaultTold(faults, line, told, Fault::Severity::Error, all), qPrintable(all));
}

void TestAnyonesPageSource::shippedPagesAreFaultless()
{
    Faults faults;
    const std::optional<DirectorySources> directory = readDirectoryText(shippedDirectory(), faults);
    QVERIFY(directory.has_value());
    const std::vector<AnyonesPage> pages = readPagesText(shippedPages(), *directory, faults);
    QVERIFY2(faults.empty(), qPrintable(faults.empty() ? QString() : faults.front().what));
    QVERIFY(pages.size() > 150);
}

QTEST_GUILESS_MAIN(TestAnyonesPageSource)
#include "tst_anyonespagesource.moc"
