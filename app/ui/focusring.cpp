#include "ui/focusring.h"

#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

namespace WalletSupport {

namespace {

/// Between the widget and the outer edge of the ring, in pixels at 100 % text.
constexpr int Gap = 8;

} // namespace

FocusRing::FocusRing(QWidget &around, Theme &theme, QWidget *part)
    : QWidget(around.parentWidget())
    , m_around(around)
    , m_part(part != nullptr ? *part : around)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    around.installEventFilter(this);
    m_part.installEventFilter(this);
    connect(&around, &QObject::destroyed, this, &QObject::deleteLater);
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
    const QRect place(m_part.mapTo(parentWidget(), QPoint()), m_part.size());
    setGeometry(place.adjusted(-gap, -gap, gap, gap));
    raise();
    setVisible(m_around.hasFocus() && m_around.isVisible());
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours().accent, 2));
    const qreal radius = m_theme.scaled(6);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace WalletSupport
