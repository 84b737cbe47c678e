#include "casespagetest.h"

#include <QDateTimeEdit>
#include <QLineEdit>

using namespace WalletSupport;

/// The last days that follow from what a person has answered, in My cases.
class TestCaseDays final : public CasesPageTest
{
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_id = keepRefused();
        m_page->showCase(m_id);
    }
    void cleanup() { end(); }
    void stayWithTheCase();
    void standBelowWhenTheyAreNotTheNext();
    void areInTheCalendar();
    void areKeptHalfTyped();
    void endWithTheCase();

private:
    /// A refund that the wallet has refused on 12 November 2026 in the United Kingdom: the Financial Ombudsman Service
    /// is asked within six months.
    QString keepRefused()
    {
        const CaseParts parts{m_pack, m_directory, m_clock, *m_store};
        CaseRecord record = walkedCase(parts, QStringLiteral("refund"), 100, QStringLiteral("refused"));
        record.run.answers[QStringLiteral("refusal")].fields[QStringLiteral("date")] = {
            QStringLiteral("2026-11-12"), {}, false};
        const Result<std::unique_ptr<Case>, ResumeError> taken = Case::resume(record, parts, QStringLiteral("en"));
        return taken && (*taken)->keep() ? record.head.id : QString();
    }

    QString m_id;
};

void TestCaseDays::stayWithTheCase()
{
    const std::vector<CaseDeadline> days = kept(m_id).head.ruleDays;
    QCOMPARE(days.size(), std::size_t{1});
    QCOMPARE(days.front().day, QDate(2027, 5, 11));
    QCOMPARE(text("deadlineDay"), QStringLiteral("By 11 May 2027: in 170 days"));
    QVERIFY(text("deadlineAbout").contains(QStringLiteral("Financial Ombudsman Service")));
    QVERIFY(says(QStringLiteral("Ask even if one has passed.")));
    QVERIFY(!sees("deadlineRemove") && !sees("caseRuleDays"));
    setLanguage(QStringLiteral("zh_CN"));
    QVERIFY2(text("deadlineDay").contains(QStringLiteral("2027年5月11日")), qPrintable(text("deadlineDay")));
    QVERIFY(!text("deadlineAbout").contains(QStringLiteral("within")));
}

void TestCaseDays::standBelowWhenTheyAreNotTheNext()
{
    click("deadlineSet");
    find<QDateTimeEdit>("deadlineDayEdit")->setDate(QDate(2026, 12, 1));
    click("deadlineKeep");
    QCOMPARE(text("deadlineDay"), QStringLiteral("By 1 December 2026: in 9 days"));
    QVERIFY(sees("caseRuleDays"));
    QVERIFY(says(QStringLiteral("By 11 May 2027: in 170 days")));
    click("deadlineRemove");
    QCOMPARE(text("deadlineDay"), QStringLiteral("By 11 May 2027: in 170 days"));
    QVERIFY(!sees("caseRuleDays"));
}

void TestCaseDays::areInTheCalendar()
{
    m_dialogs.path = m_folder->filePath(QStringLiteral("days.ics"));
    click("deadlineCalendar");
    QFile file(m_dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("20270511"));
}

void TestCaseDays::areKeptHalfTyped()
{
    const QString about = QStringLiteral("They call");
    click("deadlineSet");
    m_window->close();
    startAgain();
    m_page->showCase(m_id);
    QVERIFY(!sees("deadlineAboutEdit")); // nothing was typed
    click("deadlineSet");
    QTest::keyClicks(find("deadlineAboutEdit"), about);
    QTRY_VERIFY_WITH_TIMEOUT(kept(m_id).unfinishedDeadline.has_value(), 2000);
    QVERIFY(!kept(m_id).head.deadline.day.isValid());
    m_window->close();
    startAgain();
    m_page->showCase(m_id);
    QVERIFY(sees("deadlineAboutEdit"));
    QCOMPARE(find<QLineEdit>("deadlineAboutEdit")->text(), about);
    QVERIFY(m_page->closeOpenThing());
    QVERIFY(!sees("deadlineAboutEdit"));
    QVERIFY(!kept(m_id).unfinishedDeadline);
    click("noticeAction");
    QCOMPARE(find<QLineEdit>("deadlineAboutEdit")->text(), about);
    click("deadlineKeep");
    QCOMPARE(kept(m_id).head.deadline.about, about);
    QVERIFY(!kept(m_id).unfinishedDeadline);
}

void TestCaseDays::endWithTheCase()
{
    QVERIFY(says(QStringLiteral("What comes next: send the letter")));
    click("caseClose");
    QVERIFY(says(QStringLiteral("Nothing is left to do.")));
    QCOMPARE(text("deadlineDay"), QStringLiteral("No day is set."));
    QVERIFY(!sees("caseRuleDays") && !sees("deadlineCalendar"));
}

QTEST_MAIN(TestCaseDays)
#include "tst_casedays.moc"
