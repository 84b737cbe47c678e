#include "authoring/reportingsource.h"
#include "support/directorypack.h"

#include <QTest>

#include <set>

using namespace WalletSupport;

class TestReportingSource : public QObject
{
    Q_OBJECT

private slots:
    void readsLines();
    void isOptional();
    void tellsFaults_data();
    void tellsFaults();
    void tellsWhatIsNoList_data();
    void tellsWhatIsNoList();
    void warnsOfSourcesThatAreNotRecorded();
    void shippedLinesAreFaultless();
};

namespace {

const QByteArray Example = R"json({
 "collected": "2026-11-22",
 "lines": [
  {"id": "gb-line", "country": "GB", "kind": "anti-fraud", "number": "+442079460170", "display": "020 7946 0170",
   "hours": "24 h", "always_open": true, "names": {"en": "Line", "zh_CN": "专线"}, "notes": ["a note"],
   "sources": [{"url": "https://police.example/", "confidence": "confirmed"}]},
  {"id": "jp-line", "country": "JP", "kind": "police-advice", "number": "#9110",
   "names": {"en": "Advice", "zh_CN": "咨询"},
   "sources": [{"url": "https://one.example/", "confidence": "corroborated"},
    {"url": "https://two.example/", "confidence": "corroborated"}]},
  {"id": "gb-site", "country": "GB", "kind": "government", "url": "https://report.example/",
   "names": {"en": "Site", "zh_CN": "网站"},
   "sources": [{"url": "https://one.example/", "confidence": "single"}]},
  {"id": "gb-messages", "country": "GB", "kind": "messages", "number": "7726", "by": "text-message",
   "names": {"en": "Messages", "zh_CN": "短信"},
   "sources": [{"url": "https://police.example/", "confidence": "confirmed"}]},
  {"id": "gb-mail", "country": "GB", "kind": "messages", "email": "Report@police.example",
   "names": {"en": "Mails", "zh_CN": "邮件"},
   "sources": [{"url": "https://police.example/", "confidence": "confirmed"}]}
 ]
})json";

} // namespace

void TestReportingSource::readsLines()
{
    Faults faults;
    const std::vector<ReportingLineSource> lines = readReportingText(Example, faults);
    QVERIFY2(faults.empty(), qPrintable(faults.empty() ? QString() : faults.front().what));
    QCOMPARE(lines.size(), 5U);
    const ReportingLine &line = lines.at(0).line;
    QCOMPARE(line.target, QStringLiteral("+442079460170"));
    QCOMPARE(line.display, QStringLiteral("020 7946 0170"));
    QVERIFY(line.isAlwaysOpen);
    QCOMPARE(line.confidence, Confidence::Confirmed);
    QCOMPARE(lines.at(0).names.value(QStringLiteral("zh_CN")), QStringLiteral("专线"));
    QCOMPARE(lines.at(1).line.target, QStringLiteral("#9110"));
    QCOMPARE(lines.at(1).sources.size(), 2U);
    QCOMPARE(lines.at(2).line.medium, ReportingMedium::Web);
    QCOMPARE(lines.at(2).line.display, QStringLiteral("report.example"));
    QCOMPARE(lines.at(3).line.medium, ReportingMedium::TextMessage);
    QCOMPARE(lines.at(4).line.target, QStringLiteral("report@police.example"));
}

void TestReportingSource::isOptional()
{
    const QTemporaryDir folder;
    Faults faults;
    QVERIFY(readReportingLines(folder.path(), {QStringLiteral("en")}, faults).empty());
    QVERIFY(faults.empty());
}

void TestReportingSource::tellsFaults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("spoiled");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const char *text, const char *spoiled, int line, const char *what) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(spoiled) << line << QString::fromUtf8(what);
    };
    row("date", "2026-11-22", "November", 2, "\"November\" is not a date");
    row("unknown key", "\"collected\"", "\"when\": 1, \"collected\"", 1, "unknown key \"when\"");
    row("unknown key of a line", "\"hours\"", "\"opening\"", 4, "unknown key \"opening\"");
    row("id", "\"gb-line\"", "\"GB line\"", 4, "a-z, 0-9 and hyphens");
    row("id twice", "\"jp-line\"", "\"gb-line\"", 7, "stands twice");
    row("country", "\"JP\"", "\"Japan\"", 7, "not the code of a country");
    row("kind", "\"police-advice\"", "\"police\"", 7, "the kind \"police\"");
    row("number", "\"+442079460170\"", "\"020 POLICE\"", 4, "neither an E.164");
    row("number of another country", "\"+442079460170\"", "\"+12025550143\"", 4, "not a number of GB");
    row("two signs", "\"#9110\"", "\"##9110\"", 7, "neither an E.164");
    row("only a sign", "\"#9110\"", "\"#\"", 7, "neither an E.164");
    row("number twice", "\"#9110\"", "\"+442079460170\"", 7, "not a number of JP");
    row("same line twice", "\"country\": \"GB\", \"kind\": \"messages\", \"email\": \"Report@police.example\"",
        "\"country\": \"GB\", \"kind\": \"government\", \"url\": \"https://report.example\"", 17, "stands twice");
    row("http", "https://report.example/", "http://report.example/", 11, "not a plain https address");
    row("two targets", "\"number\": \"#9110\"", "\"number\": \"#9110\", \"url\": \"https://a.example/\"", 7,
        "must have one of");
    row("no target", ", \"number\": \"#9110\"", "", 7, "must have one of");
    row("e-mail", "Report@police.example", "police.example", 17, "not an e-mail address");
    row("how it is reached", "\"by\": \"text-message\"", "\"by\": \"fax\"", 14, "can only be");
    row("text messages to a page", "\"url\": \"https://report.example/\"",
        "\"url\": \"https://report.example/\", \"by\": \"text-message\"", 11, "can only be");
    row("always open without a word", "\"always_open\": true", "\"always_open\": \"yes\"", 5, "true or false");
    row("name missing", "\"zh_CN\": \"咨询\"", "\"zh_TW\": \"諮詢\"", 8, "\"zh_CN\" must be a text");
    row("name in another language", "\"zh_CN\": \"咨询\"", "\"zh_CN\": \"咨询\", \"fr\": \"x\"", 8,
        "unknown key \"fr\"");
    row("note that is none", "[\"a note\"]", "\"a note\"", 5, "must be a list");
    row("no sources",
        "\"sources\": [{\"url\": \"https://police.example/\", \"confidence\": \"confirmed\"}]},\n  {\"id\": \"jp",
        "\"sources\": []},\n  {\"id\": \"jp", 6, "has no sources");
    row("sources missing",
        ",\n   \"sources\": [{\"url\": \"https://police.example/\", \"confidence\": \"confirmed\"}]},\n  {\"id\": \"jp",
        "},\n  {\"id\": \"jp", 4, "has no source");
    row("confidence", "\"confidence\": \"single\"", "\"confidence\": \"some\"", 13, "\"some\" is unknown");
    row("sources that differ", "\"https://two.example/\", \"confidence\": \"corroborated\"",
        "\"https://two.example/\", \"confidence\": \"single\"", 10, "differ in their confidence");
    row("corroborated by one", ",\n    {\"url\": \"https://two.example/\", \"confidence\": \"corroborated\"}", "", 7,
        "corroborated by one source");
    row("bidirectional character", "a note", "\u202ea note", 5, "U+202e");
    row("not JSON", "\"lines\": [", "\"lines\": ", 7, "is not JSON");
}

void TestReportingSource::tellsFaults()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, spoiled);
    QFETCH(int, line);
    QFETCH(QString, what);
    QByteArray json = Example;
    const auto place = json.indexOf(text);
    QVERIFY2(place >= 0, "the row no longer fits the example");
    json.replace(place, text.size(), spoiled);
    Faults faults;
    QString told;
    (void)readReportingText(json, faults);
    QVERIFY2(isFaultTold(faults, line, what, Fault::Severity::Error, told), qPrintable(told));
}

void TestReportingSource::tellsWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no lines") << QByteArray(R"({"collected": "2026-11-22"})");
    QTest::newRow("empty lines") << QByteArray(R"({"collected": "2026-11-22", "lines": []})");
    QTest::newRow("lines that are none") << QByteArray(R"({"collected": "2026-11-22", "lines": [1, "x", null, {}]})");
    QTest::newRow("values of the wrong kind") << QByteArray(
        R"({"collected": 1, "lines": [{"id": [], "country": {}, "number": 110, "names": 1, "sources": {"a": 1}}]})");
}

void TestReportingSource::tellsWhatIsNoList()
{
    QFETCH(QByteArray, json);
    Faults faults;
    (void)readReportingText(json, faults);
    QVERIFY(!faults.empty());
}

void TestReportingSource::warnsOfSourcesThatAreNotRecorded()
{
    QByteArray json = Example;
    json.replace(R"({"url": "https://two.example/", "confidence")", R"({"confidence")");
    Faults faults;
    QString told;
    (void)readReportingText(json, faults);
    QCOMPARE(faults.size(), 1U);
    QVERIFY2(isFaultTold(faults, 10, QStringLiteral("not recorded"), Fault::Severity::Warning, told), qPrintable(told));
}

void TestReportingSource::shippedLinesAreFaultless()
{
    Faults faults;
    const std::vector<ReportingLineSource> lines = readReportingText(shippedReportingLines(), faults);
    QVERIFY2(faults.empty(), qPrintable(faults.empty() ? QString() : faults.front().what));
    QCOMPARE(lines.size(), 93U);
    std::set<QString> countries;
    for (const ReportingLineSource &source : lines) {
        countries.insert(source.line.country);
    }
    QCOMPARE(countries.size(), 49U);
}

QTEST_GUILESS_MAIN(TestReportingSource)
#include "tst_reportingsource.moc"
