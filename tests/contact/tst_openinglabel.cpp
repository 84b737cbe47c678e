#include "contact/openinglabel.h"
#include "support/settableclock.h"
#include "ui/languagecontroller.h"
#include "ui/theme.h"

#include <QScrollArea>
#include <QTest>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace WalletSupport;

class TestOpeningLabel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void says_data();
    void says();
    void saysDaysInThePersonsOwnTimeZone();
    void countsDownWhileItIsSeen();
    void wakesNobodyWhenHidden();
    void wakesNobodyWhenScrolledAway();
    void neverWakesForWhatNeverChanges();
    void followsTheLanguage();

private:
    /// London: Monday to Friday 8 to 20, Saturday 9 to 17.
    static OpeningHours london()
    {
        OpeningHours hours;
        hours.zone = "Europe/London";
        for (int day = 1; day <= 5; ++day) {
            hours.weekly.push_back({day, 8 * 60, 20 * 60});
        }
        hours.weekly.push_back({6, 9 * 60, 17 * 60});
        hours.confidence = Confidence::Confirmed;
        return hours;
    }
    void setTime(const QString &utc) { m_clock.moment = QDateTime::fromString(utc, Qt::ISODate); }

    SettableClock m_clock;
    Theme m_theme;
    LanguageController m_languages;
};

void TestOpeningLabel::init()
{
    QVERIFY(m_languages.setLanguage(QStringLiteral("en")));
    m_theme.apply(ColourScheme::Light, 100);
}

void TestOpeningLabel::says_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("text");
    // A Thursday in winter, when London has UTC.
    QTest::newRow("open, minutes") << "2026-11-26T19:20:00Z"
                                   << "Open, closes in 40 min";
    QTest::newRow("the last minute") << "2026-11-26T19:59:59Z"
                                     << "Open, closes in 1 min";
    QTest::newRow("a begun minute counts") << "2026-11-26T19:20:30Z"
                                           << "Open, closes in 40 min";
    QTest::newRow("open, an hour") << "2026-11-26T19:00:00Z"
                                   << "Open, closes in 1 h";
    QTest::newRow("open, hours and minutes") << "2026-11-26T17:50:00Z"
                                             << "Open, closes in 2 h 10 min";
    QTest::newRow("closed") << "2026-11-26T05:50:00Z"
                            << "Closed, opens in 2 h 10 min";
    QTest::newRow("at the hour it closes") << "2026-11-26T20:00:00Z"
                                           << "Closed, opens in 12 h";
    QTest::newRow("over the weekend") << "2026-11-28T17:00:00Z"
                                      << "Closed, opens Monday 30 Nov, 08:00";
    QTest::newRow("summer time there") << "2026-07-02T06:50:00Z"
                                       << "Closed, opens in 10 min";
}

void TestOpeningLabel::says()
{
    QFETCH(QString, utc);
    QFETCH(QString, text);
    setTime(utc);
    OpeningLabel label(m_clock, m_theme);
    label.setHours(london());
    QCOMPARE(label.text(), text);
    QVERIFY(!label.isHidden());
}

void TestOpeningLabel::saysDaysInThePersonsOwnTimeZone()
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Shanghai");
    tzset();
    setTime(QStringLiteral("2026-11-28T17:00:00Z"));
    OpeningLabel label(m_clock, m_theme);
    label.setHours(london());
    QCOMPARE(label.text(), QStringLiteral("Closed, opens Monday 30 Nov, 16:00"));
    QCOMPARE(label.toolTip(), QStringLiteral("Opens Monday 30 Nov, 16:00, by your clock"));
    qputenv("TZ", zone);
    tzset();
}

void TestOpeningLabel::countsDownWhileItIsSeen()
{
    setTime(QStringLiteral("2026-11-26T19:20:59.900Z"));
    OpeningLabel label(m_clock, m_theme);
    label.setHours(london());
    QCOMPARE(label.text(), QStringLiteral("Open, closes in 40 min"));
    QVERIFY(!label.isTicking());
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QTRY_VERIFY(label.isTicking());
    setTime(QStringLiteral("2026-11-26T19:21:00Z"));
    QTRY_COMPARE(label.text(), QStringLiteral("Open, closes in 39 min"));
    QTRY_VERIFY(label.isTicking());
}

void TestOpeningLabel::wakesNobodyWhenHidden()
{
    setTime(QStringLiteral("2026-11-26T19:20:00Z"));
    QWidget window;
    auto *label = new OpeningLabel(m_clock, m_theme, &window);
    label->setHours(london());
    window.resize(300, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY(label->isTicking());
    window.hide();
    QVERIFY(!label->isTicking());
    setTime(QStringLiteral("2026-11-26T19:40:00Z"));
    window.show();
    QTRY_COMPARE(label->text(), QStringLiteral("Open, closes in 20 min"));
}

void TestOpeningLabel::wakesNobodyWhenScrolledAway()
{
    setTime(QStringLiteral("2026-11-26T19:20:00Z"));
    QScrollArea area;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    auto *label = new OpeningLabel(m_clock, m_theme, content);
    layout->addSpacing(2000);
    layout->addWidget(label);
    area.setWidget(content);
    area.setWidgetResizable(true);
    label->setHours(london());
    area.resize(300, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QVERIFY(label->isVisible());
    QVERIFY(!label->isTicking());
    area.ensureWidgetVisible(label);
    QTRY_VERIFY(label->isTicking());
}

void TestOpeningLabel::neverWakesForWhatNeverChanges()
{
    OpeningLabel label(m_clock, m_theme);
    label.setHours(std::nullopt);
    QVERIFY(label.isHidden());
    OpeningHours always;
    always.isAlways = true;
    label.setHours(always);
    QCOMPARE(label.text(), QStringLiteral("Open day and night"));
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    label.grab();
    QVERIFY(!label.isTicking());
    // Behind the end of what is known nothing is said.
    OpeningHours known = london();
    known.knownUntil = QDate(2026, 11, 25);
    setTime(QStringLiteral("2026-11-26T19:20:00Z"));
    label.setHours(known);
    QVERIFY(label.isHidden());
}

void TestOpeningLabel::followsTheLanguage()
{
    setTime(QStringLiteral("2026-11-26T17:50:00Z"));
    OpeningLabel label(m_clock, m_theme);
    label.setHours(london());
    label.show();
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_COMPARE(label.text(), QStringLiteral("服务中，2小时10分钟后结束"));
}

QTEST_MAIN(TestOpeningLabel)
#include "tst_openinglabel.moc"
