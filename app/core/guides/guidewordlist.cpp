#include "core/guides/guidewordlist.h"

namespace WalletSupport {

namespace {

using Slots = std::vector<WordSlot>;

void add(Slots &list, const QString &path, Need need = Need::Required)
{
    list.push_back({path, need, false});
}

void addFields(Slots &list, const Step &step, const QString &base)
{
    for (const Field &field : step.fields) {
        const QString at = QString(base + QStringLiteral(".fields.") + field.id);
        add(list, at + QStringLiteral(".label"));
        add(list, at + QStringLiteral(".hint"), Need::Optional);
        if (field.need == Need::Required) {
            add(list, at + QStringLiteral(".empty"));
        }
        if (field.allowsNotSure) {
            add(list, at + QStringLiteral(".not-sure"));
            add(list, at + QStringLiteral(".where"));
        }
    }
}

/// What its items are called, and the buttons for the first and for another one.
void addGroup(Slots &list, const Step &step, const QString &base)
{
    list.push_back({QString(base + QStringLiteral(".item")), Need::Required, true});
    add(list, base + QStringLiteral(".add"));
    add(list, base + QStringLiteral(".another"));
    if (step.need == Need::Required) {
        add(list, base + QStringLiteral(".empty"));
    }
}

} // namespace

std::vector<WordSlot> wordSlots(const GuideDefinition &guide)
{
    Slots list;
    add(list, QStringLiteral("title"));
    add(list, QStringLiteral("summary"));
    for (const Step &step : guide.steps) {
        const QString base = QString(QStringLiteral("steps.") + step.id);
        add(list, base + QStringLiteral(".title"));
        add(list, base + QStringLiteral(".intro"), Need::Optional);
        add(list, base + QStringLiteral(".warning"), Need::Optional);
        for (const Choice &choice : step.choices) {
            const QString at = QString(base + QStringLiteral(".choices.") + choice.id);
            add(list, at + QStringLiteral(".label"));
            add(list, at + QStringLiteral(".hint"), Need::Optional);
        }
        addFields(list, step, base);
        for (const QString &item : step.items) {
            const QString at = QString(base + QStringLiteral(".items.") + item);
            add(list, at + QStringLiteral(".label"));
            add(list, at + QStringLiteral(".hint"), Need::Optional);
            if (step.kind == StepKind::Checklist) {
                add(list, at + QStringLiteral(".done"), Need::Optional);
            }
        }
        for (const StepAction &action : step.actions) {
            add(list, QString(base + QStringLiteral(".actions.") + action.id + QStringLiteral(".label")));
        }
        if (step.kind == StepKind::Choice) {
            add(list, base + QStringLiteral(".empty"));
        }
        if (step.isRepeated()) {
            addGroup(list, step, base);
        }
        if (step.kind == StepKind::Evidence) {
            add(list, base + QStringLiteral(".nothing"));
            add(list, base + QStringLiteral(".empty"));
        }
    }
    for (const GuideDocument &document : guide.documents) {
        add(list, QStringLiteral("documents.%1.title").arg(document.id));
    }
    return list;
}

} // namespace WalletSupport
