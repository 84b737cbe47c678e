#include "guides/groupstep.h"

#include "core/cases/case.h"
#include "guides/fielderrortext.h"
#include "guides/itemlist.h"
#include "ui/announcer.h"
#include "ui/labels.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

GroupStep::GroupStep(const Step &step, Case &ownCase, Theme &theme, QWidget *parent)
    : StepPage(step, ownCase, theme, parent)
    , m_list(new ItemList(step, ownCase, theme, this))
    , m_error(new ErrorLabel(this))
    , m_add(new QPushButton(this))
    , m_full(new MutedLabel(this))
    , m_announcer(new Announcer(this))
{
    m_error->setObjectName(QStringLiteral("groupError"));
    m_error->setRole(QAccessible::Paragraph);
    m_add->setObjectName(QStringLiteral("addItem"));
    m_full->setObjectName(QStringLiteral("groupFull"));
    m_error->hide();
    content()->addWidget(m_list);
    content()->addWidget(m_error);
    content()->addWidget(m_add, 0, Qt::AlignLeft);
    content()->addWidget(m_full);
    connect(m_add, &QPushButton::clicked, m_list, &ItemList::add);
    connect(m_list, &ItemList::edited, this, &GroupStep::edited);
    connect(m_list, &ItemList::errorsFound, this, &GroupStep::errorsFound);
    connect(m_list, &ItemList::partDone, this, &GroupStep::partDone);
    connect(m_list, &ItemList::fieldsMade, this, &GroupStep::fieldsMade);
    connect(m_list, &ItemList::countChanged, this, &GroupStep::offerAnother);
    connect(m_list, &ItemList::keyboardLost, this, [this] { firstField()->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &ItemList::told, m_announcer, &Announcer::say);
    GroupStep::retranslateUi();
}

Answer GroupStep::answer() const
{
    Answer answer;
    answer.items = m_list->items();
    return answer;
}

std::vector<PageError> GroupStep::showErrors(const std::vector<FieldError> &errors)
{
    std::vector<PageError> shown = m_list->showErrors(errors);
    const auto whole = std::ranges::find(errors, -1, &FieldError::item);
    m_error->setText(whole == errors.end() ? QString() : fieldErrorText(*whole, text(u"empty")));
    m_error->setVisible(whole != errors.end());
    m_add->setAccessibleDescription(m_error->text());
    if (whole != errors.end()) {
        shown.insert(shown.begin(), {m_error->text(), m_add->isHidden() ? m_list->first() : m_add});
    }
    return shown;
}

QWidget *GroupStep::firstField() const
{
    QWidget *first = m_list->first();
    return first != nullptr ? first : m_add;
}

void GroupStep::openItem(int item)
{
    m_list->openItem(item);
}

void GroupStep::offerAnother()
{
    m_add->setText(buttonText(text(m_list->count() == 0 ? u"add" : u"another")));
    //: A list takes no more; %1 is a count
    m_full->setText(tr("There is room for %1 here. Describe the rest in your own words.").arg(step().most));
    m_full->setVisible(m_list->isFull());
    if (m_list->isFull() && m_add->hasFocus()) {
        m_list->first()->setFocus(Qt::OtherFocusReason);
    }
    m_add->setVisible(!m_list->isFull());
}

void GroupStep::retranslateUi()
{
    StepPage::retranslateUi();
    m_list->retranslate();
    offerAnother();
}

void GroupStep::scale()
{
    StepPage::scale();
    content()->setSpacing(theme().scaled(18));
}

} // namespace WalletSupport
