#include "guides/reviewstep.h"

#include "core/base/cleantext.h"
#include "core/cases/case.h"
#include "core/guides/guidetext.h"
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

QString ReviewStep::formText(const Step &step, const Answer &answer) const
{
    QStringList lines;
    for (const Field &field : step.fields) {
        const auto value = answer.fields.find(field.id);
        if (value == answer.fields.end()) {
            continue;
        }
        QString text = fieldText(field, value->second, currentCase().run(), currentCase().locale());
        if (value->second.isNotSure) {
            text = tr("Not sure");
        } else if (text.isEmpty()) {
            text = tr("Not given");
        }
        const QString label = currentCase().words().ofField(step.id, field.id, u"label");
        //: The name of a field and what was entered there
        lines.append(step.fields.size() == 1 ? text : tr("%1: %2").arg(label, text));
    }
    return lines.join(u'\n');
}

QString ReviewStep::answerText(const Step &step) const
{
    const Answer *answer = currentCase().run().answer(step.id);
    if (answer == nullptr) {
        return {};
    }
    QStringList lines;
    if (step.kind == StepKind::Choice) {
        return currentCase().words().ofChoice(step.id, answer->choice, u"label");
    }
    if (step.kind == StepKind::Form) {
        return formText(step, *answer);
    }
    for (const QString &item : answer->ticked) {
        lines.append(currentCase().words().ofItem(step.id, item, u"label"));
    }
    for (const EvidenceFile &file : answer->files) {
        lines.append(withMarks(file.name));
    }
    if (!lines.isEmpty()) {
        return lines.join(u'\n');
    }
    return step.kind == StepKind::Evidence ? currentCase().words().ofStep(step.id, u"nothing") : tr("Nothing ticked");
}

void ReviewStep::retranslateUi()
{
    StepPage::retranslateUi();
    for (const Row &row : m_rows) {
        const QString question = currentCase().filled(currentCase().words().ofStep(row.step, u"title"));
        row.question->setText(question);
        row.answer->setText(answerText(*currentCase().run().guide().step(row.step)));
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
