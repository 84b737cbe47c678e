#include "ui/quietcarets.h"

#include "ui/unheard.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>

namespace WalletSupport {

QuietCarets::QuietCarets(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool QuietCarets::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        if (auto *field = qobject_cast<QLineEdit *>(watched)) {
            const Unheard unheard;
            field->setCursorPosition(field->cursorPosition());
        }
    }
    return false;
}

} // namespace WalletSupport
