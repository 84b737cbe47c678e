#include "ui/columnscrollarea.h"

#include "ui/panels.h"
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>

#include <algorithm>

namespace WalletSupport {

namespace {

/// Pixels that are seen above or below what is scrolled into sight.
constexpr int Around = 24;

/// Who reads or looks through something tall moves in it by themselves.
bool movesByItself(const QObject *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr &&
           qobject_cast<const QPlainTextEdit *>(widget) == nullptr;
}

ColumnScrollArea *columnAround(const QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto *area = qobject_cast<ColumnScrollArea *>(around)) {
            return area;
        }
    }
    return nullptr;
}

} // namespace

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
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ColumnScrollArea::keepRoomForBar);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_follows = false; });
    keepRoomForBar();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { takeFocus(now); });
}

ColumnScrollArea::~ColumnScrollArea()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus still moves while it goes
}

void ColumnScrollArea::keepRoomForBar()
{
    // The room of the scroll bar is kept while there is none, so that the column stays where it is when it comes.
    const QScrollBar *bar = verticalScrollBar();
    const int room = bar->minimum() < bar->maximum() ? 0 : bar->sizeHint().width();
    setViewportMargins(0, 0, room, 0);
}

void ColumnScrollArea::takeFocus(QWidget *now)
{
    if (m_focused) {
        m_focused->removeEventFilter(this);
    }
    // A group without a stop of its own has the focus only to be heard.
    const bool isInside = now != nullptr && now->focusPolicy() != Qt::NoFocus && m_column->isAncestorOf(now);
    m_focused = isInside ? now : nullptr;
    if (isInside) {
        now->installEventFilter(this);
        showFocus();
    }
}

void ColumnScrollArea::showFocus()
{
    if (!m_focused) {
        return;
    }
    const bool isTooTall = m_focused->height() > viewport()->height();
    if (isTooTall && qobject_cast<QPlainTextEdit *>(m_focused) != nullptr) {
        showCaret();
    } else if (const auto *text = qobject_cast<QTextEdit *>(m_focused); isTooTall && text != nullptr) {
        showLink(*text);
    } else {
        showPart(*m_focused, m_focused->rect());
    }
    m_follows = !movesByItself(m_focused);
}

void ColumnScrollArea::showLink(const QTextEdit &text)
{
    const QTextCursor cursor = text.textCursor();
    const bool isOnScreen = !text.visibleRegion().isEmpty();
    if (cursor.hasSelection()) {
        showPart(text, text.cursorRect(cursor).translated(text.viewport()->pos()));
    } else if (!isOnScreen) {
        showPart(text, text.rect());
    }
}

void ColumnScrollArea::showCaret()
{
    if (const auto *text = qobject_cast<QPlainTextEdit *>(m_focused)) {
        showPart(*text, text->cursorRect().translated(text->viewport()->pos()));
    } else {
        showFocus();
    }
}

void ColumnScrollArea::begin(QWidget &field, QWidget *otherwise)
{
    settle();
    verticalScrollBar()->setValue(0);
    const bool isSeen = field.mapTo(widget(), field.rect().bottomLeft()).y() < viewport()->height();
    (isSeen || otherwise == nullptr ? field : *otherwise).setFocus(Qt::OtherFocusReason);
    showFocus(); // it may have had the keyboard already
}

void ColumnScrollArea::showPart(const QWidget &widget, const QRect &part)
{
    QScrollBar *bar = verticalScrollBar();
    const int room = viewport()->height();
    const QRect place(widget.mapTo(this->widget(), part.topLeft()), part.size());
    const bool isSeen = place.top() >= bar->value() && place.bottom() < bar->value() + room;
    const bool follows = m_follows;
    const int around = std::min(Around, std::max(0, (room - place.height()) / 2));
    if (place.height() > room) {
        bar->setValue(place.top()); // what is too tall is read from its beginning, not from its middle
    } else if (!isSeen && place.top() < bar->value()) {
        bar->setValue(place.top() - around);
    } else if (!isSeen) {
        bar->setValue(place.bottom() + 1 + around - room);
    }
    m_follows = follows;
}

bool ColumnScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool follows = m_follows; // the bar moves by itself when its range changes
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::Resize && follows) {
        showFocus();
    }
    const bool isTyped = event->type() == QEvent::InputMethod ||
                         (event->type() == QEvent::KeyPress && (!static_cast<QKeyEvent *>(event)->text().isEmpty() ||
                                                                qobject_cast<QPlainTextEdit *>(watched) != nullptr));
    if (watched == m_focused && isTyped && !movesByItself(watched)) {
        m_follows = true;
        QMetaObject::invokeMethod(this, &ColumnScrollArea::showCaret, Qt::QueuedConnection); // where the key leads it
    }
    return handled;
}

void ColumnScrollArea::resizeEvent(QResizeEvent *event)
{
    const bool follows = m_follows;
    QScrollArea::resizeEvent(event);
    if (follows) {
        showFocus();
    }
}

void ColumnScrollArea::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::MoveToStartOfLine) || event->matches(QKeySequence::MoveToStartOfDocument)) {
        bar->setValue(bar->minimum());
    } else if (event->matches(QKeySequence::MoveToEndOfLine) || event->matches(QKeySequence::MoveToEndOfDocument)) {
        bar->setValue(bar->maximum());
    } else {
        QScrollArea::keyPressEvent(event);
    }
}

void ColumnScrollArea::settle()
{
    m_column->layout()->activate();
    widget()->layout()->activate();
    // Left alone, the area hears of it later in the loop.
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &request);
}

void scrollIntoSight(const QWidget &widget, const QRect &part)
{
    if (ColumnScrollArea *area = columnAround(widget)) {
        area->showPart(widget, part);
    }
}

void scrollIntoSight(const QWidget &widget)
{
    ColumnScrollArea *area = columnAround(widget);
    if (area != nullptr && !widget.isHidden()) {
        area->settle();
        area->showPart(widget, widget.rect());
    }
}

} // namespace WalletSupport
