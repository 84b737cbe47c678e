#include "guides/noticestep.h"

#include "core/cases/case.h"
#include "ui/buttons.h"

#include <QVBoxLayout>

namespace WalletSupport {

HandoverStep::HandoverStep(const Step &step, Case &ownCase, Theme &theme, QWidget *parent)
    : StepPage(step, ownCase, theme, parent)
    , m_start(new PrimaryButton(this))
{
    m_start->setObjectName(QStringLiteral("startGuide"));
    content()->addWidget(m_start, 0, Qt::AlignLeft);
    connect(m_start, &PrimaryButton::clicked, this, [this] {
        emit actionTriggered({this->step().id, ActionKind::StartGuide, this->step().guide});
    });
    HandoverStep::retranslateUi();
}

QWidget *HandoverStep::firstField() const
{
    return m_start;
}

void HandoverStep::retranslateUi()
{
    StepPage::retranslateUi();
    //: %1 is the title of a guide
    m_start->setText(tr("Start “%1”").arg(currentCase().titleOf(step().guide)));
}

} // namespace WalletSupport
