#include "guides/secretfield.h"

#include <QKeyEvent>

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
    deselect();
    setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
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
