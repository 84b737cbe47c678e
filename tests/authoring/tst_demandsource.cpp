#include "authoring/demandsource.h"
#include "authoring/packbuilder.h"
#include "authoring/packsource.h"
#include "core/checker/demands/demandmatcher.h"
#include "core/content/pack.h"
#include "support/packfolder.h"

#include <QFile>
#include <QTest>

using namespace WalletSupport;

namespace {

const QString File = QStringLiteral("demands.json");

/// Two patterns and the words that they use; the rows below break it, line by line.
QByteArray good()
{
    QFile file(QStringLiteral(WSC_SOURCE_DIR "/tests/data/example-demands.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList linesOf(const Faults &faults)
{
    QStringList lines;
    for (const Fault &fault : faults) {
        const QString mark = fault.severity == Fault::Severity::Warning ? QStringLiteral("warning: ") : QString();
        lines.append(QStringLiteral("%1:%2: %3%4").arg(fault.file).arg(fault.line).arg(mark, fault.what));
    }
    return lines;
}

} // namespace

class TestDemandSource final : public QObject
{
    Q_OBJECT

private slots:
    void readsRules()
    {
        const PackFolder folder;
        folder.write(File, good());
        Faults faults;
        const DemandRules rules = readDemands(folder.path(), faults);
        QCOMPARE(linesOf(faults), QStringList());
        QStringList words;
        for (const DemandRules::Word &word : rules.words) {
            words.append(QStringLiteral("%1 %2").arg(word.group).arg(word.text));
        }
        const QStringList expected = {
            QStringLiteral("0 never"),     QStringLiteral("0 不(要|会)"),
            QStringLiteral("1 is a scam"), QStringLiteral("2 never mind"),
            QStringLiteral("3 but"),       QStringLiteral("4 one time (code|pin)"),
            QStringLiteral("4 #位数字"),   QStringLiteral("4 验证码"),
            QStringLiteral("5 if"),        QStringLiteral("6 (tell|give) (me|us)"),
            QStringLiteral("6 告诉我"),
        };
        QCOMPARE(words, expected);
        QCOMPARE(rules.patterns.size(), size_t(2));
        const DemandRules::Pattern first{DemandKind::Code, {6, 4}, 20, DemandRules::Pattern::Order::Any, 5};
        QVERIFY(rules.patterns[0] == first);
        QCOMPARE(rules.variants.at(U'驗'), U'验');
        QVERIFY(!rules.variants.contains(U'錢'));
    }

    void comesBackFromABuiltPack()
    {
        const PackFolder folder;
        folder.write(File, good());
        const CheckedPack checked = checkPack(folder.path());
        QVERIFY(checked.isFaultless());
        const Result<Pack, PackError> pack = Pack::open(buildPack(checked.source).value_or(QByteArray()));
        QVERIFY(pack);
        DemandRules expected = checked.source.demands;
        DemandRules rules = DemandRules::read(*pack);
        for (DemandRules *each : {&expected, &rules}) {
            std::ranges::sort(each->words, {}, [](const auto &word) { return std::pair(word.group, word.text); });
        }
        QVERIFY(rules == expected);
    }

    /// What may stand nowhere in the sentences of a match stands in the built pack too.
    void knowsWhatUndoesAPattern()
    {
        const PackFolder folder;
        folder.write(File, good());
        folder.replace(File, "\"without\"", "\"unless\"");
        const CheckedPack checked = checkPack(folder.path());
        QVERIFY(checked.isFaultless());
        const Result<Pack, PackError> pack = Pack::open(buildPack(checked.source).value_or(QByteArray()));
        QVERIFY(pack);
        const DemandMatcher matcher(DemandRules::read(*pack));
        QVERIFY(matcher.hasMatch(0, u"Hello. Tell me the one-time code. If not, wait."));
        QVERIFY(matcher.hasMatch(0, u"Tell me the one-time code"));
        QVERIFY(!matcher.hasMatch(0, u"Tell me the one-time code if you have it"));
        QVERIFY(!matcher.hasMatch(0, u"If you have it, tell me the one-time code"));
    }

    void needNotBeThere()
    {
        const PackFolder folder;
        Faults faults;
        QVERIFY(readDemands(folder.path(), faults) == DemandRules());
        QVERIFY(faults.empty());
    }

    void findsFaults_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *from, const char *to, const char *fault) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(fault);
        };
        const char *const brackets = "9: brackets must be closed, not nested, and hold all |";
        row("no JSON", "\"cancelled\"", "cancelled", "2: ");
        row("an unknown key", "\"patterns\"", "\"pattern\": [],\n  \"patterns\"", "13: unknown key \"pattern\"");
        row("an unknown key of a pattern", "\"order\"", "\"oder\"", "18: unknown key \"oder\"");
        row("a kind that there is not", "\"kind\": \"code\"", "\"kind\": \"cod\"", "15: \"cod\" is no kind of demand");
        row("words that there are not", "\"words\": [\"tell\"", "\"words\": [\"tel\"",
            "16: there are no words \"tel\"");
        row("no words", "\"words\": [\"code\"]", "\"words\": []", "22: \"words\" must name one to 4 lists of words");
        row("too far", "20", "201", "14: \"within\" must be a number from 1 to 200");
        row("a distance of one", "[\"code\"]", "[\"code\"], \"within\": 3",
            "22: \"within\" is for two lists of words or more");
        row("an order that there is not", "\"any\"", "\"some\"",
            "14: \"order\" can only be \"any\" or \"over-sentences\", for two lists of words or more");
        row("without what is not there", "\"without\": \"if\"", "\"without\": \"iff\"",
            "19: there are no words \"iff\"");
        row("unless what is not there", "\"without\": \"if\"", "\"unless\": \"iff\"", "19: there are no words \"iff\"");
        row("no example", ", \"example\": \"one-time code\"", "",
            "22: \"example\" must be a text of 1 to 400 characters");
        row("an example that is not found", "請把驗證碼告訴我", "請把驗證碼給我",
            "20: the pattern does not find its own example");
        row("an example that is cancelled", "請把", "請不要把", "20: the pattern does not find its own example");
        row("a digit", "#位", "6位", "10: write # for a number");
        row("an open bracket", "(me|us)", "(me|us", brackets);
        row("a nested bracket", "(me|us)", "(me|(us))", brackets);
        row("a choice without brackets", "(me|us)", "me|us", brackets);
        row("too many choices", "(me|us)", "(a|)(a|)(a|)(a|)(a|)(a|)(a|)(a|)", "9: has more than 8 choices");
        row("a word of nothing", "(Tell|give) (me|us)", "(a|)", "9: a word must have 1 to 60 letters");
        row("a word of marks", "(Tell|give) (me|us)", "--", "9: a word must have 1 to 60 letters");
        row("a word twice", "\"告诉我\"", "\"(tell|give)  (me|us)\"", "9: stands twice");
        row("an empty list", "\"but\"", "", "6: must be a list of words");
        row("a list that nobody uses", "\"without\": \"if\",", "", "11: warning: no pattern uses these words");
        row("a name of a list", "\"if\": [\"if\"]", "\"If\": [\"if\"]",
            "11: the name \"If\" must be made of a-z, 0-9 and hyphens");
    }
    void findsFaults()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, fault);
        const PackFolder folder;
        folder.write(File, good());
        folder.replace(File, from, to);
        Faults faults;
        (void)readDemands(folder.path(), faults);
        const QStringList lines = linesOf(faults);
        const QString wanted = QString(File + u':' + fault);
        QVERIFY2(std::ranges::any_of(lines, [&](const QString &line) { return line.startsWith(wanted); }),
                 qPrintable(lines.join(u'\n')));
    }

    void belongsToThePack()
    {
        const PackFolder folder;
        folder.write(File, "{}");
        QVERIFY(!checkPack(folder.path()).isFaultless());
    }
};

QTEST_GUILESS_MAIN(TestDemandSource)
#include "tst_demandsource.moc"
