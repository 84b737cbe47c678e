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

void FirstMinutes::setFirstStep(FirstStep first)
{
    if (first == m_first) {
        return;
    }
    // A step that is another one now has not been done.
    const bool isWholeList = first == FirstStep::MoveTheMoney || m_first == FirstStep::MoveTheMoney;
    for (std::size_t number = 0; number < (isWholeList ? 3 : 1); ++number) {
        m_steps.at(number)->setChecked(false);
    }
    m_first = first;
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
    if (m_first == FirstStep::MoveTheMoney) {
        retranslatePhraseSteps();
    } else {
        retranslateAccountSteps();
    }
    m_steps[3]->setTexts(tr("5. Keep the evidence"),
                         tr("Write down the transactions that are not yours. Save screenshots, messages and telephone "
                            "numbers. Delete nothing."));
    m_steps[4]->setTexts(tr("6. Report it to the police"),
                         tr("Or to your country's line against fraud. The numbers that we know are listed below."));
}

void FirstMinutes::retranslatePhraseSteps()
{
    m_steps[0]->setTexts(
        tr("2. Cancel approvals, and disconnect the wallet from sites"),
        tr("Some sites may take coins because you once approved it. A new password does not stop that."));
    m_steps[1]->setTexts(tr("3. Tell the exchange that the coins went to"),
                         tr("Give it the transaction number and the address, and ask it to hold the coins."));
    m_steps[2]->setTexts(tr("4. Change the passwords of your e-mail and cloud accounts"),
                         tr("On a device that was not involved. A photo or note of the phrase may lie there."));
}

void FirstMinutes::retranslateAccountSteps()
{
    if (m_first == FirstStep::CallBank) {
        m_steps[0]->setTexts(
            tr("2. Ask the wallet to freeze the account"),
            tr("In its own app, under “Help” or “Support”. These are usually under “Me”, “Account” or “Settings”."));
    } else {
        m_steps[0]->setTexts(tr("2. Call the bank of every linked card"),
                             tr("Have the cards blocked. The number is on the back of the card."));
    }
    m_steps[1]->setTexts(
        tr("3. Change the password of your e-mail account"),
        tr("On a device that was not involved, if you have one. Whoever reads your mail can reset the wallet's "
           "password. Look whether calls or texts are being forwarded. No signal at all? Call your operator from "
           "another phone."));
    m_steps[2]->setTexts(tr("4. Change the wallet's password, and switch on two-factor sign-in"),
                         tr("On the same device. Then sign out all other devices."));
}

void FirstMinutes::scale()
{
    m_layout->setSpacing(m_theme.scaled(8));
}

} // namespace WalletSupport
