#pragma once

#include <QWidget>

namespace WalletSupport {

class Theme;

/// A ring around a widget, or around a part of it, while the widget has the keyboard, for texts that draw none and may
/// be taller than the window. It lies over the widget's parent, follows the widget and goes with it.
class FocusRing final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)

public:
    /// `around` has a parent; the theme outlives it. `part`: what within it the ring lies around; null: all.
    FocusRing(QWidget &around, Theme &theme, QWidget *part = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QWidget &m_around;
    QWidget &m_part;
    Theme &m_theme;
};

} // namespace WalletSupport
