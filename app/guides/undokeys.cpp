#include "guides/undokeys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

namespace WalletSupport {

namespace {

bool hasOwn(const QObject &field, QKeySequence::StandardKey key)
{
    const bool isUndo = key == QKeySequence::Undo;
    if (const auto *line = qobject_cast<const QLineEdit *>(&field)) {
        return isUndo ? line->isUndoAvailable() : line->isRedoAvailable();
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field)) {
        return isUndo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    }
    return false;
}

} // namespace

UndoKeys::UndoKeys(QWidget &whole)
    : QObject(&whole)
{
    const auto add = [this, &whole](QKeySequence::StandardKey key, void (UndoKeys::*requested)()) {
        auto *shortcut = new QShortcut(&whole);
        shortcut->setKeys(key);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, requested);
    };
    add(QKeySequence::Undo, &UndoKeys::undoRequested);
    add(QKeySequence::Redo, &UndoKeys::redoRequested);
}

void UndoKeys::letThrough(const QWidget &page)
{
    const auto fields = page.findChildren<QWidget *>();
    for (QWidget *field : fields) {
        if (qobject_cast<QLineEdit *>(field) != nullptr || qobject_cast<QPlainTextEdit *>(field) != nullptr) {
            field->installEventFilter(this);
        }
    }
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        for (const QKeySequence::StandardKey wanted : {QKeySequence::Undo, QKeySequence::Redo}) {
            if (key->matches(wanted) && !hasOwn(*watched, wanted)) {
                event->ignore();
                return true;
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace WalletSupport
