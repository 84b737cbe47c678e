#include "guides/reviewstep.h"

#include "core/cases/case.h"
#include "texts/answertexts.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace WalletSupport {

ReviewStep::ReviewStep(const Step &step, Case &ownCase, Theme &theme, QWidget *parent)
    : StepPage(step, ownCase, theme, parent)
{
    for (const QString &id : ownCase.run().path()) {
        const Step *asked = ownCase.run().guide().step(id);
        if (asked->isQuestion() && asked->kind != StepKind::Secret && ownCase.run().answer(id) != nullptr) {
            addRow(id);
        }
    }
    ReviewStep::retranslateUi();
}

void ReviewStep::addRow(const QString &step)
{
    Row row;
    row.step = step;
    row.box = new Card(this);
    row.box->setObjectName(QStringLiteral("review-") + step);
    row.question = new MutedLabel(row.box);
    row.answer = new TextLabel(row.box);
    row.answer->setObjectName(QStringLiteral("reviewAnswer-") + step);
    row.change = new LinkButton(row.box);
    row.change->setObjectName(QStringLiteral("change-") + step);
    connect(row.change, &LinkButton::clicked, this, [this, step] { emit changeRequested(step); });
    auto *layout = new QHBoxLayout(row.box);
    auto *texts = new QVBoxLayout;
    texts->addWidget(row.question);
    texts->addWidget(row.answer);
    layout->addLayout(texts, 1);
    layout->addWidget(row.change, 0, Qt::AlignTop);
    content()->addWidget(row.box);
    m_rows.push_back(row);
}

void ReviewStep::retranslateUi()
{
    StepPage::retranslateUi();
    for (const Row &row : m_rows) {
        const QString question = currentCase().filled(currentCase().words().ofStep(row.step, u"title"));
        row.question->setText(question);
        const GuideRun &run = currentCase().run();
        const Answer *answer = run.answer(row.step);
        row.answer->setText(answer != nullptr ? answerText(*run.guide().step(row.step), *answer, run,
                                                           currentCase().words(), currentCase().locale())
                                              : QString());
        row.change->setText(tr("Change"));
        //: For screen readers; %1 is the question whose answer is changed
        row.change->setAccessibleName(tr("Change: %1").arg(question));
    }
}

void ReviewStep::scale()
{
    StepPage::scale();
    for (const Row &row : m_rows) {
        row.box->layout()->setContentsMargins(theme().scaled(14), theme().scaled(8), theme().scaled(8),
                                              theme().scaled(8));
    }
    content()->setSpacing(theme().scaled(8));
}

} // namespace WalletSupport
