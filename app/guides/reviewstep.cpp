#include "guides/reviewstep.h"

#include "core/cases/case.h"
#include "core/guides/guidetext.h"
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
            addRows(id);
        }
    }
    ReviewStep::retranslateUi();
}

void ReviewStep::addRows(const QString &step)
{
    const int items = static_cast<int>(currentCase().run().answer(step)->items.size());
    if (items < 2) {
        addRow(step, -1);
        return;
    }
    for (int item = 0; item < items; ++item) {
        addRow(step, item);
    }
}

void ReviewStep::addRow(const QString &step, int item)
{
    const QString name = item < 0 ? step : QStringLiteral("%1-%2").arg(step).arg(item + 1);
    Row row;
    row.step = step;
    row.item = item;
    row.box = new Card(this);
    row.box->setObjectName(QStringLiteral("review-") + name);
    row.question = new MutedLabel(row.box);
    row.answer = new TextLabel(row.box);
    row.answer->setObjectName(QStringLiteral("reviewAnswer-") + name);
    row.change = new LinkButton(row.box);
    row.change->setObjectName(QStringLiteral("change-") + name);
    connect(row.change, &LinkButton::clicked, this, [this, step, item] { emit changeRequested(step, item); });
    auto *layout = new QHBoxLayout(row.box);
    auto *texts = new QVBoxLayout;
    texts->addWidget(row.question);
    texts->addWidget(row.answer);
    layout->addLayout(texts, 1);
    layout->addWidget(row.change, 0, Qt::AlignTop);
    content()->addWidget(row.box);
    m_rows.push_back(row);
}

QString ReviewStep::questionOf(const Row &row) const
{
    const GuideWords &words = currentCase().words();
    return row.item < 0 ? currentCase().filled(words.ofStep(row.step, u"title"))
                        : itemTitle(*currentCase().run().guide().step(row.step), row.item, words);
}

QString ReviewStep::answerOf(const Row &row) const
{
    const GuideRun &run = currentCase().run();
    const Step &step = *run.guide().step(row.step);
    const Answer *answer = run.answer(row.step);
    if (answer == nullptr) {
        return {};
    }
    const GuideWords &words = currentCase().words();
    const QString locale = currentCase().locale();
    return row.item < 0 ? answerText(step, *answer, run, words, locale)
                        : itemText(step, answer->items.at(static_cast<std::size_t>(row.item)), run, words, locale);
}

void ReviewStep::retranslateUi()
{
    StepPage::retranslateUi();
    for (const Row &row : m_rows) {
        row.question->setText(questionOf(row));
        row.answer->setText(answerOf(row));
        row.change->setText(tr("Change"));
        //: For screen readers; %1 is the question whose answer is changed
        row.change->setAccessibleName(tr("Change: %1").arg(row.question->text()));
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
