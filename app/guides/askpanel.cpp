#include "guides/askpanel.h"

#include "ui/flowlayout.h"
#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace WalletSupport {

AskWords startOverWords(Kept kept)
{
    if (kept == Kept::No) {
        return {AskPanel::tr("All answers of this guide will be cleared. Start again?"),
                AskPanel::tr("Clear and start again"), AskPanel::tr("Keep my answers")};
    }
    return {AskPanel::tr("Start this guide again? What you have entered so far stays under “My cases”."),
            AskPanel::tr("Start again"), AskPanel::tr("Stay here")};
}

AskWords undoWords(const QStringList &questions)
{
    const QString list = QStringLiteral("• ") + questions.join(QStringLiteral("\n• "));
    //: %1 is a list of questions, each on its own line
    return {AskPanel::tr("If you change this, what you answered here no longer counts:\n%1").arg(list),
            AskPanel::tr("Change it"), AskPanel::tr("Do not change it")};
}

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
    connect(m_yes, &QPushButton::clicked, this, [this] { end(m_asked.yes); });
    connect(m_no, &QPushButton::clicked, this, &AskPanel::refuse);
    connect(&theme, &Theme::changed, this, &AskPanel::scale);
    hide();
    scale();
}

void AskPanel::ask(Ask ask)
{
    m_asked = std::move(ask);
    show();
    retranslate();
    // The safe answer is the one that Enter gives.
    m_no->setFocus(Qt::OtherFocusReason);
}

bool AskPanel::refuse()
{
    const bool isAsking = !isHidden();
    if (isAsking) {
        end(m_asked.no);
    }
    return isAsking;
}

void AskPanel::end(const std::function<void()> &answer)
{
    hide();
    const std::function<void()> own = answer; // it may ask something else
    own();
}

void AskPanel::retranslate()
{
    if (isHidden()) {
        return;
    }
    const AskWords words = m_asked.words();
    m_question->setText(words.question);
    m_yes->setText(words.yes);
    m_no->setText(words.no);
    m_yes->setAccessibleDescription(words.question);
    m_no->setAccessibleDescription(words.question);
}

void AskPanel::scale()
{
    const int inset = m_theme.scaled(14);
    m_panel->layout()->setContentsMargins(inset, inset, inset, inset);
    m_panel->layout()->setSpacing(m_theme.scaled(10));
}

} // namespace WalletSupport
