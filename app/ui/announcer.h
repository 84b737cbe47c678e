#pragma once

#include <QWidget>

namespace WalletSupport {

/// Speaks to whoever hears the window, wherever the keyboard is. It shows nothing: for screen readers it is a
/// notification that has just come up, the one thing that Qt before 6.8 can tell them without moving the focus (an
/// alert goes no further than Qt itself).
class Announcer final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Announcer)

public:
    explicit Announcer(QWidget *parent = nullptr);

    void say(const QString &words);

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace WalletSupport
