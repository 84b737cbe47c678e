#include "core/guides/documentwriter.h"
#include "groupguide.h"
#include "support/examplewallets.h"
#include "support/settableclock.h"

#include <QTest>
#include <QTimeZone>

using namespace WalletSupport;

/// What a letter says of one thing and of several.
class TestGroupDocuments : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysOneItemWithoutANumber();
    void saysEachOfSeveral();
    void leavesOutWhatIsNotKnown();
    void addsUpOneCurrencyOnly_data();
    void addsUpOneCurrencyOnly();
    void keepsAListTight();
    void saysThatThereIsNone();
    void keepsBracesOfAnswers();
    void saysNothingOfAStepThatIsNotReached();

private:
    [[nodiscard]] Document write(const std::vector<FieldValues> &payments, const std::vector<FieldValues> &calls,
                                 const QByteArray &words = Words, const char *locale = "en")
    {
        if (!m_run->submit(withItems(payments)) || !m_run->submit(withItems(calls))) {
            qWarning("an answer is refused");
        }
        return writeDocument(QStringLiteral("letter"), *m_run, *GuideWords::read(words), QLatin1String(locale),
                             QDate(2026, 11, 29), {});
    }

    static inline const QByteArray Words = R"json({
      "steps": {"payments": {"item": "Payment {number}"}, "calls": {"item": "Call {number}"}},
      "documents": {"letter": {
        "subject": ["{payments.count} payments, {payments.amount.total} in all", "{payments.count} payments",
                    "Payment of {payments.amount}, {payments.date}", "Payment"],
        "lines": ["{payments.one}I did not make a payment.", "{payments.several}I did not make {payments.count} payments.",
                  "", "{payments.item}", "Number: {payments.order}", "Date: {payments.date}",
                  "Amount: {payments.amount}", "{payments.note}", "", "Total: {payments.amount.total}", "",
                  "{calls.none}I have not called.", "{calls.some}Calls:", "{calls.date}: {calls.who} said: {calls.said}", "", "{today}"]}}})json";

    ExampleWallets m_wallets;
    SettableClock m_clock;
    std::unique_ptr<GuideRun> m_run;
};

void TestGroupDocuments::init()
{
    m_clock.moment = QDateTime(QDate(2026, 11, 29), QTime(12, 0), QTimeZone::utc());
    m_run = std::make_unique<GuideRun>(*readGuide(QStringLiteral("groups"), GroupGuide), m_wallets.directory, m_clock);
}

void TestGroupDocuments::saysOneItemWithoutANumber()
{
    const Document letter =
        write({payment("A1", "2026-11-01", "128.5")}, {call("2026-11-03", "Ms Lee", "Wait", "C-7")});
    QCOMPARE(letter.subject, QStringLiteral("Payment of GBP\u00a0128.50, 1 November 2026"));
    QCOMPARE(letter.body, QStringLiteral("I did not make a payment.\n\nNumber: A1\nDate: 1 November 2026\n"
                                         "Amount: GBP\u00a0128.50\n\nCalls:\n3 November 2026: Ms Lee said: Wait\n\n"
                                         "29 November 2026"));
}

void TestGroupDocuments::saysEachOfSeveral()
{
    FieldValues second = payment("A2", "2026-11-02", "1.5");
    second[QStringLiteral("note")] = {QStringLiteral("in\ntwo lines"), {}, false};
    const Document letter = write({payment("A1", "2026-11-01", "128.5"), second}, {});
    QCOMPARE(letter.subject, QStringLiteral("2 payments, GBP\u00a0130.00 in all"));
    QCOMPARE(letter.body,
             QStringLiteral("I did not make 2 payments.\n\nPayment 1\nNumber: A1\nDate: 1 November 2026\n"
                            "Amount: GBP\u00a0128.50\n\nPayment 2\nNumber: A2\nDate: 2 November 2026\n"
                            "Amount: GBP\u00a01.50\nin\ntwo lines\n\nTotal: GBP\u00a0130.00\n\nI have not called.\n\n"
                            "29 November 2026"));
}

void TestGroupDocuments::leavesOutWhatIsNotKnown()
{
    const Document letter = write({payment("A1", "", ""), payment("", "", ""), payment("", "2026-11-02", "")}, {});
    QCOMPARE(letter.subject, QStringLiteral("3 payments"));
    QCOMPARE(letter.body, QStringLiteral("I did not make 3 payments.\n\nPayment 1\nNumber: A1\n\n"
                                         "Payment 3\nDate: 2 November 2026\n\nI have not called.\n\n"
                                         "29 November 2026"));
}

void TestGroupDocuments::addsUpOneCurrencyOnly_data()
{
    QTest::addColumn<QString>("amounts");
    QTest::addColumn<QString>("total");
    const auto row = [](const char *name, const char *amounts, const char *total) {
        QTest::newRow(name) << QString::fromLatin1(amounts) << QString::fromUtf8(total);
    };
    row("one currency", "GBP 1.20|GBP 2.30", "GBP\u00a03.50");
    row("two currencies", "GBP 1.20|EUR 2.30", "");
    row("one is not known", "GBP 1.20|GBP ", "");
    row("one payment", "GBP 1.20", "");
}

void TestGroupDocuments::addsUpOneCurrencyOnly()
{
    QFETCH(QString, amounts);
    QFETCH(QString, total);
    std::vector<FieldValues> payments;
    const QStringList parts = amounts.split(u'|');
    for (const QString &amount : parts) {
        payments.push_back(
            payment("", "2026-11-01", qPrintable(amount.section(u' ', 1)), qPrintable(amount.section(u' ', 0, 0))));
    }
    const QString body = write(payments, {}).body;
    QCOMPARE(body.contains(QStringLiteral("Total: ") + total), !total.isEmpty());
    QCOMPARE(body.contains(QStringLiteral("Total")), !total.isEmpty());
    QCOMPARE(body.count(QStringLiteral("Amount: ")), parts.size() - parts.count(QStringLiteral("GBP ")));
}

/// Items of one line each stand one below the other.
void TestGroupDocuments::keepsAListTight()
{
    const Document letter =
        write({payment("A1", "", "")}, {call("2026-11-03", "Ms Lee", "Wait"), call("2026-11-05", "The chat", "No")});
    QVERIFY2(letter.body.contains(QStringLiteral(
                 "\n\nCalls:\n3 November 2026: Ms Lee said: Wait\n5 November 2026: The chat said: No\n\n")),
             qPrintable(letter.body));
}

void TestGroupDocuments::saysThatThereIsNone()
{
    const QString body = write({payment("A1", "", "")}, {}).body;
    QVERIFY(body.contains(QStringLiteral("\n\nI have not called.\n\n")));
    QVERIFY(!body.contains(QStringLiteral("Calls:")));
}

void TestGroupDocuments::keepsBracesOfAnswers()
{
    const Document letter =
        write({payment("A1", "", "")}, {call("2026-11-03", "{today}", "{payments.order} %1 {payments.item}")});
    QVERIFY2(letter.body.contains(QStringLiteral("{today} said: {payments.order} %1 {payments.item}\n")),
             qPrintable(letter.body));
}

void TestGroupDocuments::saysNothingOfAStepThatIsNotReached()
{
    QVERIFY(m_run->submit(withItems({payment("A1", "", "")})));
    const Document letter = writeDocument(QStringLiteral("letter"), *m_run, *GuideWords::read(Words),
                                          QStringLiteral("en"), QDate(2026, 11, 29), {});
    QVERIFY(!letter.body.contains(QStringLiteral("called")));
}

QTEST_GUILESS_MAIN(TestGroupDocuments)
#include "tst_groupdocuments.moc"
