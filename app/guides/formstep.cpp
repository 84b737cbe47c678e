#include "guides/formstep.h"

#include "core/cases/case.h"
#include "guides/fielderrortext.h"
#include "guides/fieldinput.h"
#include "guides/fieldinputfactory.h"
#include "ui/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

FormStep::FormStep(const Step &step, Case &ownCase, Theme &theme, QWidget *parent)
    : StepPage(step, ownCase, theme, parent)
{
    const Answer shown = ownCase.run().shown(step.id);
    for (const Field &field : step.fields) {
        FieldInput *input = makeFieldInput(step.id, field, ownCase, theme, this);
        if (const auto value = shown.fields.find(field.id); value != shown.fields.end()) {
            input->setValue(value->second);
        }
        connect(input, &FieldInput::edited, this, &FormStep::edited);
        content()->addWidget(input);
        m_inputs.push_back(input);
    }
    FormStep::retranslateUi();
}

Answer FormStep::answer() const
{
    Answer answer;
    for (std::size_t number = 0; number < m_inputs.size(); ++number) {
        answer.fields[step().fields[number].id] = m_inputs[number]->value();
    }
    return answer;
}

std::vector<PageError> FormStep::showErrors(const std::vector<FieldError> &errors)
{
    m_errors = errors;
    std::vector<PageError> shown;
    for (std::size_t number = 0; number < m_inputs.size(); ++number) {
        const QString &id = step().fields[number].id;
        const auto error = std::ranges::find(errors, id, &FieldError::field);
        if (error == errors.end()) {
            m_inputs[number]->setError(QString());
            continue;
        }
        const QString sentence = fieldErrorText(*error, currentCase().words().ofField(step().id, id, u"empty"));
        m_inputs[number]->setError(sentence);
        shown.push_back({sentence, m_inputs[number]->editor()});
    }
    return shown;
}

QWidget *FormStep::firstField() const
{
    return m_inputs.empty() ? nullptr : m_inputs.front()->editor();
}

void FormStep::retranslateUi()
{
    StepPage::retranslateUi();
    for (FieldInput *input : m_inputs) {
        input->retranslateUi();
    }
    (void)showErrors(std::vector(m_errors));
}

void FormStep::scale()
{
    StepPage::scale();
    content()->setSpacing(theme().scaled(18));
}

} // namespace WalletSupport
