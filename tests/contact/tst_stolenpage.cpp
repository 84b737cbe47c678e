#include "contact/freezecard.h"
#include "contact/stolenpage.h"
#include "contactpaneltest.h"
#include "core/directory/directory.h"
#include "core/gate/addressopener.h"
#include "core/gate/gate.h"
#include "support/directorypack.h"
#include "support/settableclock.h"
#include "ui/announcer.h"
#include "ui/languagecontroller.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace WalletSupport;

class TestStolenPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void leadsAbroadWhereNoNumberIsReached_data();
    void leadsAbroadWhereNoNumberIsReached();
    void showsTheNumberOfTheOwnCountry_data();
    void showsTheNumberOfTheOwnCountry();
    void copiesTheNumber();
    void choosesAWalletOnThePage();
    void servesWalletsThatAreNotListed();
    void servesWalletsWithNothingConfirmed();
    void movesTheMoneyWhereNobodyCanFreeze();
    void saysTheFirstStep();
    void changesItsMindAboutTheWallet();
    void keepsTicksInAnotherLanguage();
    void ticksByKeyboard();
    void listsReportingLinesOfTheCountry();
    void asksForACountryWithoutLines();
    void copiesAReportingLine();
    void leadsOn();
    void offersTheGuideThatThereIs();
    void fitsItsPlace_data();
    void fitsItsPlace();

private:
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QString textOf(const char *name) const { return part<QLabel>(name)->text(); }
    void click(const char *name) const { part<QAbstractButton>(name)->click(); }

    std::optional<Pack> m_pack;
    std::optional<Directory> m_directory;
    std::optional<Gate> m_gate;
    AddressOpener m_opener;
    SettableClock m_clock;
    Theme m_theme;
    LanguageController m_languages;
    std::unique_ptr<StolenPage> m_page;
};

void TestStolenPage::initTestCase()
{
    QByteArray wallets = directoryOfUnlikeWallets();
    const QByteArray kind("stored value");
    wallets.replace(wallets.indexOf(kind, wallets.indexOf("hearsay")), kind.size(), "crypto self-custody");
    Result<Pack, PackError> pack = packWithDirectory(wallets, shippedReportingLines());
    QVERIFY(pack.has_value());
    m_pack = std::move(*pack);
    m_directory.emplace(*m_pack);
    m_gate.emplace(*m_directory);
    m_clock.moment = QDateTime(QDate(2026, 11, 26), QTime(17, 50), QTimeZone::utc());
}

void TestStolenPage::init()
{
    QVERIFY(m_languages.setLanguage(QStringLiteral("en")));
    m_theme.apply(ColourScheme::Light, 100);
    m_page = std::make_unique<StolenPage>(StolenPage::Parts{*m_directory, *m_gate, m_opener, m_clock, m_theme});
    m_page->setCountry(QStringLiteral("GB"));
    m_page->setWallet(QStringLiteral("example-wallet"));
    m_page->resize(760, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestStolenPage::showsTheNumberOfTheOwnCountry_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("opening");
    QTest::newRow("Britain") << "GB"
                             << "020 7946 0123"
                             << QStringLiteral("Press \u20662\u2069 for lost or stolen, to freeze the account")
                             << "Open, closes in 2 h 10 min";
    QTest::newRow("United States") << "US"
                                   << "202-555-0143" << QString() << "Open, closes in 13 h 10 min";
    QTest::newRow("elsewhere") << "CN"
                               << "202-555-0143" << QString() << "Open, closes in 13 h 10 min";
    QTest::newRow("nowhere") << QString() << "202-555-0143" << QString() << "Open, closes in 13 h 10 min";
}

void TestStolenPage::leadsAbroadWhereNoNumberIsReached_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("target");
    QTest::newRow("at home") << "US" << QStringLiteral("800-555-0143");
    QTest::newRow("abroad") << "DE" << QStringLiteral("chat.wallet.example");
    QTest::newRow("nowhere") << QString() << QStringLiteral("800-555-0143");
}

void TestStolenPage::leadsAbroadWhereNoNumberIsReached()
{
    QFETCH(QString, country);
    QFETCH(QString, target);
    QByteArray json = exampleDirectory();
    json.replace("+12025550143", "+18005550143").replace("202-555-0143", "800-555-0143");
    json.replace("\"number\": \"+442079460123\", \"display\": \"020 7946 0123\"",
                 "\"number\": \"+448081570192\", \"display\": \"0808 157 0192\"");
    const Result<Pack, PackError> pack = packWithDirectory(json);
    QVERIFY(pack.has_value());
    const Directory directory(*pack);
    FreezeCard card(directory, m_clock, m_theme);
    card.setCountry(country);
    card.setWallet(QStringLiteral("example-wallet"));
    QCOMPARE(card.findChild<QLabel *>(QStringLiteral("freezeTarget"))->text(), target);
}

void TestStolenPage::showsTheNumberOfTheOwnCountry()
{
    QFETCH(QString, country);
    QFETCH(QString, number);
    QFETCH(QString, keys);
    QFETCH(QString, opening);
    m_page->setCountry(country);
    QCOMPARE(textOf("freezeTarget"), number);
    QVERIFY(part("freezeTarget")->isVisible());
    QCOMPARE(textOf("freezeKeys"), keys);
    QCOMPARE(part("freezeKeys")->isVisible(), !keys.isEmpty());
    QCOMPARE(textOf("opening"), opening);
    QVERIFY(textOf("freezeWhere").startsWith(QLatin1String("Example Wallet")));
    // Only what the wallet itself confirmed is called official; the other is to be compared.
    const bool isConfirmed = country == QLatin1String("GB");
    QCOMPARE(textOf("freezeTitle").contains(QLatin1String("official")), isConfirmed);
    QCOMPARE(part("freezeMark")->isVisible(), !isConfirmed);
}

void TestStolenPage::copiesTheNumber()
{
    m_page->focusFirst();
    QVERIFY(part("freezeCopy")->hasFocus());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("020 7946 0123"));
    QCOMPARE(textOf("contactNoticeGood"), QStringLiteral("Copied: 020 7946 0123"));
    QCOMPARE(part("contactNotice")->findChild<Announcer *>()->accessibleName(), textOf("contactNoticeGood"));
    // A number that few would know from "Copy the number" alone.
    QCOMPARE(part("freezeCopy")->accessibleName(), QStringLiteral("Copy 020 7946 0123"));
}

void TestStolenPage::choosesAWalletOnThePage()
{
    m_page->setWallet({});
    QSignalSpy chosen(m_page.get(), &StolenPage::walletChosen);
    QVERIFY(!part("freezeTarget")->isVisible());
    QVERIFY(part("genericHelp")->isVisible());
    m_page->focusFirst();
    auto *field = part<QLineEdit>("walletSearch");
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape); // there is nothing to go back to
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, QStringLiteral("example"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("example-wallet"));
    QCOMPARE(textOf("freezeTarget"), QStringLiteral("020 7946 0123"));
    QVERIFY(!field->isVisible());
    QVERIFY(!part("genericHelp")->isVisible());
    QVERIFY(part("freezeCopy")->hasFocus());
}

void TestStolenPage::servesWalletsThatAreNotListed()
{
    m_page->setWallet({});
    // As the window does, which tells all pages what was chosen.
    connect(m_page.get(), &StolenPage::walletChosen, m_page.get(), &StolenPage::setWallet);
    auto *field = part<QLineEdit>("walletSearch");
    QTest::keyClicks(field, QStringLiteral("bank of nowhere"));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->isVisible());
    QVERIFY(part("genericHelp")->isVisible());
    QVERIFY(part("genericReason")->isVisible());
    QVERIFY(part("freezeAnother")->hasFocus());
    // The first step is what such a person can do now, said once, and said to whoever hears the page.
    QCOMPARE(textOf("freezeTitle"), QStringLiteral("1. Call the bank of every linked card"));
    QVERIFY(part("freezeAnother")->accessibleDescription().startsWith(textOf("freezeTitle")));
    QVERIFY(!part("genericBank")->isVisible());
    QCOMPARE(part("firstMinute-2")->accessibleName(), QStringLiteral("2. Ask the wallet to freeze the account"));
    m_page->setWallet(QStringLiteral("example-wallet"));
    QVERIFY(textOf("freezeTitle").contains(QLatin1String("hotline")));
    QCOMPARE(part("firstMinute-2")->accessibleName(), QStringLiteral("2. Call the bank of every linked card"));
}

void TestStolenPage::servesWalletsWithNothingConfirmed()
{
    m_page->setWallet(QStringLiteral("rumour"));
    QCOMPARE(textOf("freezeTitle"), QStringLiteral("1. Call the bank of every linked card"));
    QVERIFY(part("genericReason")->isVisible());
    QVERIFY(!part("genericBank")->isVisible());
    click("freezeAnother"); // another wallet, whose hotline may be known
    QVERIFY(textOf("freezeTitle").contains(QLatin1String("hotline")));
}

void TestStolenPage::movesTheMoneyWhereNobodyCanFreeze()
{
    auto *second = part<QAbstractButton>("firstMinute-2");
    auto *last = part<QAbstractButton>("firstMinute-6");
    second->setChecked(true);
    last->setChecked(true);
    m_page->setWallet(QStringLiteral("hearsay"));
    QVERIFY(textOf("freezeTitle").startsWith(QLatin1String("1. Move what is left to a new wallet")));
    QVERIFY(part("freezeWhere")->isVisible()); // which wallet that is
    QVERIFY(!textOf("freezeWhere").isEmpty());
    // Nothing leads to a form or a hotline while the coins are leaving.
    QVERIFY(!part("freezeTarget")->isVisible());
    QVERIFY(!part("freezeOpen")->isVisible());
    QVERIFY(part("genericHelp") == nullptr || !part("genericHelp")->isVisible());
    QCOMPARE(second->accessibleName(), QStringLiteral("2. Cancel approvals, and disconnect the wallet from sites"));
    QVERIFY(!second->isChecked()); // it is another step
    QVERIFY(last->isChecked());    // the same one
    m_page->focusFirst();
    QVERIFY(part("freezeAnother")->hasFocus());
    QVERIFY(part("freezeAnother")->accessibleDescription().contains(textOf("freezeTitle")));
    m_page->setWallet(QStringLiteral("example-wallet"));
    QVERIFY(textOf("freezeTitle").contains(QLatin1String("hotline")));
    QVERIFY(part("freezeTarget")->isVisible());
    QCOMPARE(second->accessibleName(), QStringLiteral("2. Call the bank of every linked card"));
}

void TestStolenPage::saysTheFirstStep()
{
    m_page->focusFirst();
    const auto said = [this] { return m_page->focusWidget()->accessibleDescription(); };
    const QString step = textOf("freezeTitle") + u' ' + textOf("freezeWhere") + u' ' + textOf("freezeKeys");
    QVERIFY(said().startsWith(textOf("stolenTitle")));
    QVERIFY(said().endsWith(step));
    m_page->setWallet({});
    m_page->focusFirst();
    QCOMPARE(m_page->focusWidget(), part("walletSearch"));
    QVERIFY(said().contains(textOf("freezeTitle")));
    // What stands before the first step is not said again behind the choice.
    QTest::keyClicks(m_page->focusWidget(), QStringLiteral("example"));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(said(), step);
}

void TestStolenPage::changesItsMindAboutTheWallet()
{
    click("freezeAnother");
    auto *field = part<QLineEdit>("walletSearch");
    QVERIFY(field->hasFocus());
    QVERIFY(!part("freezeTarget")->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(part("freezeTarget")->isVisible());
    QVERIFY(!field->isVisible());
    // What was said of the one wallet's number goes with it.
    click("freezeCopy");
    QVERIFY(part("contactNotice")->isVisible());
    click("freezeAnother");
    QTest::keyClicks(field, QStringLiteral("plain"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(textOf("freezeTarget"), QStringLiteral("95999"));
    QVERIFY(!part("contactNotice")->isVisible());
}

void TestStolenPage::keepsTicksInAnotherLanguage()
{
    auto *second = part<QAbstractButton>("firstMinute-2");
    QTest::mouseClick(second, Qt::LeftButton);
    QVERIFY(second->isChecked());
    const QString english = second->accessibleName();
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_VERIFY(second->accessibleName() != english);
    QVERIFY(second->isChecked());
    m_page->setWallet({});
    m_page->setWallet(QStringLiteral("example-wallet"));
    QVERIFY(second->isChecked());
    QVERIFY(textOf("freezeWhere").startsWith(QStringLiteral("示例钱包")));
}

void TestStolenPage::ticksByKeyboard()
{
    auto *third = part<QAbstractButton>("firstMinute-3");
    third->setFocus();
    QTest::keyClick(third, Qt::Key_Space);
    QVERIFY(third->isChecked());
    QTest::keyClick(third, Qt::Key_Space);
    QVERIFY(!third->isChecked());
}

void TestStolenPage::listsReportingLinesOfTheCountry()
{
    m_page->setCountry(QStringLiteral("CN"));
    QVERIFY(part("reporting-cn-110") != nullptr);
    QVERIFY(part("reporting-cn-96110") != nullptr);
    QVERIFY(part("reporting-hk-18222") == nullptr);
    // That others name the police's number is no reason to hesitate, and heard as well as seen.
    const QString mark = part("reporting-cn-110")->findChild<QLabel *>(QStringLiteral("mark"))->text();
    QCOMPARE(mark, QStringLiteral("More than one source gives this number."));
    QVERIFY(part("reporting-cn-110")->accessibleDescription().contains(mark));
    QSignalSpy chosen(m_page.get(), &StolenPage::countryChosen);
    auto *box = part<QComboBox>("reportingCountry");
    box->setCurrentIndex(box->findData(QStringLiteral("HK")));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("HK"));
    QTRY_VERIFY(part("reporting-hk-18222")->isVisible());
    QVERIFY(part("reporting-cn-110") == nullptr);
    const QString english = part("reporting-hk-18222")->accessibleName();
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_COMPARE(part("reporting-hk-18222")->accessibleName(), QStringLiteral("防骗易热线：18222"));
    QVERIFY(english != part("reporting-hk-18222")->accessibleName());
    QCOMPARE(chosen.count(), 1);
}

void TestStolenPage::asksForACountryWithoutLines()
{
    m_page->setCountry(QStringLiteral("AQ"));
    QCOMPARE(part<QComboBox>("reportingCountry")->currentIndex(), -1);
    QVERIFY(part("reportingNone")->isVisible());
    m_page->setCountry(QStringLiteral("CN"));
    QVERIFY(!part("reportingNone")->isVisible());
}

void TestStolenPage::copiesAReportingLine()
{
    m_page->setCountry(QStringLiteral("CN"));
    part("reporting-cn-96110")->findChild<QAbstractButton *>(QStringLiteral("copy"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("96110"));
    QVERIFY(part("contactNotice")->isVisible());
    auto *box = part<QComboBox>("reportingCountry");
    box->setCurrentIndex(box->findData(QStringLiteral("HK")));
    QVERIFY(!part("contactNotice")->isVisible());
}

void TestStolenPage::leadsOn()
{
    m_page->setReadings(
        {{QStringLiteral("a"), QStringLiteral("First")}, {QStringLiteral("b"), QStringLiteral("Next")}});
    QSignalSpy articles(m_page.get(), &StolenPage::articleRequested);
    QSignalSpy check(m_page.get(), &StolenPage::checkRequested);
    QSignalSpy back(m_page.get(), &StolenPage::backRequested);
    click("stolenArticle-b");
    click("stolenCheck");
    click("stolenBack");
    QCOMPARE(articles.count(), 1);
    QCOMPARE(articles.first().first().toString(), QStringLiteral("b"));
    QCOMPARE(check.count(), 1);
    QCOMPARE(back.count(), 1);
}

void TestStolenPage::offersTheGuideThatThereIs()
{
    auto *guide = part<QAbstractButton>("stolenGuide");
    QVERIFY(!guide->isVisible());
    m_page->setGuide(QStringLiteral("account-taken-over"));
    QVERIFY(guide->isVisible());
    QSignalSpy guides(m_page.get(), &StolenPage::guideRequested);
    click("stolenGuide");
    QCOMPARE(guides.size(), 1);
    QCOMPARE(guides.first().first().toString(), QStringLiteral("account-taken-over"));
}

void TestStolenPage::fitsItsPlace_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("wallet");
    QTest::newRow("usual") << 100 << QSize(760, 700) << "example-wallet";
    QTest::newRow("small") << 100 << QSize(420, 400) << "example-wallet";
    QTest::newRow("large text") << 200 << QSize(760, 600) << "example-wallet";
    QTest::newRow("large text, no wallet") << 200 << QSize(760, 600) << QString();
}

void TestStolenPage::fitsItsPlace()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    QFETCH(QString, wallet);
    m_theme.apply(ColourScheme::Dark, percent);
    m_page->setWallet(wallet);
    m_page->resize(size);
    QTRY_COMPARE(m_page->size(), size);
    const auto *column = m_page->findChild<QScrollArea *>()->widget();
    const auto labels = column->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible()) {
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            QVERIFY2(label->mapTo(column, QPoint(label->width(), 0)).x() <= size.width(), qPrintable(label->text()));
        }
    }
    m_theme.apply(ColourScheme::Light, 100);
}

QTEST_MAIN(TestStolenPage)
#include "tst_stolenpage.moc"
