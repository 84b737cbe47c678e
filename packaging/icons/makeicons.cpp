// Draws the program icon's SVG files as PNG files in the sizes that panels and docks ask for. Runs while building, and
// needs no display.
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextStream>

int main(int argc, char *argv[])
{
    if (argc != 4) {
        QTextStream(stderr) << "usage: wsc_make_icons DRAWING.svg PIXELS FILE.png\n";
        return 2;
    }
    const QString drawing = QFile::decodeName(argv[1]);
    const int pixels = QByteArray(argv[2]).toInt();
    const QString file = QFile::decodeName(argv[3]);

    QSvgRenderer renderer(drawing);
    if (!renderer.isValid() || pixels < 1 || pixels > 1024) {
        QTextStream(stderr) << drawing << ": not a drawing, or no size to draw it in\n";
        return 1;
    }
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    if (!image.save(file, "PNG")) {
        QTextStream(stderr) << file << ": could not be written\n";
        return 1;
    }
    return 0;
}
