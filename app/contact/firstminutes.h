#pragma once

#include <QWidget>

#include <array>

class QVBoxLayout;

namespace WalletSupport {

class Theme;
class TickButton;

/// What to do in the first minutes after a theft, behind the call to the hotline, to be ticked off. The ticks stay as
/// long as the widget lives.
class FirstMinutes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstMinutes)

public:
    explicit FirstMinutes(Theme &theme, QWidget *parent = nullptr);

    /// What the first step said: to call the banks. Then the next is to reach the wallet, and else the other way round.
    void setBankIsCalled(bool isCalled);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void scale();

    Theme &m_theme;
    QVBoxLayout *m_layout;
    bool m_isBankCalled = false;
    std::array<TickButton *, 5> m_steps;
};

} // namespace WalletSupport
