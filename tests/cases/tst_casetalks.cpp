#include "casespagetest.h"

using namespace WalletSupport;

/// Calls and messages that a guide has asked for, on the page of a case.
class TestCaseTalks final : public CasesPageTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void standAmongWhatHappened();

private:
    /// All texts that are seen below "What happened".
    [[nodiscard]] QString happened() const
    {
        QStringList texts;
        const auto labels = find("caseEvents")->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'|');
    }
};

/// What the person told of in a guide's log stands among what happened, at its day, and nowhere else.
void TestCaseTalks::standAmongWhatHappened()
{
    CaseRecord record =
        walkedCase({m_pack, m_directory, m_clock, *m_store}, QStringLiteral("refund"), 100, QStringLiteral("refused"));
    const auto talk = [](const QString &day, const QString &who, const QString &said, const QString &number) {
        return FieldValues{{QStringLiteral("date"), {day, {}, day.isEmpty()}},
                           {QStringLiteral("who"), {who, {}, false}},
                           {QStringLiteral("said"), {said, {}, false}},
                           {QStringLiteral("number"), {number, {}, false}}};
    };
    record.run.answers[QStringLiteral("said")].items = {
        talk(QStringLiteral("2026-11-18"), QStringLiteral("Ms Lee"), QStringLiteral("Wait a week"),
             QStringLiteral("C-7")),
        talk({}, QStringLiteral("The chat"), QStringLiteral("Ask the shop"), {}),
        talk(QStringLiteral("2026-11-20"), QStringLiteral("The shop"), QStringLiteral("Ask the wallet"), {})};
    record.events.push_back({CaseEvent::Kind::Call,
                             QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc()),
                             QStringLiteral("Corner Shop"),
                             {},
                             QStringLiteral("Ask the  wallet")});
    QVERIFY(m_store->save(record));
    m_page->showCase(record.head.id);
    QVERIFY2(happened().contains(QStringLiteral("20 November 2026, 09:00: Talk with support|Corner Shop\nAsk the  "
                                                "wallet|18 November 2026: Call or message, from your answers|"
                                                "Ms Lee\nCase number: C-7\nWait a week|Day not known: Call or "
                                                "message, from your answers|The chat\nAsk the shop")),
             qPrintable(happened()));
    QVERIFY(!happened().contains(QStringLiteral("The shop\n")));
    const auto said = find("caseSaid")->findChildren<QLabel *>();
    for (const QLabel *label : said) {
        QVERIFY2(!label->isVisible() || !label->text().contains(QStringLiteral("Wait a week")),
                 qPrintable(label->text()));
    }
    // Only what was noted here can be removed here, and then the answer tells it.
    QTRY_VERIFY(sees("remove-1"));
    QVERIFY(!sees("remove-2"));
    click("remove-1");
    QVERIFY2(happened().contains(QStringLiteral("20 November 2026: Call or message, from your answers|The shop\n"
                                                "Ask the wallet")),
             qPrintable(happened()));
}

QTEST_MAIN(TestCaseTalks)
#include "tst_casetalks.moc"
