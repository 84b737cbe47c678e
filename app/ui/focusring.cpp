#include "ui/focusring.h"

#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

namespace WalletSupport {

namespace {

/// Between the widget and the outer edge of the ring, in pixels at 100 % text.
constexpr int Gap = 8;

} // namespace

void drawFocusRing(QPainter &painter, const QRect &place, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colours().accent, 2));
    const qreal radius = theme.scaled(6);
    painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), radius, radius);
}

FocusRing::FocusRing(QWidget &around, Theme &theme)
    : QWidget(around.parentWidget())
    , m_around(around)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    around.installEventFilter(this);
    hide();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::follow()
{
    const int gap = m_theme.scaled(Gap);
    setGeometry(m_around.geometry().adjusted(-gap, -gap, gap, gap));
    setVisible(m_around.hasFocus() && m_around.isVisible());
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFocusRing(painter, rect(), m_theme);
}

} // namespace WalletSupport
