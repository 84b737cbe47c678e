#pragma once

#include <QWidget>

class QPainter;

namespace WalletSupport {

class Theme;

/// Draws the ring of what has the keyboard within this place.
void drawFocusRing(QPainter &painter, const QRect &place, const Theme &theme);

/// A ring around a widget while that has the keyboard, for texts that draw none and may be taller than the window. It
/// lies over the widget's parent and follows the widget.
class FocusRing final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)

public:
    /// `around` has a parent; the theme outlives it.
    FocusRing(QWidget &around, Theme &theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QWidget &m_around;
    Theme &m_theme;
};

} // namespace WalletSupport
