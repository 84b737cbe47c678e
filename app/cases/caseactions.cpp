#include "cases/caseactions.h"

#include "ui/buttons.h"
#include "ui/flowlayout.h"

#include <QEvent>

namespace WalletSupport {

CaseActions::CaseActions(QWidget *parent)
    : QWidget(parent)
    , m_goOn(new PrimaryButton(this))
    , m_sent(new QPushButton(this))
    , m_answered(new QPushButton(this))
    , m_money(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_goOn->setObjectName(QStringLiteral("caseGoOn"));
    m_sent->setObjectName(QStringLiteral("caseSent"));
    m_answered->setObjectName(QStringLiteral("caseAnswered"));
    m_money->setObjectName(QStringLiteral("caseMoney"));
    m_close->setObjectName(QStringLiteral("caseClose"));
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_goOn, m_sent, m_answered, m_money, m_close}) {
        row->addWidget(button);
    }
    const auto say = [this](CaseEvent::Kind kind) { return [this, kind] { emit happened(kind); }; };
    connect(m_goOn, &QPushButton::clicked, this, &CaseActions::goOnRequested);
    connect(m_sent, &QPushButton::clicked, this, say(CaseEvent::Kind::Sent));
    connect(m_answered, &QPushButton::clicked, this, say(CaseEvent::Kind::Answered));
    connect(m_money, &QPushButton::clicked, this, say(CaseEvent::Kind::MoneyBack));
    connect(m_close, &QPushButton::clicked, this, [this] {
        emit happened(m_state == CaseState::Closed ? CaseEvent::Kind::Reopened : CaseEvent::Kind::Closed);
    });
    retranslateUi();
}

void CaseActions::showCase(CaseState state, bool isKnown, bool isAtEnd)
{
    m_state = state;
    m_isAtEnd = isAtEnd;
    m_goOn->setVisible(isKnown);
    const bool isUnderWay = state != CaseState::Draft && state != CaseState::Closed;
    for (const auto &[button, isNeeded] : {std::pair(m_sent, state == CaseState::Ready),
                                           std::pair(m_answered, isUnderWay), std::pair(m_money, isUnderWay)}) {
        if (button->hasFocus() && !isNeeded) {
            // Before it goes. Whoever presses Enter twice must not have said two things.
            QPushButton *next = isUnderWay ? m_answered : m_close;
            (button == m_sent && isKnown ? m_goOn : next)->setFocus(Qt::OtherFocusReason);
        }
        button->setVisible(isNeeded);
    }
    retranslateUi();
}

QWidget *CaseActions::first() const
{
    return m_goOn->isHidden() ? nullptr : m_goOn;
}

void CaseActions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void CaseActions::retranslateUi()
{
    m_goOn->setText(m_isAtEnd ? tr("Open the letter again") : tr("Go on"));
    //: The person has sent the letter, by post or in the wallet's own form
    m_sent->setText(tr("I have sent it"));
    m_answered->setText(m_state == CaseState::Answered ? tr("They answered again") : tr("They answered"));
    m_money->setText(tr("The money arrived"));
    m_close->setText(m_state == CaseState::Closed ? tr("Open it again") : tr("Close this case"));
}

} // namespace WalletSupport
