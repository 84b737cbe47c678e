#include "authoring/checkersource.h"
#include "authoring/packbuilder.h"
#include "authoring/packsource.h"
#include "core/checker/checkerknowledge.h"
#include "core/content/pack.h"
#include "support/packfolder.h"

#include <QTest>

using namespace WalletSupport;

namespace {

const QString File = QStringLiteral("checker.json");

/// Some lists and two networks; the rows below break them, line by line.
QByteArray good()
{
    return R"({
  "short-links": ["short.example", "go.test"],
  "free-mail-families": ["mailbox"],
  "support-words": [
    "help", "log", "in", "帮助"
  ],
  "names": {"example": ["exampay"]},
  "networks": [
    {"name": "Chirp", "pages": ["chirp.example/", "m.chirp.example/@"], "words": ["chirp", "on chirp"]},
    {"name": "Talk", "words": ["talk id"], "everyday-words": ["talk"]}
  ],
  "talk-hosts": ["forum"], "talk-paths": ["feed/post"], "split-endings": ["top"], "app-schemes": ["pay"],
  "identifier-labels": ["web site"], "messenger-words": ["talk"], "number-messengers": ["chirp"],
  "number-phone-words": ["dial"], "number-other-words": ["order"], "number-units": ["pears"],
  "calling-words": ["ring"], "extension-words": ["door"]
})";
}

QStringList linesOf(const Faults &faults)
{
    QStringList lines;
    for (const Fault &fault : faults) {
        lines.append(QStringLiteral("%1:%2: %3").arg(fault.file).arg(fault.line).arg(fault.what));
    }
    return lines;
}

} // namespace

class TestCheckerSource final : public QObject
{
    Q_OBJECT

private slots:
    void readsLists()
    {
        const PackFolder folder;
        folder.write(File, good());
        Faults faults;
        const CheckerLists lists = readCheckerLists(folder.path(), {QStringLiteral("example")}, faults);
        QCOMPARE(linesOf(faults), QStringList());
        const QStringList links = {QStringLiteral("short.example"), QStringLiteral("go.test")};
        QCOMPARE(lists.words.at(QStringLiteral("short-links")), links);
        QCOMPARE(lists.pages.size(), size_t(2));
        QVERIFY(lists.pages[1] == (CheckerLists::NetworkPage{QStringLiteral("m.chirp.example"), QStringLiteral("/@"),
                                                             QStringLiteral("Chirp")}));
        QCOMPARE(lists.networkWords.size(), size_t(4));
        QVERIFY(lists.networkWords[3].isEveryday && !lists.networkWords[2].isEveryday);
    }

    /// What is built is what core reads, and a pack without the file knows nothing and stands.
    void comesBackFromABuiltPack()
    {
        const PackFolder folder;
        for (const bool hasFile : {false, true}) {
            if (hasFile) {
                folder.write(File, good().replace("  \"names\": {\"example\": [\"exampay\"]},\n", "")); // no directory
            }
            const CheckedPack checked = checkPack(folder.path());
            QVERIFY2(checked.isFaultless(), qPrintable(linesOf(checked.faults).join(u'\n')));
            const Result<QByteArray, BuildError> bytes = buildPack(checked.source);
            QVERIFY(bytes);
            const Result<Pack, PackError> pack = Pack::open(*bytes);
            QVERIFY(pack);
            const CheckerKnowledge knowledge(CheckerLists::read(*pack));
            QCOMPARE(knowledge.isShortLinkService(QStringLiteral("go.test")), hasFile);
            QCOMPARE(knowledge.isSupportWord(u"lo"
                                             u"gln"),
                     hasFile); // login, as look-alikes are compared
            QCOMPARE(knowledge.isFreeMail(QStringLiteral("mailbox.co.uk")), hasFile);
            QCOMPARE(knowledge.identifierLabels().find(u"my Web Site:").size(), size_t(hasFile ? 1 : 0));
            QVERIFY(!knowledge.isFreeMail(QStringLiteral("mailbox.stranger.example")));
            QCOMPARE(knowledge.networkPages().size(), size_t(hasFile ? 2 : 0));
        }
    }

    /// The words of texts; of an empty list nothing may be taken for a word.
    void readsTextsByThem()
    {
        const PackFolder folder;
        folder.write(File, good());
        Faults faults;
        const CheckerLists full = readCheckerLists(folder.path(), {QStringLiteral("example")}, faults);
        for (const bool isFull : {false, true}) {
            const CheckerKnowledge knowledge(isFull ? full : CheckerLists());
            const NumberLabels &numbers = knowledge.numberLabels();
            QCOMPARE(numbers.labelOf(u"Dial: 12345", 6, 11), isFull ? NumberLabel::Phone : NumberLabel::None);
            QCOMPARE(numbers.labelOf(u"order 12345", 6, 11), isFull ? NumberLabel::Other : NumberLabel::None);
            QCOMPARE(numbers.labelOf(u"12345 pears", 0, 5), isFull ? NumberLabel::Other : NumberLabel::None);
            QCOMPARE(numbers.labelOf(u"send to 12345", 8, 13), NumberLabel::Account);
            QCOMPARE(numbers.labelOf(u"pay it into what you ring: 12345", 27, 32),
                     isFull ? NumberLabel::None : NumberLabel::Account);
            QCOMPARE(numbers.hasExtension(u"12345 door 6", 5), isFull);
            QCOMPARE(numbers.isMessengers(u"chirp: 12345", 7), isFull);
            QVERIFY(!numbers.hasExtension(u"12345 6", 5) && !numbers.isMessengers(u": 12345", 2));
            const auto accounts = [&](const QString &text) {
                return knowledge.labelledAccounts().find(text, knowledge.networkNames()).size();
            };
            QCOMPARE(accounts(QStringLiteral("Talk: pear_1")), size_t(isFull ? 1 : 0));
            QCOMPARE(accounts(QStringLiteral(": pear_1 12345")), size_t(0));
            const auto isFound = [](const QString &) { return true; };
            QCOMPARE(knowledge.scatteredHosts().find(QStringLiteral("pear . top"), isFound).size(),
                     size_t(isFull ? 1 : 0));
            QCOMPARE(knowledge.hostWords().isAppScheme(u"PAY"), isFull);
        }
    }

    void tellsFaults_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *from, const char *to, const char *fault) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to)
                                << QString(QStringLiteral("checker.json:") + QString::fromUtf8(fault));
        };
        row("a key that nobody knows", "\"short-links\"", "\"short-link\"", "2: unknown key \"short-link\"");
        row("a word that stands twice", "\"log\"", "\"help\"", "5: \"help\" stands twice");
        row("an empty word", "\"log\"", "\"\"", "5: must be a text of 1 to 40 characters");
        row("a number for a word", "\"log\"", "1", "5: must be a text of 1 to 40 characters");
        row("no list", "[\"mailbox\"]", "\"mailbox\"", "3: must be a list of words");
        row("capital letters", "\"log\"", "\"Log\"", "5: \"Log\" must be one word in small letters");
        row("two words in one", "\"log\"", "\"log in\"", "5: \"log in\" must be one word in small letters");
        row("words with capital letters", "\"web site\"", "\"Web site\"",
            "13: \"Web site\" must be in small letters, with single spaces");
        row("words with two spaces", "\"web site\"", "\"web  site\"",
            "13: \"web  site\" must be in small letters, with single spaces");
        row("a word of two kinds of numbers", "\"order\"", "\"dial\"", "14: \"dial\" stands twice");
        row("a path for a host", "\"forum\"", "\"feed/forum\"", "12: \"feed/forum\" is no part of an address");
        row("a path with its slashes", "\"feed/post\"", "\"/feed/\"", "12: \"/feed/\" is no part of an address");
        row("an ending with its dot", "\"top\"", "\".top\"", "12: \".top\" is no ending of hosts");
        row("an ending in capitals", "\"top\"", "\"TOP\"", "12: \"TOP\" is no ending of hosts");
        row("a scheme with its colon", "\"pay\"", "\"pay:\"", "12: \"pay:\" is no scheme of links");
        row("a host that nobody registers", "\"go.test\"", "\"a.go.test\"",
            "2: \"a.go.test\" is no registrable domain");
        row("a name of no wallet", "{\"example\"", "{\"nobody\"", "7: the directory has no wallet \"nobody\"");
        row("a network twice", "\"Talk\"", "\"Chirp\"", "10: \"Chirp\" stands twice");
        row("a network without a name", "\"name\": \"Talk\", ", "", "10: must have a \"name\"");
        row("a key of a network that nobody knows", "\"words\": [\"talk", "\"word\": [\"talk",
            "10: unknown key \"word\"");
        row("a word of two networks", "\"talk id\"", "\"chirp\"", "10: \"chirp\" stands twice");
        row("a page without a path", "\"chirp.example/\"", "\"chirp.example\"",
            "9: \"chirp.example\" is no host with a path");
    }

    void tellsFaults()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, fault);
        QByteArray json = good();
        const auto place = json.indexOf(from);
        QVERIFY(place >= 0);
        const PackFolder folder;
        folder.write(File, json.replace(place, from.size(), to));
        Faults faults;
        const CheckerLists lists = readCheckerLists(folder.path(), {QStringLiteral("example")}, faults);
        Q_UNUSED(lists)
        QCOMPARE(linesOf(faults), QStringList{fault});
    }
};

QTEST_GUILESS_MAIN(TestCheckerSource)
#include "tst_checkersource.moc"
