#include "mainwindowtest.h"

#include <QCursor>

using namespace WalletSupport;

/// Sentences about what has happened: nothing moves when they come, and they follow the window's language.
class TestNotices final : public MainWindowTest
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<TestWindow>(QSize(1280, 800), WholeWindow::examplePack()); }
    void cleanup() { m_test.reset(); }
    void liesOverThePage();
    void isNotUnderThePointer();
    void leavesTheKeyboardInSight();
    void followsTheLanguage();
    void goesWithThePageIfAllIsWell();
    void liesOverTheContacts();
    void offersWhatCanBeDone();

private:
    /// Where a widget is in the window.
    [[nodiscard]] QRect placeOf(const char *name) const
    {
        const QWidget *widget = m_test->find(name);
        return {widget->mapTo(&m_test->window, QPoint()), widget->size()};
    }
    void copyLink()
    {
        m_test->window.follow(QStringLiteral("faq/") + article(0));
        QCoreApplication::sendPostedEvents();
        click("copyLink");
    }
};

void TestNotices::liesOverThePage()
{
    m_test->window.follow(QStringLiteral("faq/") + article(0));
    QCoreApplication::sendPostedEvents();
    const QRect page = placeOf("answersPage");
    const QRect button = placeOf("copyLink");
    click("copyLink");
    QVERIFY(m_test->sees("noticeBar"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(placeOf("answersPage"), page);
    QCOMPARE(placeOf("copyLink"), button);
    QVERIFY(page.contains(placeOf("noticeBar")));
    QVERIFY(!button.intersects(placeOf("noticeBar")));
    m_test->press(Qt::Key_Escape);
    QVERIFY(!m_test->sees("noticeBar"));
    QCOMPARE(placeOf("answersPage"), page);
}

void TestNotices::isNotUnderThePointer()
{
    copyLink();
    const QRect below = placeOf("noticeBar");
    QCursor::setPos(m_test->window.mapToGlobal(below.center()));
    click("copyLink");
    QVERIFY(!below.intersects(placeOf("noticeBar")));
    QCursor::setPos(m_test->window.mapToGlobal(placeOf("noticeBar").center()));
    click("copyLink");
    QCOMPARE(placeOf("noticeBar"), below);
}

void TestNotices::leavesTheKeyboardInSight()
{
    copyLink();
    const QRect below = placeOf("noticeBar");
    QWidget field(&m_test->window);
    field.setFocusPolicy(Qt::StrongFocus);
    field.setGeometry(below.adjusted(10, 10, -10, -10));
    field.show();
    field.setFocus();
    QTRY_VERIFY(!placeOf("noticeBar").intersects(field.geometry()));
}

void TestNotices::followsTheLanguage()
{
    copyLink();
    QVERIFY2(notice().startsWith(QStringLiteral("Copied:")), qPrintable(notice()));
    QVERIFY(m_test->languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_VERIFY2(notice().startsWith(QStringLiteral("已复制")), qPrintable(notice()));
    m_test->window.follow(QStringLiteral("cellar"));
    QVERIFY(m_test->languages.setLanguage(QStringLiteral("en")));
    QTRY_COMPARE(notice(), QStringLiteral("There is no page “cellar”."));
}

void TestNotices::goesWithThePageIfAllIsWell()
{
    copyLink();
    click("railHome");
    QVERIFY(!m_test->sees("noticeBar"));
    m_test->window.follow(QStringLiteral("cellar"));
    click("railAnswers");
    QVERIFY(m_test->sees("noticeBar"));
}

void TestNotices::liesOverTheContacts()
{
    m_test->window.chooseWallet(QStringLiteral("example-wallet"));
    QCoreApplication::sendPostedEvents();
    const QRect channels = placeOf("channels");
    QWidget *row = m_test->find("channel-hotlines.0");
    QVERIFY(row != nullptr);
    const QPoint before = row->mapTo(&m_test->window, QPoint());
    QTest::mouseClick(row->findChild<QAbstractButton *>(QStringLiteral("copy")), Qt::LeftButton);
    QVERIFY(m_test->sees("contactNotice"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(placeOf("channels"), channels);
    QCOMPARE(row->mapTo(&m_test->window, QPoint()), before);
    m_test->press(Qt::Key_Escape);
    QVERIFY(!m_test->sees("contactNotice"));
    QTest::mouseClick(row->findChild<QAbstractButton *>(QStringLiteral("copy")), Qt::LeftButton);
    click("contactNoticeClose");
    QVERIFY(!m_test->sees("contactNotice"));
}

void TestNotices::offersWhatCanBeDone()
{
    int done = 0;
    m_test->window.showNotice({[] { return QStringLiteral("Gone."); }, Notice::Kind::Done,
                               [] { return QStringLiteral("Undo"); }, [&done] { ++done; }});
    auto *button = m_test->find<QAbstractButton>("noticeAction");
    QVERIFY(button != nullptr);
    QCOMPARE(button->text(), QStringLiteral("Undo"));
    // It is reached by the keyboard.
    QWidget *start = m_test->find("railHome");
    start->setFocus(Qt::OtherFocusReason);
    do {
        m_test->press(Qt::Key_Tab);
    } while (m_test->window.focusWidget() != button && m_test->window.focusWidget() != start);
    QCOMPARE(m_test->window.focusWidget(), button);
    m_test->press(Qt::Key_Return);
    QCOMPARE(done, 1);
    QVERIFY(!m_test->sees("noticeBar"));
    m_test->window.showNotice({[] { return QStringLiteral("Something happened."); }});
    QVERIFY(m_test->sees("noticeBar") && !m_test->sees("noticeAction"));
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
