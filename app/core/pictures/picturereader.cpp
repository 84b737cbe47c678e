#include "core/pictures/picturereader.h"

#include "core/pictures/jpegscans.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace WalletSupport {

namespace {

/// Pixels of a picture. Photographs (JPEG of one pass) are made smaller while they are read, so they may have more.
constexpr qint64 MostPixels = 60'000'000;
constexpr qint64 MostPixelsOfPhotograph = 200'000'000;
/// Programs that write pictures for the web make about ten passes.
constexpr int MostScans = 50;
/// For what is kept of one picture, in MiB.
constexpr int MostMemory = 256;

/// Pictures of points. Drawings (SVG) could name other files, and are nobody's photograph of a code.
bool isRead(const QByteArray &format)
{
    static const QList<QByteArray> formats{"png", "jpg", "jpeg", "bmp", "gif", "webp",
                                           "ppm", "pgm", "pbm",  "ico", "tiff"};
    return formats.contains(format.toLower());
}

bool isTooLarge(const QSize &size, bool isPhotograph, int scans)
{
    const bool isMadeSmaller = isPhotograph && scans == 1;
    return qint64(size.width()) * size.height() > (isMadeSmaller ? MostPixelsOfPhotograph : MostPixels) ||
           scans > MostScans;
}

/// How large the picture is that the reader is at, if it is one that is decoded here.
Result<QSize, PictureError> measured(QImageReader &reader, const QByteArray &bytes)
{
    const QSize size = isRead(reader.format()) ? reader.size() : QSize();
    if (size.isEmpty()) {
        return fail(PictureError{PictureError::Kind::NotPicture});
    }
    const bool isPhotograph = reader.format().startsWith("jp");
    if (isTooLarge(size, isPhotograph, isPhotograph ? jpegScans(bytes) : 1)) {
        return fail(PictureError{PictureError::Kind::TooLarge});
    }
    return size;
}

} // namespace

Result<QSize, PictureError> sizeOfPicture(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    return measured(reader, bytes);
}

Result<QImage, PictureError> readPicture(QByteArray bytes, QSize most)
{
    if (bytes.size() > LargestPicture) {
        return fail(PictureError{PictureError::Kind::TooLarge});
    }
    QBuffer buffer(&bytes);
    QImageReader::setAllocationLimit(MostMemory);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const Result<QSize, PictureError> size = measured(reader, bytes);
    if (!size) {
        return fail(size.error());
    }
    // The picture is turned after it has been made smaller.
    const QSize lying =
        reader.transformation().testFlag(QImageIOHandler::TransformationRotate90) ? most.transposed() : most;
    if (size->width() > lying.width() || size->height() > lying.height()) {
        reader.setScaledSize(size->scaled(lying, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    const QImage picture = reader.read();
    if (picture.isNull()) {
        return fail(PictureError{PictureError::Kind::NotPicture});
    }
    // What is transparent is white, as on a page.
    QImage whole(picture.size(), QImage::Format_RGB32);
    whole.fill(Qt::white);
    QPainter(&whole).drawImage(0, 0, picture);
    return whole;
}

} // namespace WalletSupport
