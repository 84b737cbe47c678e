#include "ui/panels.h"

#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>

namespace WalletSupport {

Line::Line(Qt::Orientation orientation, QWidget *parent)
    : QFrame(parent)
{
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
    } else {
        setFixedWidth(1);
    }
}

Ground::Ground(QWidget *parent)
    : QWidget(parent)
{
    // Without this a plain QWidget ignores the stylesheet's background.
    setAttribute(Qt::WA_StyledBackground);
}

ColumnScrollArea::ColumnScrollArea(int widest, Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QWidget(new Ground(viewport())))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    QWidget *ground = m_column->parentWidget();
    auto *layout = new QHBoxLayout(ground);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    setWidget(ground);
    // Wrapped texts name the height of their narrowest form as the least one; the column takes what it needs by width.
    m_column->setMinimumHeight(1);

    if (widest > 0) {
        const auto limit = [this, widest, &theme] { m_column->setMaximumWidth(theme.scaled(widest)); };
        connect(&theme, &Theme::changed, this, limit);
        limit();
    }
    // The room of the scroll bar is kept while there is none, so that the column stays where it is when it comes.
    const auto keepRoom = [this] {
        const QScrollBar *bar = verticalScrollBar();
        const int room = bar->minimum() < bar->maximum() ? 0 : bar->sizeHint().width();
        setViewportMargins(0, 0, room, 0);
    };
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, keepRoom);
    keepRoom();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // A group without a stop of its own has the focus only to be heard.
        if (now != nullptr && now->focusPolicy() != Qt::NoFocus && m_column->isAncestorOf(now)) {
            const int top = now->mapTo(widget(), QPoint()).y();
            if (now->height() > viewport()->height() && qobject_cast<QAbstractScrollArea *>(now) == nullptr) {
                verticalScrollBar()->setValue(top); // what is too tall is read from its beginning, not from its middle
            } else {
                ensureWidgetVisible(now, 0, 24);
            }
        }
    });
}

void ColumnScrollArea::settle()
{
    m_column->layout()->activate();
    widget()->layout()->activate();
    // Left alone, the area hears of it later in the loop.
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &request);
}

} // namespace WalletSupport
