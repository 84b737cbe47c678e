#include "guides/askpanel.h"

#include "ui/flowlayout.h"
#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace WalletSupport {

AskPanel::AskPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_panel(new WarningPanel(this))
    , m_question(new TextLabel(m_panel))
    , m_yes(new QPushButton(m_panel))
    , m_no(new QPushButton(m_panel))
{
    setObjectName(QStringLiteral("askPanel"));
    m_question->setObjectName(QStringLiteral("askQuestion"));
    m_yes->setObjectName(QStringLiteral("askYes"));
    m_no->setObjectName(QStringLiteral("askNo"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_panel);
    auto *inner = new QVBoxLayout(m_panel);
    inner->addWidget(m_question);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_no);
    buttons->addWidget(m_yes);
    inner->addLayout(buttons);
    connect(m_yes, &QPushButton::clicked, this, &AskPanel::agreed);
    connect(m_no, &QPushButton::clicked, this, &AskPanel::refused);
    connect(&theme, &Theme::changed, this, &AskPanel::scale);
    hide();
    scale();
}

void AskPanel::ask(const QString &question, const QString &yes, const QString &no)
{
    setTexts(question, yes, no);
    show();
    // The safe answer is the one that Enter gives.
    m_no->setFocus(Qt::OtherFocusReason);
}

void AskPanel::setTexts(const QString &question, const QString &yes, const QString &no)
{
    m_question->setText(question);
    m_yes->setText(yes);
    m_no->setText(no);
    m_yes->setAccessibleDescription(question);
    m_no->setAccessibleDescription(question);
}

void AskPanel::scale()
{
    const int inset = m_theme.scaled(14);
    m_panel->layout()->setContentsMargins(inset, inset, inset, inset);
    m_panel->layout()->setSpacing(m_theme.scaled(10));
}

} // namespace WalletSupport
