#include "core/guides/guidedefinition.h"

#include <algorithm>

namespace WalletSupport {

bool Step::isQuestion() const
{
    switch (kind) {
    case StepKind::Choice:
    case StepKind::Form:
    case StepKind::Evidence:
    case StepKind::Secret:
    case StepKind::Checklist:
        return true;
    case StepKind::Notice:
    case StepKind::Handover:
    case StepKind::Review:
    case StepKind::Outcome:
        return false;
    }
    return false;
}

const Choice *Step::choice(const QString &name) const
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice &c) { return c.id == name; });
    return found == choices.end() ? nullptr : &*found;
}

const Field *Step::field(const QString &name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.id == name; });
    return found == fields.end() ? nullptr : &*found;
}

const Step *GuideDefinition::step(const QString &name) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const Step &s) { return s.id == name; });
    return found == steps.end() ? nullptr : &*found;
}

QStringList GuideDefinition::linkedArticles() const
{
    QStringList found;
    for (const Step &step : steps) {
        for (const StepAction &action : step.actions) {
            if (action.kind == ActionKind::OpenArticle) {
                found.append(action.target);
            }
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList GuideDefinition::linkedGuides() const
{
    QStringList found;
    for (const Step &step : steps) {
        if (step.kind == StepKind::Handover) {
            found.append(step.guide);
        }
        for (const StepAction &action : step.actions) {
            if (action.kind == ActionKind::StartGuide) {
                found.append(action.target);
            }
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList GuideDefinition::documents() const
{
    QStringList found;
    for (const Step &step : steps) {
        if (!step.document.isEmpty() && !found.contains(step.document)) {
            found.append(step.document);
        }
    }
    return found;
}

} // namespace WalletSupport
