#include "ui/icons.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QResource>
#include <QSvgRenderer>

#include <utility>

namespace WalletSupport {

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "icons", qPrintable(path));
    return file.readAll();
}

/// From the shape that was drawn when the program was built; null if there is none of this size, in pixels.
QPixmap coloured(const QString &name, const QColor &colour, int side)
{
    const QResource mask(QStringLiteral(":/icons/masks/%1-%2").arg(name).arg(side));
    if (!mask.isValid()) {
        return {};
    }
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(colour);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, QImage(mask.data(), side, side, side, QImage::Format_Alpha8));
    painter.end();
    return QPixmap::fromImage(std::move(image));
}

QPixmap drawn(const QByteArray &svg, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("lucide/%1/%2/%3/%4").arg(name, colour.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    const int side = qRound(size * devicePixelRatio);
    pixmap = coloured(name, colour, side);
    if (pixmap.isNull()) {
        QByteArray svg = resource(QStringLiteral(":/icons/lucide/%1.svg").arg(name));
        svg.replace("currentColor", colour.name().toLatin1());
        pixmap = drawn(svg, side);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    return QIcon(iconPixmap(name, colour, size, devicePixelRatio));
}

QIcon programIcon()
{
    constexpr int Side = 64;
    const QResource pixels(QStringLiteral(":/icons/app/wallet-support-centre-%1").arg(Side));
    return QIcon(QPixmap::fromImage(QImage(pixels.data(), Side, Side, QImage::Format_ARGB32_Premultiplied)));
}

} // namespace WalletSupport
