#include "core/cases/casechanges.h"

#include <QTest>
#include <QTimeZone>

using namespace WalletSupport;

class TestCaseChanges : public QObject
{
    Q_OBJECT

private slots:
    void letsTheStateFollow_data();
    void letsTheStateFollow();
    void keepsTheOrderOfTime();

private:
    using Kind = CaseEvent::Kind;
    static CaseEvent at(int hour, Kind kind)
    {
        return {kind, QDateTime(QDate(2026, 11, 22), QTime(hour, 0), QTimeZone::utc()), {}, {}, {}};
    }
};

void TestCaseChanges::letsTheStateFollow_data()
{
    QTest::addColumn<CaseState>("before");
    QTest::addColumn<QList<int>>("events");
    QTest::addColumn<bool>("isAtEnd");
    QTest::addColumn<CaseState>("after");
    const auto row = [](const char *name, CaseState before, const std::vector<Kind> &kinds, bool isAtEnd,
                        CaseState after) {
        QList<int> events;
        for (const Kind kind : kinds) {
            events.append(static_cast<int>(kind));
        }
        QTest::newRow(name) << before << events << isAtEnd << after;
    };
    row("a note changes nothing", CaseState::Sent, {Kind::Note}, true, CaseState::Sent);
    row("a talk changes nothing", CaseState::Draft, {Kind::Call}, false, CaseState::Draft);
    row("money alone closes nothing", CaseState::Sent, {Kind::MoneyBack}, true, CaseState::Sent);
    row("given to the mail program", CaseState::Ready, {Kind::Mailed}, true, CaseState::Ready);
    row("sent by hand", CaseState::Ready, {Kind::Sent}, true, CaseState::Sent);
    row("sent once more", CaseState::Answered, {Kind::Sent}, true, CaseState::Answered);
    row("copied, printed and saved", CaseState::Ready, {Kind::Copied, Kind::Printed, Kind::Saved}, true,
        CaseState::Ready);
    row("copied, closed and open again", CaseState::Ready, {Kind::Copied, Kind::Closed, Kind::Reopened}, true,
        CaseState::Ready);
    row("an answer", CaseState::Sent, {Kind::Answered}, true, CaseState::Answered);
    row("closed", CaseState::Answered, {Kind::Closed}, true, CaseState::Closed);
    row("an answer to a closed one", CaseState::Closed, {Kind::Answered}, true, CaseState::Closed);
    row("a draft again", CaseState::Draft, {Kind::Closed, Kind::Reopened}, false, CaseState::Draft);
    row("ready again", CaseState::Ready, {Kind::Closed, Kind::Reopened}, true, CaseState::Ready);
    row("sent again", CaseState::Ready, {Kind::Sent, Kind::Closed, Kind::Reopened}, true, CaseState::Sent);
    row("answered again", CaseState::Sent, {Kind::Printed, Kind::Answered, Kind::Closed, Kind::Reopened}, true,
        CaseState::Answered);
}

void TestCaseChanges::letsTheStateFollow()
{
    QFETCH(CaseState, before);
    QFETCH(QList<int>, events);
    QFETCH(bool, isAtEnd);
    QFETCH(CaseState, after);
    CaseRecord record;
    record.head.state = before;
    int hour = 1;
    for (const int kind : events) {
        addEvent(record, at(hour++, static_cast<Kind>(kind)), isAtEnd);
    }
    QCOMPARE(record.head.state, after);
    QCOMPARE(record.events.size(), static_cast<std::size_t>(events.size()));
}

void TestCaseChanges::keepsTheOrderOfTime()
{
    CaseRecord record;
    addEvent(record, at(9, Kind::Begun), false);
    addEvent(record, at(12, Kind::Note), false);
    addEvent(record, at(10, Kind::Call), false); // told later
    QCOMPARE(record.events[1].kind, Kind::Call);
    QCOMPARE(record.events[2].kind, Kind::Note);
}

QTEST_GUILESS_MAIN(TestCaseChanges)
#include "tst_casechanges.moc"
