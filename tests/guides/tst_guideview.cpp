#include "guidedriver.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QSignalSpy>

using namespace WalletSupport;

/// Errors, back, change, keys and hostile text on the pages of a guide.
class TestGuideView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsErrorsAtTheTopAndAtTheField();
    void errorsFollowTheLanguage();
    void backNeverLosesAnything();
    void changeReturnsToTheReview();
    void saysFirstWhatAChangeUndoes();
    void saysTheQuestion();
    void namesTheGuideThatItLeadsTo();
    void worksWithTheKeyboardAlone();
    void everythingFocusableHasAName();
    void takesHostileText_data();
    void takesHostileText();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    std::unique_ptr<GuideDriver> m_driver;
};

void TestGuideView::init()
{
    m_driver = std::make_unique<GuideDriver>(QStringLiteral("en"));
}

void TestGuideView::cleanup()
{
    m_driver.reset();
}

void TestGuideView::showsErrorsAtTheTopAndAtTheField()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.goOn());
    auto *summary = driver.find(QStringLiteral("errorSummary"));
    QVERIFY(summary);
    QCOMPARE(driver.page.focusWidget(), summary);
    QVERIFY(driver.sees("choiceError"));
    QVERIFY(driver.choose("refused"));
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

void TestGuideView::errorsFollowTheLanguage()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.text("error-wallet"), QStringLiteral("Choose your wallet, or type its name"));
    driver.page.setLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(driver.text("error-wallet"), QStringLiteral("请选择钱包，或写下它的名称"));
    QCOMPARE(driver.find<QAbstractButton>(QStringLiteral("errorLink"))->text(), driver.text("error-wallet"));
}

void TestGuideView::backNeverLosesAnything()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.choose("refused"));
    QVERIFY(driver.type("wallet", QStringLiteral("Bare Wallet")));
    QVERIFY(driver.goOn());
    QVERIFY(driver.type("order", QStringLiteral("half of a num")));
    QVERIFY(driver.press("notSure-amount"));
    QVERIFY(driver.press("guideBack"));
    QCOMPARE(driver.find<QLineEdit>(QStringLiteral("edit-wallet"))->text(), QStringLiteral("Bare Wallet"));
    QVERIFY(driver.press("guideBack"));
    QVERIFY(driver.find<QAbstractButton>(QStringLiteral("choice-refused"))->isChecked());
    QVERIFY(driver.goOn());
    QVERIFY(driver.goOn());
    QCOMPARE(driver.find<QLineEdit>(QStringLiteral("edit-order"))->text(), QStringLiteral("half of a num"));
    QVERIFY(driver.find<QAbstractButton>(QStringLiteral("notSure-amount"))->isChecked());
}

void TestGuideView::changeReturnsToTheReview()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.fillRefund("not-as-described"));
    const auto *change = driver.find<QAbstractButton>(QStringLiteral("change-story-came"));
    QCOMPARE(change->accessibleName(), QStringLiteral("Change: What happened?"));
    QVERIFY(driver.press("change-story-came"));
    QCOMPARE(driver.step(), QStringLiteral("story-came"));
    QVERIFY(driver.type("story", QStringLiteral("It was blue.")));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), QStringLiteral("review"));
    QVERIFY(driver.text("reviewAnswer-story-came").contains(QStringLiteral("It was blue.")));
    QCOMPARE(driver.text("reviewAnswer-evidence-came"), QStringLiteral("I have nothing at hand"));
    QCOMPARE(driver.find<QProgressBar>(QStringLiteral("guideProgress"))->value(), 1000);
}

void TestGuideView::saysFirstWhatAChangeUndoes()
{
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.fillRefund("paid-twice"));
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
    QCOMPARE(driver.step(), QStringLiteral("asked"));
    QVERIFY(driver.choose("cannot"));
    while (driver.step() == QStringLiteral("own-form")) {
        QVERIFY(driver.goOn());
    }
    QVERIFY(driver.type("story", QStringLiteral("I mistyped the name.")));
    QVERIFY(driver.goOn());
    QVERIFY(driver.press("nothingAtHand"));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), QStringLiteral("review"));
    QVERIFY(!driver.sees("review-second"));
}

void TestGuideView::saysTheQuestion()
{
    GuideDriver &driver = *m_driver;
    // The name of the group that the focus comes into, which is what Orca says.
    const auto group = [&] {
        return QAccessible::queryAccessibleInterface(driver.find(QStringLiteral("step-") + driver.step()));
    };
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QCOMPARE(group()->role(), QAccessible::Grouping);
    QCOMPARE(group()->text(QAccessible::Name), QString(driver.text("stepTitle") + u'\n' + driver.text("stepIntro")));
    QVERIFY(driver.find(QStringLiteral("step-reason"))->isAncestorOf(driver.page.focusWidget()));
    const QAccessibleInterface *title = QAccessible::queryAccessibleInterface(driver.find(QStringLiteral("stepTitle")));
    QCOMPARE(title->role(), QAccessible::Heading);

    // A page without a field has the focus itself, and Enter goes on from there.
    QVERIFY(driver.fillRefund("not-received"));
    QCOMPARE(driver.step(), QStringLiteral("review"));
    QCOMPARE(driver.page.focusWidget(), driver.find(QStringLiteral("step-review")));
    QVERIFY(group()->text(QAccessible::Name).startsWith(driver.text("stepTitle")));
    QTest::keyClick(driver.page.focusWidget(), Qt::Key_Return);
    QCOMPARE(driver.step(), QStringLiteral("letter-purchase"));
}

void TestGuideView::namesTheGuideThatItLeadsTo()
{
    GuideDriver driver(QStringLiteral("en"), {}, GuideDriver::baseGuide(QStringLiteral("unknown-payment")));
    QVERIFY(driver.page.showGuide(QStringLiteral("unknown-payment")));
    QVERIFY(driver.choose("app"));
    QVERIFY(driver.goOn()); // the first minute
    QVERIFY(driver.choose("back"));
    auto *start = driver.find<QAbstractButton>(QStringLiteral("startGuide"));
    QVERIFY(start);
    QCOMPARE(start->text(), QStringLiteral("Start “Ask for a refund”"));
    driver.page.setLanguage(QStringLiteral("zh_CN"));
    QVERIFY2(start->text().contains(QStringLiteral("申请退款")), qPrintable(start->text()));
}

void TestGuideView::worksWithTheKeyboardAlone()
{
    GuideDriver &driver = *m_driver;
    driver.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&driver.page));
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    const auto press = [&](Qt::Key key) { QTest::keyClick(driver.page.focusWidget(), key); };
    QCOMPARE(driver.page.focusWidget()->objectName(), QStringLiteral("choice-not-me"));
    press(Qt::Key_Space);
    for (int down = 0; down < 8; ++down) {
        press(Qt::Key_Down);
    }
    QVERIFY(driver.find<QAbstractButton>(QStringLiteral("choice-refused"))->isChecked());
    press(Qt::Key_Tab);
    QCOMPARE(driver.page.focusWidget()->objectName(), QStringLiteral("guideContinue"));
    press(Qt::Key_Return);
    QCOMPARE(driver.step(), QStringLiteral("wallet"));
    QTest::keyClicks(driver.page.focusWidget(), QStringLiteral("Bare Wallet"));
    press(Qt::Key_Return);
    QCOMPARE(driver.step(), QStringLiteral("payment"));
    QStringList order;
    for (int i = 0; i < 10; ++i) {
        order.append(driver.page.focusWidget()->objectName());
        press(Qt::Key_Tab);
    }
    QCOMPARE(order.join(u' '),
             QStringLiteral("edit-order notSure-order edit-date calendar-date notSure-date edit-amount "
                            "currency-amount notSure-amount edit-recipient notSure-recipient"));
    QCOMPARE(driver.page.focusWidget()->objectName(), QStringLiteral("guideContinue"));
    // Enter on the summary does not go on by itself; Tab leads from it through its links to the fields.
    press(Qt::Key_Return);
    QCOMPARE(driver.page.focusWidget()->objectName(), QStringLiteral("errorSummary"));
    press(Qt::Key_Tab);
    QCOMPARE(driver.page.focusWidget()->objectName(), QStringLiteral("errorLink"));
    press(Qt::Key_Return);
    QCOMPARE(driver.page.focusWidget()->objectName(), QStringLiteral("edit-order"));
}

void TestGuideView::everythingFocusableHasAName()
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
    QVERIFY(driver.fillRefund("paid-twice"));
    for (bool isAtStart = false; !isAtStart; isAtStart = driver.page.guide().isEmpty()) {
        checkNames();
        QVERIFY(driver.press("guideBack"));
    }
    checkNames();
    QVERIFY(driver.page.showGuide(QStringLiteral("reset-password")));
    QVERIFY(driver.type("wallet", QStringLiteral("Example Wallet")));
    QVERIFY(driver.goOn());
    checkNames();
    QVERIFY(driver.choose("forgotten"));
    checkNames();
    QVERIFY(driver.press("notSure-contact"));
    QVERIFY(driver.goOn());
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("works"));
    checkNames();
    QVERIFY(driver.goOn());
    checkNames();
    QVERIFY(driver.goOn());
    checkNames();
}

void TestGuideView::takesHostileText_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("10,000 letters") << QString(10000, u'a');
    QTest::newRow("10,000 combining marks") << QString(QStringLiteral("a") + QString(10000, QChar(0x301)));
    QTest::newRow("direction override") << QStringLiteral("abc\u202egpj.exe");
    QTest::newRow("control characters") << QStringLiteral("abc\u0007\u001b[31m");
}

void TestGuideView::takesHostileText()
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
    QVERIFY(driver.choose("completed"));
    for (const char *field : {"order", "date", "amount", "recipient"}) {
        refuses(field);
    }
    for (const char *field : {"order", "date", "amount", "recipient"}) {
        QVERIFY(driver.press(qPrintable(QStringLiteral("notSure-") + QLatin1String(field))));
    }
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("cannot"));
    QVERIFY(driver.goOn());
    refuses("intended");
    QVERIFY(driver.type("intended", QString()));
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
    QVERIFY(driver.choose("forgotten"));
    QVERIFY(driver.press("notSure-contact"));
    QVERIFY(driver.goOn());
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("works"));
    driver.find<QLineEdit>(QStringLiteral("newPassword"))->insert(hostile);
    QVERIFY(!driver.text("passwordStrength").isEmpty());
}

void TestGuideView::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const char *language : {"en", "zh_CN"}) {
        for (const int percent : {100, 150, 200}) {
            QTest::addRow("%s at %d %%", language, percent) << QString(QLatin1String(language)) << percent;
        }
    }
}

void TestGuideView::nothingIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    m_driver = std::make_unique<GuideDriver>(language);
    GuideDriver &driver = *m_driver;
    driver.theme.apply(ColourScheme::Light, percent);
    driver.page.window()->resize(640, 520);
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
    QVERIFY(driver.fillRefund("paid-twice"));
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

QTEST_MAIN(TestGuideView)
#include "tst_guideview.moc"
