#include "cases/caselistmodel.h"
#include "cases/caselistview.h"
#include "cases/casetexts.h"
#include "casespagetest.h"
#include "texts/storetexts.h"

#include <QFile>
#include <QLineEdit>

#include <ctime>
#include <limits>

using namespace WalletSupport;

/// The list of cases, and what it says when the store has something to say.
class TestCaseList final : public CasesPageTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void saysWhatWillStandHere();
    void putsCasesIntoGroups();
    void countsTheDays_data();
    void countsTheDays();
    void changesWithTheDay();
    void opensByKeyboard();
    void findsByWhatIsSealed();
    void forgetsWhatItOpenedToSearch();
    void followsTheLanguage();
    void saysWhereTheKeyLies();
    void beginsAnewWithoutAKey();
    void tellsOfADamagedFile();
    void tellsWhatCannotBeWritten();
    void hasASentenceForEverything();
    void listsAThousandAtOnce();

private:
    /// That this thread has worked: the machine may be busy with others.
    static qint64 milliseconds()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
    }
    [[nodiscard]] CaseListView *list() const { return find<CaseListView>("caseList"); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            rows.append(list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        }
        return rows;
    }
    void search(const QString &query) { find("casesSearch")->findChild<QLineEdit *>()->setText(query); }
};

void TestCaseList::saysWhatWillStandHere()
{
    QVERIFY(sees("casesEmpty"));
    QVERIFY(!sees("caseList") && !sees("casesSearch") && !sees("casesTrouble"));
    QSignalSpy guides(m_page, &CasesPage::guidesRequested);
    m_page->focusFirst();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(guides.size(), 1);
}

void TestCaseList::putsCasesIntoGroups()
{
    keepExamples();
    m_page->showCase({});
    const QStringList shown = rows();
    QCOMPARE(shown.size(), 7);
    QCOMPARE(shown[0], QStringLiteral("Go on with"));
    QVERIFY2(shown[1].contains(QStringLiteral("Begun: ")), qPrintable(shown[1]));
    QCOMPARE(shown[2], QStringLiteral("Waiting"));
    // The nearest day first, though it was written before the other.
    QVERIFY2(shown[3].contains(QStringLiteral("By 20 November 2026: 2 days late")), qPrintable(shown[3]));
    QVERIFY2(shown[4].contains(QStringLiteral("By 25 November 2026: in 3 days")), qPrintable(shown[4]));
    QVERIFY2(shown[4].contains(QStringLiteral("Saved 22 November 2026, 12:00")), qPrintable(shown[4]));
    QVERIFY2(shown[4].contains(QStringLiteral("Corner Wallet · ")), qPrintable(shown[4]));
    QCOMPARE(shown[5], QStringLiteral("Closed"));
    QCOMPARE(shown[6].count(QStringLiteral("Closed")), 1);
}

void TestCaseList::countsTheDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    QTest::newRow("in three days") << 3 << QStringLiteral("By 25 November 2026: in 3 days");
    QTest::newRow("tomorrow") << 1 << QStringLiteral("By 23 November 2026: tomorrow");
    QTest::newRow("today") << 0 << QStringLiteral("By 22 November 2026: today");
    QTest::newRow("a day late") << -1 << QStringLiteral("By 21 November 2026: 1 day late");
    QTest::newRow("two days late") << -2 << QStringLiteral("By 20 November 2026: 2 days late");
}

void TestCaseList::countsTheDays()
{
    QFETCH(int, days);
    QFETCH(QString, words);
    const QDate today(2026, 11, 22);
    QCOMPARE(deadlineText({today.addDays(days), {}}, today, QStringLiteral("en")), words);
    QCOMPARE(deadlineText({}, today, QStringLiteral("en")), QString());
}

void TestCaseList::changesWithTheDay()
{
    keepExamples();
    m_page->showCase({});
    m_window->hide();
    m_clock.moment = m_clock.moment->addDays(1);
    m_window->show();
    QVERIFY2(rows()[4].contains(QStringLiteral("in 2 days")), qPrintable(rows()[4]));
}

void TestCaseList::opensByKeyboard()
{
    const QString id = keepExamples();
    m_page->showCase({});
    m_page->focusFirst();
    QSignalSpy chosen(m_page, &CasesPage::caseChosen);
    QTest::keyClick(list(), Qt::Key_Down); // over the name of the group
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), id);
    QCOMPARE(m_page->shownCase(), id);
    click("caseBack");
    QCOMPARE(m_page->shownCase(), QString());
    QCOMPARE(list()->chosen(), id);
}

void TestCaseList::findsByWhatIsSealed()
{
    const QString id = keepExamples();
    m_page->showCase({});
    search(QStringLiteral("ms lee 20931"));
    QCOMPARE(rows().size(), 2);
    QCOMPARE(text("casesFound"), QStringLiteral("1 case found"));
    QSignalSpy chosen(m_page, &CasesPage::caseChosen);
    QTest::keyClick(find("casesSearch")->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(chosen.first().first().toString(), id);
    m_page->showCase({});
    search(QStringLiteral("submarine"));
    QCOMPARE(rows().size(), 0);
    QVERIFY(text("casesFound").startsWith(QStringLiteral("No case")));
    QVERIFY(m_page->closeOpenThing());
    QCOMPARE(rows().size(), 7);
    QVERIFY(!sees("casesFound"));
}

void TestCaseList::forgetsWhatItOpenedToSearch()
{
    const QString id = keepExamples();
    m_page->showCase({});
    search(QStringLiteral("zeppelin"));
    QCOMPARE(rows().size(), 0);
    CaseRecord record = kept(id);
    record.events.back().text = QStringLiteral("zeppelin");
    QVERIFY(m_store->save(record));
    m_page->showCase({});
    QCOMPARE(rows().size(), 2);
}

void TestCaseList::followsTheLanguage()
{
    keepExamples();
    m_page->showCase({});
    search(QStringLiteral("corner"));
    setLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(find("casesSearch")->findChild<QLineEdit *>()->text(), QStringLiteral("corner"));
    QCOMPARE(rows().size(), 7);
    QVERIFY2(rows()[4].contains(QStringLiteral("2026年11月25日")), qPrintable(rows()[4]));
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        QVERIFY2(!label->isVisible() || !label->text().contains(QStringLiteral("case")), qPrintable(label->text()));
    }
}

void TestCaseList::saysWhereTheKeyLies()
{
    QVERIFY(!sees("casesWhere")); // nothing is kept yet
    keepExamples();
    m_page->showCase({});
    QVERIFY2(text("casesWhere").contains(QStringLiteral("a file that only you can read")),
             qPrintable(text("casesWhere")));
}

void TestCaseList::beginsAnewWithoutAKey()
{
    keepExamples();
    QVERIFY(QFile::remove(m_store->folder() + QStringLiteral("/key")));
    startAgain();
    QVERIFY2(text("casesTroubleText").contains(QStringLiteral("The key that opens them is gone")),
             qPrintable(text("casesTroubleText")));
    QVERIFY(!sees("casesEmpty") && !sees("caseList"));
    click("casesAgain");
    QVERIFY(sees("casesAnew"));
    click("casesAnew");
    QVERIFY(!sees("casesTrouble"));
    QVERIFY(sees("casesEmpty"));
    QVERIFY2(notice().contains(m_store->folder()), qPrintable(notice()));
    QCOMPARE(m_window->focusWidget(), find("casesGuides"));
}

void TestCaseList::tellsOfADamagedFile()
{
    keepExamples();
    end();
    const QString folder = m_folder->filePath(QStringLiteral("cases"));
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        QFile bytes(file.filePath());
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        if (file.fileName() != QStringLiteral("key")) {
            bytes.write(QByteArray(static_cast<qsizetype>(bytes.size()), 'x'));
        }
    }
    m_store = std::make_unique<CaseStore>(folder, m_clock);
    openWindow();
    QVERIFY2(text("casesTroubleText").contains(QStringLiteral("put aside in ") + folder),
             qPrintable(text("casesTroubleText")));
    QVERIFY(sees("casesEmpty"));
    m_page->showCase({}); // it stays until the program ends
    QVERIFY(sees("casesTrouble"));
}

void TestCaseList::tellsWhatCannotBeWritten()
{
    end();
    const QString place = m_folder->filePath(QStringLiteral("in-the-way"));
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    m_store = std::make_unique<CaseStore>(place, m_clock);
    openWindow();
    QVERIFY2(text("casesTroubleText").contains(QStringLiteral("may not be written to")),
             qPrintable(text("casesTroubleText")));
    QVERIFY(!sees("casesAnew"));
    m_page->focusFirst();
    QCOMPARE(m_window->focusWidget(), find("casesAgain"));
    QVERIFY(QFile::remove(place));
    click("casesAgain");
    QVERIFY(!sees("casesTrouble"));
    QVERIFY(sees("casesEmpty"));
}

void TestCaseList::hasASentenceForEverything()
{
    QStringList texts;
    for (int kind = 0; kind <= static_cast<int>(StoreError::Kind::Broken); ++kind) {
        for (const Wanted wanted : {Wanted::List, Wanted::Open, Wanted::Save, Wanted::Erase}) {
            const QString words =
                troubleText(static_cast<StoreError::Kind>(kind), wanted, QStringLiteral("/home/lin/cases"));
            QCOMPARE(words.count(u'\n'), 1);
            QVERIFY2(!words.startsWith(u'\n') && !words.endsWith(u'\n'), qPrintable(words));
            texts.append(words);
        }
    }
    QCOMPARE(texts.removeDuplicates(), 0);
}

void TestCaseList::listsAThousandAtOnce()
{
    constexpr int Many = 1000;
    constexpr qint64 MostMilliseconds = 100;
    const CaseRecord record = walkedCase({m_pack, m_directory, m_clock, *m_store}, QStringLiteral("refund"));
    for (int number = 1; number < Many; ++number) {
        CaseRecord other = record;
        other.head.id = newCaseId();
        other.revision = 0;
        other.head.state = static_cast<CaseState>(number % 5);
        QVERIFY(m_store->save(other));
    }
    qint64 best = std::numeric_limits<qint64>::max();
    for (int attempt = 0; attempt < 5; ++attempt) {
        const qint64 before = milliseconds();
        m_page->showCase({});
        QVERIFY(!m_page->grab().isNull());
        best = std::min(best, milliseconds() - before);
    }
    QCOMPARE(list()->model()->rowCount(), Many + 3);
    QVERIFY2(best < MostMilliseconds, qPrintable(QString::number(best)));
    const qint64 before = milliseconds();
    search(QStringLiteral("corner"));
    const qint64 searching = milliseconds() - before;
    QVERIFY2(searching < 10 * MostMilliseconds, qPrintable(QString::number(searching)));
    QCOMPARE(list()->model()->rowCount(), Many + 3);
}

QTEST_MAIN(TestCaseList)
#include "tst_caselist.moc"
