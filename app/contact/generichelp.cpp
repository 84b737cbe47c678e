#include "contact/generichelp.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace WalletSupport {

GenericHelp::GenericHelp(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_reason(new TextLabel(this))
    , m_bank(new TextLabel(this))
    , m_title(new StrongLabel(this))
{
    setObjectName(QStringLiteral("genericHelp"));
    m_reason->setObjectName(QStringLiteral("genericReason"));
    m_bank->setObjectName(QStringLiteral("genericBank"));
    m_layout->addWidget(m_reason);
    m_layout->addWidget(m_bank);
    m_layout->addWidget(m_title);
    for (TextLabel *&step : m_steps) {
        step = new TextLabel(this);
        m_layout->addWidget(step);
    }
    connect(&theme, &Theme::changed, this, &GenericHelp::scale);
    scale();
    retranslateUi();
}

void GenericHelp::setReason(const QString &text)
{
    m_reason->setText(text);
    m_reason->setHidden(text.isEmpty());
}

void GenericHelp::setNamesBank(bool isNamed)
{
    m_bank->setVisible(isNamed);
}

QString GenericHelp::nothingSure()
{
    return tr("We found no contact that is surely this wallet's own. Look in the wallet's own app instead.");
}

QString GenericHelp::notListed()
{
    return tr("Your wallet is not in our list, so we have no contacts of it. Look in its own app instead.");
}

void GenericHelp::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void GenericHelp::retranslateUi()
{
    m_title->setText(tr("How to find the real support"));
    m_steps[0]->setText(tr("Open the wallet's app yourself, not through a link. Help or Support is usually under Me, "
                           "Account or Settings."));
    m_steps[1]->setText(tr("No app at hand? Type the address that is printed on your card, contract or receipt."));
    m_steps[2]->setText(tr("The app store's page of the wallet names the developer's site. Check the developer's name "
                           "letter by letter."));
    m_steps[3]->setText(tr("Do not use numbers from search results, advertisements, comments or messages: fraudsters "
                           "put their own there."));
    m_bank->setText(tr("Is money leaving right now? Call your bank, at the number on the back of your card."));
}

void GenericHelp::scale()
{
    m_layout->setContentsMargins(0, m_theme.scaled(8), 0, m_theme.scaled(8));
    m_layout->setSpacing(m_theme.scaled(10));
}

} // namespace WalletSupport
