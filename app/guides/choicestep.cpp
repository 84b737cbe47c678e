#include "guides/choicestep.h"

#include "core/cases/case.h"
#include "guides/fielderrortext.h"
#include "ui/labels.h"
#include "ui/optionbuttons.h"

#include <QVBoxLayout>

namespace WalletSupport {

ChoiceStep::ChoiceStep(const Step &step, Case &ownCase, Theme &theme, QWidget *parent)
    : StepPage(step, ownCase, theme, parent)
    , m_error(new ErrorLabel(this))
{
    m_error->setObjectName(QStringLiteral("choiceError"));
    m_error->hide();
    content()->addWidget(m_error);
    const QString chosen = ownCase.run().shown(step.id).choice;
    for (const Choice &choice : step.choices) {
        auto *button = new ChoiceButton(theme, this);
        button->setObjectName(QStringLiteral("choice-") + choice.id);
        button->setChecked(choice.id == chosen);
        connect(button, &ChoiceButton::toggled, this, &ChoiceStep::edited);
        content()->addWidget(button);
        m_choices.push_back(button);
    }
    ChoiceStep::retranslateUi();
}

Answer ChoiceStep::answer() const
{
    Answer answer;
    for (std::size_t number = 0; number < m_choices.size(); ++number) {
        if (m_choices[number]->isChecked()) {
            answer.choice = step().choices[number].id;
        }
    }
    return answer;
}

std::vector<PageError> ChoiceStep::showErrors(const std::vector<FieldError> &errors)
{
    m_error->setVisible(!errors.empty());
    if (errors.empty()) {
        return {};
    }
    m_error->setText(fieldErrorText(errors.front(), text(u"empty")));
    return {{m_error->text(), firstField()}};
}

QWidget *ChoiceStep::firstField() const
{
    for (ChoiceButton *button : m_choices) {
        if (button->isChecked()) {
            return button;
        }
    }
    return m_choices.empty() ? nullptr : m_choices.front();
}

void ChoiceStep::retranslateUi()
{
    StepPage::retranslateUi();
    for (std::size_t number = 0; number < m_choices.size(); ++number) {
        const QString &id = step().choices[number].id;
        m_choices[number]->setTexts(currentCase().words().ofChoice(step().id, id, u"label"),
                                    currentCase().words().ofChoice(step().id, id, u"hint"));
    }
    m_error->setText(text(u"empty"));
}

} // namespace WalletSupport
