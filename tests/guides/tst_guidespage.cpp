#include "guidedriver.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QProgressBar>
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
    void asksSupportWhenNothingComes();
    void asksForARefund_data();
    void asksForARefund();
    void helpsToDecide();
    void showsErrorsAtTheTopAndAtTheField();
    void errorsFollowTheLanguage();
    void backNeverLosesAnything();
    void changeReturnsToTheReview();
    void saysFirstWhatAChangeUndoes();
    void languageChangesInTheMiddle();
    void keepsItsPlaceAndForgetsThePassword();
    void startsOverAfterAsking();
    void offersTheWalletOfTheContactPanel();
    void findsWalletsByAnyName();
    void worksWithTheKeyboardAlone();
    void everythingFocusableHasAName();
    void takesHostileText_data();
    void takesHostileText();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    /// From the beginning of the refund guide to its review, with short answers.
    void fillRefund(const char *reason);

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

void TestGuidesPage::fillRefund(const char *reason)
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.choose(reason));
    QVERIFY(driver.type("wallet", QStringLiteral("Example Wallet")));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), QStringLiteral("payment"));
    QVERIFY(driver.type("order", QStringLiteral("ＡＢ－１２３")));
    QVERIFY(driver.type("date", QStringLiteral("２０２６－１１－０１")));
    QVERIFY(driver.type("amount", QStringLiteral("¥1,234.50")));
    QVERIFY(driver.type("recipient", QStringLiteral("Corner Shop")));
    QVERIFY(driver.goOn());
    if (driver.step() == QStringLiteral("second")) {
        QVERIFY(driver.type("order", QStringLiteral("AB-124")));
        QVERIFY(driver.press("notSure-date"));
        QVERIFY(driver.goOn());
    }
    if (driver.step() == QStringLiteral("seller")) {
        QVERIFY(driver.choose("refused"));
    }
    QCOMPARE(driver.step(), QStringLiteral("story"));
    QVERIFY(driver.type("story", QStringLiteral("Nothing came.\nI asked twice.")));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), QStringLiteral("evidence"));
    QVERIFY(driver.press("nothingAtHand"));
    QVERIFY(driver.goOn());
    QVERIFY(driver.type("name", QStringLiteral("Lee Example")));
    QVERIFY(driver.type("contact", QStringLiteral("139 0000 0000")));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), QStringLiteral("review"));
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
        << "open-reset-page" << QUrl(QStringLiteral("https://wallet.example/reset"))
        << "Done: Turn on two-factor sign-in";
    QTest::newRow("Chinese, with a reset page")
        << "zh_CN"
        << "示例钱包"
        << "open-reset-page" << QUrl(QStringLiteral("https://wallet.example/reset")) << "已完成：打开多重验证";
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
    QVERIFY(driver.choose("came"));
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

void TestGuidesPage::asksSupportWhenNothingComes()
{
    GuideDriver &driver = *m_driver;
    QSignalSpy contacts(&driver.page, &GuidesPage::contactsRequested);
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    QVERIFY(driver.type("wallet", QStringLiteral("Bare Wallet")));
    QVERIFY(driver.goOn());
    QVERIFY(driver.press("notSure-contact"));
    QVERIFY(driver.sees("where-contact"));
    QVERIFY(driver.goOn());
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("not-sure"));
    QVERIFY(driver.choose("not-there"));
    QCOMPARE(driver.step(), QStringLiteral("causes"));
    QVERIFY(driver.press("item-spam"));
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("still-not"));
    QCOMPARE(driver.step(), QStringLiteral("support"));
    const QString body = driver.text("documentBody");
    QVERIFY(body.startsWith(QStringLiteral("Dear Bare Wallet support,")));
    QVERIFY(body.contains(QStringLiteral("Tried: Look in spam")));
    QVERIFY(!body.contains(QStringLiteral("I registered with")));
    QVERIFY(!driver.sees("mailDocument"));
    QVERIFY(driver.press("action-contacts"));
    QCOMPARE(contacts.count(), 1);
}

void TestGuidesPage::asksForARefund_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("line");
    QTest::newRow("English, paid twice") << "en"
                                         << "paid-twice"
                                         << "第二笔的订单号或交易号：AB-124";
    QTest::newRow("Chinese, not received") << "zh_CN"
                                           << "not-received"
                                           << "与商家的沟通：我要求退款，商家不同意。";
}

void TestGuidesPage::asksForARefund()
{
    QFETCH(QString, language);
    QFETCH(QString, reason);
    QFETCH(QString, line);
    m_driver = std::make_unique<GuideDriver>(language);
    GuideDriver &driver = *m_driver;
    fillRefund(qPrintable(reason));
    QVERIFY(driver.text("reviewAnswer-payment").contains(QStringLiteral("1,234.50")));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), QStringLiteral("letter"));

    // The wallet's support reads Chinese, whatever the window speaks.
    const QString body = driver.text("documentBody");
    QCOMPARE(driver.text("documentSubject"), QStringLiteral("退款申请：订单 AB-123"));
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

    QSignalSpy opened(&driver.page, &GuidesPage::openAddressRequested);
    QVERIFY(driver.press("mailDocument"));
    const QUrl mail = opened.takeFirst().at(0).toUrl();
    QCOMPARE(mail.scheme(), QStringLiteral("mailto"));
    QCOMPARE(mail.path(), QStringLiteral("help@wallet.example"));
    const QString query = QUrl::fromPercentEncoding(mail.query(QUrl::FullyEncoded).toLatin1());
    QVERIFY(query.startsWith(QStringLiteral("subject=Refund request: order AB-123&body=Dear Example Wallet")));
    QVERIFY(query.contains(QStringLiteral("Nothing came.\r\nI asked twice.")));

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
    QVERIFY(driver.press("printDocument"));
    QCOMPARE(driver.dialogs.printers, 1);
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
    QSignalSpy articles(&driver.page, &GuidesPage::articleRequested);
    QVERIFY(driver.press("action-article"));
    QCOMPARE(articles.takeFirst().at(0).toString(), QStringLiteral("account-stolen-first-minutes"));
    // The other guide is opened beside this one, which stays where it is.
    QVERIFY(driver.press("action-password"));
    QCOMPARE(driver.page.guide(), QStringLiteral("reset-password"));
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QCOMPARE(driver.step(), QStringLiteral("first-aid"));
}

void TestGuidesPage::showsErrorsAtTheTopAndAtTheField()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.goOn());
    auto *summary = driver.find(QStringLiteral("errorSummary"));
    QVERIFY(summary);
    QCOMPARE(driver.page.focusWidget(), summary);
    QVERIFY(driver.sees("choiceError"));
    QVERIFY(driver.choose("wrong-payment"));
    QVERIFY(!driver.sees("errorSummary"));
    QVERIFY(driver.type("wallet", QStringLiteral("bare wallet")));
    QVERIFY(driver.goOn());

    QVERIFY(driver.type("date", QStringLiteral("2027-01-01")));
    QVERIFY(driver.type("amount", QStringLiteral("much")));
    QVERIFY(driver.press("notSure-order"));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), QStringLiteral("payment"));
    const auto links = driver.buttons("errorLink");
    QCOMPARE(links.size(), 3);
    QCOMPARE(links.at(0)->text(), driver.text("error-date"));
    QCOMPARE(links.at(1)->text(), driver.text("error-amount"));
    QCOMPARE(links.at(2)->text(), driver.text("error-recipient"));
    QVERIFY(!driver.sees("error-order"));
    QVERIFY(driver.find(QStringLiteral("errorSummary"))->accessibleName().contains(links.at(1)->text()));
    QTest::mouseClick(links.at(1), Qt::LeftButton);
    QCOMPARE(driver.page.focusWidget(), driver.find(QStringLiteral("edit-amount")));
    QCOMPARE(driver.find(QStringLiteral("edit-amount"))->accessibleDescription(), links.at(1)->text());
    // What was typed is still there.
    QCOMPARE(driver.find<QLineEdit>(QStringLiteral("edit-amount"))->text(), QStringLiteral("much"));
}

void TestGuidesPage::errorsFollowTheLanguage()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.text("error-wallet"), QStringLiteral("Choose your wallet, or type its name"));
    driver.page.setLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(driver.text("error-wallet"), QStringLiteral("请选择钱包，或写下它的名称"));
    QCOMPARE(driver.find<QAbstractButton>(QStringLiteral("errorLink"))->text(), driver.text("error-wallet"));
}

void TestGuidesPage::backNeverLosesAnything()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.choose("not-received"));
    QVERIFY(driver.type("wallet", QStringLiteral("Bare Wallet")));
    QVERIFY(driver.goOn());
    QVERIFY(driver.type("order", QStringLiteral("half of a num")));
    QVERIFY(driver.press("notSure-amount"));
    QVERIFY(driver.press("guideBack"));
    QCOMPARE(driver.find<QLineEdit>(QStringLiteral("edit-wallet"))->text(), QStringLiteral("Bare Wallet"));
    QVERIFY(driver.press("guideBack"));
    QVERIFY(driver.find<QAbstractButton>(QStringLiteral("choice-not-received"))->isChecked());
    QVERIFY(driver.goOn());
    QVERIFY(driver.goOn());
    QCOMPARE(driver.find<QLineEdit>(QStringLiteral("edit-order"))->text(), QStringLiteral("half of a num"));
    QVERIFY(driver.find<QAbstractButton>(QStringLiteral("notSure-amount"))->isChecked());
}

void TestGuidesPage::changeReturnsToTheReview()
{
    GuideDriver &driver = *m_driver;
    fillRefund("not-as-described");
    const auto *change = driver.find<QAbstractButton>(QStringLiteral("change-story"));
    QCOMPARE(change->accessibleName(), QStringLiteral("Change: What happened?"));
    QVERIFY(driver.press("change-story"));
    QCOMPARE(driver.step(), QStringLiteral("story"));
    QVERIFY(driver.type("story", QStringLiteral("It was blue.")));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), QStringLiteral("review"));
    QCOMPARE(driver.text("reviewAnswer-story"), QStringLiteral("It was blue."));
    QCOMPARE(driver.text("reviewAnswer-evidence"), QStringLiteral("I have nothing at hand"));
    QCOMPARE(driver.find<QProgressBar>(QStringLiteral("guideProgress"))->value(), 1000);
}

void TestGuidesPage::saysFirstWhatAChangeUndoes()
{
    GuideDriver &driver = *m_driver;
    fillRefund("paid-twice");
    QVERIFY(driver.press("change-reason"));
    QVERIFY(driver.choose("wrong-payment"));
    QVERIFY(driver.text("askQuestion").contains(QStringLiteral("And the second payment?")));
    QCOMPARE(driver.page.focusWidget(), driver.find(QStringLiteral("askNo")));
    QVERIFY(driver.press("askNo"));
    QVERIFY(!driver.sees("askPanel"));
    QVERIFY(driver.find<QAbstractButton>(QStringLiteral("choice-paid-twice"))->isChecked());
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), QStringLiteral("review"));

    QVERIFY(driver.press("change-reason"));
    QVERIFY(driver.choose("wrong-payment"));
    QVERIFY(driver.press("askYes"));
    QCOMPARE(driver.step(), QStringLiteral("intended"));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), QStringLiteral("review"));
    QVERIFY(!driver.sees("review-second"));
}

void TestGuidesPage::languageChangesInTheMiddle()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.choose("not-received"));
    QVERIFY(driver.type("wallet", QStringLiteral("Example Wallet")));
    driver.page.setLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(driver.text("stepTitle"), QStringLiteral("您用哪个钱包付的款？"));
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
    QVERIFY(driver.press("notSure-contact"));
    QVERIFY(driver.goOn());
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("came"));
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

void TestGuidesPage::startsOverAfterAsking()
{
    GuideDriver &driver = *m_driver;
    fillRefund("paid-twice");
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

void TestGuidesPage::findsWalletsByAnyName()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    auto *edit = driver.find<QLineEdit>(QStringLiteral("edit-wallet"));
    auto *list = driver.find<QListWidget>(QStringLiteral("wallets"));
    QVERIFY(list);
    QCOMPARE(list->count(), 2);
    QVERIFY(driver.type("wallet", QStringLiteral("示例")));
    QCOMPARE(list->count(), 1);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edit->text(), QStringLiteral("Example Wallet"));
    QVERIFY(!driver.sees("wallets"));
    QCOMPARE(driver.step(), QStringLiteral("wallet"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(driver.step(), QStringLiteral("registered"));
}

void TestGuidesPage::worksWithTheKeyboardAlone()
{
    GuideDriver &driver = *m_driver;
    driver.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&driver.page));
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    const auto press = [&](Qt::Key key) { QTest::keyClick(driver.page.focusWidget(), key); };
    QCOMPARE(driver.page.focusWidget()->objectName(), QStringLiteral("choice-wrong-payment"));
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    QVERIFY(driver.find<QAbstractButton>(QStringLiteral("choice-not-received"))->isChecked());
    press(Qt::Key_Tab);
    QCOMPARE(driver.page.focusWidget()->objectName(), QStringLiteral("guideContinue"));
    press(Qt::Key_Return);
    QCOMPARE(driver.step(), QStringLiteral("wallet"));
    QTest::keyClicks(driver.page.focusWidget(), QStringLiteral("Bare Wallet"));
    press(Qt::Key_Return);
    QCOMPARE(driver.step(), QStringLiteral("payment"));
    QStringList order;
    for (int i = 0; i < 9; ++i) {
        order.append(driver.page.focusWidget()->objectName());
        press(Qt::Key_Tab);
    }
    QCOMPARE(order.join(u' '),
             QStringLiteral("edit-order notSure-order edit-date notSure-date edit-amount currency-amount "
                            "notSure-amount edit-recipient notSure-recipient"));
    QCOMPARE(driver.page.focusWidget()->objectName(), QStringLiteral("guideContinue"));
    // Enter on the summary does not go on by itself; Tab leads from it through its links to the fields.
    press(Qt::Key_Return);
    QCOMPARE(driver.page.focusWidget()->objectName(), QStringLiteral("errorSummary"));
    press(Qt::Key_Tab);
    QCOMPARE(driver.page.focusWidget()->objectName(), QStringLiteral("errorLink"));
    press(Qt::Key_Return);
    QCOMPARE(driver.page.focusWidget()->objectName(), QStringLiteral("edit-order"));
}

void TestGuidesPage::everythingFocusableHasAName()
{
    GuideDriver &driver = *m_driver;
    const auto checkNames = [&] {
        const auto widgets = driver.page.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isInner = widget->objectName().startsWith(QStringLiteral("qt_"));
            if (!widget->isVisibleTo(&driver.page) || widget->focusPolicy() == Qt::NoFocus || isInner) {
                continue;
            }
            const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(),
                     qPrintable(driver.step() + u' ' + widget->objectName()));
        }
    };
    fillRefund("paid-twice");
    for (bool isAtStart = false; !isAtStart; isAtStart = driver.page.guide().isEmpty()) {
        checkNames();
        QVERIFY(driver.press("guideBack"));
    }
    checkNames();
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    QVERIFY(driver.type("wallet", QStringLiteral("Example Wallet")));
    QVERIFY(driver.goOn());
    checkNames();
    QVERIFY(driver.press("notSure-contact"));
    QVERIFY(driver.goOn());
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("came"));
    checkNames();
    QVERIFY(driver.goOn());
    checkNames();
    QVERIFY(driver.goOn());
    checkNames();
}

void TestGuidesPage::takesHostileText_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("10,000 letters") << QString(10000, u'a');
    QTest::newRow("10,000 combining marks") << QString(QStringLiteral("a") + QString(10000, QChar(0x301)));
    QTest::newRow("direction override") << QStringLiteral("abc\u202egpj.exe");
    QTest::newRow("control characters") << QStringLiteral("abc\u0007\u001b[31m");
}

void TestGuidesPage::takesHostileText()
{
    QFETCH(QString, hostile);
    GuideDriver &driver = *m_driver;
    const auto refuses = [&](const char *field) {
        const QString here = driver.step();
        QVERIFY(driver.type(field, hostile));
        QVERIFY(driver.goOn());
        QCOMPARE(driver.step(), here);
        QVERIFY(!driver.text(qPrintable(QStringLiteral("error-") + QLatin1String(field))).isEmpty());
        // Nothing was lost.
        const auto *line = driver.find<QLineEdit>(QStringLiteral("edit-") + QLatin1String(field));
        if (line != nullptr) {
            QCOMPARE(line->text().size(), hostile.size());
        }
    };
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.choose("wrong-payment"));
    refuses("wallet");
    QVERIFY(driver.type("wallet", QStringLiteral("Example Wallet")));
    QVERIFY(driver.goOn());
    for (const char *field : {"order", "date", "amount", "recipient"}) {
        refuses(field);
    }
    for (const char *field : {"order", "date", "amount", "recipient"}) {
        QVERIFY(driver.press(qPrintable(QStringLiteral("notSure-") + QLatin1String(field))));
    }
    QVERIFY(driver.goOn());
    refuses("intended");
    QVERIFY(driver.type("intended", QString()));
    QVERIFY(driver.goOn());
    refuses("story");
    QVERIFY(driver.type("story", QStringLiteral("x")));
    QVERIFY(driver.goOn());
    QVERIFY(driver.press("nothingAtHand"));
    QVERIFY(driver.goOn());
    refuses("name");
    refuses("contact");
    // In a password everything is allowed, and it must not hold the window up.
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    QVERIFY(driver.type("wallet", QStringLiteral("Example Wallet")));
    QVERIFY(driver.goOn());
    QVERIFY(driver.press("notSure-contact"));
    QVERIFY(driver.goOn());
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("came"));
    driver.find<QLineEdit>(QStringLiteral("newPassword"))->insert(hostile);
    QVERIFY(!driver.text("passwordStrength").isEmpty());
}

void TestGuidesPage::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const char *language : {"en", "zh_CN"}) {
        for (const int percent : {100, 150, 200}) {
            QTest::addRow("%s at %d %%", language, percent) << QString(QLatin1String(language)) << percent;
        }
    }
}

void TestGuidesPage::nothingIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    m_driver = std::make_unique<GuideDriver>(language);
    GuideDriver &driver = *m_driver;
    driver.theme.apply(ColourScheme::Light, percent);
    driver.page.resize(640, 520);
    const auto cutOff = [&]() -> QString {
        const auto widgets = driver.page.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isText = qobject_cast<const QLabel *>(widget) != nullptr ||
                                qobject_cast<const QAbstractButton *>(widget) != nullptr;
            if (!isText || !widget->isVisibleTo(&driver.page)) {
                continue;
            }
            const int right = widget->mapTo(&driver.page, QPoint(widget->width(), 0)).x();
            const bool isLow =
                widget->hasHeightForWidth() && widget->height() < widget->heightForWidth(widget->width());
            if (right > driver.page.width() || isLow) {
                return QStringLiteral("%1 %2: right %3, height %4 of %5")
                    .arg(driver.step(), widget->objectName())
                    .arg(right)
                    .arg(widget->height())
                    .arg(widget->heightForWidth(widget->width()));
            }
        }
        return {};
    };
    fillRefund("paid-twice");
    QTRY_COMPARE(cutOff(), QString());
    QVERIFY(driver.press("change-payment"));
    for (const char *field : {"order", "date", "amount", "recipient"}) {
        QVERIFY(driver.type(field, QString()));
    }
    QVERIFY(driver.goOn());
    QVERIFY(driver.sees("errorSummary"));
    QTRY_COMPARE(cutOff(), QString());
    for (const char *field : {"notSure-order", "notSure-date", "notSure-amount", "notSure-recipient"}) {
        QVERIFY(driver.press(field));
    }
    QVERIFY(driver.goOn());
    QVERIFY(driver.goOn());
    QTRY_COMPARE(cutOff(), QString());
    while (!driver.page.guide().isEmpty()) {
        QVERIFY(driver.press("guideBack"));
        QTRY_COMPARE(cutOff(), QString());
    }
}

QTEST_MAIN(TestGuidesPage)
#include "tst_guidespage.moc"
