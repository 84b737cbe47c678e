#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

/// Null if it cannot be drawn.
QImage drawn(const QString &svg, int side)
{
    QSvgRenderer renderer(svg);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return renderer.isValid() ? image : QImage();
}

/// One byte for each pixel, line after line: how much of it is covered.
QByteArray maskOf(const QImage &image)
{
    QByteArray mask;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            mask.append(static_cast<char>(qAlpha(image.pixel(x, y))));
        }
    }
    return mask;
}

QByteArray pixelsOf(const QImage &image)
{
    return {reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()};
}

bool write(const QByteArray &bytes, const QString &svg, const QString &folder, int side)
{
    QFile file(QStringLiteral("%1/%2-%3").arg(folder, QFileInfo(svg).completeBaseName()).arg(side));
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// wsc_make_icon_masks SVGS OUTPUT-FOLDER SIDE...: icons at these sizes, in pixels, for ui/icons: of a folder's the
/// shapes, of a single file the pixels as QImage::Format_ARGB32_Premultiplied has them. Reading and drawing some thirty
/// SVGs would cost every start more than all the window's buttons.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc < 4) {
        std::fputs("usage: wsc_make_icon_masks SVG-FOLDER|SVG OUTPUT-FOLDER SIDE...\n", stderr);
        return 2;
    }
    const QFileInfo source(QString::fromLocal8Bit(argv[1]));
    const QString folder = QString::fromLocal8Bit(argv[2]);
    const QFileInfoList files = source.isDir()
                                    ? QDir(source.filePath(), QStringLiteral("*.svg")).entryInfoList(QDir::Files)
                                    : QFileInfoList{source};
    if (!QDir().mkpath(folder) || files.isEmpty()) {
        std::fprintf(stderr, "wsc_make_icon_masks: no icons in %s, or no folder %s\n", argv[1], argv[2]);
        return 1;
    }
    for (const QFileInfo &file : files) {
        for (int number = 3; number < argc; ++number) {
            const int side = QByteArray(argv[number]).toInt();
            const QImage image = drawn(file.filePath(), side);
            if (!write(source.isDir() ? maskOf(image) : pixelsOf(image), file.filePath(), folder, side)) {
                std::fprintf(stderr, "wsc_make_icon_masks: %s cannot be drawn\n", qPrintable(file.filePath()));
                return 1;
            }
        }
    }
    return 0;
}
