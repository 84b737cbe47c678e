#pragma once

#include <QWidget>

#include <array>

class QVBoxLayout;

namespace WalletSupport {

class Theme;
class TickButton;

/// What comes first after a theft.
enum class FirstStep {
    ReachWallet,  ///< which freezes the account
    CallBank,     ///< since nothing known of the wallet could freeze it
    MoveTheMoney, ///< since only a recovery phrase opens the wallet, and nobody can freeze it
};

/// What to do in the first minutes after a theft, behind the call to the hotline, to be ticked off. The ticks stay as
/// long as the widget lives.
class FirstMinutes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstMinutes)

public:
    explicit FirstMinutes(Theme &theme, QWidget *parent = nullptr);

    /// What the first step said, which the others go on from.
    void setFirstStep(FirstStep first);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void retranslatePhraseSteps();
    void retranslateAccountSteps();
    void scale();

    Theme &m_theme;
    QVBoxLayout *m_layout;
    FirstStep m_first = FirstStep::ReachWallet;
    std::array<TickButton *, 5> m_steps;
};

} // namespace WalletSupport
