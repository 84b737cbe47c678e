#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

/// The icon's shape, one byte for each pixel, line after line.
QByteArray maskOf(const QString &svg, int side)
{
    QSvgRenderer renderer(svg);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    QByteArray mask;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            mask.append(static_cast<char>(qAlpha(image.pixel(x, y))));
        }
    }
    return renderer.isValid() ? mask : QByteArray();
}

bool writeMask(const QString &svg, const QString &folder, int side)
{
    const QByteArray mask = maskOf(svg, side);
    QFile file(QStringLiteral("%1/%2-%3").arg(folder, QFileInfo(svg).completeBaseName()).arg(side));
    return !mask.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(mask) == mask.size();
}

} // namespace

/// wsc_make_icon_masks SVG-FOLDER OUTPUT-FOLDER SIDE...: the shapes of the icons at these sizes, in pixels, for
/// iconPixmap(): reading and drawing some thirty SVGs would cost every start more than all the window's buttons.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc < 4) {
        std::fputs("usage: wsc_make_icon_masks SVG-FOLDER OUTPUT-FOLDER SIDE...\n", stderr);
        return 2;
    }
    const QDir icons(QString::fromLocal8Bit(argv[1]), QStringLiteral("*.svg"));
    const QString folder = QString::fromLocal8Bit(argv[2]);
    const QStringList names = icons.entryList(QDir::Files);
    if (!QDir().mkpath(folder) || names.isEmpty()) {
        std::fprintf(stderr, "wsc_make_icon_masks: no icons in %s, or no folder %s\n", argv[1], argv[2]);
        return 1;
    }
    for (const QString &name : names) {
        for (int number = 3; number < argc; ++number) {
            if (!writeMask(icons.filePath(name), folder, QByteArray(argv[number]).toInt())) {
                std::fprintf(stderr, "wsc_make_icon_masks: %s cannot be drawn\n", qPrintable(name));
                return 1;
            }
        }
    }
    return 0;
}
