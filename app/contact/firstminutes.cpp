#include "contact/firstminutes.h"

#include "ui/optionbuttons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace WalletSupport {

FirstMinutes::FirstMinutes(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_steps()
{
    setObjectName(QStringLiteral("firstMinutes"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    for (std::size_t number = 0; number < m_steps.size(); ++number) {
        auto *step = new TickButton(theme, this);
        step->setObjectName(QStringLiteral("firstMinute-%1").arg(number + 2));
        m_layout->addWidget(step);
        m_steps.at(number) = step;
    }
    connect(&theme, &Theme::changed, this, &FirstMinutes::scale);
    scale();
    retranslateUi();
}

void FirstMinutes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void FirstMinutes::retranslateUi()
{
    m_steps[0]->setTexts(tr("2. Change the password, and switch on two-factor sign-in"),
                         tr("At once, if you can still sign in. From another device, if you have one."));
    m_steps[1]->setTexts(tr("3. Sign out all other devices"), tr("In the wallet's security settings."));
    m_steps[2]->setTexts(tr("4. Call the bank of every linked card"),
                         tr("Have the cards blocked. The number is on the back of the card."));
    m_steps[3]->setTexts(tr("5. Go through the transactions"),
                         tr("Write down those that are not yours. Support and the police will ask for them."));
    m_steps[4]->setTexts(tr("6. Keep the evidence"), tr("Screenshots, messages, telephone numbers. Delete nothing."));
}

void FirstMinutes::scale()
{
    m_layout->setSpacing(m_theme.scaled(8));
}

} // namespace WalletSupport
