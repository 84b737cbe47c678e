#include "guides/guidespage.h"
#include "mainwindowtest.h"

#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>

#include <algorithm>

using namespace WalletSupport;

/// Nothing that was entered in a guide is lost by going away or by closing the window; where it cannot be kept, not
/// without a question.
class TestClosing final : public MainWindowTest
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void closesAtOnceWhereNothingWasEntered();
    void closesAtOnceWhereAllIsKept();
    void asksBeforeAnswersAreLost();
    void asksForWhatIsOnlyTyped();
    void doesNotAskForAnOfferedWallet();
    void doesNotAskOnceTheLetterIsTaken();
    void showsTheMailBeforeItGoes();
    void goesOneQuestionBack();
    void losesNothingByGoingElsewhere();
    void startsOverWithoutAQuestionWhereNothingWasEntered();

private:
    [[nodiscard]] QWidget *question() const { return m_test->find("closeQuestion"); }
    void begin(const char *guide) const { m_test->window.follow(QStringLiteral("guides/") + QLatin1String(guide)); }
    /// A file stands where the folder of the cases should be: nothing can be kept.
    void forbidKeeping() const
    {
        QFile file(m_test->cases.folder());
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    /// To the letter for support, as somebody to whom nothing comes.
    void reachLetter() const
    {
        click("guideContinue");               // the wallet
        if (m_test->sees("choice-account")) { // of a wallet that nobody knows it is asked how it opens
            click("choice-account");
            click("guideContinue");
        }
        click("choice-forgotten");
        click("guideContinue");
        m_test->find("notSure-contact")->setFocus();
        m_test->press(Qt::Key_Space);
        click("guideContinue");
        click("guideContinue"); // the page
        click("choice-not-yet");
        click("guideContinue");
        click("guideContinue"); // what to try
        click("choice-still-not");
        click("guideContinue");
    }
    /// Chooses a reason for the refund by the keyboard.
    void chooseReason() const
    {
        begin("refund");
        m_test->press(Qt::Key_Space);
        for (int down = 0; down < 8; ++down) { // to one that asks for the wallet next
            m_test->press(Qt::Key_Down);
        }
        m_test->press(Qt::Key_Return);
    }
};

void TestClosing::closesAtOnceWhereNothingWasEntered()
{
    begin("refund");
    m_test->press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!m_test->window.isVisible());
}

void TestClosing::closesAtOnceWhereAllIsKept()
{
    chooseReason();
    QVERIFY(m_test->sees("step-wallet"));
    QTest::keyClicks(m_test->window.focusWidget(), QStringLiteral("My purse"));
    m_test->press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!m_test->window.isVisible());
    const auto kept = m_test->cases.list();
    QVERIFY(kept);
    QCOMPARE(kept->cases.size(), 1U);
    const auto record = m_test->cases.read(kept->cases.front().id);
    QVERIFY(record);
    QCOMPARE(record->run.answers.size(), 1U);
    QCOMPARE(record->run.drafts.at(QStringLiteral("wallet")).fields.at(QStringLiteral("wallet")).text,
             QStringLiteral("My purse"));
}

void TestClosing::asksBeforeAnswersAreLost()
{
    forbidKeeping();
    chooseReason();
    QVERIFY(m_test->sees("step-wallet"));
    QVERIFY(m_test->find<QLabel>("guideKept")->text().startsWith(QStringLiteral("Not saved.")));
    m_test->press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(m_test->window.isVisible());
    QVERIFY(question());
    const QString text = m_test->find<QLabel>("closeWhatIsLost")->text();
    QVERIFY2(text.contains(QStringLiteral("• Ask for a refund: 1 answer")), qPrintable(text));
    QTRY_VERIFY(m_test->find("keepOpen")->hasFocus());
    click("keepOpen");
    QVERIFY(m_test->window.isVisible());
    QVERIFY(m_test->sees("step-wallet"));

    // The window manager's x asks as well, also from another page.
    m_test->window.follow(QStringLiteral("settings"));
    QVERIFY(!m_test->window.close());
    QVERIFY(m_test->window.isVisible());
    QTRY_VERIFY(question());
    click("closeAndLose");
    QVERIFY(!m_test->window.isVisible());
    QVERIFY(!m_test->preferences.windowGeometry().isEmpty());
}

void TestClosing::asksForWhatIsOnlyTyped()
{
    forbidKeeping();
    begin("reset-password");
    QTest::keyClicks(m_test->window.focusWidget(), QStringLiteral("My purse"));
    QVERIFY(!m_test->window.close());
    QVERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QVERIFY(m_test->window.isVisible());
    QCOMPARE(m_test->find<QLineEdit>("edit-wallet")->text(), QStringLiteral("My purse"));
}

void TestClosing::doesNotAskForAnOfferedWallet()
{
    m_test->window.chooseWallet(m_test->directory.wallets().front().id);
    begin("reset-password");
    QVERIFY(!m_test->find<QLineEdit>("edit-wallet")->text().isEmpty());
    QVERIFY(m_test->window.close());
}

void TestClosing::doesNotAskOnceTheLetterIsTaken()
{
    forbidKeeping();
    begin("reset-password");
    QTest::keyClicks(m_test->window.focusWidget(), QStringLiteral("My purse"));
    reachLetter();
    QVERIFY(m_test->sees("copyDocument"));
    QVERIFY(!m_test->window.close());
    click("keepOpen");
    click("copyDocument");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("My purse")));
    QVERIFY(m_test->window.close());
}

void TestClosing::showsTheMailBeforeItGoes()
{
    forbidKeeping();
    const auto wallets = m_test->directory.wallets();
    const auto found = std::ranges::find_if(wallets, [this](const Wallet &wallet) {
        return m_test->directory.offeredChannel(wallet.id, ChannelKind::Email).has_value();
    });
    QVERIFY(found != wallets.end());
    m_test->window.chooseWallet(found->id);
    begin("reset-password");
    reachLetter();
    click("mailDocument");
    const QString mail = m_test->find<QLabel>("previewText")->text();
    QVERIFY(mail.contains(m_test->directory.offeredChannel(found->id, ChannelKind::Email)->target));
    QVERIFY(mail.contains(m_test->find<QLabel>("documentSubject")->text()));
    QVERIFY(mail.contains(m_test->find<QLabel>("documentBody")->text()));
    // Who does not send it has it nowhere.
    click("previewCancel");
    QVERIFY(!m_test->window.close());
    click("keepOpen");
    click("mailDocument");
    click("previewCopy");
    QVERIFY(QGuiApplication::clipboard()->text().contains(m_test->find<QLabel>("documentBody")->text()));
    QVERIFY(m_test->window.close());
}

void TestClosing::goesOneQuestionBack()
{
    chooseReason();
    QTest::keyClicks(m_test->window.focusWidget(), QStringLiteral("My purse"));
    m_test->press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_test->sees("step-reason"));
    m_test->press(Qt::Key_Return);
    QCOMPARE(m_test->find<QLineEdit>("edit-wallet")->text(), QStringLiteral("My purse"));
    m_test->press(Qt::Key_Left, Qt::AltModifier);
    // Before the first question lies where one came from.
    m_test->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(page(), QStringLiteral("homePage"));
}

void TestClosing::losesNothingByGoingElsewhere()
{
    chooseReason();
    QTest::keyClicks(m_test->window.focusWidget(), QStringLiteral("My purse"));
    m_test->press(Qt::Key_Escape);
    m_test->press(Qt::Key_Escape);
    m_test->window.follow(QStringLiteral("check"));
    m_test->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_test->find<QLineEdit>("edit-wallet")->text(), QStringLiteral("My purse"));
}

void TestClosing::startsOverWithoutAQuestionWhereNothingWasEntered()
{
    begin("refund");
    click("startOver");
    QVERIFY(!m_test->sees("askPanel"));
    QVERIFY(m_test->sees("step-reason"));
    m_test->press(Qt::Key_Space);
    click("startOver");
    QVERIFY(m_test->sees("askPanel"));
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
