#include "mainwindowtest.h"

#include <QAbstractScrollArea>
#include <QLabel>

#include <algorithm>

using namespace WalletSupport;

/// Sentences about what has happened: they cover nothing, and follow the window's language.
class TestNotices final : public MainWindowTest
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<TestWindow>(QSize(1280, 800), WholeWindow::examplePack()); }
    void cleanup() { m_test.reset(); }
    void coversNothing_data();
    void coversNothing();
    void movesNothingAbove();
    void goesWithTheQuestion();
    void followsTheLanguage();
    void goesWithThePageIfAllIsWell();
    void standsBelowTheContacts();
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

void TestNotices::coversNothing_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<int>("percent");
    for (const int percent : {SmallestTextPercent, LargestTextPercent}) {
        for (const char *wish : {"faq/ARTICLE", "guides/refund", "check"}) {
            QTest::addRow("%s, %d %%", wish, percent) << QString::fromLatin1(wish) << percent;
        }
    }
}

/// In a narrow window, where everything is close together: it has room of its own, also beside the contacts.
void TestNotices::coversNothing()
{
    QFETCH(QString, wish);
    QFETCH(int, percent);
    m_test = std::make_unique<TestWindow>(QSize(900, 600), WholeWindow::examplePack());
    m_test->theme.apply(ColourScheme::Light, percent);
    m_test->window.follow(wish.replace(QStringLiteral("ARTICLE"), article(0)));
    QCoreApplication::sendPostedEvents();
    m_test->window.showNotice({[] { return QStringLiteral("Something happened, and here is what to do now."); }});
    const auto isAlone = [this] {
        const QRect notice = placeOf("noticeBar");
        const QWidget *bar = m_test->find("noticeBar");
        const auto all = m_test->window.findChildren<QWidget *>();
        return std::ranges::none_of(all, [&](QWidget *widget) {
            const bool isOther = widget->isVisible() && widget != bar && !bar->isAncestorOf(widget) &&
                                 (qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget) ||
                                  qobject_cast<QAbstractScrollArea *>(widget));
            const QRect seen = widget->visibleRegion().boundingRect();
            return isOther && QRect(widget->mapTo(&m_test->window, seen.topLeft()), seen.size()).intersects(notice);
        });
    };
    QTRY_VERIFY(isAlone());
    m_test->window.resize(860, 560);
    QTRY_VERIFY(isAlone());
    click("contactsButton");
    QTRY_VERIFY(isAlone());
    m_test->press(Qt::Key_Escape);
    m_test->press(Qt::Key_Escape);
    QVERIFY(!m_test->sees("noticeBar"));
}

void TestNotices::movesNothingAbove()
{
    m_test->window.follow(QStringLiteral("faq/") + article(0));
    QCoreApplication::sendPostedEvents();
    const QPoint page = placeOf("answersPage").topLeft();
    const QRect button = placeOf("copyLink");
    click("copyLink");
    QVERIFY(m_test->sees("noticeBar"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(placeOf("answersPage").topLeft(), page);
    QCOMPARE(placeOf("copyLink"), button);
}

void TestNotices::goesWithTheQuestion()
{
    m_test->window.follow(QStringLiteral("guides/refund"));
    QCoreApplication::sendPostedEvents();
    m_test->window.showNotice({[] { return QStringLiteral("This computer has no browser set up."); }});
    QVERIFY(m_test->sees("noticeBar"));
    click("choice-refused");
    QVERIFY(m_test->sees("noticeBar"));
    click("guideContinue");
    QVERIFY(!m_test->sees("noticeBar"));
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

void TestNotices::standsBelowTheContacts()
{
    m_test->window.chooseWallet(QStringLiteral("example-wallet"));
    QCoreApplication::sendPostedEvents();
    QWidget *row = m_test->find("channel-hotlines.0");
    QVERIFY(row != nullptr);
    const QPoint before = row->mapTo(&m_test->window, QPoint());
    QTest::mouseClick(row->findChild<QAbstractButton *>(QStringLiteral("copy")), Qt::LeftButton);
    QVERIFY(m_test->sees("contactNotice"));
    QCoreApplication::sendPostedEvents();
    QVERIFY(!placeOf("contactNotice").intersects(placeOf("channels")));
    QVERIFY(!placeOf("contactNotice").intersects(placeOf("neverAsk")));
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
