#include "guides/guidenews.h"

#include "core/cases/case.h"
#include "core/guides/guidetext.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QVBoxLayout>

namespace WalletSupport {

GuideNews::GuideNews(const Case &ownCase, Theme &theme, QWidget *parent)
    : WarningPanel(parent)
    , m_case(ownCase)
    , m_theme(theme)
    , m_text(new TextLabel(this))
{
    m_text->setObjectName(QStringLiteral("guideNews"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    connect(&theme, &Theme::changed, this, &GuideNews::scale);
    setVisible(!ownCase.unfit().empty());
    retranslate();
    scale();
}

void GuideNews::retranslate()
{
    QStringList lines;
    int gone = 0;
    for (const UnfitAnswer &unfit : m_case.unfit()) {
        if (unfit.reason == UnfitAnswer::Reason::QuestionGone) {
            ++gone;
        } else {
            lines.append(QStringLiteral("• ") + questionOf(unfit));
        }
    }
    if (!lines.isEmpty()) {
        lines.prepend(tr("You began this some time ago, and these answers do not fit any more. They are still on their "
                         "pages. Please look at them again:"));
    }
    if (gone > 0) {
        lines.append(
            tr("The guide has changed: it no longer asks %n questions that you have answered.", nullptr, gone));
    }
    m_text->setText(lines.join(u'\n'));
}

QString GuideNews::questionOf(const UnfitAnswer &unfit) const
{
    const QString question = m_case.filled(m_case.words().ofStep(unfit.step, u"title"));
    QStringList items;
    for (const int item : unfit.items) {
        items.append(itemTitle(*m_case.run().guide().step(unfit.step), item, m_case.words()));
    }
    //: %1 is a question, %2 which of the things that were given as answer: "Payment 2 · Payment 3"
    return items.isEmpty() ? question : tr("%1 (%2)").arg(question, items.join(QStringLiteral(" · ")));
}

void GuideNews::scale()
{
    const int inset = m_theme.scaled(12);
    layout()->setContentsMargins(inset, inset, inset, inset);
}

} // namespace WalletSupport
