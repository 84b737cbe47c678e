#include "mainwindowtest.h"
#include "support/examplecases.h"

#include <QLabel>
#include <QListView>
#include <QMessageBox>

using namespace WalletSupport;

/// The ways to a person's cases and back, through the whole window.
class TestCasesWays final : public MainWindowTest
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<TestWindow>(QSize(1280, 800), WholeWindow::examplePack()); }
    void cleanup() { m_test.reset(); }
    void touchesNothingBefore();
    void leadsThereAndBack();
    void goesOnInTheGuide();
    void leadsToTheGuides();
    void searchesByItsKey();
    void erasesAllFromTheSettings();

private:
    [[nodiscard]] Place place() const { return m_test->window.place(); }
};

void TestCasesWays::touchesNothingBefore()
{
    for (const char *wish : {"faq", "guides", "settings", "help"}) {
        m_test->window.follow(QLatin1String(wish));
        QVERIFY2(!QFileInfo::exists(m_test->cases.folder()), wish);
    }
    m_test->window.follow(QStringLiteral("cases"));
    QVERIFY(QFileInfo::exists(m_test->cases.folder()));
}

void TestCasesWays::leadsThereAndBack()
{
    click("railCases");
    QCOMPARE(place(), (Place{PageId::Cases, {}}));
    m_test->follow(QStringLiteral("cases/ONE"));
    const Place one = place();
    QVERIFY(!one.id.isEmpty());
    m_test->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(place(), (Place{PageId::Cases, {}}));
    m_test->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(place(), one);
    click("railHome");
    click("railCases"); // to what was left there
    QCOMPARE(place(), one);
    m_test->press(Qt::Key_Escape);
    QCOMPARE(place(), (Place{PageId::Cases, {}}));
}

void TestCasesWays::goesOnInTheGuide()
{
    m_test->follow(QStringLiteral("cases/ONE"));
    click("caseGoOn");
    QCOMPARE(place().page, PageId::Guides);
    QCOMPARE(place().id, QStringLiteral("refund"));
}

void TestCasesWays::leadsToTheGuides()
{
    m_test->window.follow(QStringLiteral("cases"));
    click("casesGuides");
    QCOMPARE(place(), (Place{PageId::Guides, {}}));
}

void TestCasesWays::searchesByItsKey()
{
    m_test->follow(QStringLiteral("cases/LIST"));
    m_test->press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(place().page, PageId::Cases);
    QVERIFY(m_test->find("casesSearch")->isAncestorOf(m_test->window.focusWidget()));
    QTest::keyClicks(m_test->window.focusWidget(), QStringLiteral("ms lee"));
    QCOMPARE(m_test->find<QListView>("caseList")->model()->rowCount(), 2);
    m_test->press(Qt::Key_Escape);
    QCOMPARE(m_test->find<QListView>("caseList")->model()->rowCount(), 7);
}

void TestCasesWays::erasesAllFromTheSettings()
{
    m_test->follow(QStringLiteral("cases/ONE"));
    m_test->window.follow(QStringLiteral("settings"));
    QVERIFY(m_test->find<QLabel>("casesKept")->text().contains(m_test->cases.folder()));
    click("eraseCases");
    auto *question = m_test->window.findChild<QMessageBox *>(QStringLiteral("forgetQuestion"));
    QVERIFY(question != nullptr);
    question->findChild<QAbstractButton *>(QStringLiteral("forgetYes"))->click();
    QVERIFY(!QFileInfo::exists(m_test->cases.folder()));
    QCOMPARE(m_test->find<QLabel>("noticeText")->text(), QStringLiteral("All your cases are erased."));
    click("railCases"); // what was left there is gone
    QCOMPARE(place(), (Place{PageId::Cases, {}}));
    QVERIFY(m_test->sees("casesEmpty"));
}

QTEST_MAIN(TestCasesWays)
#include "tst_casesways.moc"
