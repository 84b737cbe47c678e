#pragma once

class QPainter;
class QStyleOptionViewItem;
class QTextLayout;

namespace WalletSupport {

class Theme;

/// Breaks a text into lines of this width (device-independent pixels); at most `mostLines`, 0 for all. Returns its
/// height.
double layOutLines(QTextLayout &layout, int width, int mostLines = 0);

/// Paints what lies below a row of a list that can be chosen: nothing, or that the row is chosen or pointed at.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);

} // namespace WalletSupport
