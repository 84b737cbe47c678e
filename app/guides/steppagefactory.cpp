#include "guides/steppagefactory.h"

#include "guides/checkliststep.h"
#include "guides/choicestep.h"
#include "guides/evidencestep.h"
#include "guides/formstep.h"
#include "guides/groupstep.h"
#include "guides/noticestep.h"
#include "guides/outcomestep.h"
#include "guides/reviewstep.h"
#include "guides/secretstep.h"

namespace WalletSupport {

StepPage *makeStepPage(const Step &step, const StepPageParts &parts, QWidget *parent)
{
    auto &[ownCase, dialogs, clipboard, theme] = parts;
    switch (step.kind) {
    case StepKind::Notice:
        return new NoticeStep(step, ownCase, theme, parent);
    case StepKind::Choice:
        return new ChoiceStep(step, ownCase, theme, parent);
    case StepKind::Form:
        return new FormStep(step, ownCase, theme, parent);
    case StepKind::Group:
    case StepKind::Log:
        return new GroupStep(step, ownCase, theme, parent);
    case StepKind::Evidence:
        return new EvidenceStep(step, ownCase, dialogs, theme, parent);
    case StepKind::Secret:
        return new SecretStep(step, ownCase, clipboard, theme, parent);
    case StepKind::Checklist:
        return new ChecklistStep(step, ownCase, theme, parent);
    case StepKind::Handover:
        return new HandoverStep(step, ownCase, theme, parent);
    case StepKind::Review:
        return new ReviewStep(step, ownCase, theme, parent);
    case StepKind::Outcome:
        return new OutcomeStep(step, ownCase, dialogs, theme, parent);
    }
    return nullptr;
}

} // namespace WalletSupport
