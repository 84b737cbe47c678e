#include "core/guides/guiderun.h"
#include "exampleguide.h"
#include "support/examplewallets.h"

#include <QTest>
#include <QTimeZone>

using namespace WalletSupport;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return {QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc()}; }
};

Answer chosen(const char *choice)
{
    Answer answer;
    answer.choice = QLatin1String(choice);
    return answer;
}

Answer wallet(const char *id)
{
    Answer answer;
    answer.fields[QStringLiteral("wallet")] = {QLatin1String(id), QLatin1String(id), false};
    return answer;
}

Answer details()
{
    Answer answer;
    answer.fields[QStringLiteral("order")] = {QStringLiteral(" A-1 "), {}, false};
    answer.fields[QStringLiteral("date")] = {{}, {}, true};
    answer.fields[QStringLiteral("amount")] = {QStringLiteral("¥1,234.5"), QStringLiteral("CNY"), false};
    return answer;
}

} // namespace

class TestGuideRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void walksToTheEnd();
    void branchesOnTheWallet_data();
    void branchesOnTheWallet();
    void staysWhereSomethingIsWrong();
    void backNeverLosesAnAnswer();
    void helpsToDecide();
    void changeReturnsToReview();
    void changeAsksWhatIsNewFirst();
    void saysWhatAChangeUndoes();
    void backFromAChangeReturnsToReview();
    void countsQuestions();
    void countsByWhatTheWalletHas();
    void canBeKeptAndTakenUp();
    void takesUpWhatFits();
    void takesUpNoOtherGuide();

private:
    void submit(const Answer &answer) { QVERIFY(m_run->submit(answer)); }
    void walkTo(const QString &step)
    {
        const std::map<QString, Answer> answers{{QStringLiteral("wallet"), wallet("bare")},
                                                {QStringLiteral("reason"), chosen("late")},
                                                {QStringLiteral("details"), details()}};
        while (m_run->current().id != step) {
            const auto found = answers.find(m_run->current().id);
            submit(found == answers.end() ? Answer{} : found->second);
        }
    }

    ExampleWallets m_wallets;
    FixedClock m_clock;
    std::unique_ptr<GuideRun> m_run;
};

void TestGuideRun::init()
{
    m_run = std::make_unique<GuideRun>(*readGuide(QStringLiteral("lunch"), ExampleGuide), m_wallets.directory, m_clock);
}

void TestGuideRun::walksToTheEnd()
{
    QCOMPARE(m_run->current().id, QStringLiteral("wallet"));
    QVERIFY(!m_run->canGoBack());
    walkTo(QStringLiteral("end"));
    QVERIFY(m_run->current().isEnd());
    const Answer *answer = m_run->answer(QStringLiteral("details"));
    QVERIFY(answer);
    QCOMPARE(answer->fields.at(QStringLiteral("order")).text, QStringLiteral("A-1"));
    QCOMPARE(answer->fields.at(QStringLiteral("amount")).text, QStringLiteral("1234.50"));
    QVERIFY(answer->fields.at(QStringLiteral("date")).isNotSure);
    QVERIFY(answer->fields.at(QStringLiteral("note")).isEmpty());
    QCOMPARE(m_run->walletName(QStringLiteral("en")), QStringLiteral("Bare Wallet"));
}

void TestGuideRun::branchesOnTheWallet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("step");
    QTest::newRow("has a reset page") << "Example Wallet"
                                      << "example"
                                      << "page";
    QTest::newRow("has a site only") << "Bare Wallet"
                                     << "bare"
                                     << "evidence";
    QTest::newRow("is not listed") << "Grandmother's purse"
                                   << ""
                                   << "evidence";
    QTest::newRow("has left the directory") << "Gone Wallet"
                                            << "gone"
                                            << "evidence";
}

void TestGuideRun::branchesOnTheWallet()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(QString, step);
    Answer answer;
    answer.fields[QStringLiteral("wallet")] = {text, id, false};
    submit(answer);
    submit(chosen("late"));
    submit(details());
    QCOMPARE(m_run->current().id, step);
    QCOMPARE(m_run->walletName(QStringLiteral("en")), text);
}

void TestGuideRun::staysWhereSomethingIsWrong()
{
    const auto result = m_run->submit({});
    QVERIFY(!result);
    QCOMPARE(result.error(), (std::vector<FieldError>{{QStringLiteral("wallet"), FieldError::Kind::Empty, 0}}));
    QCOMPARE(m_run->current().id, QStringLiteral("wallet"));
    submit(wallet("bare"));
    QVERIFY(!m_run->submit(chosen("nonsense")));
    QCOMPARE(m_run->current().id, QStringLiteral("reason"));
}

void TestGuideRun::backNeverLosesAnAnswer()
{
    walkTo(QStringLiteral("details"));
    Answer half;
    half.fields[QStringLiteral("date")] = {QStringLiteral("some day in"), {}, false};
    m_run->keepDraft(half);
    m_run->goBack();
    QCOMPARE(m_run->current().id, QStringLiteral("reason"));
    QCOMPARE(m_run->shown(QStringLiteral("reason")).choice, QStringLiteral("late"));
    m_run->goBack();
    QCOMPARE(m_run->current().id, QStringLiteral("wallet"));
    QVERIFY(!m_run->canGoBack());
    submit(wallet("bare"));
    submit(chosen("late"));
    QCOMPARE(m_run->shown(QStringLiteral("details")), half);

    // Another way and back again: what was answered there is still there.
    submit(details());
    m_run->goBack();
    m_run->goBack();
    submit(chosen("stolen"));
    QCOMPARE(m_run->current().id, QStringLiteral("shield"));
    Answer ticks;
    ticks.ticked = QStringList{QStringLiteral("bank"), QStringLiteral("moon")};
    submit(ticks);
    m_run->goBack();
    m_run->goBack();
    submit(chosen("late"));
    QVERIFY(!m_run->answer(QStringLiteral("shield")));
    m_run->goBack();
    submit(chosen("stolen"));
    QCOMPARE(m_run->shown(QStringLiteral("shield")).ticked, QStringList{QStringLiteral("bank")});
    QVERIFY(m_run->answer(QStringLiteral("shield")));
}

void TestGuideRun::helpsToDecide()
{
    submit(wallet("bare"));
    submit(chosen("not-sure"));
    QCOMPARE(m_run->current().id, QStringLiteral("decide"));
    submit(chosen("saw-two"));
    QCOMPARE(m_run->current().id, QStringLiteral("reason"));
    QCOMPARE(m_run->shown(QStringLiteral("reason")).choice, QStringLiteral("twice"));
    submit(chosen("twice"));
    submit(details());
    QCOMPARE(m_run->current().id, QStringLiteral("second"));
}

void TestGuideRun::changeReturnsToReview()
{
    walkTo(QStringLiteral("review"));
    m_run->change(QStringLiteral("wallet"));
    QVERIFY(m_run->isChanging());
    QCOMPARE(m_run->current().id, QStringLiteral("wallet"));
    submit(wallet("bare"));
    QCOMPARE(m_run->current().id, QStringLiteral("review"));
    QVERIFY(!m_run->isChanging());
    m_run->change(QStringLiteral("moon"));
    QCOMPARE(m_run->current().id, QStringLiteral("review"));
}

void TestGuideRun::changeAsksWhatIsNewFirst()
{
    walkTo(QStringLiteral("review"));
    m_run->change(QStringLiteral("reason"));
    submit(chosen("twice"));
    QCOMPARE(m_run->current().id, QStringLiteral("second"));
    Answer second;
    second.fields[QStringLiteral("order")] = {QStringLiteral("A-2"), {}, false};
    submit(second);
    QCOMPARE(m_run->current().id, QStringLiteral("review"));

    // The wallet the second order was made with is another now: that one answer is asked again.
    m_run->change(QStringLiteral("wallet"));
    submit(wallet("example"));
    QCOMPARE(m_run->current().id, QStringLiteral("second"));
}

void TestGuideRun::saysWhatAChangeUndoes()
{
    submit(wallet("bare"));
    submit(chosen("twice"));
    submit(details());
    Answer second;
    second.fields[QStringLiteral("order")] = {QStringLiteral("A-2"), {}, false};
    submit(second);
    submit({});
    QCOMPARE(m_run->current().id, QStringLiteral("review"));
    QCOMPARE(m_run->undoneBy(QStringLiteral("reason"), chosen("late")), QStringList{QStringLiteral("second")});
    QCOMPARE(m_run->undoneBy(QStringLiteral("reason"), chosen("twice")), QStringList());
    // New questions come first, but what follows them still counts.
    QCOMPARE(m_run->undoneBy(QStringLiteral("reason"), chosen("stolen")), QStringList{QStringLiteral("second")});
    QCOMPARE(m_run->undoneBy(QStringLiteral("wallet"), wallet("example")), QStringList{QStringLiteral("second")});
    QCOMPARE(m_run->undoneBy(QStringLiteral("wallet"), wallet("bare")), QStringList());
}

void TestGuideRun::backFromAChangeReturnsToReview()
{
    walkTo(QStringLiteral("review"));
    m_run->change(QStringLiteral("reason"));
    m_run->goBack();
    QCOMPARE(m_run->current().id, QStringLiteral("review"));
    QVERIFY(!m_run->isChanging());
}

void TestGuideRun::countsQuestions()
{
    // wallet, reason, details, evidence; at most wallet, reason, decide, reason again, details, second, evidence.
    QCOMPARE(m_run->questionsLeft(), (QuestionRange{4, 7}));
    QCOMPARE(m_run->questionsDone(), 0);
    submit(wallet("example"));
    QCOMPARE(m_run->questionsLeft(), (QuestionRange{3, 6}));
    QCOMPARE(m_run->questionsDone(), 1);
    submit(chosen("late"));
    QCOMPARE(m_run->questionsLeft(), (QuestionRange{2, 2}));
    submit(details());
    QCOMPARE(m_run->current().id, QStringLiteral("page"));
    QCOMPARE(m_run->questionsLeft(), (QuestionRange{1, 1}));
    submit({});
    submit({});
    QCOMPARE(m_run->current().id, QStringLiteral("review"));
    QCOMPARE(m_run->questionsLeft(), (QuestionRange{0, 0}));
    QCOMPARE(m_run->questionsDone(), 4);
}

void TestGuideRun::countsByWhatTheWalletHas()
{
    QByteArray json = ExampleGuide;
    json.replace(R"("kind": "notice", "actions": [{"id": "open", "does": "open-reset-form"}])",
                 R"("kind": "checklist", "items": ["open"])");
    m_run = std::make_unique<GuideRun>(*readGuide(QStringLiteral("lunch"), json), m_wallets.directory, m_clock);
    submit(wallet("bare"));
    submit(chosen("late"));
    QCOMPARE(m_run->questionsLeft(), (QuestionRange{2, 2}));
    m_run->goBack();
    m_run->goBack();
    // Until a wallet is chosen nobody knows whether it has the page.
    QCOMPARE(m_run->questionsLeft(), (QuestionRange{4, 7}));
    submit(wallet("example"));
    submit(chosen("late"));
    QCOMPARE(m_run->questionsLeft(), (QuestionRange{3, 3}));
}

void TestGuideRun::canBeKeptAndTakenUp()
{
    walkTo(QStringLiteral("review"));
    m_run->change(QStringLiteral("details"));
    m_run->keepDraft(chosen("half"));
    const GuideSnapshot kept = m_run->snapshot();
    GuideRun other(m_run->guide(), m_wallets.directory, m_clock);
    QVERIFY(other.restore(kept)->empty());
    QCOMPARE(other.snapshot(), kept);
    QVERIFY(other.isChanging());
}

void TestGuideRun::takesUpWhatFits()
{
    GuideSnapshot odd;
    odd.guide = QStringLiteral("lunch");
    odd.current = QStringLiteral("review");
    odd.answers[QStringLiteral("wallet")] = wallet("bare");
    odd.answers[QStringLiteral("reason")] = chosen("no-longer-there");
    odd.answers[QStringLiteral("gone")] = chosen("x");
    odd.drafts[QStringLiteral("gone")] = chosen("x");
    const auto unfit = m_run->restore(odd);
    QVERIFY(unfit);
    QCOMPARE(*unfit, (std::vector<UnfitAnswer>{{QStringLiteral("gone"), UnfitAnswer::Reason::QuestionGone},
                                               {QStringLiteral("reason"), UnfitAnswer::Reason::NotAllowed}}));
    QCOMPARE(m_run->current().id, QStringLiteral("reason"));
    // What was chosen still stands on its page, and what the guide does not ask is kept.
    QCOMPARE(m_run->shown(QStringLiteral("reason")), chosen("no-longer-there"));
    QCOMPARE(m_run->snapshot().answers.at(QStringLiteral("gone")), chosen("x"));
    QVERIFY(m_run->answer(QStringLiteral("wallet")));
    QVERIFY(!m_run->isChanging());
}

void TestGuideRun::takesUpNoOtherGuide()
{
    GuideSnapshot other;
    other.guide = QStringLiteral("dinner");
    QVERIFY(!m_run->restore(other));
}

QTEST_GUILESS_MAIN(TestGuideRun)
#include "tst_guiderun.moc"
