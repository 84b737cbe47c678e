#include "guidedriver.h"
#include "support/contrast.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace WalletSupport;

/// The fields for a day and for a sum of money. In the driver's world it is Sunday, 22 November 2026.
class TestFieldInputs : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_driver = std::make_unique<GuideDriver>(QStringLiteral("en")); }
    void cleanup() { m_driver.reset(); }
    void saysTheDayBack();
    void asksWhichDayIsMeant();
    void showsTheDayInTheLanguage();
    void choosesFromTheCalendar();
    void closesTheCalendarWithoutADay();
    void saysTheDayOfTheCalendar();
    void namesTheCurrencies();
    void beginsWithTheLikelyCurrencies();
    void followsTheCurrencyInTheText();
    void keepsTheChosenCurrency();
    void findsACurrencyByItsCode_data();
    void findsACurrencyByItsCode();
    void hasRoomForLongSums_data();
    void hasRoomForLongSums();
    void showsTheMonthOfTheCalendar_data();
    void showsTheMonthOfTheCalendar();
    void takesANumberAsDialledAtHome();

private:
    /// On to the page about the payment, for a wallet that is used in China.
    [[nodiscard]] bool reachPayment(const QString &wallet = QStringLiteral("Example Wallet"))
    {
        return m_driver->page.showGuide(QStringLiteral("refund")) && m_driver->choose("not-received") &&
               m_driver->type("wallet", wallet) && m_driver->goOn() && m_driver->choose("completed") &&
               m_driver->step() == QStringLiteral("payment");
    }
    [[nodiscard]] QComboBox *currency() { return m_driver->find<QComboBox>(QStringLiteral("currency-amount")); }
    [[nodiscard]] QString chosen() { return currency()->currentData().toString(); }
    [[nodiscard]] QLineEdit *day() { return m_driver->find<QLineEdit>(QStringLiteral("edit-date")); }
    [[nodiscard]] static QCalendarWidget *calendar()
    {
        const QWidget *popup = QApplication::activePopupWidget();
        return popup != nullptr ? popup->findChild<QCalendarWidget *>() : nullptr;
    }
    /// Month and year as they follow one another on the screen.
    static QString calendarHeading()
    {
        calendar()->window()->layout()->activate();
        QList<QToolButton *> parts;
        for (const char *name : {"qt_calendar_yearbutton", "qt_calendar_monthbutton"}) {
            parts.append(calendar()->findChild<QToolButton *>(QLatin1String(name)));
            parts.back()->parentWidget()->layout()->activate();
        }
        const bool isYearFirst = parts.front()->x() < parts.back()->x();
        return isYearFirst ? parts.front()->text() + parts.back()->text()
                           : parts.back()->text() + parts.front()->text();
    }
    /// A key that goes to whatever has the focus in the calendar.
    static void pressInCalendar(Qt::Key key) { QTest::keyClick(calendar()->focusProxy(), key); }

    std::unique_ptr<GuideDriver> m_driver;
};

void TestFieldInputs::saysTheDayBack()
{
    QVERIFY(reachPayment());
    QCOMPARE(m_driver->text("day-date"), QString());
    QVERIFY(m_driver->type("date", QStringLiteral("yesterday")));
    QCOMPARE(m_driver->text("day-date"), QStringLiteral("That is Saturday 21 November 2026"));
    QVERIFY(m_driver->type("date", QStringLiteral("11月20日")));
    QCOMPARE(m_driver->text("day-date"), QStringLiteral("That is Friday 20 November 2026"));
    QVERIFY(m_driver->type("date", QStringLiteral("20 Nov")));
    const QWidget *below = m_driver->find(QStringLiteral("edit-amount"));
    QTRY_VERIFY(below->height() >= below->minimumSizeHint().height()); // laid out
    const int place = below->mapTo(&m_driver->page, QPoint()).y();
    QVERIFY(m_driver->type("date", QStringLiteral("3/4/26")));
    QTRY_VERIFY(m_driver->buttons("reading-date").front()->x() > 0); // laid out beside the question
    QCOMPARE(below->mapTo(&m_driver->page, QPoint()).y(), place);
}

void TestFieldInputs::asksWhichDayIsMeant()
{
    QVERIFY(reachPayment());
    QVERIFY(m_driver->type("date", QStringLiteral("3/4/2026")));
    QCOMPARE(m_driver->text("day-date"), QStringLiteral("Which day is it?"));
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->sees("error-date"));
    const auto readings = m_driver->buttons("reading-date");
    QCOMPARE(readings.size(), 2);
    QCOMPARE(readings.at(0)->text(), QStringLiteral("3 April 2026"));
    QCOMPARE(readings.at(1)->text(), QStringLiteral("4 March 2026"));
    QTest::mouseClick(readings.at(1), Qt::LeftButton);
    QCOMPARE(day()->text(), QStringLiteral("4 March 2026"));
    QCOMPARE(m_driver->text("day-date"), QStringLiteral("That is Wednesday 4 March 2026"));
    QVERIFY(m_driver->buttons("reading-date").isEmpty());
    QVERIFY(m_driver->press("notSure-order"));
    QVERIFY(m_driver->press("notSure-amount"));
    QVERIFY(m_driver->press("notSure-recipient"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("seller"));
}

void TestFieldInputs::showsTheDayInTheLanguage()
{
    QVERIFY(reachPayment());
    QVERIFY(m_driver->type("date", QStringLiteral("昨天")));
    QVERIFY(m_driver->press("notSure-order"));
    QVERIFY(m_driver->press("notSure-amount"));
    QVERIFY(m_driver->press("notSure-recipient"));
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->press("guideBack"));
    QCOMPARE(day()->text(), QStringLiteral("21 November 2026"));
    m_driver->page.setLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(day()->text(), QStringLiteral("2026年11月21日"));
    // What somebody has typed is theirs.
    QVERIFY(m_driver->type("date", QStringLiteral("昨天")));
    m_driver->page.setLanguage(QStringLiteral("en"));
    QCOMPARE(day()->text(), QStringLiteral("昨天"));
}

void TestFieldInputs::choosesFromTheCalendar()
{
    QVERIFY(reachPayment());
    m_driver->page.setLanguage(QStringLiteral("zh_CN"));
    QVERIFY(m_driver->press("calendar-date"));
    QVERIFY(calendar());
    QCOMPARE(calendar()->selectedDate(), QDate(2026, 11, 22));
    QCOMPARE(calendar()->maximumDate(), QDate(2026, 11, 22));
    QCOMPARE(calendar()->locale().language(), QLocale::Chinese);
    QCOMPARE(calendarHeading(), QStringLiteral("2026年11月"));
    pressInCalendar(Qt::Key_PageUp);
    QCOMPARE(calendarHeading(), QStringLiteral("2026年10月"));
    pressInCalendar(Qt::Key_PageDown);
    pressInCalendar(Qt::Key_Right); // tomorrow is not there
    QCOMPARE(calendar()->selectedDate(), QDate(2026, 11, 22));
    pressInCalendar(Qt::Key_Up);
    pressInCalendar(Qt::Key_Left);
    pressInCalendar(Qt::Key_Return);
    QVERIFY(!calendar());
    QCOMPARE(day()->text(), QStringLiteral("2026年11月14日"));
    QCOMPARE(m_driver->page.focusWidget(), day());
}

void TestFieldInputs::saysTheDayOfTheCalendar()
{
    QVERIFY(reachPayment());
    QVERIFY(m_driver->press("calendar-date"));
    const QWidget *popup = QApplication::activePopupWidget();
    const QString named =
        QStringLiteral("Calendar: Sunday 22 November 2026. Choose a day with the arrow keys and Enter.");
    QCOMPARE(popup->accessibleName(), named);
    QCOMPARE(calendar()->focusProxy()->accessibleName(), named);
    pressInCalendar(Qt::Key_Up);
    const auto *announcer = popup->findChild<QWidget *>(QStringLiteral("announcer"));
    QVERIFY(announcer->isVisible());
    QCOMPARE(announcer->accessibleName(), QStringLiteral("Sunday 15 November 2026"));
    const auto buttons = popup->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
    }
    pressInCalendar(Qt::Key_Escape);
}

void TestFieldInputs::closesTheCalendarWithoutADay()
{
    QVERIFY(reachPayment());
    QVERIFY(m_driver->type("date", QStringLiteral("the other day")));
    QVERIFY(m_driver->press("calendar-date"));
    QCOMPARE(calendarHeading(), QStringLiteral("November2026"));
    pressInCalendar(Qt::Key_Left);
    pressInCalendar(Qt::Key_Escape);
    QVERIFY(!calendar());
    QCOMPARE(day()->text(), QStringLiteral("the other day"));
}

void TestFieldInputs::namesTheCurrencies()
{
    QVERIFY(reachPayment());
    QVERIFY(currency()->findText(QStringLiteral("US dollar (USD)")) >= 0);
    QVERIFY(currency()->findText(QStringLiteral("Chinese yuan (CNY)")) >= 0);
    currency()->setCurrentIndex(currency()->findText(QStringLiteral("Euro (EUR)")));
    m_driver->page.setLanguage(QStringLiteral("zh_CN"));
    QVERIFY(currency()->findText(QStringLiteral("美元 (USD)")) >= 0);
    QCOMPARE(chosen(), QStringLiteral("EUR"));
    // Not taller than the screen.
    currency()->showPopup();
    const QWidget *list = QApplication::activePopupWidget();
    QVERIFY(list);
    QVERIFY(list->height() < 500);
    currency()->hidePopup();
}

void TestFieldInputs::beginsWithTheLikelyCurrencies()
{
    QVERIFY(reachPayment());
    QCOMPARE(chosen(), QStringLiteral("CNY"));
    QCOMPARE(currency()->itemData(0).toString(), QStringLiteral("CNY"));
    QVERIFY(m_driver->press("guideBack"));
    QVERIFY(m_driver->press("guideBack"));
    QVERIFY(m_driver->type("wallet", QStringLiteral("Bare Wallet")));
    m_driver->page.setLanguage(QStringLiteral("zh_CN"));
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->goOn());
    QCOMPARE(chosen(), QStringLiteral("GBP"));
    QCOMPARE(currency()->itemData(0).toString(), QStringLiteral("GBP"));
    QCOMPARE(currency()->itemData(1).toString(), QStringLiteral("CNY"));
}

void TestFieldInputs::followsTheCurrencyInTheText()
{
    QVERIFY(reachPayment());
    QVERIFY(m_driver->type("amount", QStringLiteral("20 euros")));
    QCOMPARE(chosen(), QStringLiteral("EUR"));
    QVERIFY(m_driver->type("amount", QStringLiteral("20 dollars")));
    // Whose dollars, only the person knows.
    QCOMPARE(chosen(), QString());
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->text("error-amount"), QStringLiteral("Choose the currency"));
    QVERIFY(m_driver->type("amount", QStringLiteral("20元")));
    QCOMPARE(chosen(), QStringLiteral("CNY"));
}

void TestFieldInputs::keepsTheChosenCurrency()
{
    QVERIFY(reachPayment());
    // By the keys of its code; a name would do as well.
    currency()->setFocus();
    QTest::keyClicks(currency(), QStringLiteral("hkd"));
    QCOMPARE(chosen(), QStringLiteral("HKD"));
    QVERIFY(m_driver->type("amount", QStringLiteral("20元")));
    QCOMPARE(chosen(), QStringLiteral("HKD"));
    QVERIFY(m_driver->type("amount", QStringLiteral("20 EUR")));
    QCOMPARE(chosen(), QStringLiteral("HKD"));
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->sees("error-amount"));
}

void TestFieldInputs::findsACurrencyByItsCode_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    for (const char *language : {"en", "zh_CN"}) {
        for (const auto &[typed, found] : {std::pair("US", "USD"), std::pair("usd", "USD"), std::pair("USDT", "USDT"),
                                           std::pair("usdc", "USDC"), std::pair("bt", "BTC")}) {
            QTest::addRow("%s, %s", typed, language)
                << QString::fromLatin1(language) << QString::fromLatin1(typed) << QString::fromLatin1(found);
        }
    }
    QTest::newRow("a name") << QStringLiteral("en") << QStringLiteral("US d") << QStringLiteral("USD");
    QTest::newRow("a coin's name") << QStringLiteral("en") << QStringLiteral("Teth") << QStringLiteral("USDT");
}

void TestFieldInputs::findsACurrencyByItsCode()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, found);
    m_driver = std::make_unique<GuideDriver>(language);
    QVERIFY(reachPayment());
    currency()->setFocus();
    QTest::keyClicks(currency(), typed);
    QCOMPARE(chosen(), found);
}

void TestFieldInputs::hasRoomForLongSums_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const char *language : {"en", "zh_CN"}) {
        for (const int percent : {SmallestTextPercent, LargestTextPercent}) {
            QTest::addRow("%s, %d %%", language, percent) << QString::fromLatin1(language) << percent;
        }
    }
}

void TestFieldInputs::hasRoomForLongSums()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    m_driver = std::make_unique<GuideDriver>(language);
    m_driver->theme.apply(ColourScheme::Light, percent);
    QVERIFY(reachPayment());
    auto *sum = m_driver->find<QLineEdit>(QStringLiteral("edit-amount"));
    constexpr int InsetAndCaret = 8;
    const auto fits = [&] {
        return sum->contentsRect().width() - InsetAndCaret >
               sum->fontMetrics().horizontalAdvance(QStringLiteral("123456789012"));
    };
    QTRY_VERIFY2(fits(), qPrintable(QString::number(sum->width())));
    QVERIFY(m_driver->page.window()->width() <= 700);
    // Beside each other again where there is room.
    m_driver->page.window()->resize(1800, 600);
    QTRY_COMPARE(sum->y(), currency()->y());
    QTRY_VERIFY2(fits(), qPrintable(QString::number(sum->width())));
}

void TestFieldInputs::showsTheMonthOfTheCalendar_data()
{
    QTest::addColumn<ColourScheme>("colours");
    QTest::newRow("light") << ColourScheme::Light;
    QTest::newRow("dark") << ColourScheme::Dark;
}

/// As it is painted: what the palette says of it is not what the calendar does.
void TestFieldInputs::showsTheMonthOfTheCalendar()
{
    QFETCH(ColourScheme, colours);
    m_driver->theme.apply(colours, LargestTextPercent);
    QVERIFY(reachPayment());
    QVERIFY(m_driver->press("calendar-date"));
    for (const char *name : {"qt_calendar_monthbutton", "qt_calendar_yearbutton"}) {
        auto *button = QApplication::activePopupWidget()->findChild<QToolButton *>(QLatin1String(name));
        QVERIFY(!button->text().isEmpty());
        QWidget *bar = button->parentWidget();
        const QImage painted = bar->grab(button->geometry()).toImage();
        const QColor ground = painted.pixelColor(2, 2);
        double best = 1;
        for (int y = 0; y < painted.height(); ++y) {
            for (int x = 0; x < painted.width(); ++x) {
                best = std::max(best, contrast(painted.pixelColor(x, y), ground));
            }
        }
        QVERIFY2(best >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(name)).arg(best)));
    }
    pressInCalendar(Qt::Key_Escape);
}

void TestFieldInputs::takesANumberAsDialledAtHome()
{
    m_driver->page.setLanguage(QStringLiteral("zh_CN"));
    QVERIFY(m_driver->page.showGuide(QStringLiteral("reset-password")));
    QVERIFY(m_driver->type("wallet", QStringLiteral("我家的钱包")));
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->choose("account"));
    QVERIFY(m_driver->choose("forgotten"));
    QVERIFY(m_driver->type("contact", QStringLiteral("13900000000")));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("find-page"));
    QVERIFY(m_driver->press("guideBack"));
    QCOMPARE(m_driver->find<QLineEdit>(QStringLiteral("edit-contact"))->text(), QStringLiteral("+8613900000000"));
    // Whose numbers an unlisted wallet knows, nobody can say.
    QVERIFY(m_driver->type("contact", QStringLiteral("0733 000 000")));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("find-page"));
}

QTEST_MAIN(TestFieldInputs)
#include "tst_fieldinputs.moc"
