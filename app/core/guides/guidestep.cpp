#include "core/guides/guidestep.h"

#include <algorithm>

namespace WalletSupport {

bool Step::isQuestion() const
{
    switch (kind) {
    case StepKind::Choice:
    case StepKind::Form:
    case StepKind::Group:
    case StepKind::Log:
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

} // namespace WalletSupport
