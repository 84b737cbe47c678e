#include "settings/settingspage.h"
#include "ui/languagecontroller.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace WalletSupport;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void showsWhatHolds();
    void tellsWhatThePersonChooses();
    void tellsNothingOfWhatItIsShown();
    void offersToForget();
    void saysWhatIsKept();
    void offersToKeepNoSearches();
    void offersReminders();
    void keepsItsChoicesInAnotherLanguage();

private:
    [[nodiscard]] QComboBox *box(const char *name) const { return m_page->findChild<QComboBox *>(QLatin1String(name)); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    }

    Theme m_theme;
    LanguageController m_languages;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::init()
{
    QVERIFY(m_languages.setLanguage(QStringLiteral("en")));
    m_theme.apply(ColourScheme::Light, 100);
    m_page =
        std::make_unique<SettingsPage>(SettingsPage::About{QStringLiteral("/home/example/settings.ini"), 7,
                                                           QDate(2026, 11, 1), QStringLiteral("/home/example/cases")},
                                       m_theme);
    m_page->showPreferences({QStringLiteral("en"), {}, 150, ColourScheme::Dark}, QStringLiteral("en"), {});
    m_page->show();
}

void TestSettingsPage::showsWhatHolds()
{
    QCOMPARE(box("languageBox")->currentData().toString(), QStringLiteral("en"));
    QCOMPARE(box("languageBox")->currentText(), QStringLiteral("English"));
    QCOMPARE(box("textSizeBox")->currentData().toInt(), 150);
    QCOMPARE(box("textSizeBox")->count(), 5);
    QCOMPARE(box("coloursBox")->currentText(), QStringLiteral("Dark"));
}

void TestSettingsPage::tellsWhatThePersonChooses()
{
    QSignalSpy languages(m_page.get(), &SettingsPage::languageChosen);
    QSignalSpy sizes(m_page.get(), &SettingsPage::textPercentChosen);
    QSignalSpy colours(m_page.get(), &SettingsPage::coloursChosen);
    QTest::keyClick(box("languageBox"), Qt::Key_Down);
    QTest::keyClick(box("textSizeBox"), Qt::Key_End);
    QTest::keyClick(box("coloursBox"), Qt::Key_Up);
    QCOMPARE(languages.size(), 1);
    QCOMPARE(languages.first().first().toString(), QStringLiteral("zh_CN"));
    QCOMPARE(sizes.size(), 1);
    QCOMPARE(sizes.first().first().toInt(), 200);
    QCOMPARE(colours.size(), 1);
    QCOMPARE(colours.first().first().value<ColourScheme>(), ColourScheme::Light);
}

void TestSettingsPage::tellsNothingOfWhatItIsShown()
{
    QSignalSpy languages(m_page.get(), &SettingsPage::languageChosen);
    QSignalSpy sizes(m_page.get(), &SettingsPage::textPercentChosen);
    QSignalSpy colours(m_page.get(), &SettingsPage::coloursChosen);
    QSignalSpy searches(m_page.get(), &SettingsPage::recentSearchesChosen);
    m_page->showPreferences({QStringLiteral("zh_CN"), {}, 200, ColourScheme::Light, RecentSearches::None},
                            QStringLiteral("zh_CN"), {});
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_VERIFY(!says(QStringLiteral("Settings")));
    QCOMPARE(languages.size(), 0);
    QCOMPARE(sizes.size(), 0);
    QCOMPARE(colours.size(), 0);
    QCOMPARE(searches.size(), 0);
}

void TestSettingsPage::offersToForget()
{
    QVERIFY(!button("forgetWallet")->isVisible());
    m_page->showPreferences({}, QStringLiteral("en"), QStringLiteral("Example Wallet"));
    QVERIFY(says(QStringLiteral("Example Wallet")));
    QSignalSpy wallet(m_page.get(), &SettingsPage::forgetWalletRequested);
    QSignalSpy all(m_page.get(), &SettingsPage::forgetAllRequested);
    QSignalSpy cases(m_page.get(), &SettingsPage::eraseCasesRequested);
    const auto answer = [this](const char *offer, const char *said) {
        QTest::mouseClick(button(offer), Qt::LeftButton);
        // Escape and Enter keep everything.
        auto *keep = m_page->findChild<QPushButton *>(QStringLiteral("forgetNo"));
        QVERIFY(keep->isDefault());
        QTest::mouseClick(button(said), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    answer("forgetWallet", "forgetNo");
    answer("forgetAll", "forgetNo");
    answer("eraseCases", "forgetNo");
    QCOMPARE(wallet.size() + all.size() + cases.size(), 0);
    answer("forgetWallet", "forgetYes");
    QCOMPARE(wallet.size(), 1);
    answer("forgetAll", "forgetYes");
    QCOMPARE(all.size(), 1);
    answer("eraseCases", "forgetYes");
    QCOMPARE(cases.size(), 1);
}

void TestSettingsPage::saysWhatIsKept()
{
    QVERIFY(says(QStringLiteral("/home/example/settings.ini")));
    QVERIFY(says(QStringLiteral("/home/example/cases")));
    QVERIFY(says(QStringLiteral("version 7")));
    QVERIFY(says(QStringLiteral("1 November 2026")));
}

void TestSettingsPage::offersToKeepNoSearches()
{
    auto *keep = m_page->findChild<QCheckBox *>(QStringLiteral("keepSearches"));
    QVERIFY(keep->isChecked());
    QVERIFY(says(QStringLiteral("your last searches")));
    QSignalSpy chosen(m_page.get(), &SettingsPage::recentSearchesChosen);
    QTest::keyClick(keep, Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last().first().value<RecentSearches>(), RecentSearches::None);
    Preferences preferences;
    preferences.recentSearches = RecentSearches::None;
    m_page->showPreferences(preferences, QStringLiteral("en"), {});
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!keep->isChecked());
    QVERIFY(!says(QStringLiteral("your last searches")));
    QTest::keyClick(keep, Qt::Key_Space);
    QCOMPARE(chosen.last().first().value<RecentSearches>(), RecentSearches::Keep);
}

void TestSettingsPage::offersReminders()
{
    auto *reminders = m_page->findChild<QCheckBox *>(QStringLiteral("remindOfDays"));
    QVERIFY(!reminders->isChecked());
    QSignalSpy chosen(m_page.get(), &SettingsPage::remindersChosen);
    QTest::mouseClick(reminders, Qt::LeftButton, {}, QPoint(12, reminders->height() / 2));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Reminders>(), Reminders::ByNotification);
    // It is off again where the setting was forgotten, and nobody has chosen that.
    m_page->showPreferences({}, QStringLiteral("en"), {});
    QVERIFY(!reminders->isChecked());
    QCOMPARE(chosen.size(), 1);
}

void TestSettingsPage::keepsItsChoicesInAnotherLanguage()
{
    const QString before = box("coloursBox")->currentText();
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_VERIFY(box("coloursBox")->currentText() != before);
    QCOMPARE(box("coloursBox")->currentData().toInt(), static_cast<int>(ColourScheme::Dark));
    QCOMPARE(box("textSizeBox")->currentData().toInt(), 150);
    // Each language keeps its own name.
    QCOMPARE(box("languageBox")->itemText(0), QStringLiteral("English"));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
