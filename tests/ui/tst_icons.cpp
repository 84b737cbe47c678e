#include "ui/icons.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QResource>
#include <QSvgRenderer>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace WalletSupport;

namespace {

const QString Folder = QStringLiteral(":/icons/lucide");
const QColor Colour(0x0b, 0x6b, 0x72);

QImage drawnFromSvg(const QString &path, int side)
{
    QFile file(path);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer(file.readAll().replace("currentColor", Colour.name().toLatin1())).render(&painter);
    }
    return image;
}

/// The largest difference of any pixel in any channel, of 255.
int difference(const QImage &one, const QImage &other)
{
    int largest = one.size() == other.size() ? 0 : 255;
    for (int y = 0; largest < 255 && y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const auto *first = one.constScanLine(y) + 4 * x;
            const auto *second = other.constScanLine(y) + 4 * x;
            for (int channel = 0; channel < 4; ++channel) {
                largest = std::max(largest, std::abs(first[channel] - second[channel]));
            }
        }
    }
    return largest;
}

} // namespace

/// Icons look as their SVGs do, whether they were drawn when the program was built or are drawn now.
class TestIcons final : public QObject
{
    Q_OBJECT

private slots:
    void looksAsItsSvg_data();
    void looksAsItsSvg();
    void wasDrawnWhenTheProgramWasBuilt();
    void programHasItsOwn();
};

void TestIcons::looksAsItsSvg_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(Folder).entryList();
    QVERIFY(files.size() > 10);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestIcons::looksAsItsSvg()
{
    QFETCH(const QString, name);
    const QString path = QStringLiteral("%1/%2.svg").arg(Folder, name);
    for (const auto &[size, ratio] : {std::pair(16, 1.0), std::pair(18, 1.0), std::pair(24, 1.0), std::pair(23, 1.0),
                                      std::pair(18, 2.0), std::pair(16, 1.25)}) {
        const QPixmap pixmap = iconPixmap(name, Colour, size, ratio);
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
        // Where lines cross, colours are rounded once more.
        QVERIFY2(difference(image, drawnFromSvg(path, qRound(size * ratio))) <= 2, qPrintable(QString::number(size)));
    }
}

void TestIcons::wasDrawnWhenTheProgramWasBuilt()
{
    for (const int side : {16, 18, 20, 24}) {
        const QResource mask(QStringLiteral(":/icons/masks/house-%1").arg(side));
        QCOMPARE(mask.size(), qint64(side) * side);
    }
}

void TestIcons::programHasItsOwn()
{
    const QImage image = programIcon().pixmap(64).toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const QString path = QStringLiteral(WSC_SOURCE_DIR "/resources/icons/app/wallet-support-centre.svg");
    QCOMPARE(difference(image, drawnFromSvg(path, 64)), 0);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
