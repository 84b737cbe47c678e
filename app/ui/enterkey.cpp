#include "ui/enterkey.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace WalletSupport {

EnterKey::EnterKey(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool EnterKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    auto *button = qobject_cast<QAbstractButton *>(watched);
    auto *press = static_cast<QKeyEvent *>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (button == nullptr || !isEnter || (press->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return false;
    }
    if (press->isAutoRepeat()) {
        return true; // whoever holds the key down has pressed once
    }
    if (button->autoExclusive()) { // of these one is chosen already, or by going on
        QCoreApplication::sendEvent(button->parentWidget(), event);
        if (event->isAccepted()) {
            return true;
        }
        event->accept();
    }
    button->click();
    return true;
}

} // namespace WalletSupport
