#include "guides/itemrow.h"

#include "ui/accessiblerole.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace WalletSupport {

ItemRow::ItemRow(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new StrongLabel(this))
    , m_summary(new TextLabel(this))
    , m_error(new ErrorLabel(this))
    , m_change(new LinkButton(this))
    , m_remove(new LinkButton(this))
    , m_removedText(new MutedLabel(this))
    , m_undo(new LinkButton(QStringLiteral("undo-2"), theme, this))
    , m_present(makePresent())
    , m_removed(makeRemoved())
{
    QAccessible::installFactory(&interfaceWithRole<ItemRow, QAccessible::Grouping>);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_present);
    layout->addWidget(m_removed);
    m_removed->hide();
    m_error->hide();
    connect(m_change, &LinkButton::clicked, this, &ItemRow::changeRequested);
    connect(m_remove, &LinkButton::clicked, this, &ItemRow::removeRequested);
    connect(m_undo, &LinkButton::clicked, this, &ItemRow::undoRequested);
    connect(&theme, &Theme::changed, this, &ItemRow::scale);
    scale();
}

QWidget *ItemRow::makePresent()
{
    m_title->setObjectName(QStringLiteral("itemTitle"));
    m_summary->setObjectName(QStringLiteral("itemSummary"));
    m_error->setObjectName(QStringLiteral("itemError"));
    m_change->setObjectName(QStringLiteral("changeItem"));
    m_remove->setObjectName(QStringLiteral("removeItem"));
    auto *card = new Card(this);
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_title);
    texts->addWidget(m_summary);
    texts->addWidget(m_error);
    texts->addStretch(1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_change, 0, Qt::AlignRight);
    buttons->addWidget(m_remove, 0, Qt::AlignRight);
    buttons->addStretch(1);
    auto *line = new QHBoxLayout(card);
    line->addLayout(texts, 1);
    line->addLayout(buttons);
    return card;
}

QWidget *ItemRow::makeRemoved()
{
    m_removedText->setObjectName(QStringLiteral("itemRemoved"));
    m_undo->setObjectName(QStringLiteral("undoRemoveItem"));
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->addWidget(m_removedText, 1);
    line->addWidget(m_undo, 0, Qt::AlignTop);
    return row;
}

void ItemRow::setTexts(const QString &title, const QString &summary)
{
    m_title->setText(title);
    m_summary->setText(summary);
    retranslateUi();
}

QString ItemRow::title() const
{
    return m_title->text();
}

void ItemRow::setError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_change->setAccessibleDescription(error);
}

void ItemRow::setRemoved(bool isRemoved)
{
    m_isRemoved = isRemoved;
    QWidget *shown = isRemoved ? m_removed : m_present;
    QWidget *hidden = isRemoved ? m_present : m_removed;
    const bool hasKeyboard = hidden->isAncestorOf(window()->focusWidget());
    shown->show();
    if (hasKeyboard) {
        // Else it would go somewhere else when the part is hidden.
        (isRemoved ? m_undo : m_change)->setFocus(Qt::OtherFocusReason);
    }
    hidden->hide();
}

QString ItemRow::removedText() const
{
    //: %1 is what was entered for something that has been taken out of a list
    return tr("Removed: %1").arg(m_summary->text());
}

QWidget *ItemRow::changeButton() const
{
    return m_change;
}

void ItemRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void ItemRow::retranslateUi()
{
    const QString title = m_title->text();
    setAccessibleName(title + u'\n' + m_summary->text());
    m_change->setText(tr("Change"));
    //: For screen readers; %1 is one of several things, as "Payment 2"
    m_change->setAccessibleName(tr("Change: %1").arg(title));
    m_remove->setText(tr("Remove"));
    //: For screen readers; %1 is one of several things, as "Payment 2"
    m_remove->setAccessibleName(tr("Remove: %1").arg(title));
    m_removedText->setText(removedText());
    //: Puts what was removed back into the list
    m_undo->setText(tr("Undo"));
    //: For screen readers; %1 is what was entered for something that has been taken out of a list
    m_undo->setAccessibleName(tr("Put back: %1").arg(m_summary->text()));
}

void ItemRow::scale()
{
    const int side = m_theme.scaled(14);
    const int edge = m_theme.scaled(8);
    for (QWidget *part : {m_present, m_removed}) {
        part->layout()->setContentsMargins(side, edge, edge, edge);
        part->layout()->setSpacing(edge);
    }
}

} // namespace WalletSupport
