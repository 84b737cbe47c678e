#include "guidedriver.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace WalletSupport;

/// What a form says and does while it is filled in: errors come and go, nothing moves, and what should not be in a
/// letter is pointed at.
class TestGuideForms : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_driver = std::make_unique<GuideDriver>(QStringLiteral("en")); }
    void cleanup() { m_driver.reset(); }
    void errorsGoWhenTheFieldsAreRight();
    void wrongFieldsHaveARedEdge();
    void leadsFromTheErrorsToTheFirst_data();
    void leadsFromTheErrorsToTheFirst();
    void leadsToTheCurrency();
    void saysWhatIsWrongByNow();
    void saysThatAMadeUpPasswordIsKeptNowhere();
    void saysHowManyQuestionsAreLeft();
    void showsThatThePageHasTheKeyboard();
    void choosingMendsTheError();
    void aFileOrNoneMendsTheError();
    void notSureMovesNothing();
    void warnsOfCardNumbersAndSecretsOnce();
    void refusesTheSameNumberForBothPayments();
    void arrowKeysChoose();
    void onlyTheChosenAnswerIsFilled();
    void changingSaysWhereItLeads();
    void buttonsStandBelowTheColumn();

private:
    [[nodiscard]] bool reachPayment(const char *reason = "not-received")
    {
        return m_driver->page.showGuide(QStringLiteral("refund")) && m_driver->choose(reason) &&
               m_driver->type("wallet", QStringLiteral("Example Wallet")) && m_driver->goOn() &&
               m_driver->choose("completed") && m_driver->step() == QStringLiteral("payment");
    }
    [[nodiscard]] int topOf(const char *name)
    {
        return m_driver->find(QLatin1String(name))->mapTo(&m_driver->page, QPoint()).y();
    }
    /// The colour at the left edge of a field, half way down.
    [[nodiscard]] QColor edgeOf(const char *name)
    {
        QWidget *field = m_driver->find(QLatin1String(name));
        // A new page is laid out by the event loop.
        [[maybe_unused]] const bool isSeen =
            QTest::qWaitFor([field] { return field->height() > field->fontMetrics().height(); });
        return field->grab().toImage().pixelColor(0, field->height() / 2);
    }

    std::unique_ptr<GuideDriver> m_driver;
};

void TestGuideForms::errorsGoWhenTheFieldsAreRight()
{
    QVERIFY(reachPayment());
    QVERIFY(m_driver->press("notSure-order"));
    QVERIFY(m_driver->press("notSure-recipient"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->buttons("errorLink").size(), 2);
    QVERIFY(m_driver->type("date", QStringLiteral("2")));
    QCOMPARE(m_driver->buttons("errorLink").size(), 2);
    QVERIFY(m_driver->type("date", QStringLiteral("20 Nov")));
    QCOMPARE(m_driver->buttons("errorLink").size(), 1);
    QVERIFY(!m_driver->sees("error-date"));
    QVERIFY(m_driver->sees("error-amount"));
    // Another field that goes wrong meanwhile is told about on Continue.
    QVERIFY(m_driver->type("date", QStringLiteral("20 No")));
    QVERIFY(!m_driver->sees("error-date"));
    QVERIFY(m_driver->press("notSure-amount"));
    QVERIFY(!m_driver->sees("errorSummary"));
}

void TestGuideForms::wrongFieldsHaveARedEdge()
{
    QVERIFY(reachPayment());
    const QColor usual = edgeOf("edit-recipient");
    QVERIFY(m_driver->goOn());
    QVERIFY(edgeOf("edit-recipient") != usual);
    QCOMPARE(edgeOf("edit-recipient"), m_driver->theme.colours().danger);
    QVERIFY(m_driver->type("recipient", QStringLiteral("Corner Shop")));
    m_driver->find(QStringLiteral("edit-order"))->setFocus();
    QCOMPARE(edgeOf("edit-recipient"), usual);
}

void TestGuideForms::leadsFromTheErrorsToTheFirst_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Enter on the keypad") << Qt::Key_Enter;
    QTest::newRow("Down") << Qt::Key_Down;
}

void TestGuideForms::leadsFromTheErrorsToTheFirst()
{
    QFETCH(Qt::Key, key);
    QVERIFY(reachPayment());
    m_driver->page.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_driver->page.window()));
    QVERIFY(m_driver->goOn());
    QWidget *summary = m_driver->find(QStringLiteral("errorSummary"));
    QCOMPARE(m_driver->page.window()->focusWidget(), summary);
    const auto edge = [summary] { return summary->grab().toImage().pixelColor(1, summary->height() / 2); };
    QTRY_COMPARE(edge(), m_driver->theme.colours().accent);
    QTest::keyClick(summary, key);
    QCOMPARE(m_driver->page.window()->focusWidget(), m_driver->find(QStringLiteral("edit-order")));
    QTRY_VERIFY(edge() != m_driver->theme.colours().accent);
    // And it is plain which of the wrong fields has the keyboard.
    QTRY_COMPARE(edgeOf("edit-order"), m_driver->theme.colours().accent);
    QCOMPARE(edgeOf("edit-recipient"), m_driver->theme.colours().danger);
}

void TestGuideForms::leadsToTheCurrency()
{
    QVERIFY(reachPayment());
    for (const char *field : {"notSure-order", "notSure-date", "notSure-recipient"}) {
        QVERIFY(m_driver->press(field));
    }
    QVERIFY(m_driver->type("amount", QStringLiteral("20 dollars")));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->buttons("errorLink").size(), 1);
    QVERIFY(m_driver->press("errorLink"));
    QCOMPARE(m_driver->page.window()->focusWidget(), m_driver->find(QStringLiteral("currency-amount")));
}

void TestGuideForms::saysWhatIsWrongByNow()
{
    QVERIFY(reachPayment());
    for (const char *field : {"notSure-order", "notSure-date", "notSure-recipient"}) {
        QVERIFY(m_driver->press(field));
    }
    QVERIFY(m_driver->type("amount", QStringLiteral("E")));
    QVERIFY(m_driver->goOn());
    const QString notRead = m_driver->text("error-amount");
    QVERIFY(m_driver->type("amount", QStringLiteral("20 dollars")));
    QVERIFY(m_driver->sees("error-amount")); // which dollars
    QVERIFY(m_driver->text("error-amount") != notRead);
}

void TestGuideForms::saysThatAMadeUpPasswordIsKeptNowhere()
{
    QVERIFY(m_driver->page.showGuide(QStringLiteral("reset-password")));
    QVERIFY(m_driver->type("wallet", QStringLiteral("Example Wallet")));
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->choose("forgotten"));
    QVERIFY(m_driver->press("notSure-contact"));
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->choose("works"));
    QVERIFY(m_driver->text("passwordCopied").isEmpty());
    QVERIFY(m_driver->press("makePassword"));
    QVERIFY(m_driver->text("passwordCopied").startsWith(QStringLiteral("It is not kept")));
    QVERIFY(m_driver->press("copyPassword"));
    QVERIFY(m_driver->text("passwordCopied").startsWith(QStringLiteral("Copied")));
}

void TestGuideForms::saysHowManyQuestionsAreLeft()
{
    QVERIFY(m_driver->page.showGuide(QStringLiteral("refund")));
    QCOMPARE(m_driver->text("questionsLeft"), QStringLiteral("6 to 12 questions left"));
    GuideSource guide;
    guide.id = QStringLiteral("short");
    guide.flow = R"json({"start": "one", "documents": [{"id": "letter", "for": "person"}], "steps": [
      {"id": "one", "kind": "choice", "choices": [{"id": "yes", "next": "end"}, {"id": "no", "next": "two"}]},
      {"id": "two", "kind": "choice", "choices": [{"id": "yes"}, {"id": "no"}], "next": "end"},
      {"id": "end", "kind": "outcome", "documents": ["letter"]}]})json";
    const QByteArray words = R"json({"title": "T", "summary": "S", "steps": {
      "one": {"title": "1?", "empty": "E", "choices": {"yes": {"label": "Y"}, "no": {"label": "N"}}},
      "two": {"title": "2?", "empty": "E", "choices": {"yes": {"label": "Y"}, "no": {"label": "N"}}},
      "end": {"title": "End"}}, "documents": {"letter": {"title": "L", "subject": "S", "lines": ["A line"]}}})json";
    guide.words = {{QStringLiteral("en"), words}, {QStringLiteral("zh_CN"), words}};
    GuideDriver driver(QStringLiteral("en"), {}, guide);
    QVERIFY(driver.page.showGuide(guide.id));
    // "1 to 2" is not what anybody says.
    QCOMPARE(driver.text("questionsLeft"), QStringLiteral("Up to 2 questions left"));
    QVERIFY(driver.choose("no"));
    QCOMPARE(driver.text("questionsLeft"), QStringLiteral("Last question"));
}

void TestGuideForms::showsThatThePageHasTheKeyboard()
{
    QVERIFY(m_driver->fillRefund("paid-twice"));
    m_driver->page.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_driver->page.window()));
    QWidget *page = m_driver->find(QStringLiteral("step-review"));
    QCOMPARE(m_driver->page.window()->focusWidget(), page);
    const QWidget *title = m_driver->find(QStringLiteral("stepTitle"));
    // The ring keeps away from the letters.
    const auto pixel = [&](int above) {
        QWidget *column = page->parentWidget();
        const QPoint top = title->mapTo(column, QPoint(title->width() / 2, 0));
        return column->grab().toImage().pixelColor(top.x(), top.y() - above);
    };
    QTRY_COMPARE(pixel(8), m_driver->theme.colours().accent);
    QVERIFY(pixel(0) != m_driver->theme.colours().accent);
    m_driver->find(QStringLiteral("guideContinue"))->setFocus();
    QTRY_VERIFY(pixel(8) != m_driver->theme.colours().accent);
}

void TestGuideForms::choosingMendsTheError()
{
    QVERIFY(m_driver->page.showGuide(QStringLiteral("refund")));
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->sees("errorSummary"));
    QVERIFY(m_driver->press("choice-not-me"));
    QVERIFY(!m_driver->sees("errorSummary"));
    QVERIFY(!m_driver->sees("choiceError"));
}

void TestGuideForms::aFileOrNoneMendsTheError()
{
    QVERIFY(reachPayment());
    for (const char *field : {"notSure-order", "notSure-date", "notSure-amount", "notSure-recipient"}) {
        QVERIFY(m_driver->press(field));
    }
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->choose("refused"));
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->press("notSure-due"));
    QVERIFY(m_driver->type("story", QStringLiteral("Nothing came.")));
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("evidence-missing"));
    QVERIFY(m_driver->sees("errorSummary"));
    QVERIFY(m_driver->press("nothingAtHand"));
    QVERIFY(!m_driver->sees("errorSummary"));
}

void TestGuideForms::notSureMovesNothing()
{
    QVERIFY(reachPayment());
    QVERIFY(m_driver->type("order", QStringLiteral("AB-1")));
    const int below = topOf("edit-date");
    QVERIFY(m_driver->press("notSure-order"));
    QCOMPARE(topOf("edit-date"), below);
    QVERIFY(!m_driver->find(QStringLiteral("edit-order"))->isEnabled());
    QVERIFY(m_driver->press("notSure-order"));
    QCOMPARE(topOf("edit-date"), below);
    QCOMPARE(m_driver->find<QLineEdit>(QStringLiteral("edit-order"))->text(), QStringLiteral("AB-1"));

    // It comes back from the next page as well.
    QVERIFY(m_driver->press("notSure-order"));
    for (const char *field : {"notSure-date", "notSure-amount", "notSure-recipient"}) {
        QVERIFY(m_driver->press(field));
    }
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->press("guideBack"));
    QVERIFY(m_driver->press("notSure-order"));
    QCOMPARE(m_driver->find<QLineEdit>(QStringLiteral("edit-order"))->text(), QStringLiteral("AB-1"));
}

void TestGuideForms::warnsOfCardNumbersAndSecretsOnce()
{
    QVERIFY(reachPayment());
    for (const char *field : {"notSure-order", "notSure-date", "notSure-amount"}) {
        QVERIFY(m_driver->press(field));
    }
    // The check digit of a card, of a bank that does not exist.
    QVERIFY(m_driver->type("recipient", QStringLiteral("card 2345 6789 0123 4560")));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("payment"));
    QVERIFY(m_driver->text("error-recipient").contains(QStringLiteral("card number")));
    QVERIFY(m_driver->sees("errorSummary"));
    // Who has seen it and goes on means it.
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("seller"));
    QVERIFY(m_driver->choose("refused"));
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->press("notSure-due"));
    QVERIFY(m_driver->type("story", QStringLiteral("Card 2345 6789 0123 4560. I told them: my password is rabbit7")));
    QVERIFY(m_driver->goOn());
    const QString said = m_driver->text("error-story");
    QVERIFY2(said.contains(QStringLiteral("There seems to be a password in it.")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("There seems to be a card number in it.")), qPrintable(said));
    QCOMPARE(said.count(QStringLiteral("dots take its place")), 1);
    QCOMPARE(said.count(QStringLiteral("hidden in the letter")), 1);
    QVERIFY(m_driver->type("story", QStringLiteral("I told them my password")));
    QVERIFY(!m_driver->sees("errorSummary"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("evidence-missing"));
}

void TestGuideForms::refusesTheSameNumberForBothPayments()
{
    QVERIFY(reachPayment("paid-twice"));
    QVERIFY(m_driver->type("order", QStringLiteral("AB-123")));
    for (const char *field : {"notSure-date", "notSure-amount", "notSure-recipient"}) {
        QVERIFY(m_driver->press(field));
    }
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->type("order", QStringLiteral("ab 123")));
    QVERIFY(m_driver->press("notSure-date"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("second"));
    QVERIFY(m_driver->text("error-order").contains(QStringLiteral("other payment")));
    QVERIFY(m_driver->type("order", QStringLiteral("AB-124")));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("own-form"));
}

void TestGuideForms::arrowKeysChoose()
{
    QVERIFY(QTest::qWaitForWindowActive(m_driver->page.window()));
    QVERIFY(m_driver->page.showGuide(QStringLiteral("refund")));
    const auto answer = [this](const char *name) {
        return m_driver->find<QAbstractButton>(QStringLiteral("choice-") + QLatin1String(name));
    };
    QCOMPARE(m_driver->page.focusWidget(), answer("not-me"));
    QVERIFY(!answer("not-me")->isChecked());
    QTest::keyClick(answer("not-me"), Qt::Key_Down);
    QCOMPARE(m_driver->page.focusWidget(), answer("tricked"));
    QVERIFY(answer("tricked")->isChecked());
    QTest::keyClick(answer("tricked"), Qt::Key_Up);
    QVERIFY(answer("not-me")->isChecked());
    QTest::keyClick(answer("not-me"), Qt::Key_Return);
    QCOMPARE(m_driver->step(), QStringLiteral("first-aid"));
}

void TestGuideForms::onlyTheChosenAnswerIsFilled()
{
    QVERIFY(m_driver->page.showGuide(QStringLiteral("refund")));
    auto *answer = m_driver->find<QAbstractButton>(QStringLiteral("choice-not-me"));
    const auto ground = [answer] { return answer->grab().toImage().pixelColor(answer->width() / 2, 6); };
    QTest::mouseMove(answer);
    QCOMPARE(m_driver->page.focusWidget(), answer);
    QCOMPARE(ground(), m_driver->theme.colours().surface);
    QTest::keyClick(answer, Qt::Key_Space);
    QCOMPARE(ground(), m_driver->theme.colours().accentSoft);
}

void TestGuideForms::changingSaysWhereItLeads()
{
    QVERIFY(m_driver->fillRefund("paid-twice"));
    const auto on = [this] { return m_driver->find<QAbstractButton>(QStringLiteral("guideContinue"))->text(); };
    QCOMPARE(on(), QStringLiteral("Continue"));
    QVERIFY(m_driver->press("change-story"));
    QCOMPARE(on(), QStringLiteral("Save the change"));
    QCOMPARE(m_driver->text("questionsLeft"), QStringLiteral("Changing an answer"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("review"));
    QCOMPARE(on(), QStringLiteral("Continue"));
    // A change that leads to a new question says so there.
    QVERIFY(m_driver->press("change-reason"));
    QVERIFY(m_driver->choose("wrong-payment"));
    QVERIFY(m_driver->press("askYes"));
    QCOMPARE(m_driver->step(), QStringLiteral("asked"));
    QCOMPARE(on(), QStringLiteral("Continue"));
}

void TestGuideForms::buttonsStandBelowTheColumn()
{
    QVERIFY(m_driver->page.showGuide(QStringLiteral("refund")));
    for (const int width : {600, 900, 1300, 1340}) {
        m_driver->page.window()->resize(width, 500);
        const auto leftOf = [this](const char *name) {
            return m_driver->find(QLatin1String(name))->mapTo(&m_driver->page, QPoint()).x();
        };
        QTRY_COMPARE(leftOf("guideContinue"), leftOf("choice-wrong-payment"));
    }
}

QTEST_MAIN(TestGuideForms)
#include "tst_guideforms.moc"
