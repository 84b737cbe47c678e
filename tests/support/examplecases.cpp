#include "support/examplecases.h"

#include "core/base/clock.h"
#include "core/cases/case.h"
#include "core/cases/casechanges.h"
#include "core/cases/casestore.h"

#include <QCryptographicHash>

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
    case FieldKind::Country:
        return {QStringLiteral("United Kingdom"), QStringLiteral("GB"), false};
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
    FieldValues values;
    for (const Field &field : step.fields) {
        values[field.id] = valueFor(field, today);
    }
    if (step.isRepeated()) {
        answer.items = {values};
    } else {
        answer.fields = values;
    }
    return answer;
}

CaseEvent event(CaseEvent::Kind kind, const QDateTime &when, const QString &who = {}, const QString &number = {},
                const QString &text = {})
{
    return {kind, when, who, number, text};
}

} // namespace

CaseRecord walkedCase(const CaseParts &parts, const QString &guide, int steps, const QString &choice)
{
    const std::unique_ptr<Case> taken = Case::begin(guide, parts, QStringLiteral("en"));
    if (!taken) {
        qFatal("There is no guide of this name.");
    }
    GuideRun &run = taken->run();
    const QDate today = parts.clock.now().toLocalTime().date();
    for (int step = 0; step < steps && !run.current().isEnd(); ++step) {
        Answer answer = answerTo(run.current(), today);
        if (step == 0 && !choice.isEmpty()) {
            answer.choice = choice;
        }
        if (!run.submit(answer)) {
            qFatal("The example case cannot answer %s.", qPrintable(run.current().id));
        }
    }
    if (!taken->keep()) {
        qFatal("An example case is not kept.");
    }
    return taken->record();
}

QString keepExampleCases(const CaseParts &parts)
{
    const QDateTime now = parts.clock.now().toUTC();
    const QDate today = now.toLocalTime().date();
    const auto refund = [&](int steps = 100) { return walkedCase(parts, QStringLiteral("refund"), steps); };
    CaseRecord closed = refund();
    addEvent(closed, event(CaseEvent::Kind::MoneyBack, now.addDays(-1)), true);
    addEvent(closed, event(CaseEvent::Kind::Closed, now.addDays(-1)), true);
    CaseRecord late = refund();
    late.head.state = CaseState::Answered;
    late.head.deadline = {today.addDays(-2), QStringLiteral("Send the bank statement")};
    CaseRecord waiting = refund();
    waiting.head.state = CaseState::Sent;
    waiting.head.deadline = {today.addDays(3), QStringLiteral("They promised to pay it back")};
    addEvent(waiting, event(CaseEvent::Kind::Sent, now.addDays(-3), QStringLiteral("help@corner.example")), true);
    addEvent(waiting,
             event(CaseEvent::Kind::Call, now.addDays(-1), QStringLiteral("Ms Lee"), QStringLiteral("CS-20931"),
                   QStringLiteral("The refund is on its way, at the latest in five working days.")),
             true);
    addEvent(waiting,
             event(CaseEvent::Kind::Note, now, {}, {}, QStringLiteral("The shop says it paid back on Monday.")), true);
    EvidenceFile receipt;
    receipt.name = QStringLiteral("receipt.png");
    receipt.size = 48'213;
    receipt.digest = QCryptographicHash::hash("receipt", QCryptographicHash::Sha256);
    waiting.run.answers[QStringLiteral("evidence")].files = {receipt};
    CaseRecord draft = refund(3);
    for (CaseRecord *record : {&closed, &late, &waiting, &draft}) {
        if (!parts.store.save(*record)) {
            qFatal("An example case is not kept.");
        }
    }
    return waiting.head.id;
}

} // namespace WalletSupport
