#include "support/examplecases.h"

#include "core/cases/case.h"
#include "core/cases/casechanges.h"
#include "core/cases/casestore.h"
#include "core/cases/reference.h"
#include "core/content/guidesummary.h"
#include "core/content/pack.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace WalletSupport {

namespace {

FieldValue valueFor(const Field &field, QDate today)
{
    if (field.allowsNotSure) {
        return {{}, {}, true};
    }
    switch (field.kind) {
    case FieldKind::Wallet:
        return {QStringLiteral("Corner Wallet"), {}, false};
    case FieldKind::Contact:
        return {QStringLiteral("lin@mail.example"), {}, false};
    case FieldKind::Date:
        return {today.addDays(-3).toString(Qt::ISODate), {}, false};
    case FieldKind::Amount:
        return {QStringLiteral("45.00"), QStringLiteral("GBP"), false};
    default:
        return {QStringLiteral("Order 8834"), {}, false};
    }
}

Answer answerTo(const Step &step, QDate today)
{
    Answer answer;
    if (!step.choices.empty()) {
        answer.choice = step.choices.front().id;
    }
    for (const Field &field : step.fields) {
        answer.fields[field.id] = valueFor(field, today);
    }
    return answer;
}

CaseEvent event(CaseEvent::Kind kind, const QDateTime &when, const QString &who = {}, const QString &number = {},
                const QString &text = {})
{
    return {kind, when, who, number, text};
}

} // namespace

CaseRecord walkedCase(const Pack &pack, const Directory &directory, const Clock &clock, const QString &guide, int steps)
{
    const std::unique_ptr<Case> taken = Case::begin(guide, pack, directory, clock, QStringLiteral("en"));
    CaseRecord record;
    record.head.id = newCaseId();
    record.head.reference = newReference(*QRandomGenerator::system());
    record.head.guide = guide;
    record.head.begun = clock.now().toUTC().addDays(-4);
    record.head.walletName = QStringLiteral("Corner Wallet");
    record.events.push_back(event(CaseEvent::Kind::Begun, record.head.begun));
    if (!taken) {
        return record;
    }
    const QStringList locales = pack.locales();
    for (const QString &locale : locales) {
        record.head.titles[locale] = guideSummary(pack, guide, locale).title;
    }
    GuideRun &run = taken->run();
    const QDate today = clock.now().toLocalTime().date();
    for (int step = 0; step < steps && !run.current().isEnd(); ++step) {
        if (!run.submit(answerTo(run.current(), today))) {
            break;
        }
    }
    record.run = run.snapshot();
    record.head.answers = taken->answered();
    record.head.state = run.current().isEnd() ? CaseState::Ready : CaseState::Draft;
    return record;
}

QString keepExampleCases(CaseStore &store, const Pack &pack, const Directory &directory, const Clock &clock)
{
    const QDateTime now = clock.now().toUTC();
    const QDate today = now.toLocalTime().date();
    const auto refund = [&](int steps = 100) {
        return walkedCase(pack, directory, clock, QStringLiteral("refund"), steps);
    };
    CaseRecord closed = refund();
    addEvent(closed, event(CaseEvent::Kind::MoneyBack, now.addDays(-1)), true);
    addEvent(closed, event(CaseEvent::Kind::Closed, now.addDays(-1)), true);
    CaseRecord late = refund();
    late.head.state = CaseState::Answered;
    late.head.deadline = {today.addDays(-2), QStringLiteral("Send the bank statement")};
    CaseRecord waiting = refund();
    waiting.head.state = CaseState::Sent;
    waiting.head.deadline = {today.addDays(3), QStringLiteral("They promised to pay it back")};
    addEvent(waiting, event(CaseEvent::Kind::Mailed, now.addDays(-3), QStringLiteral("help@corner.example")), true);
    addEvent(waiting,
             event(CaseEvent::Kind::Call, now.addDays(-1), QStringLiteral("Ms Lee"), QStringLiteral("CS-20931"),
                   QStringLiteral("The refund is on its way, at the latest in five working days.")),
             true);
    addEvent(waiting,
             event(CaseEvent::Kind::Note, now, {}, {}, QStringLiteral("The shop says it paid back on Monday.")), true);
    const QByteArray digest = QCryptographicHash::hash("receipt", QCryptographicHash::Sha256);
    waiting.run.answers[QStringLiteral("evidence")].files = {{{}, QStringLiteral("receipt.png"), 48'213, digest}};
    CaseRecord draft = refund(3);
    for (CaseRecord *record : {&closed, &late, &waiting, &draft}) {
        if (!store.save(*record)) {
            qFatal("An example case is not kept.");
        }
    }
    return waiting.head.id;
}

} // namespace WalletSupport
