#include "core/pictures/picturereader.h"

#include "core/pictures/jpegscans.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace WalletSupport {

namespace {

/// Bytes of a file: far more than a photograph of a telephone has.
constexpr qint64 LargestFile = 40'000'000;
/// Pixels of a picture. Photographs (JPEG of one pass) are made smaller while they are read, so they may have more.
constexpr qint64 MostPixels = 30'000'000;
constexpr qint64 MostPixelsOfPhotograph = 200'000'000;
/// Programs that write pictures for the web make about ten passes.
constexpr int MostScans = 50;
/// For what is kept of one picture, in MiB.
constexpr int MostMemory = 256;
/// Larger pictures are made smaller before they are searched: a code in them is still large enough.
constexpr int LongestSide = 2400;

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

} // namespace

Result<QByteArray, PictureError> readPictureFile(const char *path)
{
    // Without O_NONBLOCK, opening a pipe would wait for whoever writes into it.
    const int descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    QFile file;
    if (descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        return fail(PictureError{PictureError::Kind::Unreadable});
    }
    struct stat status = {};
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        return fail(PictureError{PictureError::Kind::Unreadable});
    }
    QByteArray bytes = file.read(LargestFile + 1);
    if (bytes.isEmpty() && file.error() != QFile::NoError) {
        return fail(PictureError{PictureError::Kind::Unreadable});
    }
    return bytes;
}

Result<QImage, PictureError> readPicture(QByteArray bytes)
{
    if (bytes.size() > LargestFile) {
        return fail(PictureError{PictureError::Kind::TooLarge});
    }
    QBuffer buffer(&bytes);
    QImageReader::setAllocationLimit(MostMemory);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = isRead(reader.format()) ? reader.size() : QSize();
    if (size.isEmpty()) {
        return fail(PictureError{PictureError::Kind::NotPicture});
    }
    const bool isPhotograph = reader.format().startsWith("jp");
    if (isTooLarge(size, isPhotograph, isPhotograph ? jpegScans(bytes) : 1)) {
        return fail(PictureError{PictureError::Kind::TooLarge});
    }
    const bool isLarge = size.width() > LongestSide || size.height() > LongestSide;
    if (isLarge) {
        reader.setScaledSize(size.scaled(LongestSide, LongestSide, Qt::KeepAspectRatio));
    }
    const QImage picture = reader.read();
    if (picture.isNull()) {
        return fail(PictureError{PictureError::Kind::NotPicture});
    }
    // What is transparent is white, as on a page.
    QImage whole(picture.size(), QImage::Format_RGB32);
    whole.fill(Qt::white);
    QPainter(&whole).drawImage(0, 0, picture);
    return whole.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace WalletSupport
