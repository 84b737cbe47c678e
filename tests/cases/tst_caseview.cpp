#include "cases/dayedit.h"
#include "casespagetest.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace WalletSupport;

/// One case: what it shows, and that each change is kept at once.
class TestCaseView final : public CasesPageTest
{
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_id = keepExamples();
        m_page->showCase(m_id);
    }
    void cleanup() { end(); }
    void showsWhatIsKnown();
    void goesOn();
    void keepsWhatWasTypedWithoutTheGuide();
    void keepsANote();
    void keepsATalkWithItsPromise();
    void asksForWords();
    void removesWithUndo();
    void setsADay();
    void changesADayWithUndo();
    void removesTheDayWithUndo();
    void saysThatItWasSent();
    void movesOn();
    void keepsNoPassword();
    void keepsWhatIsHalfTyped();
    void keepsWhatIsHalfTypedOnDisk();
    void givesBackWhatWasThrownAway();
    void tellsOfAnotherWindow();
    void tellsWhatIsNotSaved();
    void erasesAfterAsking();
    void savesForTheCalendar();
    void savesACopy();
    void tellsThatACaseIsGone();

private:
    [[nodiscard]] CaseRecord now() const { return kept(m_id); }
    void type(const char *name, const QString &text)
    {
        QWidget *field = find(name);
        QVERIFY2(field != nullptr, name);
        field->setFocus();
        QTest::keyClicks(field, text);
    }

    QString m_id;
};

void TestCaseView::showsWhatIsKnown()
{
    QVERIFY(says(now().head.reference));
    QCOMPARE(text("caseState"), QStringLiteral("Sent, no answer yet"));
    QCOMPARE(text("deadlineDay"), QStringLiteral("By 25 November 2026: in 3 days"));
    QCOMPARE(text("deadlineAbout"), QStringLiteral("They promised to pay it back"));
    QVERIFY(says(QStringLiteral("Saved on this computer 22 November 2026, 12:00")));
    QVERIFY(says(QStringLiteral("21 November 2026, 12:00: Talk with support")));
    QVERIFY(says(QStringLiteral("Ms Lee\nCase number: CS-20931\nThe refund is on its way")));
    QVERIFY(says(QStringLiteral("Corner Wallet")));
    QVERIFY(says(QStringLiteral("receipt.png")));
    QVERIFY(says(QStringLiteral("SHA-256 ")));
    QVERIFY(!sees("caseSaidNote"));
    QVERIFY(find("caseSaid")->findChildren<QLabel *>().size() > 4);
}

void TestCaseView::goesOn()
{
    QSignalSpy requested(m_page, &CasesPage::caseRequested);
    m_page->focusFirst();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().at(0).toString(), QStringLiteral("refund"));
    QCOMPARE(requested.first().at(1).toString(), m_id);
}

void TestCaseView::keepsWhatWasTypedWithoutTheGuide()
{
    CaseRecord record = now();
    record.head.guide = QStringLiteral("gone");
    QVERIFY(m_store->save(record));
    m_page->showCase(m_id);
    QVERIFY(!sees("caseGoOn"));
    QVERIFY2(text("caseSaidNote").contains(QStringLiteral("does not belong")), qPrintable(text("caseSaidNote")));
    QCOMPARE(text("caseTitle"), record.head.title(QStringLiteral("en")));
    QVERIFY(says(QStringLiteral("Corner Wallet")));
    m_page->focusFirst();
    QCOMPARE(m_window->focusWidget(), find("caseBack"));
}

void TestCaseView::keepsANote()
{
    click("caseNote");
    QCOMPARE(m_window->focusWidget(), find("entryText"));
    QVERIFY(!sees("entryWho"));
    type("entryText", QStringLiteral("They want the bank slip"));
    click("entryKeep");
    QCOMPARE(now().events.back().kind, CaseEvent::Kind::Note);
    QCOMPARE(now().events.back().text, QStringLiteral("They want the bank slip"));
    QVERIFY(says(QStringLiteral("They want the bank slip")));
    QVERIFY(!sees("entryText"));
    QCOMPARE(m_window->focusWidget(), find("caseNote"));
}

void TestCaseView::keepsATalkWithItsPromise()
{
    click("caseCall");
    QCOMPARE(m_window->focusWidget(), find("entryWho"));
    type("entryWho", QStringLiteral("Mr Zhou"));
    find<DayEdit>("entryWhen")->setDateTime(QDateTime(QDate(2026, 11, 22), QTime(9, 30)));
    type("entryNumber", QStringLiteral("T-77"));
    type("entryText", QStringLiteral("A decision"));
    QVERIFY(!sees("entryDay"));
    click("entryHasDay");
    find<DayEdit>("entryDay")->setDate(QDate(2026, 12, 1));
    click("entryKeep");
    const CaseRecord record = now();
    const CaseEvent expected{CaseEvent::Kind::Call, QDateTime(QDate(2026, 11, 22), QTime(9, 30)).toUTC(),
                             QStringLiteral("Mr Zhou"), QStringLiteral("T-77"), QStringLiteral("A decision")};
    QVERIFY(std::ranges::find(record.events, expected) != record.events.end());
    QCOMPARE(record.head.deadline.day, QDate(2026, 12, 1));
    QCOMPARE(record.head.deadline.about, QStringLiteral("A decision"));
    QCOMPARE(text("deadlineDay"), QStringLiteral("By 1 December 2026: in 9 days"));
    QCOMPARE(m_window->focusWidget(), find("caseCall"));
}

void TestCaseView::asksForWords()
{
    const std::size_t before = now().events.size();
    click("caseCall");
    click("entryKeep");
    QVERIFY(sees("entryError"));
    QCOMPARE(m_window->focusWidget(), find("entryWho"));
    QVERIFY(!find("entryWho")->accessibleDescription().isEmpty());
    QVERIFY(m_page->closeOpenThing());
    QVERIFY(!sees("entryWho"));
    QCOMPARE(m_page->shownCase(), m_id);
    QCOMPARE(now().events.size(), before);
}

void TestCaseView::removesWithUndo()
{
    const CaseRecord before = now();
    click("remove-0");
    QCOMPARE(now().events.size(), before.events.size() - 1);
    QVERIFY(!says(QStringLiteral("paid back on Monday")));
    QCOMPARE(m_window->focusWidget(), find("caseNote"));
    QCOMPARE(notice(), QStringLiteral("The entry is removed."));
    click("noticeAction");
    QCOMPARE(now().events, before.events);
    QVERIFY(says(QStringLiteral("paid back on Monday")));
    QVERIFY(!sees("noticeBar"));
}

void TestCaseView::setsADay()
{
    click("deadlineRemove");
    click("deadlineSet");
    QCOMPARE(m_window->focusWidget(), find("deadlineDayEdit"));
    QCOMPARE(find<DayEdit>("deadlineDayEdit")->date(), QDate(2026, 11, 29));
    QTest::keyClicks(find("deadlineDayEdit"), QStringLiteral("20270131"));
    QVERIFY(says(QStringLiteral("By 31 January 2027: in 70 days")));
    type("deadlineAboutEdit", QStringLiteral("Ombudsman"));
    QTest::keyClick(find("deadlineAboutEdit"), Qt::Key_Return);
    QCOMPARE(now().head.deadline, (CaseDeadline{QDate(2027, 1, 31), QStringLiteral("Ombudsman")}));
    QCOMPARE(m_window->focusWidget(), find("deadlineSet"));
    QVERIFY(!sees("deadlineDayEdit"));
}

void TestCaseView::changesADayWithUndo()
{
    const CaseDeadline before = now().head.deadline;
    click("deadlineSet");
    QCOMPARE(find<QLineEdit>("deadlineAboutEdit")->text(), before.about);
    find<DayEdit>("deadlineDayEdit")->setDate(QDate(2026, 12, 24));
    click("deadlineKeep");
    QCOMPARE(now().head.deadline.day, QDate(2026, 12, 24));
    click("noticeAction");
    QCOMPARE(now().head.deadline, before);
    QCOMPARE(text("deadlineDay"), QStringLiteral("By 25 November 2026: in 3 days"));
}

void TestCaseView::removesTheDayWithUndo()
{
    const CaseDeadline before = now().head.deadline;
    click("deadlineRemove");
    QVERIFY(!now().head.deadline.day.isValid());
    QVERIFY(!sees("deadlineRemove") && !sees("deadlineCalendar") && !sees("deadlineAbout"));
    QCOMPARE(m_window->focusWidget(), find("deadlineSet"));
    click("noticeAction");
    QCOMPARE(now().head.deadline, before);
}

void TestCaseView::saysThatItWasSent()
{
    QVERIFY(!sees("caseSent")); // it has been sent
    CaseRecord record = now();
    record.head.state = CaseState::Ready;
    QVERIFY(m_store->save(record));
    m_page->showCase(m_id);
    click("caseSent");
    QCOMPARE(now().head.state, CaseState::Sent);
    QCOMPARE(now().events.back().kind, CaseEvent::Kind::Sent);
    QVERIFY(!sees("caseSent"));
    QCOMPARE(m_window->focusWidget(), find("caseGoOn"));
}

void TestCaseView::movesOn()
{
    click("caseAnswered");
    QCOMPARE(now().head.state, CaseState::Answered);
    QCOMPARE(m_window->focusWidget(), find("caseAnswered"));
    QCOMPARE(text("caseState"), QStringLiteral("They answered"));
    click("caseMoney");
    QCOMPARE(now().events.back().kind, CaseEvent::Kind::MoneyBack);
    click("caseClose");
    QCOMPARE(now().head.state, CaseState::Closed);
    QCOMPARE(m_window->focusWidget(), find("caseClose"));
    QVERIFY(!sees("caseAnswered") && !sees("deadlineSet"));
    click("caseClose");
    QCOMPARE(now().head.state, CaseState::Answered);
    QVERIFY(sees("caseAnswered"));
}

void TestCaseView::keepsNoPassword()
{
    click("caseNote");
    type("entryText", QStringLiteral("my password is Tulip-77-night"));
    click("entryKeep");
    QVERIFY(!now().events.back().text.contains(QStringLiteral("Tulip")));
    QVERIFY(!says(QStringLiteral("Tulip")));
    QVERIFY2(notice().contains(QStringLiteral("was not kept")), qPrintable(notice()));
}

void TestCaseView::keepsWhatIsHalfTyped()
{
    click("caseCall");
    type("entryWho", QStringLiteral("Mr Zh"));
    setLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(find<QLineEdit>("entryWho")->text(), QStringLiteral("Mr Zh"));
    QCOMPARE(m_window->focusWidget(), find("entryWho"));
    const CaseList list = *m_store->list();
    m_page->showCase(list.cases.front().id == m_id ? list.cases.back().id : list.cases.front().id);
    QVERIFY(!sees("entryWho"));
    m_page->showCase(m_id);
    QCOMPARE(find<QLineEdit>("entryWho")->text(), QStringLiteral("Mr Zh"));
}

void TestCaseView::keepsWhatIsHalfTypedOnDisk()
{
    click("caseNote");
    type("entryText", QStringLiteral("The bank said"));
    QTRY_VERIFY_WITH_TIMEOUT(now().unfinished.has_value(), 2000);
    QCOMPARE(now().unfinished->event.text, QStringLiteral("The bank said"));
    QVERIFY(sees("entryText"));
    QVERIFY(!sees("noticeBar"));
    // Whoever closes the window at once loses nothing either, not even what has become of the note.
    click("caseCall");
    type("entryWho", QStringLiteral("Mr Zh"));
    m_window->close();
    startAgain();
    m_page->showCase(m_id);
    QVERIFY(sees("entryWho"));
    QCOMPARE(find<QLineEdit>("entryWho")->text(), QStringLiteral("Mr Zh"));
    QCOMPARE(find<QPlainTextEdit>("entryText")->toPlainText(), QStringLiteral("The bank said"));
    click("entryKeep");
    QVERIFY(!now().unfinished);
    QCOMPARE(now().events.back().text, QStringLiteral("The bank said"));
    m_page->showCase({});
    m_page->showCase(m_id);
    QVERIFY(!sees("entryText"));
}

void TestCaseView::givesBackWhatWasThrownAway()
{
    click("caseNote");
    type("entryText", QStringLiteral("my password is Tulip-77-night, they said"));
    QVERIFY(m_page->closeOpenThing());
    QVERIFY(!sees("entryText"));
    QVERIFY(!now().unfinished);
    QCOMPARE(notice(), QStringLiteral("What you typed is thrown away."));
    click("noticeAction");
    const QString text = find<QPlainTextEdit>("entryText")->toPlainText();
    QVERIFY2(text.endsWith(QStringLiteral("they said")) && !text.contains(QStringLiteral("Tulip")), qPrintable(text));
    QCOMPARE(now().unfinished->event.text, text);
}

void TestCaseView::tellsOfAnotherWindow()
{
    // What another window writes meanwhile is taken in.
    CaseRecord record = now();
    record.head.deadline = {};
    QVERIFY(m_store->save(record));
    click("caseAnswered");
    QCOMPARE(now().head.state, CaseState::Answered);
    QVERIFY(!now().head.deadline.day.isValid());
    QCOMPARE(text("deadlineDay"), QStringLiteral("No day is set."));
}

void TestCaseView::tellsWhatIsNotSaved()
{
    QVERIFY(m_store->erase(m_id));
    click("caseNote");
    type("entryText", QStringLiteral("Kept in the field"));
    click("entryKeep");
    QVERIFY2(notice().startsWith(QStringLiteral("The change was not saved.")), qPrintable(notice()));
    QCOMPARE(find<QPlainTextEdit>("entryText")->toPlainText(), QStringLiteral("Kept in the field"));
}

void TestCaseView::erasesAfterAsking()
{
    click("caseErase");
    auto *question = m_window->findChild<QMessageBox *>(QStringLiteral("eraseQuestion"));
    QVERIFY(question != nullptr);
    QVERIFY(question->text().contains(QStringLiteral("backups")));
    QCOMPARE(question->defaultButton()->objectName(), QStringLiteral("eraseNo"));
    question->findChild<QAbstractButton *>(QStringLiteral("eraseYes"))->click();
    QVERIFY(!m_store->read(m_id));
    QCOMPARE(m_page->shownCase(), QString());
    QCOMPARE(m_store->list()->cases.size(), std::size_t{3});
    QCOMPARE(notice(), QStringLiteral("The case is erased."));
}

void TestCaseView::savesForTheCalendar()
{
    m_dialogs.path = m_folder->filePath(QStringLiteral("day"));
    click("deadlineCalendar");
    QCOMPARE(m_dialogs.suggestedName, QStringLiteral("case-%1.ics").arg(now().head.reference));
    QFile file(m_dialogs.path + QStringLiteral(".ics"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("20261125"));
    QVERIFY(!bytes.contains("pay it back") && !bytes.contains("Corner"));
    QVERIFY(!bytes.contains(m_id.toUtf8()));
    QString opened;
    connect(m_page, &CasesPage::ownFileRequested, this, [&opened](const OwnFile &own) { opened = own.path(); });
    click("noticeAction");
    QCOMPARE(opened, file.fileName());
}

void TestCaseView::savesACopy()
{
    const QByteArray receipt("receipt");
    const QByteArray digest = now().run.answers[QStringLiteral("evidence")].files.front().digest;
    m_dialogs.path = m_folder->path();
    click("caseExport");
    QVERIFY2(notice().contains(QStringLiteral("1 file is not kept with the case")), qPrintable(notice()));
    QVERIFY((*m_store->sealed())->keepFile(m_id, digest, receipt));
    click("caseExport");
    const QDir copy(m_folder->filePath(QStringLiteral("case-%1 (2)").arg(now().head.reference)));
    QFile file(copy.filePath(QStringLiteral("1-receipt.png")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), receipt);
    QFile words(copy.filePath(QStringLiteral("case.txt")));
    QVERIFY(words.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8(words.readAll());
    for (const QString &part :
         {now().head.reference, QStringLiteral("By 25 November 2026"), QStringLiteral("CS-20931"),
          QStringLiteral("Corner Wallet"), QString::fromLatin1(digest.toHex()), QStringLiteral("What you said")}) {
        QVERIFY2(all.contains(part), qPrintable(all));
    }
    m_dialogs.path = m_folder->filePath(QStringLiteral("nowhere"));
    click("caseExport");
    QVERIFY2(notice().startsWith(QStringLiteral("It was not saved.")), qPrintable(notice()));
}

void TestCaseView::tellsThatACaseIsGone()
{
    m_page->showCase(QStringLiteral("0123456789abcdef0123456789abcdef"));
    QCOMPARE(m_page->shownCase(), QString());
    QVERIFY(sees("caseList"));
    QVERIFY2(notice().contains(QStringLiteral("not there any more")), qPrintable(notice()));
}

QTEST_MAIN(TestCaseView)
#include "tst_caseview.moc"
