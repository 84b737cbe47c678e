#include "core/directory/directory.h"
#include "core/directory/reportinglines.h"
#include "core/gate/gate.h"
#include "support/directorypack.h"

#include <QTest>

using namespace WalletSupport;

/// The reporting lines that are shipped, as a built pack has them.
class TestReportingLines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsByCountry_data();
    void listsByCountry();
    void namesLines();
    void namesCountries();
    void findsByTarget();
    void namesSources();
    void offersOnlyWhatIsTrustedEnough();
    void offeredLinesPassTheGate();
    void packWithoutLinesHasNone();
    void givesBackItsWords();

private:
    std::optional<Pack> m_pack;
};

void TestReportingLines::initTestCase()
{
    Result<Pack, PackError> pack = packWithDirectory(shippedDirectory(), shippedReportingLines());
    QVERIFY(pack.has_value());
    m_pack = std::move(*pack);
}

void TestReportingLines::listsByCountry_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *country, const char *ids) {
        QTest::newRow(country) << QString::fromLatin1(country) << QString::fromLatin1(ids);
    };
    row("CN", "cn-110 cn-96110 cn-12363 cn-12321-site");
    row("GB", "gb-159 gb-report-fraud gb-report-fraud-site gb-101-scotland gb-7726 gb-phishing-mail");
    row("US", "us-ftc us-ftc-site us-ic3");
    row("KR", "kr-112 kr-1394 kr-1332 kr-118 kr-1566-1188");
    row("JP", "jp-9110 jp-188");
    row("KE", "ke-333");
    row("SE", "se-11414"); // and one that was seen once only
    row("ES", "es-017");
    row("FR", "fr-17cyber fr-33700");
    row("BD", ""); // seen once only
    row("PE", "");
    row("", "");
}

void TestReportingLines::listsByCountry()
{
    QFETCH(QString, country);
    QStringList ids;
    for (const ReportingLine &line : ReportingLines(*m_pack).forCountry(country, QStringLiteral("en"))) {
        QCOMPARE(line.country, country);
        ids.append(line.id);
    }
    QTEST(ids.join(u' '), "ids");
}

void TestReportingLines::namesLines()
{
    const ReportingLines lines(*m_pack);
    const auto nameIn = [&](const QString &locale) {
        return lines.forCountry(QStringLiteral("CN"), locale).at(1).name;
    };
    QCOMPARE(nameIn(QStringLiteral("zh_CN")), QStringLiteral("反诈专线"));
    QCOMPARE(nameIn(QStringLiteral("en")), QStringLiteral("Anti-fraud line of the police"));
    QCOMPARE(nameIn(QStringLiteral("en_GB")), QStringLiteral("Anti-fraud line of the police"));
    QCOMPARE(nameIn(QStringLiteral("fr")), QStringLiteral("Anti-fraud line of the police"));
    const std::vector<ReportingLine> offered = lines.forCountry(QStringLiteral("HK"), QStringLiteral("zh_TW"));
    QCOMPARE(offered.size(), 1U);
    QCOMPARE(offered.front().name, QStringLiteral("防骗易热线"));
    QCOMPARE(offered.front().kind, ReportingKind::AntiFraud);
    QVERIFY(offered.front().isAlwaysOpen);
}

void TestReportingLines::namesCountries()
{
    const QStringList countries = ReportingLines(*m_pack).countries();
    QCOMPARE(countries.join(u' '),
             QStringLiteral("AE AR AT AU BE CA CH CN CO DE DK EE ES FI FR GB HK ID IE IN IT JP KE KR "
                            "LT LU MO MX MY NG NL NO NZ PH PK PL PT SA SE SG TH TR TW UA US VN ZA"));
    // No wallet of the directory names it: the lines bring their own.
    const Result<Pack, PackError> pack = packWithDirectory(exampleDirectory(), shippedReportingLines());
    QVERIFY(pack.has_value());
    QCOMPARE(pack->countryName(QStringLiteral("MY"), QStringLiteral("zh_CN")), QStringLiteral("马来西亚"));
}

void TestReportingLines::findsByTarget()
{
    const ReportingLines lines(*m_pack);
    QCOMPARE(lines.at(QStringLiteral("18222")).size(), 1U);
    QCOMPARE(lines.at(QStringLiteral("+443001232040")).front().display, QStringLiteral("0300 123 2040"));
    QCOMPARE(lines.at(QStringLiteral("https://reportfraud.police.uk/")).front().id,
             QStringLiteral("gb-report-fraud-site"));
    // One number, two countries; seen once in the other.
    const std::vector<ReportingLine> forwarded = lines.at(QStringLiteral("7726"), QStringLiteral("zh_CN"));
    QCOMPARE(forwarded.size(), 2U);
    QCOMPARE(forwarded.at(0).confidence, Confidence::Confirmed);
    QCOMPARE(forwarded.at(1).confidence, Confidence::Single);
    QCOMPARE(forwarded.at(1).name, QStringLiteral("转发诈骗短信"));
    QVERIFY(lines.at(QString()).empty());
    QVERIFY(lines.at(QStringLiteral("182222")).empty());
}

void TestReportingLines::namesSources()
{
    const ReportingLines lines(*m_pack);
    const std::vector<DirectorySource> sources = lines.sources(QStringLiteral("us-ftc"));
    QCOMPARE(sources.size(), 2U);
    QVERIFY(sources.at(0).address.startsWith(QLatin1String("https://")));
    QVERIFY(sources.at(1).address.isEmpty());
    QCOMPARE(sources.at(0).confidence, Confidence::Corroborated);
    QCOMPARE(lines.hoursAsGiven(QStringLiteral("gb-report-fraud")),
             QStringLiteral("Mon-Fri 8-20 per one police notice"));
    QVERIFY(lines.sources(QStringLiteral("none")).empty());
}

void TestReportingLines::offersOnlyWhatIsTrustedEnough()
{
    const ReportingLines lines(*m_pack);
    for (const QString &country : lines.countries()) {
        for (const ReportingLine &line : lines.forCountry(country, QStringLiteral("en"))) {
            QVERIFY2(isEnough(line.confidence) && !line.name.isEmpty(), qPrintable(line.id));
            QVERIFY2(!lines.sources(line.id).empty(), qPrintable(line.id));
        }
    }
}

void TestReportingLines::offeredLinesPassTheGate()
{
    const Directory directory(*m_pack);
    const Gate gate(directory);
    QStringList unopened;
    for (const QString &country : directory.reportingLines().countries()) {
        for (const ReportingLine &line : directory.reportingLines().forCountry(country, QStringLiteral("en"))) {
            if (line.address().isEmpty()) {
                unopened.append(line.id);
                continue;
            }
            const Gate::Answer answer = gate.clear(line);
            QVERIFY2(answer.has_value(), qPrintable(line.id));
            QCOMPARE(answer->text(), line.address());
        }
    }
    QCOMPARE(unopened.join(u' '), QStringLiteral("fr-33700 gb-7726 jp-9110 ke-333 pl-8080 sa-330330 vn-5656"));
}

void TestReportingLines::packWithoutLinesHasNone()
{
    const Result<Pack, PackError> pack = packWithDirectory(exampleDirectory());
    QVERIFY(pack.has_value());
    QVERIFY(ReportingLines(*pack).countries().isEmpty());
    QVERIFY(ReportingLines(*pack).forCountry(QStringLiteral("CN"), QStringLiteral("en")).empty());
}

void TestReportingLines::givesBackItsWords()
{
    for (int kind = 0; kind <= static_cast<int>(ReportingKind::Messages); ++kind) {
        QCOMPARE(static_cast<int>(reportingKindFrom(textOf(static_cast<ReportingKind>(kind))).value()), kind);
    }
    for (int medium = 0; medium <= static_cast<int>(ReportingMedium::Email); ++medium) {
        QCOMPARE(static_cast<int>(reportingMediumFrom(textOf(static_cast<ReportingMedium>(medium))).value()), medium);
    }
    QVERIFY(!reportingKindFrom(u"police"));
}

QTEST_GUILESS_MAIN(TestReportingLines)
#include "tst_reportinglines.moc"
