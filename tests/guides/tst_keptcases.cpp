#include "guidedriver.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace WalletSupport;

/// Guides that are left and taken up again, also by another start of the program.
class TestKeptCases : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsNothingWhereNothingWasEntered();
    void keepsAnAnswerBeforeThePageTurns();
    void keepsWhatIsTypedSoon();
    void keepsTheTickThatThereIsNothing();
    void takesUpADraftInAnotherLanguage();
    void beginsAnewBesideADraft();
    void holdsTwoRunsOfOneGuide();
    void beginsAnewAfterTheEnd();
    void tellsWhatDoesNotFitAnyMore();
    void saysThatADraftCannotBeOpened();
    void keepsNoPassword();
    void tellsListsFromLetters();

private:
    /// Another start of the program, on the same cases.
    GuideDriver &start(const char *language = "en")
    {
        m_driver.reset();
        m_driver = std::make_unique<GuideDriver>(QLatin1String(language), m_folder->filePath(QStringLiteral("cases")));
        return *m_driver;
    }
    [[nodiscard]] std::vector<CaseHead> kept() const { return m_driver->cases().list()->cases; }
    /// Presses the draft that was kept last.
    [[nodiscard]] bool goOnWithDraft()
    {
        return m_driver->press(qPrintable(QStringLiteral("draft-") + kept().front().id));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GuideDriver> m_driver;
};

void TestKeptCases::init()
{
    m_driver.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestKeptCases::keepsNothingWhereNothingWasEntered()
{
    GuideDriver &driver = start();
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.page.showGuide({}));
    QVERIFY(!driver.sees("guideKept"));
    QVERIFY(!QFileInfo::exists(driver.cases().folder()));
}

void TestKeptCases::keepsAnAnswerBeforeThePageTurns()
{
    GuideDriver &driver = start();
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.choose("paid-twice"));
    QVERIFY(driver.text("guideKept").startsWith(QStringLiteral("Saved on this computer, 12:00")));
    QCOMPARE(kept().size(), 1U);
    QCOMPARE(kept().front().answers, 1);
    QCOMPARE(kept().front().title(QStringLiteral("en")), QStringLiteral("Ask for a refund"));
    QCOMPARE(driver.cases().read(kept().front().id)->run.current, driver.step());
}

void TestKeptCases::keepsWhatIsTypedSoon()
{
    GuideDriver &driver = start();
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    QElapsedTimer timer;
    timer.start();
    QTest::keyClicks(driver.find<QLineEdit>(QStringLiteral("edit-wallet")), QStringLiteral("Corner W"));
    QTRY_VERIFY(!kept().empty());
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    const auto record = driver.cases().read(kept().front().id);
    QCOMPARE(record->run.drafts.at(driver.step()).fields.at(QStringLiteral("wallet")).text, QStringLiteral("Corner W"));
}

void TestKeptCases::keepsTheTickThatThereIsNothing()
{
    QVERIFY(start().fillRefund("paid-twice"));
    QVERIFY(m_driver->press("guideBack"));
    QVERIFY(m_driver->press("guideBack"));
    QVERIFY(m_driver->press("guideUndo")); // as it was before it was answered
    while (m_driver->step() != QStringLiteral("evidence-twice")) {
        QVERIFY(m_driver->press("guideUndo"));
    }
    const auto isTicked = [&] { return m_driver->find<QAbstractButton>(QStringLiteral("nothingAtHand"))->isChecked(); };
    QVERIFY(!isTicked());
    QVERIFY(m_driver->press("nothingAtHand"));
    QVERIFY(isTicked());
    QCOMPARE(m_driver->page.unkept().size(), 0U); // as when the window closes

    start();
    QVERIFY(m_driver->page.showGuide(QStringLiteral("refund")));
    QVERIFY(goOnWithDraft());
    QCOMPARE(m_driver->step(), QStringLiteral("evidence-twice"));
    QVERIFY(isTicked());
    // An answer is not taken for another one only because the page is seen again.
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->press("guideBack"));
    QVERIFY(isTicked());
    QVERIFY(m_driver->press("nothingAtHand"));
    QVERIFY(m_driver->press("guideBack"));
    QVERIFY(m_driver->goOn());
    QVERIFY(!isTicked());
}

void TestKeptCases::takesUpADraftInAnotherLanguage()
{
    QVERIFY(start().fillRefund("paid-twice"));
    const QString step = m_driver->step();
    GuideDriver &driver = start("zh_CN");
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.sees("draftsPage"));
    QVERIFY(driver.step().isEmpty());
    QVERIFY(goOnWithDraft());
    QCOMPARE(driver.step(), step);
    QVERIFY(!driver.sees("guideNews"));
    QCOMPARE(kept().size(), 1U);
}

void TestKeptCases::beginsAnewBesideADraft()
{
    QVERIFY(start().fillRefund("paid-twice"));
    GuideDriver &driver = start();
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    // Each says which one it is, by the one form of a moment.
    const QString draft = driver.find<QAbstractButton>(QStringLiteral("draft-") + kept().front().id)->accessibleName();
    QVERIFY2(draft.contains(QStringLiteral("Go on: Example Wallet · 22 November 2026, 12:00")), qPrintable(draft));
    QVERIFY(driver.press("beginAnew"));
    QVERIFY(driver.choose("not-me"));
    QCOMPARE(kept().size(), 2U);
    // Coming back, one is where one was.
    QVERIFY(driver.page.showGuide({}));
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QCOMPARE(driver.page.caseId(), kept().front().id);
}

void TestKeptCases::holdsTwoRunsOfOneGuide()
{
    QVERIFY(start().fillRefund("paid-twice"));
    const QString first = kept().front().id;
    QVERIFY(m_driver->press("startOver"));
    QVERIFY(m_driver->press("askYes"));
    QVERIFY(m_driver->choose("not-me"));
    const QString second = m_driver->page.caseId();
    QVERIFY(first != second);
    QVERIFY(m_driver->page.showCase(first));
    QCOMPARE(m_driver->page.caseId(), first);
    QCOMPARE(m_driver->step(), QStringLiteral("review"));
    QVERIFY(m_driver->page.showCase(second));
    QVERIFY(m_driver->step() != QStringLiteral("review"));
    QVERIFY(!m_driver->page.showCase(QStringLiteral("none")));
}

void TestKeptCases::beginsAnewAfterTheEnd()
{
    QVERIFY(start().fillRefund("paid-twice"));
    QVERIFY(m_driver->goOn());
    const QString finished = m_driver->page.caseId();
    QVERIFY(m_driver->page.showGuide({}));
    QVERIFY(m_driver->page.showGuide(QStringLiteral("refund")));
    QVERIFY(m_driver->page.caseId() != finished);
    QVERIFY(m_driver->page.showCase(finished));
    QVERIFY(m_driver->sees("documentBody"));
}

void TestKeptCases::tellsWhatDoesNotFitAnyMore()
{
    QVERIFY(start().fillRefund("paid-twice"));
    CaseRecord record = *m_driver->cases().read(kept().front().id);
    // As an older pack's guide would have left it.
    record.run.answers[QStringLiteral("asked-once")].choice = QStringLiteral("yes");
    record.run.answers[QStringLiteral("wallet")].fields.clear();
    QVERIFY(m_driver->cases().save(record));
    GuideDriver &driver = start();
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(goOnWithDraft());
    QVERIFY(driver.sees("guideNews"));
    const QString news = driver.text("guideNews");
    QVERIFY2(news.contains(QStringLiteral("no longer asks 1")), qPrintable(news));
    QVERIFY2(news.contains(QStringLiteral("• ")), qPrintable(news));
}

void TestKeptCases::saysThatADraftCannotBeOpened()
{
    QVERIFY(start().fillRefund("paid-twice"));
    GuideDriver &driver = start();
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.sees("draftsPage"));
    const QString id = kept().front().id;
    QVERIFY(driver.cases().erase(id)); // by another window
    QSignalSpy notices(&driver.page, &GuidesPage::noticeRequested);
    QVERIFY(driver.press(qPrintable(QStringLiteral("draft-") + id)));
    QCOMPARE(notices.count(), 1);
    const auto notice = notices.first().first().value<Notice>();
    QVERIFY2(notice.words().contains(QStringLiteral("It is not there any more")), qPrintable(notice.words()));
}

void TestKeptCases::keepsNoPassword()
{
    GuideDriver &driver = start();
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    QVERIFY(driver.type("wallet", QStringLiteral("Example Wallet")) && driver.goOn());
    QVERIFY(driver.choose("forgotten"));
    QVERIFY(driver.press("notSure-contact") && driver.goOn());
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("works"));
    QVERIFY(driver.press("makePassword"));
    const QString password = driver.find<QLineEdit>(QStringLiteral("newPassword"))->text();
    QCOMPARE(password.size(), 20);
    QVERIFY(driver.page.showGuide({}));
    const CaseRecord record = *driver.cases().read(kept().front().id);
    QCOMPARE(record.run.current, QStringLiteral("password"));
    QVERIFY(!bodyText(record).contains(password.toUtf8()));
}

void TestKeptCases::tellsListsFromLetters()
{
    GuideDriver &driver = start();
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    QVERIFY(driver.type("wallet", QStringLiteral("Example Wallet")) && driver.goOn());
    QVERIFY(driver.choose("pin"));
    QVERIFY(driver.choose("works"));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), QStringLiteral("done"));
    QVERIFY(driver.page.showGuide({}));
    const CaseHead head = kept().front();
    QCOMPARE(head.state, CaseState::Ready);
    QVERIFY(!head.isForOthers); // it ends with a list, and there is nothing to send
    QCOMPARE(head.wallet(QStringLiteral("en")), QStringLiteral("Example Wallet"));
    QCOMPARE(head.wallet(QStringLiteral("zh_CN")), QStringLiteral("示例钱包"));
}

QTEST_MAIN(TestKeptCases)
#include "tst_keptcases.moc"
