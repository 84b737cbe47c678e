#include "guidedriver.h"
#include "guides/evidencestep.h"

#include <QImage>
#include <QSignalSpy>

using namespace WalletSupport;

/// Cases that cannot be kept, or that somebody else erases, changes or damages while they are open in a guide.
class TestUnkeptCases : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysThatItCouldNotBeKept();
    void saysThatAFileCouldNotBeKept();
    void savesAnewWhatWasErasedElsewhere();
    void doesNotBringBackUnaskedWhatWasErasedElsewhere();
    void tellsThatADamagedFileWasPutAside();
    void saysThatAnotherWindowHasChangedTheCase();

private:
    /// To the evidence of the refund guide.
    [[nodiscard]] bool goToEvidence();
    /// Adds a picture there, and waits until it is in the list.
    [[nodiscard]] bool addPicture();
    /// Another start of the program, on the same cases.
    GuideDriver &start()
    {
        m_driver.reset();
        m_driver = std::make_unique<GuideDriver>(QStringLiteral("en"), m_folder->filePath(QStringLiteral("cases")));
        return *m_driver;
    }
    [[nodiscard]] std::vector<CaseHead> kept() const { return m_driver->cases().list()->cases; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GuideDriver> m_driver;
};

void TestUnkeptCases::init()
{
    m_driver.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

bool TestUnkeptCases::goToEvidence()
{
    GuideDriver &driver = *m_driver;
    bool isFine = driver.type("wallet", QStringLiteral("Bare Wallet")) && driver.goOn() && driver.choose("completed");
    for (const char *field : {"notSure-order", "notSure-date", "notSure-amount", "notSure-recipient"}) {
        isFine = isFine && driver.press(field);
    }
    isFine = isFine && driver.goOn() && driver.choose("cannot") && driver.goOn();
    return isFine && driver.type("story", QStringLiteral("x")) && driver.goOn();
}

bool TestUnkeptCases::addPicture()
{
    const QString path = m_driver->folder.filePath(QStringLiteral("receipt.png"));
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    m_driver->dialogs.evidence = QStringList{path};
    const auto *step = m_driver->find<EvidenceStep>(QStringLiteral("step-evidence"));
    return picture.save(path) && m_driver->press("addEvidence") &&
           QTest::qWaitFor([step] { return !step->isBusy() && !step->answer().files.empty(); }, 30'000);
}

void TestUnkeptCases::saysThatItCouldNotBeKept()
{
    QFile taken(m_folder->filePath(QStringLiteral("cases")));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    taken.close();
    GuideDriver &driver = start();
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.choose("paid-twice"));
    QVERIFY2(driver.text("guideKept").startsWith(QStringLiteral("Not saved.")), qPrintable(driver.text("guideKept")));
    QCOMPARE(driver.page.unkept().size(), 1U);
    // Once there is room again, everything is kept with the next answer.
    QVERIFY(taken.remove());
    QVERIFY(driver.press("guideBack"));
    QVERIFY(driver.text("guideKept").startsWith(QStringLiteral("Saved on this computer, 12:00")));
    QVERIFY(driver.page.unkept().empty());
    QCOMPARE(kept().size(), 1U);
}

void TestUnkeptCases::saysThatAFileCouldNotBeKept()
{
    GuideDriver &driver = start();
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.choose("wrong-payment"));
    // Answers can be kept, and no file of evidence: something else stands where these go.
    QFile taken(QDir(driver.cases().folder()).filePath(QStringLiteral("files")));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    taken.close();
    QVERIFY(goToEvidence());
    QVERIFY(driver.text("guideKept").startsWith(QStringLiteral("Saved")));
    QVERIFY(addPicture());
    QVERIFY(driver.goOn());
    QVERIFY2(driver.text("guideKept").startsWith(QStringLiteral("Not saved.")), qPrintable(driver.text("guideKept")));
    QCOMPARE(driver.page.unkept().size(), 1U);
    QVERIFY(taken.remove());
    QVERIFY(driver.press("guideBack"));
    QVERIFY(driver.text("guideKept").startsWith(QStringLiteral("Saved")));
    QVERIFY(driver.page.unkept().empty());
}

void TestUnkeptCases::savesAnewWhatWasErasedElsewhere()
{
    QVERIFY(start().page.showGuide(QStringLiteral("refund")));
    QVERIFY(m_driver->choose("wrong-payment") && goToEvidence() && addPicture() && m_driver->goOn());
    QVERIFY(m_driver->text("guideKept").startsWith(QStringLiteral("Saved")));
    const QString before = m_driver->page.caseId();
    {
        DriverClock clock;
        CaseStore theirs(m_driver->cases().folder(), clock);
        QVERIFY(theirs.eraseAll());
    }
    QSignalSpy notices(&m_driver->page, &GuidesPage::noticeRequested);
    QVERIFY(m_driver->type("contact", QStringLiteral("quentin@post.example")));
    QTRY_COMPARE(notices.count(), 1);
    const QString told = notices.first().first().value<Notice>().words();
    QVERIFY2(told.contains(QStringLiteral("saved again, as a new case")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("1 file")), qPrintable(told));
    QVERIFY(m_driver->text("guideKept").startsWith(QStringLiteral("Saved")));
    QVERIFY(m_driver->page.caseId() != before);
    QVERIFY(m_driver->page.showCase(m_driver->page.caseId()));
    QVERIFY(m_driver->press("guideBack")); // it is still the one that is shown
    QVERIFY(m_driver->sees("evidenceLost"));
    const int answers = kept().front().answers;
    start();
    QCOMPARE(kept().size(), 1U);
    QCOMPARE(kept().front().answers, answers);
}

void TestUnkeptCases::doesNotBringBackUnaskedWhatWasErasedElsewhere()
{
    QVERIFY(start().fillRefund("paid-twice"));
    QVERIFY(m_driver->page.unkept().empty());
    QVERIFY(QDir(m_driver->cases().folder()).removeRecursively());
    // As when the window is to be closed: it is said, asked, and not written.
    QCOMPARE(m_driver->page.unkept().size(), 1U);
    QVERIFY2(m_driver->text("guideKept").startsWith(QStringLiteral("Not saved.")),
             qPrintable(m_driver->text("guideKept")));
    QVERIFY(!QFileInfo::exists(m_driver->cases().folder()));
    QVERIFY(m_driver->goOn()); // the letter is made: something new
    QVERIFY(m_driver->text("guideKept").startsWith(QStringLiteral("Saved")));
    QVERIFY(m_driver->page.unkept().empty());
    QCOMPARE(kept().size(), 1U);
}

void TestUnkeptCases::tellsThatADamagedFileWasPutAside()
{
    QVERIFY(start().fillRefund("paid-twice"));
    const QString folder = m_driver->cases().folder();
    m_driver.reset();
    QFile database(QDir(folder).filePath(QStringLiteral("cases.db")));
    QVERIFY(database.open(QIODevice::WriteOnly) && database.write(QByteArray(5000, 'x')) == 5000);
    database.close();
    GuideDriver &driver = start();
    QSignalSpy notices(&driver.page, &GuidesPage::noticeRequested);
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.choose("paid-twice"));
    QCOMPARE(notices.count(), 1); // once
    const QString told = notices.first().first().value<Notice>().words();
    QVERIFY2(told.contains(QStringLiteral("was damaged. It was put aside in ") + driver.cases().putAside()),
             qPrintable(told));
    QVERIFY(QFile::exists(driver.cases().putAside())); // the list can tell it, too
}

void TestUnkeptCases::saysThatAnotherWindowHasChangedTheCase()
{
    QVERIFY(start().fillRefund("paid-twice"));
    const QString before = m_driver->page.caseId();
    {
        DriverClock clock;
        CaseStore theirs(m_driver->cases().folder(), clock);
        CaseRecord record = *theirs.read(before);
        record.events.push_back({CaseEvent::Kind::Note, clock.now(), {}, {}, QStringLiteral("They called")});
        QVERIFY(theirs.save(record));
    }
    QSignalSpy notices(&m_driver->page, &GuidesPage::noticeRequested);
    QVERIFY(m_driver->goOn());
    QCOMPARE(notices.count(), 1);
    const QString told = notices.first().first().value<Notice>().words();
    QVERIFY2(told.startsWith(QStringLiteral("Another window has just changed this case.")), qPrintable(told));
    QCOMPARE(kept().size(), 2U);
    QVERIFY(m_driver->page.caseId() != before);
    QVERIFY(m_driver->page.goBackOneStep()); // the page knows its case by the new name
    QCOMPARE(m_driver->step(), QStringLiteral("review"));
    QVERIFY(m_driver->press("startOver") && m_driver->press("askYes"));
    QCOMPARE(kept().size(), 2U);
}

QTEST_MAIN(TestUnkeptCases)
#include "tst_unkeptcases.moc"
