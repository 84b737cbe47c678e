#include "authoring/packbuilder.h"
#include "authoring/packsource.h"
#include "authoring/sourcefile.h"
#include "core/content/pack.h"
#include "support/packfolder.h"

#include <QTest>

using namespace WalletSupport;

namespace {

QStringList linesOf(const Faults &faults)
{
    QStringList lines;
    for (const Fault &fault : faults) {
        lines.append(
            QStringLiteral("%1:%2: %3%4")
                .arg(fault.file)
                .arg(fault.line)
                .arg(fault.severity == Fault::Severity::Warning ? QStringLiteral("warning: ") : QString(), fault.what));
    }
    return lines;
}

} // namespace

class TestPackSource final : public QObject
{
    Q_OBJECT

private slots:
    void readsAFaultlessPack()
    {
        const PackFolder folder;
        const CheckedPack checked = checkPack(folder.path());
        QCOMPARE(linesOf(checked.faults),
                 QStringList{QStringLiteral(
                     "articles/zh_CN/refund.md:1: warning: is missing: another language will be shown")});
        QVERIFY(checked.isFaultless());
        QCOMPARE(checked.source.articles.size(), std::size_t(3));
        QCOMPARE(checked.source.topics.size(), std::size_t(2));
    }

    /// Each row changes one place of a faultless pack and expects one more fault, with its line.
    void findsFaults_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("fault");
        const QString manifest = QStringLiteral("pack.json");
        const QString article = QStringLiteral("articles/en/top-up.md");
        QTest::newRow("another format") << manifest << QByteArray("\"format\": 1") << QByteArray("\"format\": 2")
                                        << QStringLiteral("pack.json:2: \"format\" must be 1");
        QTest::newRow("id with a space") << manifest << QByteArray("\"example\"") << QByteArray("\"my pack\"")
                                         << QStringLiteral("pack.json:3: \"id\" must be made of a-z, 0-9 and hyphens");
        QTest::newRow("version zero") << manifest << QByteArray("\"version\": 3") << QByteArray("\"version\": 0")
                                      << QStringLiteral("pack.json:4: \"version\" must be a whole number from 1 up");
        QTest::newRow("wrong date") << manifest << QByteArray("2026-11-01") << QByteArray("2026-13-01")
                                    << QStringLiteral("pack.json:5: \"issued\" must be a date, YYYY-MM-DD");
        QTest::newRow("unknown locale") << manifest << QByteArray("[\"en\", ") << QByteArray("[\"en\", \"xx_YY\", ")
                                        << QStringLiteral("pack.json:6: \"xx_YY\" is not a locale");
        QTest::newRow("missing name") << manifest << QByteArray(", \"zh_CN\": \"示例\"") << QByteArray()
                                      << QStringLiteral("pack.json:7: the name in \"zh_CN\" is missing");
        QTest::newRow("topic twice") << manifest << QByteArray("\"id\": \"sign-in\"") << QByteArray("\"id\": \"money\"")
                                     << QStringLiteral(
                                            "pack.json:10: the topic's id \"money\" is wrong or stands twice");
        QTest::newRow("unknown key in pack.json") << manifest << QByteArray("\"featured\"") << QByteArray("\"often\"")
                                                  << QStringLiteral("pack.json:12: unknown key \"often\"");
        QTest::newRow("featured article missing") << manifest << QByteArray("[\"top-up\"]") << QByteArray("[\"no\"]")
                                                  << QStringLiteral("pack.json:1: \"featured\": no article \"no\"");
        QTest::newRow("not JSON") << manifest << QByteArray("\"version\": 3,") << QByteArray("\"version\": 3")
                                  << QStringLiteral("pack.json:5: is not JSON: unterminated object");
        QTest::newRow("unknown key in front matter")
            << article << QByteArray("topic:") << QByteArray("subject:")
            << QStringLiteral("articles/en/top-up.md:3: unknown key \"subject\"");
        QTest::newRow("no title") << article << QByteArray("title: Top up\n") << QByteArray()
                                  << QStringLiteral("articles/en/top-up.md:1: \"title\" is missing");
        QTest::newRow("unknown topic") << article << QByteArray("topic: money") << QByteArray("topic: honey")
                                       << QStringLiteral("articles/en/top-up.md:3: pack.json has no topic \"honey\"");
        QTest::newRow("unknown related article")
            << article << QByteArray("  - refund") << QByteArray("  - refunds")
            << QStringLiteral("articles/en/top-up.md:7: there is no other article \"refunds\"");
        QTest::newRow("unknown guide") << article << QByteArray("reviewed:") << QByteArray("guide: magic\nreviewed:")
                                       << QStringLiteral("articles/en/top-up.md:10: there is no guide \"magic\"");
        QTest::newRow("source is no address")
            << article << QByteArray("https://wallet.example/source") << QByteArray("my neighbour")
            << QStringLiteral("articles/en/top-up.md:9: \"my neighbour\" is not a web address");
        QTest::newRow("wrong review date")
            << article << QByteArray("reviewed: 2026-11-01") << QByteArray("reviewed: yesterday")
            << QStringLiteral("articles/en/top-up.md:10: \"reviewed\" must be a date, YYYY-MM-DD");
        QTest::newRow("not reviewed for a year")
            << article << QByteArray("reviewed: 2026-11-01") << QByteArray("reviewed: 2020-01-01")
            << QStringLiteral("articles/en/top-up.md:10: warning: not reviewed for a year");
        QTest::newRow("no phrasing")
            << article << QByteArray("phrasings:\n  - how Top up works\n") << QByteArray()
            << QStringLiteral("articles/en/top-up.md:1: warning: no phrasing: people will hardly find it");
        QTest::newRow("phrasing of another article")
            << article << QByteArray("how Top up works") << QByteArray("How Refund works")
            << QStringLiteral("articles/en/top-up.md:5: warning: the phrasing \"How Refund works\" stands in "
                              "articles/en/refund.md too");
        QTest::newRow("front matter is not YAML")
            << article << QByteArray("title: Top up") << QByteArray("title: [Top up")
            << QStringLiteral("articles/en/top-up.md:3: the front matter is not YAML: end of sequence flow not found");
        QTest::newRow("no front matter") << article << QByteArray("---\ntitle") << QByteArray("title")
                                         << QStringLiteral(
                                                "articles/en/top-up.md:1: must begin with front matter between "
                                                "two lines of ---");
        QTest::newRow("HTML in the body") << article << QByteArray("One step.") << QByteArray("<b>One</b> step.")
                                          << QStringLiteral("articles/en/top-up.md:12: the body holds HTML");
        QTest::newRow("picture in the body")
            << article << QByteArray("One step.") << QByteArray("![x](http://example.test/a.png)")
            << QStringLiteral("articles/en/top-up.md:12: the body holds a picture");
        QTest::newRow("link to nowhere") << article << QByteArray("One step.")
                                         << QByteArray("[x](https://wallet.example)")
                                         << QStringLiteral(
                                                "articles/en/top-up.md:12: the link \"https://wallet.example\" "
                                                "leads to no article or guide");
        QTest::newRow("right-to-left override")
            << article << QByteArray("One step.") << QByteArray("One \xe2\x80\xae step.")
            << QStringLiteral("articles/en/top-up.md:15: holds the control or bidirectional character U+202e");
        QTest::newRow("not UTF-8") << article << QByteArray("One step.") << QByteArray("One \xff step.")
                                   << QStringLiteral("articles/en/top-up.md:1: is not UTF-8");
    }

    void findsFaults()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, fault);
        const PackFolder folder;
        folder.replace(file, from, to);
        const CheckedPack checked = checkPack(folder.path());
        const QStringList lines = linesOf(checked.faults);
        QVERIFY2(lines.contains(fault), qPrintable(lines.join(QLatin1Char('\n'))));
        QCOMPARE(checked.isFaultless(), fault.contains(QStringLiteral("warning: ")));
    }

    void findsAllFaultsAtOnce()
    {
        const PackFolder folder;
        folder.replace(QStringLiteral("pack.json"), "\"version\": 3", "\"version\": -1");
        folder.replace(QStringLiteral("articles/en/top-up.md"), "topic: money", "topic: honey");
        folder.replace(QStringLiteral("articles/en/refund.md"), "topic: money", "topic: bunny");
        int errors = 0;
        for (const Fault &fault : checkPack(folder.path()).faults) {
            errors += fault.severity == Fault::Severity::Error ? 1 : 0;
        }
        // The Chinese text of the first article is now of another topic than the English one, too.
        QCOMPARE(errors, 4);
    }

    void readsPurposes()
    {
        const PackFolder folder;
        folder.addGuide();
        folder.replace(QStringLiteral("pack.json"), R"("zh_CN": "资金"}})",
                       R"("zh_CN": "资金"}, "purpose": "top-up"})");
        folder.replace(QStringLiteral("pack.json"), "\"featured\"",
                       R"("guide_purposes": {"find-top-up": "refund"}, "featured")");
        const CheckedPack checked = checkPack(folder.path());
        QVERIFY2(checked.isFaultless(), qPrintable(linesOf(checked.faults).join(u'\n')));
        QCOMPARE(checked.source.topics.at(0).purpose, Purpose::TopUp);
        QCOMPARE(checked.source.topics.at(1).purpose, Purpose::Any);

        const Result<QByteArray, BuildError> bytes = buildPack(checked.source);
        const Result<Pack, PackError> pack = Pack::open(bytes.value_or(QByteArray()));
        QVERIFY(pack.has_value());
        QCOMPARE(purposeOfTopic(*pack, QStringLiteral("money")), Purpose::TopUp);
        QCOMPARE(purposeOfTopic(*pack, QStringLiteral("sign-in")), Purpose::Any);
        QCOMPARE(purposeOfTopic(*pack, QStringLiteral("find-top-up")), Purpose::Any);
        QCOMPARE(purposeOfArticle(*pack, QStringLiteral("refund")), Purpose::TopUp);
        QCOMPARE(purposeOfArticle(*pack, QStringLiteral("none")), Purpose::Any);
        QCOMPARE(purposeOfGuide(*pack, QStringLiteral("find-top-up")), Purpose::Refund);
        QCOMPARE(purposeOfGuide(*pack, QStringLiteral("money")), Purpose::Any);
    }

    void tellsFaultsInPurposes_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("fault");
        const QByteArray topic = R"("zh_CN": "资金"}})";
        const QByteArray featured = "\"featured\"";
        QTest::newRow("unknown purpose of a topic") << topic << QByteArray(R"("zh_CN": "资金"}, "purpose": "money"})")
                                                    << QStringLiteral("pack.json:9: the purpose \"money\" is unknown");
        QTest::newRow("purpose that is no word") << topic << QByteArray(R"("zh_CN": "资金"}, "purpose": 7})")
                                                 << QStringLiteral("pack.json:9: the purpose \"\" is unknown");
        QTest::newRow("unknown key of a topic") << topic << QByteArray(R"("zh_CN": "资金"}, "porpose": "refund"})")
                                                << QStringLiteral("pack.json:9: unknown key \"porpose\"");
        QTest::newRow("unknown purpose of a guide")
            << featured << QByteArray("\"guide_purposes\": {\n\"find-top-up\": \"x\"}, \"featured\"")
            << QStringLiteral("pack.json:13: the purpose \"x\" is unknown");
        QTest::newRow("purpose of no guide")
            << featured << QByteArray("\"guide_purposes\": {\"lost\": \"refund\"}, \"featured\"")
            << QStringLiteral("pack.json:1: \"guide_purposes\": there is no guide \"lost\"");
        QTest::newRow("purposes that are none") << featured << QByteArray("\"guide_purposes\": [], \"featured\"")
                                                << QStringLiteral("pack.json:12: \"guide_purposes\" must be an object");
    }

    void tellsFaultsInPurposes()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, fault);
        const PackFolder folder;
        folder.addGuide();
        folder.replace(QStringLiteral("pack.json"), from, to);
        const QStringList lines = linesOf(checkPack(folder.path()).faults);
        QVERIFY2(lines.contains(fault), qPrintable(lines.join(u'\n')));
    }

    void namesFilesThatAreNoArticles()
    {
        const PackFolder folder;
        folder.write(QStringLiteral("articles/en/My Notes.txt"), "x");
        folder.write(QStringLiteral("articles/fr/top-up.md"), "x");
        const QStringList lines = linesOf(checkPack(folder.path()).faults);
        QVERIFY(lines.contains(QStringLiteral(
            "articles/en/My Notes.txt:1: the name must be made of a-z, 0-9 and hyphens, and end in .md")));
        QVERIFY(lines.contains(QStringLiteral("articles/fr:1: pack.json does not name the locale \"fr\"")));
    }

    void saysThatAnEmptyFolderIsNoPack()
    {
        const QTemporaryDir folder;
        const CheckedPack checked = checkPack(folder.path());
        QVERIFY(!checked.isFaultless());
    }

    void findsLinesInJson_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        QTest::newRow("a key") << QStringLiteral("b") << 3;
        QTest::newRow("an element") << QStringLiteral("b.1") << 5;
        QTest::newRow("a key in an element") << QStringLiteral("b.1.c") << 5;
        QTest::newRow("a path that breaks off") << QStringLiteral("b.7.c") << 3;
        QTest::newRow("a key with a dot") << QStringLiteral("d.e.0") << 7;
        QTest::newRow("an element below a key with a dot") << QStringLiteral("d.e.0.1") << 9;
        QTest::newRow("the longer of two keys") << QStringLiteral("d.e.0.f") << 11;
        QTest::newRow("nothing") << QString() << 1;
    }

    void findsLinesInJson()
    {
        QFETCH(QString, path);
        const JsonLines lines("{\n \"a\": 1,\n \"b\": [\n  2,\n  {\"c\": 3}\n ],\n"
                              " \"d\": {\"e.0\": [\n  1,\n  2],\n  \"e.0.f\":\n  3}\n}");
        QTEST(lines.lineOf(path), "line");
    }
};

QTEST_GUILESS_MAIN(TestPackSource)
#include "tst_packsource.moc"
