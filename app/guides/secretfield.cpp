#include "guides/secretfield.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace WalletSupport {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setDragEnabled(false);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (isShown() && hasSelectedText()) {
            deselect();
        }
    });
}

void SecretField::setShown(bool isShown)
{
    if (isShown == this->isShown()) {
        return;
    }
    setMarked(false);
    deselect();
    setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
}

void SecretField::setMarked(bool isMarked)
{
    m_isMarked = isMarked;
    update();
}

bool SecretField::takeMarked()
{
    if (!m_isMarked) {
        return false;
    }
    setMarked(false);
    setText(QString());
    return true;
}

void SecretField::inputMethodEvent(QInputMethodEvent *event)
{
    takeMarked();
    QLineEdit::inputMethodEvent(event);
}

void SecretField::mousePressEvent(QMouseEvent *event)
{
    setMarked(false);
    QLineEdit::mousePressEvent(event);
}

void SecretField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (isShown()) {
        home(false); // from where a screen reader reads all of it
    }
}

void SecretField::focusOutEvent(QFocusEvent *event)
{
    setMarked(false);
    QLineEdit::focusOutEvent(event);
}

void SecretField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_isMarked) {
        constexpr qreal Veil = 0.3; // the text stays to be read
        QPainter painter(this);
        painter.setOpacity(Veil);
        const int width = std::min(fontMetrics().horizontalAdvance(text()), contentsRect().width());
        QRect place = cursorRect();
        place.setLeft(place.center().x() - width);
        painter.fillRect(place.intersected(contentsRect()), palette().highlight());
    }
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (isShown() && event->matches(QKeySequence::SelectAll)) {
        setCursorPosition(static_cast<int>(text().size()));
        setMarked(!text().isEmpty());
        return;
    }
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint();
    const bool takes = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    if (isText || event->matches(QKeySequence::Paste)) {
        takeMarked();
    } else if (takes && event->modifiers() == Qt::NoModifier && takeMarked()) {
        return;
    } else if (event->key() != Qt::Key_Control && event->key() != Qt::Key_Shift) {
        setMarked(false);
    }
    // Qt copies what these two take away.
    if (isShown() && event->matches(QKeySequence::DeleteEndOfLine)) {
        setText(text().left(cursorPosition()));
        return;
    }
    if (isShown() && event->matches(QKeySequence::DeleteCompleteLine)) {
        setText(QString());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace WalletSupport
