#include "authoring/packsource.h"
#include "authoring/synonymsource.h"
#include "support/packfolder.h"

#include <QTest>

#include <algorithm>

using namespace WalletSupport;

namespace {

const QString File = QStringLiteral("synonyms.tsv");

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

class TestSynonymSource final : public QObject
{
    Q_OBJECT

private slots:
    void readsGroups()
    {
        const PackFolder folder;
        folder.write(File, "\xef\xbb\xbftop up\trecharge\t充值\r\n\r\n PIN \t支付  密码\n");
        Faults faults;
        const std::vector<QStringList> expected = {
            {QStringLiteral("top up"), QStringLiteral("recharge"), QStringLiteral("充值")},
            {QStringLiteral("PIN"), QStringLiteral("支付 密码")},
        };
        QVERIFY(readSynonyms(folder.path(), faults) == expected);
        QCOMPARE(linesOf(faults), QStringList());
    }

    void belongsToThePack()
    {
        const PackFolder folder;
        const CheckedPack without = checkPack(folder.path());
        QVERIFY(without.isFaultless());
        QVERIFY(without.source.synonyms.empty());
        folder.write(File, "PIN\t支付密码\n");
        const CheckedPack good = checkPack(folder.path());
        QVERIFY(good.isFaultless());
        QCOMPARE(good.source.synonyms.size(), std::size_t(1));
        folder.write(File, "PIN\n");
        QVERIFY(!checkPack(folder.path()).isFaultless());
    }

    /// A group without fault follows each faulty line, and is read all the same.
    void findsFaults_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("whats");
        const QString few = QStringLiteral("a group needs two terms or more, separated by tabs");
        const QString empty = QStringLiteral("a term is empty");
        const QString longTerm = QStringLiteral("a term is longer than 40 characters");
        QTest::newRow("an empty term") << QByteArray("top up\t\t充值") << QStringList{empty};
        QTest::newRow("a tab too many at the end") << QByteArray("top up\t充值\t") << QStringList{empty};
        QTest::newRow("a term of spaces") << QByteArray("top up\t  ") << QStringList{empty};
        QTest::newRow("one term") << QByteArray("top up") << QStringList{few};
        QTest::newRow("blanks for tabs") << QByteArray("top up    充值") << QStringList{few};
        QTest::newRow("a term twice") << QByteArray("PIN\t密码\tpin")
                                      << QStringList{QStringLiteral("the term \"pin\" stands twice in the group")};
        QTest::newRow("a term twice, once in full width")
            << QByteArray("PIN\tＰＩＮ")
            << QStringList{QStringLiteral("the term \"ＰＩＮ\" stands twice in the group")};
        QTest::newRow("not UTF-8") << QByteArray("top up\t\xff") << QStringList{QStringLiteral("is not UTF-8")};
        QTest::newRow("a control character")
            << QByteArray("top\x07up\t充值")
            << QStringList{QStringLiteral("holds the control or bidirectional character U+0007")};
        QTest::newRow("a bidirectional character")
            << QByteArray("top up\t\xe2\x80\xae充值")
            << QStringList{QStringLiteral("holds the control or bidirectional character U+202e")};
        QTest::newRow("a long term") << QByteArray("充值\t") + QByteArray(41, 'x') << QStringList{longTerm};
        QTest::newRow("a long line") << QByteArray("a\tb\tc\td") + QByteArray(995, ' ')
                                     << QStringList{QStringLiteral("the line is longer than 1000 characters")};
        QTest::newRow("all at once") << QByteArray("a\tA\t\t") + QByteArray(41, 'x')
                                     << QStringList{QStringLiteral("the term \"A\" stands twice in the group"), empty,
                                                    longTerm};
    }

    void findsFaults()
    {
        QFETCH(QByteArray, line);
        QFETCH(QStringList, whats);
        const PackFolder folder;
        folder.write(File, "refund\t退款\n" + line + "\nscam\t诈骗\n");
        Faults faults;
        const std::vector<QStringList> groups = readSynonyms(folder.path(), faults);
        QStringList expected;
        for (const QString &what : whats) {
            expected.append(QStringLiteral("synonyms.tsv:2: ") + what);
        }
        QCOMPARE(linesOf(faults), expected);
        QCOMPARE(groups.size(), std::size_t(2));
    }

    void countsCharactersAndNotBytes()
    {
        const PackFolder folder;
        // Three and four bytes a character in UTF-8, one and two units in UTF-16.
        folder.write(File,
                     QByteArray("\xe5\xbd\x95").repeated(40) + "\t" + QByteArray("\xf0\xa0\x80\x80").repeated(40));
        Faults faults;
        QCOMPARE(readSynonyms(folder.path(), faults).size(), std::size_t(1));
        QCOMPARE(linesOf(faults), QStringList());
    }

    void warnsOfATermInTwoGroups()
    {
        const PackFolder folder;
        folder.write(File, "PIN\t支付密码\n\npassword\t密码\tpin\n");
        Faults faults;
        QCOMPARE(readSynonyms(folder.path(), faults).size(), std::size_t(2));
        QCOMPARE(linesOf(faults), QStringList{QStringLiteral(
                                      "synonyms.tsv:3: warning: the term \"pin\" stands in the group on line 1 too")});
    }

    void leavesOutWhatMeansTooMuch()
    {
        const PackFolder folder;
        folder.write(File, "card\tc\t卡\nk\tcash\ncash\tmoney\ncash\tnotes\ncash\tcoins\ncash\tchange\n");
        Faults faults;
        const std::vector<QStringList> groups = readSynonyms(folder.path(), faults);
        const std::vector<QStringList> expected = {{QStringLiteral("cash"), QStringLiteral("money")},
                                                   {QStringLiteral("cash"), QStringLiteral("notes")}};
        QVERIFY(groups == expected);
        const QString one =
            QStringLiteral("synonyms.tsv:%1: warning: the term \"%2\" is one character, which means too "
                           "much: it is left out");
        const QString also = QStringLiteral("synonyms.tsv:%1: warning: the term \"cash\" stands in the group on line 2 "
                                            "too");
        QCOMPARE(linesOf(faults),
                 QStringList({one.arg(1).arg(QLatin1Char('c')), one.arg(1).arg(QChar(u'卡')),
                              one.arg(2).arg(QLatin1Char('k')), also.arg(3), also.arg(4),
                              QStringLiteral("synonyms.tsv:5: warning: the term \"cash\" stands in 3 groups before: it "
                                             "is left out"),
                              QStringLiteral("synonyms.tsv:6: warning: the term \"cash\" stands in 3 groups before: it "
                                             "is left out")}));
    }

    void stopsAtTooMany()
    {
        const PackFolder folder;
        QByteArray lines;
        for (int number = 0; number < 5002; ++number) {
            lines += "word" + QByteArray::number(number) + "\tother" + QByteArray::number(number) + "\n";
        }
        folder.write(File, lines);
        Faults faults;
        QCOMPARE(readSynonyms(folder.path(), faults).size(), std::size_t(5000));
        QCOMPARE(linesOf(faults), QStringList(QStringLiteral("synonyms.tsv:5001: warning: there are more than 5000 "
                                                             "groups; those from here on are left out")));
    }

    void saysThatItCannotBeRead()
    {
        const PackFolder folder;
        folder.write(QStringLiteral("synonyms.tsv/x"), "the name belongs to a folder");
        Faults faults;
        QVERIFY(readSynonyms(folder.path(), faults).empty());
        QCOMPARE(faults.size(), std::size_t(1));
        QCOMPARE(faults.front().what, QStringLiteral("is not a regular file"));
    }

    void findsNothingToSayAboutTheBasePack()
    {
        Faults faults;
        const std::vector<QStringList> groups = readSynonyms(QStringLiteral(WSC_SOURCE_DIR "/resources/pack"), faults);
        QCOMPARE(linesOf(faults), QStringList());
        QVERIFY(groups.size() >= 60);
        // One character alone means too much.
        for (const QStringList &group : groups) {
            QVERIFY2(std::ranges::all_of(group, [](const QString &term) { return term.size() > 1; }),
                     qPrintable(group.join(QLatin1Char(' '))));
        }
    }
};

QTEST_GUILESS_MAIN(TestSynonymSource)
#include "tst_synonymsource.moc"
