#pragma once

#include <QObject>

namespace WalletSupport {

/// Enter presses the button that has the keyboard, in every window of the program. Left to Qt, it does so on some
/// desktops alone. It ticks a box as well; one of several answers is only pressed where Enter has no other meaning,
/// such as to go on.
class EnterKey final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnterKey)

public:
    explicit EnterKey(QObject *parent = nullptr);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace WalletSupport
