#include "guides/steppage.h"
#include "support/wholewindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace WalletSupport;

/// A small window in the largest text, as somebody who sees little has it.
class TestLargeText final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_whole.reset(); }
    void showsContacts();
    void showsSeveralWallets();
    void keepsWhatTheyNeverAskForInSightWhereThereIsRoom();
    void showsEveryTextSize();
    void keepsTheCountriesInAList();
    void cutsNoSentence_data();
    void cutsNoSentence();
    void showsWhatHasTheKeyboard_data();
    void showsWhatHasTheKeyboard();
    void reachesAllOfTheHelp_data();
    void reachesAllOfTheHelp();

private:
    void show(int percent, QSize size);
    /// Whether all of this part of what has the keyboard is seen, or as much of it as there is room for.
    [[nodiscard]] bool isInSight(const QRect &part)
    {
        const QWidget *focused = m_whole->window.focusWidget();
        const QRect seen = focused->visibleRegion().boundingRect();
        if (const auto *step = qobject_cast<const StepPage *>(focused)) {
            // It draws the ring around its question.
            return seen.contains(step->findChild<QLabel *>(QStringLiteral("stepTitle"))->geometry());
        }
        return seen.contains(part) || (part.height() > 400 && seen.top() == part.top() && seen.height() > 200);
    }
    static bool isText(const QWidget &widget)
    {
        return qobject_cast<const StepPage *>(&widget) != nullptr || qobject_cast<const QLabel *>(&widget) != nullptr;
    }
    void click(const char *name)
    {
        auto *button = m_whole->find<QAbstractButton>(QLatin1String(name));
        QVERIFY2(button != nullptr, name);
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::sendPostedEvents();
    }

    std::unique_ptr<WholeWindow> m_whole;
};

void TestLargeText::init()
{
    show(LargestTextPercent, {900, 600});
}

void TestLargeText::show(int percent, QSize size)
{
    Preferences preferences;
    preferences.language = QStringLiteral("en");
    preferences.textPercent = percent;
    preferences.wallet = QStringLiteral("example-wallet");
    m_whole = std::make_unique<WholeWindow>(WholeWindow::examplePack(), preferences);
    QVERIFY(m_whole->show(size));
}

void TestLargeText::showsContacts()
{
    click("contactsButton");
    auto *channels = m_whole->find<QScrollArea>(QStringLiteral("channels"));
    QVERIFY(channels != nullptr);
    QVERIFY(channels->height() > m_whole->window.height() / 2);
    // What they never ask for scrolls with the rest.
    QWidget *box = m_whole->find(QStringLiteral("neverAsk"));
    QVERIFY(channels->widget()->isAncestorOf(box));
    channels->verticalScrollBar()->setValue(channels->verticalScrollBar()->maximum());
    QVERIFY(!box->visibleRegion().isEmpty());
}

void TestLargeText::showsSeveralWallets()
{
    click("contactsButton");
    click("walletField");
    const auto *list = m_whole->find<QAbstractItemView>(QStringLiteral("walletList"));
    QVERIFY(list != nullptr);
    int seen = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        seen += list->viewport()->rect().contains(list->visualRect(list->model()->index(row, 0))) ? 1 : 0;
    }
    QVERIFY2(seen >= 3, qPrintable(QString::number(seen)));
}

void TestLargeText::keepsWhatTheyNeverAskForInSightWhereThereIsRoom()
{
    show(SmallestTextPercent, {1280, 800});
    const auto *channels = m_whole->find<QScrollArea>(QStringLiteral("channels"));
    QVERIFY(!channels->isAncestorOf(m_whole->find(QStringLiteral("neverAsk"))));
    // And back again, as the text grows and shrinks.
    m_whole->theme.apply(ColourScheme::Light, LargestTextPercent);
    QTRY_VERIFY(channels->isAncestorOf(m_whole->window.findChild<QWidget *>(QStringLiteral("neverAsk"))));
    m_whole->theme.apply(ColourScheme::Light, SmallestTextPercent);
    QTRY_VERIFY(!channels->isAncestorOf(m_whole->window.findChild<QWidget *>(QStringLiteral("neverAsk"))));
}

void TestLargeText::showsEveryTextSize()
{
    m_whole->window.follow(QStringLiteral("settings"));
    QCoreApplication::sendPostedEvents();
    auto *box = m_whole->find<QComboBox>(QStringLiteral("textSizeBox"));
    box->showPopup();
    QTRY_VERIFY(box->view()->isVisible());
    for (int row = 0; row < box->count(); ++row) {
        const QRect place = box->view()->visualRect(box->model()->index(row, 0));
        QVERIFY2(box->view()->viewport()->rect().contains(place), qPrintable(box->itemText(row)));
    }
    box->hidePopup();
}

void TestLargeText::keepsTheCountriesInAList()
{
    m_whole->window.follow(QStringLiteral("stolen"));
    QCoreApplication::sendPostedEvents();
    auto *box = m_whole->window.findChild<QWidget *>(QStringLiteral("stolenPage"))
                    ->findChild<QComboBox *>(QStringLiteral("reportingCountry"));
    QVERIFY(box->count() > 10);
    box->showPopup();
    QTRY_VERIFY(box->view()->isVisible());
    const int all = box->count() * box->view()->sizeHintForRow(0);
    QVERIFY(box->view()->height() < std::min(all, 11 * box->view()->sizeHintForRow(0)));
    box->hidePopup();
}

void TestLargeText::cutsNoSentence_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("panel");
    QTest::newRow("no answer") << QStringLiteral("faq") << QStringLiteral("xylophone quartets")
                               << QStringLiteral("noAnswerPanel");
    QTest::newRow("the offer to check") << QStringLiteral("home") << QString() << QStringLiteral("checkPanel");
}

void TestLargeText::cutsNoSentence()
{
    QFETCH(QString, wish);
    QFETCH(QString, search);
    QFETCH(QString, panel);
    m_whole->window.chooseWallet({});
    m_whole->window.follow(wish);
    QCoreApplication::sendPostedEvents();
    if (!search.isEmpty()) {
        m_whole->find<QLineEdit>(QStringLiteral("searchEdit"))->setText(search);
    }
    QCoreApplication::sendPostedEvents();
    QTRY_VERIFY(m_whole->find(panel) != nullptr);
    const auto labels = m_whole->find(panel)->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty()) {
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            // A line holds some words.
            QVERIFY2(label->width() > label->fontMetrics().averageCharWidth() * 20, qPrintable(label->text()));
        }
    }
}

void TestLargeText::showsWhatHasTheKeyboard_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "zh_CN"}) {
        for (const char *wish : {"stolen", "guides/refund", "guides/reset-password", "guides/lost-phone",
                                 "guides/account-taken-over", "guides/paid-a-scammer"}) {
            QTest::addRow("%s, %s", wish, language) << QString::fromLatin1(wish) << QString::fromLatin1(language);
        }
    }
}

/// As soon as a page opens, and whenever a key is pressed although one has scrolled away.
void TestLargeText::showsWhatHasTheKeyboard()
{
    QFETCH(QString, wish);
    QFETCH(QString, language);
    Preferences preferences;
    preferences.language = language;
    preferences.textPercent = LargestTextPercent;
    m_whole = std::make_unique<WholeWindow>(WholeWindow::basePack(), preferences);
    m_whole->window.follow(wish); // as the program is started
    QVERIFY(m_whole->show({900, 600}));
    const auto seesFocus = [this] { return isInSight(m_whole->window.focusWidget()->rect()); };
    QTRY_VERIFY2(seesFocus(), qPrintable(m_whole->window.focusWidget()->objectName()));
    m_whole->window.follow(QStringLiteral("home"));
    m_whole->window.follow(wish);
    QTRY_VERIFY2(seesFocus(), qPrintable(m_whole->window.focusWidget()->objectName()));

    QWidget *focused = m_whole->window.focusWidget();
    if (isText(*focused)) { // which is read before what can be pressed
        QTest::keyClick(focused, Qt::Key_Tab);
        focused = m_whole->window.focusWidget();
        QTRY_VERIFY2(seesFocus(), qPrintable(focused->objectName()));
        QCoreApplication::sendPostedEvents();
    }
    QScrollArea *area = nullptr;
    for (QWidget *around = focused; around != nullptr; around = around->parentWidget()) {
        area = qobject_cast<QScrollArea *>(around) != nullptr ? qobject_cast<QScrollArea *>(around) : area;
    }
    QVERIFY(area != nullptr);
    for (const int direction : {-120, 120}) {
        QWheelEvent turn(QPointF(100, 100), area->viewport()->mapToGlobal(QPointF(100, 100)), {}, {0, direction * 40},
                         Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(area->viewport(), &turn);
        const int place = area->verticalScrollBar()->value();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(area->verticalScrollBar()->value(), place); // whoever scrolls reads
        QTest::keyClick(focused, Qt::Key_Space, Qt::NoModifier);
        QTRY_VERIFY2(seesFocus(), qPrintable(focused->objectName()));
        QTest::keyClick(focused, Qt::Key_Down);
        focused = m_whole->window.focusWidget();
        QTRY_VERIFY2(seesFocus(), qPrintable(focused->objectName()));
        QCoreApplication::sendPostedEvents(); // where the keys lead it, before somebody scrolls again
    }
}

void TestLargeText::reachesAllOfTheHelp_data()
{
    QTest::addColumn<bool>("byKeys");
    QTest::newRow("by the wheel") << false;
    QTest::newRow("by the keyboard") << true;
}

void TestLargeText::reachesAllOfTheHelp()
{
    QFETCH(bool, byKeys);
    QTest::keyClick(&m_whole->window, Qt::Key_F1);
    QCoreApplication::sendPostedEvents();
    QWidget *page = m_whole->find(QStringLiteral("helpPage"));
    QVERIFY(page != nullptr);
    auto *area = page->findChild<QScrollArea *>();
    const auto parts = page->findChildren<QWidget *>(QString(), Qt::FindChildrenRecursively);
    QHash<const QWidget *, QRegion> seen;
    const auto look = [&] {
        for (const QWidget *part : parts) {
            seen[part] += part->visibleRegion();
        }
    };
    constexpr int MostTurns = 500;
    int turns = 0;
    const QScrollBar *bar = area->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    look();
    while (bar->value() < bar->maximum() && ++turns < MostTurns) {
        if (byKeys) {
            QTest::keyClick(m_whole->window.focusWidget(), Qt::Key_Down);
        } else {
            const QPointF middle = page->rect().center();
            QWheelEvent turn(middle, page->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                             Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(area->viewport(), &turn);
        }
        look();
    }
    QVERIFY(turns < MostTurns);
    for (const QWidget *part : parts) {
        const bool isRead = qobject_cast<const QLabel *>(part) || qobject_cast<const QAbstractButton *>(part);
        if (isRead && part->isVisible()) {
            QVERIFY2(QRegion(part->rect()).subtracted(seen.value(part)).isEmpty(), part->metaObject()->className());
        }
    }
    // And Tab leads through all its parts.
    QStringList walked;
    for (int number = 0; number < 30; ++number) {
        QTest::keyClick(m_whole->window.focusWidget(), Qt::Key_Tab);
        walked.append(m_whole->window.focusWidget()->objectName());
    }
    for (const char *name :
         {"helpBack", "helpDoes", "helpFinding", "helpKeys", "helpKeeps", "helpSettings", "helpNever"}) {
        QVERIFY2(walked.contains(QLatin1String(name)), name);
    }
}

QTEST_MAIN(TestLargeText)
#include "tst_largetext.moc"
