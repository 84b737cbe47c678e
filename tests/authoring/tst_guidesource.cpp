#include "authoring/packsource.h"
#include "support/packfolder.h"

#include <QTest>

using namespace WalletSupport;

namespace {

QStringList errorsIn(const CheckedPack &checked)
{
    QStringList lines;
    for (const Fault &fault : checked.faults) {
        if (fault.severity == Fault::Severity::Error) {
            lines.append(QStringLiteral("%1:%2: %3").arg(fault.file).arg(fault.line).arg(fault.what));
        }
    }
    return lines;
}

} // namespace

/// A pack's guides hold together, and lead to what the pack has.
class TestGuideSource final : public QObject
{
    Q_OBJECT

private slots:
    void acceptsAFaultlessGuide()
    {
        const PackFolder folder;
        folder.addGuide();
        const CheckedPack checked = checkPack(folder.path());
        QCOMPARE(errorsIn(checked), QStringList());
        QCOMPARE(checked.source.guides.size(), std::size_t(1));
        QCOMPARE(checked.source.guides.front().words.size(), 2);
    }

    /// Each row changes one place of a faultless guide and expects that fault alone, with its line.
    void findsFaults_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("fault");
        const QString flow = QStringLiteral("guides/find-top-up.json");
        const QString words = QStringLiteral("guides/zh_CN/find-top-up.json");
        QTest::newRow("not JSON") << flow << QByteArray("\"start\": \"look\",") << QByteArray("\"start\": \"look\"")
                                  << QStringLiteral("guides/find-top-up.json:3: is not JSON: unterminated object");
        QTest::newRow("unknown kind of step")
            << flow << QByteArray("\"notice\"") << QByteArray("\"note\"")
            << QStringLiteral("guides/find-top-up.json:7: steps.0.kind has a value that is not allowed: note");
        QTest::newRow("log of one") << flow << QByteArray("\"notice\"") << QByteArray("\"log\", \"most\": 1")
                                    << QStringLiteral("guides/find-top-up.json:7: steps.0.most is of the wrong type, "
                                                      "wanted: number from 2 to 20");
        QTest::newRow("no such step") << flow << QByteArray("\"next\": \"done\"") << QByteArray("\"next\": \"gone\"")
                                      << QStringLiteral("guides/find-top-up.json:5: steps.0 leads to a step that is "
                                                        "not there: gone");
        QTest::newRow("no such article")
            << flow << QByteArray("\"article\": \"top-up\"") << QByteArray("\"article\": \"top-down\"")
            << QStringLiteral("guides/find-top-up.json:9: steps.0.actions.0.article: there is no article \"top-down\"");
        QTest::newRow("button to no guide")
            << flow << QByteArray("\"open-article\", \"article\": \"top-up\"")
            << QByteArray("\"start-guide\", \"guide\": \"magic\"")
            << QStringLiteral("guides/find-top-up.json:9: steps.0.actions.0.guide: there is no other guide \"magic\"");
        QTest::newRow("button to the guide itself")
            << flow << QByteArray("\"open-article\", \"article\": \"top-up\"")
            << QByteArray("\"start-guide\", \"guide\": \"find-top-up\"")
            << QStringLiteral(
                   "guides/find-top-up.json:9: steps.0.actions.0.guide: there is no other guide \"find-top-up\"");
        QTest::newRow("missing text") << words << QByteArray("\"title\": \"Look at your balance\",") << QByteArray()
                                      << QStringLiteral(
                                             "guides/zh_CN/find-top-up.json:5: steps.look.title lacks the text: title");
        QTest::newRow("text that nothing shows")
            << words << QByteArray("\"Done\"") << QByteArray("\"Done\", \"often\": \"x\"")
            << QStringLiteral("guides/zh_CN/find-top-up.json:9: steps.done.often has a text that nothing shows: often");
        QTest::newRow("text that is a number")
            << words << QByteArray("\"Read more\"") << QByteArray("7")
            << QStringLiteral("guides/zh_CN/find-top-up.json:7: steps.look.actions.read.label is of the wrong type, "
                              "wanted: text");
        QTest::newRow("placeholder that names nothing")
            << words << QByteArray("\"Where it went.\"") << QByteArray("\"Where {it} went.\"")
            << QStringLiteral("guides/zh_CN/find-top-up.json:3: summary has a placeholder that names nothing, or that "
                              "another language lacks: it");
    }

    void findsFaults()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, fault);
        const PackFolder folder;
        folder.addGuide();
        folder.replace(file, from, to);
        const CheckedPack checked = checkPack(folder.path());
        QCOMPARE(errorsIn(checked), QStringList{fault});
        QVERIFY(!checked.isFaultless());
    }

    void findsAHandoverToNoGuide()
    {
        const PackFolder folder;
        folder.addGuide();
        folder.replace(QStringLiteral("guides/find-top-up.json"), "\"kind\": \"outcome\", \"documents\": [\"summary\"]",
                       "\"kind\": \"handover\", \"guide\": \"magic\"");
        QVERIFY(errorsIn(checkPack(folder.path()))
                    .contains(QStringLiteral("guides/find-top-up.json:13: steps.1.guide: there is no other guide "
                                             "\"magic\"")));
    }

    void findsALanguageWithoutWords()
    {
        const PackFolder folder;
        folder.addGuide();
        folder.remove(QStringLiteral("guides/zh_CN/find-top-up.json"));
        QCOMPARE(
            errorsIn(checkPack(folder.path())),
            QStringList{QStringLiteral("guides/zh_CN/find-top-up.json:1: cannot be read: No such file or directory")});
    }
};

QTEST_GUILESS_MAIN(TestGuideSource)
#include "tst_guidesource.moc"
