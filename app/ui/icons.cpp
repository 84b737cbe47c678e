#include "ui/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace WalletSupport {

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "icons", qPrintable(path));
    return file.readAll();
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
    QByteArray svg = resource(QStringLiteral(":/icons/lucide/%1.svg").arg(name));
    svg.replace("currentColor", colour.name().toLatin1());
    pixmap = drawn(svg, qRound(size * devicePixelRatio));
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
    return QIcon(drawn(resource(QStringLiteral(":/icons/app/wallet-support-centre.svg")), Side));
}

} // namespace WalletSupport
