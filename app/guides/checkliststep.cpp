#include "guides/checkliststep.h"

#include "core/cases/case.h"
#include "ui/optionbuttons.h"

#include <QVBoxLayout>

namespace WalletSupport {

ChecklistStep::ChecklistStep(const Step &step, Case &ownCase, Theme &theme, QWidget *parent)
    : StepPage(step, ownCase, theme, parent)
{
    const QStringList ticked = ownCase.run().shown(step.id).ticked;
    for (const QString &item : step.items) {
        auto *button = new TickButton(theme, this);
        button->setObjectName(QStringLiteral("item-") + item);
        button->setChecked(ticked.contains(item));
        connect(button, &TickButton::toggled, this, &ChecklistStep::edited);
        content()->addWidget(button);
        m_items.push_back(button);
    }
    ChecklistStep::retranslateUi();
}

Answer ChecklistStep::answer() const
{
    Answer answer;
    for (std::size_t number = 0; number < m_items.size(); ++number) {
        if (m_items[number]->isChecked()) {
            answer.ticked.append(step().items.at(static_cast<qsizetype>(number)));
        }
    }
    return answer;
}

QWidget *ChecklistStep::firstField() const
{
    return m_items.empty() ? nullptr : m_items.front();
}

void ChecklistStep::retranslateUi()
{
    StepPage::retranslateUi();
    for (std::size_t number = 0; number < m_items.size(); ++number) {
        const QString &item = step().items.at(static_cast<qsizetype>(number));
        m_items[number]->setTexts(currentCase().words().ofItem(step().id, item, u"label"),
                                  currentCase().words().ofItem(step().id, item, u"hint"));
    }
}

} // namespace WalletSupport
