#include "contact/neveraskbox.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace WalletSupport {

NeverAskBox::NeverAskBox(Theme &theme, QWidget *parent)
    : WarningPanel(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_title(new StrongLabel(this))
    , m_text(new TextLabel(this))
{
    setObjectName(QStringLiteral("neverAsk"));
    auto *heading = new QHBoxLayout;
    heading->addWidget(new IconLabel(QStringLiteral("shield-alert"), IconLabel::Tone::Warning, 18, theme), 0,
                       Qt::AlignTop);
    heading->addWidget(m_title, 1);
    m_layout->addLayout(heading);
    m_layout->addWidget(m_text);
    connect(&theme, &Theme::changed, this, &NeverAskBox::scale);
    scale();
    retranslateUi();
}

void NeverAskBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    WarningPanel::changeEvent(event);
}

void NeverAskBox::retranslateUi()
{
    m_title->setText(tr("They never ask for this"));
    m_text->setText(tr("Your password, a one-time code, your recovery phrase, or control of your screen."));
}

void NeverAskBox::scale()
{
    m_layout->setContentsMargins(m_theme.scaled(12), m_theme.scaled(10), m_theme.scaled(12), m_theme.scaled(10));
    m_layout->setSpacing(m_theme.scaled(4));
}

} // namespace WalletSupport
