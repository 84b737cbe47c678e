#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace WalletSupport {

/// A Lucide icon (resources/icons/lucide, by its file's name without ending) drawn in one colour. `size` is its side
/// in logical pixels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

/// The program's own, from inside the program: looking through the desktop's icon themes would take longer than the
/// whole rest of making the window ready.
[[nodiscard]] QIcon programIcon();

} // namespace WalletSupport
