#include "guidedriver.h"
#include "ui/announcer.h"

#include <QLineEdit>
#include <QListWidget>

using namespace WalletSupport;

/// Names a wallet in a guide as a person does.
class TestWalletInput : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsWalletsByAnyName();
    void asksWhatAMisspeltWalletMeans();
    void replacesTheWalletByTypingOverIt();

private:
    std::unique_ptr<GuideDriver> m_driver;
};

namespace {

/// What a screen reader was told last of this field.
QString said(const QWidget &edit)
{
    const auto *announcer = edit.parentWidget()->parentWidget()->findChild<Announcer *>();
    return announcer ? announcer->accessibleName() : QString();
}

} // namespace

void TestWalletInput::init()
{
    m_driver = std::make_unique<GuideDriver>(QStringLiteral("en"));
}

void TestWalletInput::cleanup()
{
    m_driver.reset();
}

void TestWalletInput::findsWalletsByAnyName()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    auto *edit = driver.find<QLineEdit>(QStringLiteral("edit-wallet"));
    auto *list = driver.find<QListWidget>(QStringLiteral("wallets"));
    QVERIFY(list);
    QCOMPARE(list->count(), 2);
    QVERIFY(driver.type("wallet", QStringLiteral("示例")));
    QCOMPARE(list->count(), 2); // and that it is not listed
    QVERIFY(driver.text("walletSign").isEmpty());
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edit->text(), QStringLiteral("Example Wallet"));
    QVERIFY(!driver.sees("wallets"));
    QCOMPARE(driver.text("walletSign"), QStringLiteral("In our list: Example Wallet"));
    QCOMPARE(said(*edit), driver.text("walletSign"));
    QCOMPARE(driver.step(), QStringLiteral("wallet"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(driver.step(), QStringLiteral("problem"));
}

void TestWalletInput::asksWhatAMisspeltWalletMeans()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    auto *edit = driver.find<QLineEdit>(QStringLiteral("edit-wallet"));
    QVERIFY(driver.type("wallet", QStringLiteral("exmaple")));
    QCOMPARE(driver.text("walletSign"), QStringLiteral("Did you mean Example Wallet?"));
    QCOMPARE(said(*edit), driver.text("walletSign"));
    // Enter takes it in sight, and does not go on with a wallet that nobody knows.
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(driver.step(), QStringLiteral("wallet"));
    QCOMPARE(edit->text(), QStringLiteral("Example Wallet"));
    // It is still the person's to say that theirs is another one.
    QVERIFY(driver.type("wallet", QStringLiteral("exmaple")));
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edit->text(), QStringLiteral("exmaple"));
    QCOMPARE(driver.text("walletSign"), QStringLiteral("Not in our list: we go on without its contacts"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(driver.step(), QStringLiteral("way-in")); // of a wallet that nobody knows it is asked
    QVERIFY(driver.press("guideBack"));
    QCOMPARE(driver.text("walletSign"), QStringLiteral("Not in our list: we go on without its contacts"));
    QVERIFY(driver.type("wallet", QStringLiteral("Bank of Nowhere")));
    QCOMPARE(driver.text("walletSign"), QStringLiteral("Not in our list: we go on without its contacts"));
}

void TestWalletInput::replacesTheWalletByTypingOverIt()
{
    GuideDriver &driver = *m_driver;
    driver.page.setWallet(QStringLiteral("bare"));
    driver.page.show();
    QVERIFY(QTest::qWaitForWindowActive(&driver.page));
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    auto *edit = driver.find<QLineEdit>(QStringLiteral("edit-wallet"));
    QCOMPARE(driver.page.focusWidget(), edit);
    QCOMPARE(edit->text(), QStringLiteral("Bare Wallet"));
    QTRY_COMPARE(edit->selectedText(), QStringLiteral("Bare Wallet"));
    QTest::keyClicks(edit, QStringLiteral("exam"));
    QCOMPARE(edit->text(), QStringLiteral("exam"));
    // A second click puts the cursor, the first marks all.
    driver.find<QAbstractButton>(QStringLiteral("guideContinue"))->setFocus();
    QTest::mouseClick(edit, Qt::LeftButton);
    QCOMPARE(edit->selectedText(), QStringLiteral("exam"));
    QTest::mouseClick(edit, Qt::LeftButton);
    QVERIFY(!edit->hasSelectedText());
}

QTEST_MAIN(TestWalletInput)
#include "tst_walletinput.moc"
