#include "guides/formfields.h"

#include "core/cases/case.h"
#include "guides/fielderrortext.h"
#include "guides/fieldinput.h"
#include "guides/fieldinputfactory.h"
#include "ui/unheard.h"

#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

FormFields::FormFields(const Step &step, Case &ownCase, Theme &theme, QWidget *host, QVBoxLayout &layout)
    : QObject(host)
    , m_step(step)
    , m_case(ownCase)
{
    for (const Field &field : step.fields) {
        FieldInput *input = makeFieldInput(step.id, field, ownCase, theme, host);
        connect(input, &FieldInput::edited, this, &FormFields::edited);
        layout.addWidget(input);
        m_inputs.push_back(input);
    }
}

FieldValues FormFields::values() const
{
    FieldValues values;
    for (std::size_t number = 0; number < m_inputs.size(); ++number) {
        values[m_step.fields[number].id] = m_inputs[number]->value();
    }
    return values;
}

void FormFields::setValues(const FieldValues &values)
{
    const Unheard unheard;
    for (std::size_t number = 0; number < m_inputs.size(); ++number) {
        if (const auto value = values.find(m_step.fields[number].id); value != values.end()) {
            m_inputs[number]->setValue(value->second);
        }
    }
}

std::vector<PageError> FormFields::showErrors(const std::vector<FieldError> &errors)
{
    m_errors = errors;
    std::vector<PageError> shown;
    for (std::size_t number = 0; number < m_inputs.size(); ++number) {
        const QString &id = m_step.fields[number].id;
        const auto error = std::ranges::find(errors, id, &FieldError::field);
        if (error == errors.end()) {
            m_inputs[number]->setError(QString());
            continue;
        }
        const QString sentence = fieldErrorText(*error, m_case.words().ofField(m_step.id, id, u"empty"));
        m_inputs[number]->setError(sentence);
        shown.push_back({sentence, m_inputs[number]->placeOf(*error)});
    }
    return shown;
}

QWidget *FormFields::first() const
{
    return m_inputs.empty() ? nullptr : m_inputs.front()->editor();
}

void FormFields::retranslate()
{
    for (FieldInput *input : m_inputs) {
        input->retranslateUi();
    }
    (void)showErrors(std::vector(m_errors));
}

} // namespace WalletSupport
