#include "ui/overlay.h"

#include "ui/theme.h"

#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int Widest = 620;
constexpr int Margin = 12;

} // namespace

Overlay::Overlay(QWidget &widget, QWidget &ground, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_widget(widget)
    , m_ground(ground)
    , m_theme(theme)
{
    widget.installEventFilter(this);
    ground.installEventFilter(this);
    // Later, when what has the keyboard now has been scrolled into sight.
    connect(qApp, &QApplication::focusChanged, this, &Overlay::leaveTheFocus, Qt::QueuedConnection);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_widget && event->type() == QEvent::Show) {
        chooseEdge();
        place();
        m_widget.raise();
    } else if (event->type() == QEvent::Resize || event->type() == QEvent::Move ||
               event->type() == QEvent::LayoutRequest) {
        place();
    }
    return false;
}

QRect Overlay::placeAt(Edge edge) const
{
    const int margin = m_theme.scaled(Margin);
    const bool isInside = m_widget.parentWidget() == &m_ground;
    const QRect ground = isInside ? m_ground.rect() : m_ground.geometry();
    const QRect room = ground.adjusted(margin, margin, -margin, -margin);
    const int width = std::min(room.width(), m_theme.scaled(Widest));
    const int height = m_widget.layout()->totalHeightForWidth(width);
    const int top = edge == Edge::Upper ? room.top() : std::max(room.top(), room.bottom() + 1 - height);
    return {room.left() + (room.width() - width) / 2, top, width, height};
}

void Overlay::chooseEdge()
{
    const QPoint pointer = m_widget.parentWidget()->mapFromGlobal(QCursor::pos());
    m_edge = placeAt(Edge::Lower).contains(pointer) ? Edge::Upper : Edge::Lower;
    leaveTheFocus();
}

void Overlay::place()
{
    if (!m_widget.isHidden() && m_widget.geometry() != placeAt(m_edge)) {
        m_widget.setGeometry(placeAt(m_edge));
    }
}

void Overlay::leaveTheFocus()
{
    const QWidget *focused = QApplication::focusWidget();
    if (m_widget.isHidden() || focused == nullptr || m_widget.isAncestorOf(focused) ||
        focused->window() != m_widget.window()) {
        return;
    }
    const QRect seen = focused->visibleRegion().boundingRect();
    const QRect kept(m_widget.parentWidget()->mapFromGlobal(focused->mapToGlobal(seen.topLeft())), seen.size());
    const Edge other = m_edge == Edge::Lower ? Edge::Upper : Edge::Lower;
    if (placeAt(m_edge).intersects(kept) && !placeAt(other).intersects(kept)) {
        m_edge = other;
        place();
    }
}

} // namespace WalletSupport
