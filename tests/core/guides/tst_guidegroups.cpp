#include "core/guides/caserights.h"
#include "core/guides/guiderun.h"
#include "core/guides/secretsintext.h"
#include "groupguide.h"
#include "support/examplewallets.h"
#include "support/settableclock.h"

#include <QTest>
#include <QTimeZone>

using namespace WalletSupport;

using Kind = FieldError::Kind;

/// Steps whose fields are asked once for each of several things.
class TestGuideGroups : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void checksEachItem();
    void tellsErrorsByItemAndField();
    void needsAnItem();
    void mayNeedNone();
    void takesNoMoreThanItsMost();
    void refusesTheSameNumberTwice();
    void warnsByItem();
    void isOneQuestion();
    void takesUpItemsThatFit();
    void takesUpAFormThatHasBecomeAGroup();
    void countsFromTheFirstPayment();

private:
    [[nodiscard]] std::vector<FieldError> errorsOf(const Answer &answer) const
    {
        const auto checked = m_run->check(answer);
        return checked ? std::vector<FieldError>() : checked.error();
    }

    ExampleWallets m_wallets;
    SettableClock m_clock;
    std::unique_ptr<GuideRun> m_run;
};

void TestGuideGroups::init()
{
    m_clock.moment = QDateTime(QDate(2026, 11, 29), QTime(12, 0), QTimeZone::utc());
    m_run = std::make_unique<GuideRun>(*readGuide(QStringLiteral("groups"), GroupGuide), m_wallets.directory, m_clock);
}

void TestGuideGroups::checksEachItem()
{
    const auto checked = m_run->check(
        withItems({payment("ＡＢ－１", "27 Nov", "¥1,234.5", "CNY"), payment("", "2026-11-02", "12", "EUR")}));
    QVERIFY(checked);
    QCOMPARE(checked->items.size(), std::size_t(2));
    QCOMPARE(checked->items[0].at(QStringLiteral("order")).text, QStringLiteral("AB-1"));
    QCOMPARE(checked->items[0].at(QStringLiteral("date")).text, QStringLiteral("2026-11-27"));
    QCOMPARE(checked->items[0].at(QStringLiteral("amount")).text, QStringLiteral("1234.50"));
    QVERIFY(checked->items[1].at(QStringLiteral("order")).isNotSure);
    QCOMPARE(checked->items[1].at(QStringLiteral("amount")).code, QStringLiteral("EUR"));
    QVERIFY(checked->fields.empty());
}

void TestGuideGroups::tellsErrorsByItemAndField()
{
    const std::vector<FieldError> wanted{{QStringLiteral("date"), Kind::FutureDate, 0, 1},
                                         {QStringLiteral("order"), Kind::Empty, 0, 2},
                                         {QStringLiteral("date"), Kind::Empty, 0, 2},
                                         {QStringLiteral("amount"), Kind::Empty, 0, 2}};
    QCOMPARE(errorsOf(withItems({payment("A1", "2026-11-02", "5"), payment("A2", "2027-11-02", "5"), {}})), wanted);
}

void TestGuideGroups::needsAnItem()
{
    QCOMPARE(errorsOf({}), (std::vector<FieldError>{{{}, Kind::Empty, 0, -1}}));
    QVERIFY(!m_run->submit({}));
    QCOMPARE(m_run->current().id, QStringLiteral("payments"));
}

void TestGuideGroups::mayNeedNone()
{
    QVERIFY(m_run->submit(withItems({payment("A1", "", "")})));
    QVERIFY(m_run->submit({}));
    QCOMPARE(m_run->current().id, QStringLiteral("other"));
    QVERIFY(m_run->answer(QStringLiteral("calls"))->items.empty());
}

void TestGuideGroups::takesNoMoreThanItsMost()
{
    std::vector<FieldValues> items(4, payment("", "2026-11-02", "5"));
    QCOMPARE(errorsOf(withItems(items)), (std::vector<FieldError>{{{}, Kind::TooManyItems, 3, -1}}));
    items.pop_back();
    QVERIFY(errorsOf(withItems(items)).empty());
}

void TestGuideGroups::refusesTheSameNumberTwice()
{
    const Answer twice = withItems({payment("A-1", "", ""), payment("B-2", "", ""), payment("a 1", "", "")});
    QCOMPARE(errorsOf(twice), (std::vector<FieldError>{{QStringLiteral("order"), Kind::SameNumber, 0, 2}}));
    // And in another step.
    QVERIFY(m_run->submit(withItems({payment("A-1", "", ""), payment("B-2", "", "")})));
    QVERIFY(m_run->submit({}));
    Answer other;
    other.fields[QStringLiteral("order")] = {QStringLiteral("b2"), {}, false};
    QCOMPARE(errorsOf(other), (std::vector<FieldError>{{QStringLiteral("order"), Kind::SameNumber, 0, -1}}));
}

void TestGuideGroups::warnsByItem()
{
    const Step *calls = m_run->guide().step(QStringLiteral("calls"));
    const Answer answer = withItems({call("2026-11-01", "Chat", "They call back"),
                                     call("2026-11-02", "Phone", "They wanted my password, which is rabbit7")});
    QCOMPARE(warningsIn(*calls, answer),
             (std::vector<FieldError>{{QStringLiteral("said"), Kind::HoldsSecrets, 0, 1, {SecretKind::Password}}}));
}

void TestGuideGroups::isOneQuestion()
{
    QCOMPARE(m_run->questionsLeft(), (QuestionRange{4, 4}));
    QVERIFY(m_run->submit(withItems({payment("A1", "", ""), payment("A2", "", "")})));
    QCOMPARE(m_run->questionsLeft(), (QuestionRange{3, 3}));
    QCOMPARE(m_run->questionsDone(), 1);
    // Another item is a change like any other.
    m_run->change(QStringLiteral("payments"));
    QVERIFY(m_run->submit(withItems({payment("A1", "", "")})));
    QCOMPARE(m_run->current().id, QStringLiteral("calls"));
    QCOMPARE(m_run->answer(QStringLiteral("payments"))->items.size(), std::size_t(1));
}

/// What no longer fits is kept as it was typed, and told by its number.
void TestGuideGroups::takesUpItemsThatFit()
{
    GuideSnapshot kept;
    kept.guide = QStringLiteral("groups");
    kept.current = QStringLiteral("other");
    kept.answers[QStringLiteral("payments")] =
        withItems({payment("A1", "2026-11-01", "5"), payment("A2", "1926-11-02", "5"), payment("A3", "", "x")});
    kept.answers[QStringLiteral("calls")] = withItems({call("2026-11-01", "Chat", "They call back")});
    const auto unfit = m_run->restore(kept);
    QVERIFY(unfit);
    QCOMPARE(*unfit, (std::vector<UnfitAnswer>{{QStringLiteral("payments"), UnfitAnswer::Reason::NotAllowed, {1, 2}}}));
    QCOMPARE(m_run->current().id, QStringLiteral("payments"));
    QCOMPARE(m_run->shown(QStringLiteral("payments")), kept.answers[QStringLiteral("payments")]);
    QCOMPARE(m_run->snapshot().answers.at(QStringLiteral("calls")).items.size(), std::size_t(1));
}

void TestGuideGroups::takesUpAFormThatHasBecomeAGroup()
{
    GuideSnapshot kept;
    kept.guide = QStringLiteral("groups");
    kept.answers[QStringLiteral("payments")].fields = payment("A1", "2026-11-01", "5");
    QVERIFY(m_run->restore(kept)->empty());
    const Answer *answer = m_run->answer(QStringLiteral("payments"));
    QVERIFY(answer != nullptr && answer->items.size() == 1);
    QCOMPARE(answer->items.front().at(QStringLiteral("order")).text, QStringLiteral("A1"));
}

/// A deadline runs from the earliest day, so that none is told too late.
void TestGuideGroups::countsFromTheFirstPayment()
{
    QVERIFY(m_run->submit(withItems(
        {payment("A1", "2026-11-05", ""), payment("A2", "2026-11-02", ""), payment("A3", "2026-11-09", "")})));
    QCOMPARE(daysOf(*m_run), (std::map<DatedEvent, QDate>{{DatedEvent::Payment, QDate(2026, 11, 2)}}));
}

QTEST_GUILESS_MAIN(TestGuideGroups)
#include "tst_guidegroups.moc"
