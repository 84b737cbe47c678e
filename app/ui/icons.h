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

} // namespace WalletSupport
