#include "contact/contactpanel.h"
#include "core/cases/case.h"
#include "core/content/guidesummary.h"
#include "mainwindowtest.h"
#include "support/examplecases.h"
#include "ui/textlink.h"

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
    void staysOneCaseOnBothPages();
    void staysErased();
    void goesOnFromTheHomePage();
    void opensNothingOnTheHomePage();
    void keepsTheContactsBesideWhatWasBegun();
    void showsTheContactsOfItsWallet();
    void leadsToTheGuides();
    void searchesByItsKey();
    void erasesAllFromTheSettings();

private:
    [[nodiscard]] Place place() const { return m_test->window.place(); }
};

void TestCasesWays::touchesNothingBefore()
{
    for (const char *wish : {"home", "faq", "guides", "settings", "help", "cases"}) {
        m_test->window.follow(QLatin1String(wish));
        QVERIFY2(!QFileInfo::exists(m_test->cases.folder()), wish);
    }
    QVERIFY(!m_test->sees("casesWhere"));
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
    const QString id = place().id;
    click("caseGoOn");
    QCOMPARE(place(), (Place{PageId::Guides, QStringLiteral("refund"), id}));
    m_test->press(Qt::Key_Left, Qt::AltModifier); // within the guide, as far as it goes
    m_test->window.follow(QStringLiteral("cases"));
    QVERIFY(m_test->sees("caseList"));
}

void TestCasesWays::staysOneCaseOnBothPages()
{
    m_test->follow(QStringLiteral("cases/ONE"));
    const QString id = place().id;
    click("caseGoOn");
    click("railCases");
    QCOMPARE(place(), (Place{PageId::Cases, id}));
    click("caseAnswered");
    click("railGuides");
    QCOMPARE(place(), (Place{PageId::Guides, QStringLiteral("refund"), id}));
    click("copyDocument");
    click("railCases");
    const CaseRecord record = *m_test->cases.read(id);
    QCOMPARE(record.head.state, CaseState::Answered);
    QCOMPARE(record.events.back().kind, CaseEvent::Kind::Copied);
    QCOMPARE(record.events[record.events.size() - 2].kind, CaseEvent::Kind::Answered);
    QCOMPARE(m_test->cases.list()->cases.size(), std::size_t{4});
}

void TestCasesWays::goesOnFromTheHomePage()
{
    QTRY_VERIFY(m_test->sees("homePage"));
    QVERIFY(!m_test->sees("homeBegun"));
    const auto begin = [this](const char *guide, const char *choice) {
        m_test->window.follow(QStringLiteral("guides/") + QLatin1String(guide));
        click(choice);
        click("guideContinue");
        return m_test->window.place().caseId;
    };
    (void)begin("refund", "choice-refused");
    click("railHome");
    QTRY_VERIFY(m_test->sees("homeBegun"));
    QVERIFY(!m_test->sees("homeOthers"));
    (void)begin("unknown-payment", "choice-app");
    click("railHome");
    QTRY_VERIFY(m_test->sees("homeOthers"));
    const QString title = guideSummary(m_test->pack, QStringLiteral("unknown-payment"), QStringLiteral("en")).title;
    QCOMPARE(m_test->find<TextLink>("homeBegun")->words(), QStringLiteral("Go on where you were: ") + title);
    QVERIFY(m_test->languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_VERIFY(
        m_test->find<TextLink>("homeBegun")
            ->words()
            .contains(guideSummary(m_test->pack, QStringLiteral("unknown-payment"), QStringLiteral("zh_CN")).title));
    click("homeBegun");
    QCOMPARE(place().page, PageId::Guides);
    QCOMPARE(place().id, QStringLiteral("unknown-payment"));
    QVERIFY(!m_test->sees("step-where"));
    click("railHome");
    QTRY_VERIFY(m_test->sees("homeOthers"));
    click("homeOthers");
    QCOMPARE(place().page, PageId::Cases);
    // What is erased is no longer offered.
    QVERIFY(m_test->cases.eraseAll());
    click("railHome");
    QTRY_VERIFY(!m_test->sees("homeBegun"));
}

/// To open them may make the keychain ask for its password.
void TestCasesWays::opensNothingOnTheHomePage()
{
    {
        CaseStore before(m_test->cases.folder(), m_test->clock);
        keepExampleCases({m_test->pack, m_test->directory, m_test->clock, before});
    }
    click("railGuides");
    click("railHome");
    QTRY_VERIFY(m_test->sees("homeOthers"));
    QVERIFY(!m_test->sees("homeBegun"));
    QCOMPARE(m_test->find<TextLink>("homeOthers")->words(), QStringLiteral("Go on in “My cases”"));
    QVERIFY(!m_test->cases.isOpen());
    QVERIFY(m_test->languages.setLanguage(QStringLiteral("zh_CN")));
    QVERIFY(!m_test->cases.isOpen());
    click("homeOthers");
    QCOMPARE(place().page, PageId::Cases);
    QVERIFY(m_test->cases.isOpen());
}

void TestCasesWays::staysErased()
{
    m_test->follow(QStringLiteral("cases/ONE"));
    const QString id = place().id;
    click("caseGoOn");
    click("railCases");
    click("caseErase");
    m_test->window.findChild<QMessageBox *>(QStringLiteral("eraseQuestion"))
        ->findChild<QAbstractButton *>(QStringLiteral("eraseYes"))
        ->click();
    QCOMPARE(place(), (Place{PageId::Cases, {}}));
    click("railGuides");
    QVERIFY(place().caseId != id);
    click("railHome");
    QCOMPARE(m_test->cases.list()->cases.size(), std::size_t{3});
    QVERIFY(!m_test->cases.read(id));
}

void TestCasesWays::keepsTheContactsBesideWhatWasBegun()
{
    m_test->follow(QStringLiteral("cases/LIST"));
    m_test->window.resize(900, 600);
    m_test->follow(QStringLiteral("guides/refund"));
    QVERIFY(m_test->sees("draftsPage"));
    const auto area = [this](const char *name) {
        const auto *widget = m_test->find<QWidget>(name);
        return QRect(widget->mapTo(&m_test->window, QPoint()), widget->size());
    };
    QVERIFY(!area("contactsButton").intersects(area("draftsPage")));
    click("beginAnew");
    QTRY_VERIFY(area("contactsButton").intersects(area("guidesPage")));
}

void TestCasesWays::showsTheContactsOfItsWallet()
{
    const QString other = QStringLiteral("alipay");
    const QString own = QStringLiteral("example-wallet");
    const auto shown = [this] { return m_test->find<ContactPanel>("contactPanel")->wallet(); };
    m_test->window.follow(QStringLiteral("guides/refund"));
    click("choice-not-me");
    click("guideContinue");
    click("guideContinue");
    QTest::keyClicks(m_test->find("edit-wallet"), QStringLiteral("Example Wallet"));
    click("guideContinue");
    QTRY_COMPARE(shown(), own);
    m_test->window.chooseWallet(other);
    m_test->press(Qt::Key_Left, Qt::AltModifier);
    m_test->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown(), other); // whoever chooses one here wants to see it
    click("action-contacts");
    QCOMPARE(shown(), own);
    click("railCases");
    QCOMPARE(shown(), other);
    m_test->press(Qt::Key_Return); // on the newest case
    QVERIFY(m_test->sees("caseView"));
    QCOMPARE(shown(), own);
    QCOMPARE(m_test->preferences.preferences().wallet, other);
    click("caseGoOn");
    QCOMPARE(shown(), own);
    click("railHome");
    QCOMPARE(shown(), other);
    // Of a wallet that is not listed there are none.
    m_test->follow(QStringLiteral("cases/ONE"));
    QCOMPARE(shown(), QString());
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
