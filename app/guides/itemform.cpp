#include "guides/itemform.h"

#include "core/cases/case.h"
#include "ui/accessiblerole.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace WalletSupport {

ItemForm::ItemForm(const Step &step, const FieldValues &values, Case &ownCase, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new HeadingLabel(this))
    , m_buttons(new QWidget(this))
    , m_done(new QPushButton(m_buttons))
    , m_remove(new LinkButton(m_buttons))
{
    QAccessible::installFactory(&interfaceWithRole<ItemForm, QAccessible::Grouping>);
    setObjectName(QStringLiteral("itemForm"));
    m_title->setObjectName(QStringLiteral("itemFormTitle"));
    m_title->setRole(QAccessible::Paragraph); // said as the name of the group
    m_done->setObjectName(QStringLiteral("itemDone"));
    m_remove->setObjectName(QStringLiteral("itemFormRemove"));
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_done);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    m_fields = new FormFields(step, ownCase, theme, this, *layout);
    layout->addWidget(m_buttons);
    m_fields->setValues(values);
    connect(m_fields, &FormFields::edited, this, &ItemForm::edited);
    connect(m_done, &QPushButton::clicked, this, &ItemForm::doneRequested);
    connect(m_remove, &LinkButton::clicked, this, &ItemForm::removeRequested);
    connect(&theme, &Theme::changed, this, &ItemForm::scale);
    setTitle({});
    scale();
}

void ItemForm::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_buttons->setVisible(!title.isEmpty());
    setAccessibleName(title);
    retranslateUi();
}

void ItemForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void ItemForm::retranslateUi()
{
    //: Closes the fields of one of several things
    m_done->setText(tr("Done"));
    //: For screen readers; %1 is one of several things, as "Payment 2"
    m_done->setAccessibleName(tr("Done: %1").arg(m_title->text()));
    m_remove->setText(tr("Remove"));
    //: For screen readers; %1 is one of several things, as "Payment 2"
    m_remove->setAccessibleName(tr("Remove: %1").arg(m_title->text()));
}

void ItemForm::scale()
{
    layout()->setSpacing(m_theme.scaled(18));
    m_buttons->layout()->setSpacing(m_theme.scaled(10));
}

} // namespace WalletSupport
