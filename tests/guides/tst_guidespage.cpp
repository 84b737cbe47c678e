#include "core/cases/reference.h"
#include "guidedriver.h"
#include "ui/announcer.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace WalletSupport;

/// Goes through the guides as a person does.
class TestGuidesPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsTheGuides();
    void refusesAGuideThatIsNotThere();
    void resetsAPassword_data();
    void resetsAPassword();
    void makesNoLongPaymentPassword();
    void asksSupportWhenNothingComes();
    void asksForARefund_data();
    void asksForARefund();
    void showsEachDocument();
    void offersTheCountry();
    void helpsToDecide();
    void languageChangesInTheMiddle();
    void keepsItsPlaceAndForgetsThePassword();
    void marksAQuestionOnceInTheReview();
    void startsOverAfterAsking();
    void offersTheWalletOfTheContactPanel();

private:
    std::unique_ptr<GuideDriver> m_driver;
};

void TestGuidesPage::init()
{
    m_driver = std::make_unique<GuideDriver>(QStringLiteral("en"));
}

void TestGuidesPage::cleanup()
{
    m_driver.reset();
}

void TestGuidesPage::listsTheGuides()
{
    GuideDriver &driver = *m_driver;
    auto *card = driver.find<QAbstractButton>(QStringLiteral("begin-refund"));
    QVERIFY(card);
    QCOMPARE(card->accessibleName(), QStringLiteral("Ask for a refund"));
    driver.page.setLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(card->accessibleName(), QStringLiteral("申请退款"));
    QVERIFY(driver.press("begin-refund"));
    QCOMPARE(driver.page.guide(), QStringLiteral("refund"));
    QCOMPARE(driver.step(), QStringLiteral("reason"));
    QVERIFY(driver.press("guideBack"));
    QCOMPARE(driver.page.guide(), QString());
    QVERIFY(driver.sees("begin-refund"));
}

void TestGuidesPage::refusesAGuideThatIsNotThere()
{
    QVERIFY(!m_driver->page.showGuide(QStringLiteral("make-tea")));
    QCOMPARE(m_driver->page.guide(), QString());
}

void TestGuidesPage::resetsAPassword_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("wallet");
    QTest::addColumn<QString>("pageStep");
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<QString>("inSummary");
    QTest::newRow("English, with a reset page")
        << "en"
        << "Example Wallet"
        << "open-reset-form" << QUrl(QStringLiteral("https://wallet.example/reset"))
        << "Done: Turn on two-factor sign-in";
    QTest::newRow("Chinese, with a reset page")
        << "zh_CN"
        << "示例钱包"
        << "open-reset-form" << QUrl(QStringLiteral("https://wallet.example/reset")) << "已完成：打开多重验证";
    QTest::newRow("English, site only") << "en"
                                        << "bare wallet"
                                        << "open-site" << QUrl(QStringLiteral("https://bare.example/"))
                                        << "Done: Turn on two-factor sign-in";
    QTest::newRow("Chinese, not listed") << "zh_CN"
                                         << "奶奶的钱包"
                                         << "find-page" << QUrl() << "已完成：打开多重验证";
}

void TestGuidesPage::resetsAPassword()
{
    QFETCH(QString, language);
    QFETCH(QString, wallet);
    QFETCH(QString, pageStep);
    QFETCH(QUrl, address);
    QFETCH(QString, inSummary);
    m_driver = std::make_unique<GuideDriver>(language);
    GuideDriver &driver = *m_driver;
    QSignalSpy opened(&driver.page, &GuidesPage::openAddressRequested);
    QSignalSpy articles(&driver.page, &GuidesPage::articleRequested);
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    QVERIFY(driver.type("wallet", wallet));
    QVERIFY(driver.goOn());
    if (address.isEmpty()) {
        QVERIFY(driver.choose("account")); // of a wallet that is not listed nobody knows how it opens
    }
    QVERIFY(driver.choose("forgotten"));
    QVERIFY(driver.type("contact", QStringLiteral("Lee@Post.example")));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), pageStep);
    if (address.isEmpty()) {
        QVERIFY(driver.press("action-find"));
        QCOMPARE(articles.count(), 1);
    } else {
        const auto *open = driver.find<QAbstractButton>(QStringLiteral("action-open"));
        QVERIFY(open && open->text().contains(address.host()));
        QVERIFY(driver.press("action-open"));
        QCOMPARE(opened.takeFirst().at(0).toUrl(), address);
    }
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("works"));
    QCOMPARE(driver.step(), QStringLiteral("password"));
    QVERIFY(driver.press("makePassword"));
    const QString password = driver.find<QLineEdit>(QStringLiteral("newPassword"))->text();
    QCOMPARE(password.size(), 20);
    QVERIFY(driver.press("copyPassword"));
    QCOMPARE(QGuiApplication::clipboard()->text(), password);
    QVERIFY(driver.goOn());
    QVERIFY(driver.press("item-second-factor"));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), QStringLiteral("done"));
    QVERIFY(!driver.sees("guideContinue"));
    const QString body = driver.text("documentBody");
    QVERIFY2(body.contains(inSummary), qPrintable(body));
    QVERIFY(!body.contains(password));
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(driver.press("copyDocument"));
    QVERIFY(QGuiApplication::clipboard()->text().contains(inSummary));
}

/// A payment password has six digits: advice on long passwords is not for it.
void TestGuidesPage::makesNoLongPaymentPassword()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    QVERIFY(driver.type("wallet", QStringLiteral("Example Wallet")));
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("pin"));
    QVERIFY(driver.choose("works"));
    QCOMPARE(driver.step(), QStringLiteral("finish"));
    QVERIFY(driver.press("guideBack"));
    QVERIFY(driver.choose("not-yet"));
    QCOMPARE(driver.step(), QStringLiteral("identity"));
}

void TestGuidesPage::asksSupportWhenNothingComes()
{
    GuideDriver &driver = *m_driver;
    QSignalSpy contacts(&driver.page, &GuidesPage::contactsRequested);
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    QVERIFY(driver.type("wallet", QStringLiteral("Bare Wallet")));
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("forgotten"));
    QVERIFY(driver.press("notSure-contact"));
    QVERIFY(driver.sees("where-contact"));
    QVERIFY(driver.goOn());
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("not-sure"));
    QCOMPARE(driver.step(), QStringLiteral("causes"));
    QVERIFY(driver.press("item-spam"));
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("still-not"));
    QCOMPARE(driver.step(), QStringLiteral("support"));
    const QString body = driver.text("documentBody");
    QVERIFY(body.startsWith(QStringLiteral("Dear Bare Wallet support,")));
    QVERIFY(body.contains(QStringLiteral("Tried or checked: I looked in spam")));
    QVERIFY(!body.contains(QStringLiteral("I registered with")));
    QVERIFY(driver.sees("mailHint"));
    QVERIFY(driver.press("action-contacts"));
    QCOMPARE(contacts.count(), 1);
}

void TestGuidesPage::asksForARefund_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("English, paid twice") << "en"
                                         << "paid-twice"
                                         << "第二笔的订单号或交易单号：AB-124"
                                         << "letter";
    QTest::newRow("Chinese, not received") << "zh_CN"
                                           << "not-received"
                                           << "与商家的沟通：我要求退款，商家不同意。"
                                           << "letter-purchase";
}

void TestGuidesPage::asksForARefund()
{
    QFETCH(QString, language);
    QFETCH(QString, reason);
    QFETCH(QString, line);
    QFETCH(QString, outcome);
    m_driver = std::make_unique<GuideDriver>(language);
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.fillRefund(qPrintable(reason)));
    QVERIFY(driver.text("reviewAnswer-payment").contains(QStringLiteral("1,234.50")));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), outcome);

    // The wallet's support reads Chinese, whatever the window speaks.
    const QString body = driver.text("documentBody");
    QCOMPARE(driver.text("documentSubject"), QStringLiteral("退款申请：订单AB-123"));
    for (const QString &part :
         {QStringLiteral("示例钱包客服："), QStringLiteral("付款日期：2026年11月1日"),
          QStringLiteral("金额：CNY\u00a01,234.50"), QStringLiteral("收款方：Corner Shop"),
          QStringLiteral("Nothing came.\nI asked twice."), QStringLiteral("我的联系方式：+86 139 0000 0000"),
          QStringLiteral("Lee Example"), line}) {
        QVERIFY2(body.contains(part), qPrintable(part));
    }
    auto *letterLanguage = driver.find<QComboBox>(QStringLiteral("documentLanguage"));
    letterLanguage->setCurrentIndex(letterLanguage->findData(QStringLiteral("en")));
    QVERIFY(driver.text("documentBody").startsWith(QStringLiteral("Dear Example Wallet support,")));

    std::vector<Request> mailed;
    connect(&driver.page, &GuidesPage::mailRequested, this,
            [&mailed](const RedactedRequest &leaving) { mailed.push_back(leaving.request()); });
    QVERIFY(driver.press("mailDocument"));
    auto *preview = driver.page.window()->findChild<QDialog *>(QStringLiteral("requestPreview"));
    QVERIFY(preview);
    QVERIFY(mailed.empty());
    preview->findChild<QPushButton *>(QStringLiteral("previewGo"))->click();
    QCOMPARE(mailed.size(), std::size_t(1));
    const Request &mail = mailed.front();
    QCOMPARE(mail.recipient, QStringLiteral("help@wallet.example"));
    QCOMPARE(mail.subject, QStringLiteral("Refund request: order AB-123"));
    QVERIFY(mail.body.startsWith(QStringLiteral("Dear Example Wallet")));
    QVERIFY(mail.body.contains(QStringLiteral("Nothing came.\nI asked twice.")));
    QVERIFY(mail.body.endsWith(QString(QStringLiteral("My reference: ") + mail.reference)));
    QVERIFY(readReference(mail.reference).has_value());

    driver.dialogs.pdf = driver.folder.filePath(QStringLiteral("letter"));
    QVERIFY(driver.press("savePdf"));
    QCOMPARE(driver.dialogs.suggestedName, QStringLiteral("Refund request order AB-123.pdf"));
    QFile pdf(driver.folder.filePath(QStringLiteral("letter.pdf")));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    QSignalSpy files(&driver.page, &GuidesPage::ownFileRequested);
    QVERIFY(driver.press("openSaved"));
    QCOMPARE(files.count(), 1);
    driver.dialogs.pdf = QStringLiteral("/proc/nowhere/letter.pdf");
    QVERIFY(driver.press("savePdf"));
    QVERIFY(!driver.sees("openSaved"));
    QVERIFY(!driver.text("documentTold").isEmpty());
    QCOMPARE(driver.find<Announcer>(QStringLiteral("announcer"))->accessibleName(), driver.text("documentTold"));
    QVERIFY(driver.press("printDocument"));
    QCOMPARE(driver.dialogs.printers, 1);
    driver.page.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(driver.page.window()));
    QTest::keyClick(driver.page.window(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(driver.dialogs.printers, 2);
}

/// Where there are several, each has its own words, and only the one for the wallet is mailed to it.
void TestGuidesPage::showsEachDocument()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.fillRefund("not-received"));
    QVERIFY(driver.goOn());
    auto *documents = driver.find<QComboBox>(QStringLiteral("documentChoice"));
    QVERIFY(documents);
    QCOMPARE(documents->count(), 2);
    QCOMPARE(documents->itemText(0), QStringLiteral("For the wallet"));
    QVERIFY(driver.sees("mailDocument"));
    QVERIFY(!driver.sees("mailHint"));
    documents->setCurrentIndex(1);
    QCOMPARE(documents->currentText(), QStringLiteral("For the seller"));
    // Who is not the wallet's support is written to in the person's own language, unless another one is chosen.
    QVERIFY2(driver.text("documentBody").startsWith(QStringLiteral("Dear Corner Shop")),
             qPrintable(driver.text("documentBody")));
    QVERIFY(driver.sees("mailHint"));
    driver.page.setLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(documents->currentText(), QStringLiteral("给商家"));
    QVERIFY(driver.text("documentBody").startsWith(QStringLiteral("Corner Shop：")));
    auto *letter = driver.find<QComboBox>(QStringLiteral("documentLanguage"));
    letter->setCurrentIndex(letter->findData(QStringLiteral("en")));
    driver.page.setLanguage(QStringLiteral("en"));
    driver.page.setLanguage(QStringLiteral("zh_CN"));
    QVERIFY(driver.text("documentBody").startsWith(QStringLiteral("Dear Corner Shop")));
}

/// The wallet's only country is chosen already, and stays chosen in another language.
void TestGuidesPage::offersTheCountry()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.fillRefund("paid-twice"));
    QCOMPARE(driver.text("reviewAnswer-contact").section(u'\n', -1), QStringLiteral("Country where you live: China"));
    QVERIFY(driver.press("change-contact"));
    auto *country = driver.find<QComboBox>(QStringLiteral("edit-country"));
    QCOMPARE(country->currentData().toString(), QStringLiteral("CN"));
    QVERIFY(country->count() > 200);
    country->setCurrentIndex(country->findData(QStringLiteral("DE")));
    driver.page.setLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(country->currentText(), QStringLiteral("德国"));
    QVERIFY(driver.goOn());
    QVERIFY(driver.text("reviewAnswer-contact").contains(QStringLiteral("德国")));
}

void TestGuidesPage::helpsToDecide()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.choose("not-sure"));
    QCOMPARE(driver.step(), QStringLiteral("decide"));
    QVERIFY(driver.choose("unknown-payment"));
    QCOMPARE(driver.step(), QStringLiteral("reason"));
    QVERIFY(driver.find<QAbstractButton>(QStringLiteral("choice-not-me"))->isChecked());
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), QStringLiteral("first-aid"));
    QSignalSpy reporting(&driver.page, &GuidesPage::reportingRequested);
    QVERIFY(driver.press("action-reporting"));
    QCOMPARE(reporting.count(), 1);
    // The other guide is opened beside this one, which stays where it is.
    QVERIFY(driver.press("action-password"));
    QCOMPARE(driver.page.guide(), QStringLiteral("reset-password"));
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QCOMPARE(driver.step(), QStringLiteral("first-aid"));
}

void TestGuidesPage::languageChangesInTheMiddle()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.choose("refused"));
    QVERIFY(driver.type("wallet", QStringLiteral("Example Wallet")));
    driver.page.setLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(driver.text("stepTitle"), QStringLiteral("是哪个钱包的付款？"));
    QCOMPARE(driver.find<QLineEdit>(QStringLiteral("edit-wallet"))->text(), QStringLiteral("示例钱包"));
    QVERIFY(driver.goOn());
    QVERIFY(driver.type("order", QStringLiteral("half")));
    driver.page.setLanguage(QStringLiteral("en"));
    QCOMPARE(driver.text("stepTitle"), QStringLiteral("Which payment is it?"));
    QCOMPARE(driver.find<QLineEdit>(QStringLiteral("edit-order"))->text(), QStringLiteral("half"));
    // The same wallet by another name is no change.
    QVERIFY(driver.press("guideBack"));
    QVERIFY(driver.goOn());
    QVERIFY(!driver.sees("askPanel"));
}

void TestGuidesPage::keepsItsPlaceAndForgetsThePassword()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    QVERIFY(driver.type("wallet", QStringLiteral("Example Wallet")));
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("forgotten"));
    QVERIFY(driver.press("notSure-contact"));
    QVERIFY(driver.goOn());
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("works"));
    auto *field = driver.find<QLineEdit>(QStringLiteral("newPassword"));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, QStringLiteral("password"));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), QStringLiteral("password"));
    QVERIFY(driver.sees("passwordError"));
    QVERIFY(driver.press("makePassword"));
    QVERIFY(!driver.sees("passwordError"));
    QVERIFY(driver.goOn());
    QVERIFY(driver.press("guideBack"));
    QCOMPARE(driver.find<QLineEdit>(QStringLiteral("newPassword"))->text().size(), 20);
    QVERIFY(driver.page.showGuide(QString()));
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    QCOMPARE(driver.step(), QStringLiteral("password"));
    QVERIFY(driver.find<QLineEdit>(QStringLiteral("newPassword"))->text().isEmpty());
}

void TestGuidesPage::marksAQuestionOnceInTheReview()
{
    QVERIFY(m_driver->fillRefund("paid-twice"));
    QStringList shown;
    const auto labels = m_driver->page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        shown.append(label->text());
    }
    const QString all = shown.join(u'\n');
    QVERIFY(all.contains(QStringLiteral("What do you want? ")));
    QVERIFY2(!all.contains(QStringLiteral("?:")), qPrintable(all));
}

void TestGuidesPage::startsOverAfterAsking()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.fillRefund("paid-twice"));
    QVERIFY(driver.press("startOver"));
    QVERIFY(driver.press("askNo"));
    QCOMPARE(driver.step(), QStringLiteral("review"));
    QVERIFY(driver.press("startOver"));
    QVERIFY(driver.page.closeOpenThing());
    QVERIFY(!driver.page.closeOpenThing());
    QVERIFY(driver.press("startOver"));
    QVERIFY(driver.press("askYes"));
    QCOMPARE(driver.step(), QStringLiteral("reason"));
    QVERIFY(!driver.find<QAbstractButton>(QStringLiteral("choice-paid-twice"))->isChecked());
}

void TestGuidesPage::offersTheWalletOfTheContactPanel()
{
    GuideDriver &driver = *m_driver;
    driver.page.setWallet(QStringLiteral("bare"));
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    auto *edit = driver.find<QLineEdit>(QStringLiteral("edit-wallet"));
    QCOMPARE(edit->text(), QStringLiteral("Bare Wallet"));
    // What the person has typed is not overwritten.
    QVERIFY(driver.type("wallet", QStringLiteral("Exam")));
    driver.page.setWallet(QStringLiteral("example"));
    QCOMPARE(driver.find<QLineEdit>(QStringLiteral("edit-wallet"))->text(), QStringLiteral("Exam"));
    QVERIFY(driver.type("wallet", QString()));
    driver.page.setWallet(QStringLiteral("example"));
    QCOMPARE(driver.find<QLineEdit>(QStringLiteral("edit-wallet"))->text(), QStringLiteral("Example Wallet"));
    QSignalSpy chosen(&driver.page, &GuidesPage::walletChosen);
    QVERIFY(driver.goOn());
    QCOMPARE(chosen.takeFirst().at(0).toString(), QStringLiteral("example"));
}

QTEST_MAIN(TestGuidesPage)
#include "tst_guidespage.moc"
