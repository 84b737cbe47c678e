#include "ui/listrow.h"

#include "ui/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>

namespace WalletSupport {

double layOutLines(QTextLayout &layout, int width, int mostLines)
{
    QTextOption option(QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (int lines = 0; mostLines == 0 || lines < mostLines; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (!isChosen && !option.state.testFlag(QStyle::State_MouseOver)) {
        return;
    }
    const Colours &colours = theme.colours();
    painter.setPen(isChosen ? QPen(colours.accent, option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1)
                            : QPen(Qt::NoPen));
    painter.setBrush(isChosen ? colours.surface : colours.accentSoft);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), theme.scaled(10), theme.scaled(10));
}

} // namespace WalletSupport
