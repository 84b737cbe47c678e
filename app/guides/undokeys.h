#pragma once

#include <QObject>

class QWidget;

namespace WalletSupport {

/// Undo and redo by the keys. A field in which something was typed takes back its own first.
class UndoKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoKeys)

public:
    /// They hold in `whole` and all that is in it.
    explicit UndoKeys(QWidget &whole);

    /// Lets the keys through the text fields of a page that have nothing of their own left to take back.
    void letThrough(const QWidget &page);

signals:
    void undoRequested();
    void redoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace WalletSupport
