#include "ui/dialogs.h"

#include <QDialog>
#include <QScreen>

namespace WalletSupport {

namespace {

/// What a window's frame may take, in pixels.
constexpr QSize Frame(16, 40);

} // namespace

void resizeWithinWindow(QDialog &dialog, QSize wished)
{
    const QWidget *parent = dialog.parentWidget();
    const QSize screen = dialog.screen()->availableSize();
    const QSize room = parent != nullptr ? parent->window()->size().boundedTo(screen) : screen;
    dialog.resize(wished.boundedTo(room - Frame));
}

void setSpoken(QDialog &dialog, const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    dialog.setAccessibleDescription(said.join(u'\n'));
}

} // namespace WalletSupport
