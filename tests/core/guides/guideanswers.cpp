#include "guideanswers.h"

namespace WalletSupport {

namespace {

const QString Unlisted = QStringLiteral("Corner Wallet");

FieldValue valueOf(const Field &field, Manner manner, const QString &wallet)
{
    switch (field.kind) {
    case FieldKind::Wallet:
        return wallet.isEmpty() ? FieldValue{Unlisted, {}, false} : FieldValue{wallet, wallet, false};
    case FieldKind::Country:
        return {QStringLiteral("GB"), QStringLiteral("GB"), false};
    default:
        break;
    }
    if (manner == Manner::Bare && (field.allowsNotSure || field.need == Need::Optional)) {
        return {{}, {}, field.allowsNotSure};
    }
    switch (field.kind) {
    case FieldKind::Date:
        return {QStringLiteral("2026-11-01"), {}, false};
    case FieldKind::Amount:
        return {QStringLiteral("128.50"), QStringLiteral("GBP"), false};
    case FieldKind::Contact:
        return {QStringLiteral("lee@mail.example"), {}, false};
    case FieldKind::OrderNumber:
        return {QStringLiteral("A-") + field.id, {}, false};
    default:
        return {QStringLiteral("some words"), {}, false};
    }
}

/// `mark`: in every number, since two payments have two numbers.
FieldValues valuesFor(const Step &step, Manner manner, const QString &wallet, const QString &mark)
{
    FieldValues values;
    for (const Field &field : step.fields) {
        values[field.id] = valueOf(field, manner, wallet);
        if (field.kind == FieldKind::OrderNumber) {
            values[field.id].text += mark;
        }
    }
    return values;
}

std::vector<FieldValues> itemsFor(const Step &group, Manner manner)
{
    const int fewest = group.need == Need::Required ? 1 : 0;
    const int count = manner == Manner::Full ? group.most : manner == Manner::Single ? 1 : fewest;
    std::vector<FieldValues> items;
    for (int item = 0; item < count; ++item) {
        items.push_back(valuesFor(group, manner, {}, QStringLiteral("%1-%2").arg(group.id).arg(item)));
    }
    return items;
}

} // namespace

std::vector<Answer> answersTo(const Step &step, Manner manner, const QStringList &wallets)
{
    std::vector<Answer> answers;
    for (const Choice &choice : step.choices) {
        Answer answer;
        answer.choice = choice.id;
        answers.push_back(answer);
    }
    const bool asksForWallet = !step.fields.empty() && step.fields.front().kind == FieldKind::Wallet;
    for (const QString &wallet : asksForWallet ? wallets : QStringList{QString()}) {
        Answer answer;
        answer.fields = valuesFor(step, manner, wallet, step.id);
        if (step.isRepeated()) {
            answer.fields.clear();
            answer.items = itemsFor(step, manner);
        }
        if (manner != Manner::Bare && step.kind == StepKind::Checklist) {
            answer.ticked = step.items.mid(0, 1);
        }
        if (manner != Manner::Bare && step.kind == StepKind::Evidence) {
            answer.files = {{QStringLiteral("receipt.png"), FileType::Png, 1, "1", {}, 1}};
        }
        if (step.choices.empty()) {
            answers.push_back(answer);
        }
    }
    return answers;
}

} // namespace WalletSupport
