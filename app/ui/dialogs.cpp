#include "ui/dialogs.h"

#include <QDialog>
#include <QScreen>

namespace WalletSupport {

void resizeWithinWindow(QDialog &dialog, QSize wished)
{
    const QWidget *parent = dialog.parentWidget();
    const QSize screen = dialog.screen()->availableSize();
    dialog.resize(wished.boundedTo(parent != nullptr ? parent->window()->size().boundedTo(screen) : screen));
}

void setSpoken(QDialog &dialog, const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    dialog.setAccessibleDescription(said.join(u'\n'));
}

} // namespace WalletSupport
