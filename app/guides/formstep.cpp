#include "guides/formstep.h"

#include "core/cases/case.h"
#include "guides/formfields.h"
#include "ui/theme.h"

#include <QVBoxLayout>

namespace WalletSupport {

FormStep::FormStep(const Step &step, Case &ownCase, Theme &theme, QWidget *parent)
    : StepPage(step, ownCase, theme, parent)
    , m_fields(new FormFields(step, ownCase, theme, this, *content()))
{
    m_fields->setValues(ownCase.run().shown(step.id).fields);
    connect(m_fields, &FormFields::edited, this, &FormStep::edited);
    FormStep::retranslateUi();
}

Answer FormStep::answer() const
{
    Answer answer;
    answer.fields = m_fields->values();
    return answer;
}

std::vector<PageError> FormStep::showErrors(const std::vector<FieldError> &errors)
{
    return m_fields->showErrors(errors);
}

QWidget *FormStep::firstField() const
{
    return m_fields->first();
}

void FormStep::retranslateUi()
{
    StepPage::retranslateUi();
    m_fields->retranslate();
}

void FormStep::scale()
{
    StepPage::scale();
    content()->setSpacing(theme().scaled(18));
}

} // namespace WalletSupport
