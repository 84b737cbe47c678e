#include "ui/panels.h"

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

} // namespace WalletSupport
