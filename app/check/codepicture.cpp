#include "check/codepicture.h"

#include "check/codemodule.h"
#include "core/base/module.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace WalletSupport {

namespace {

/// Bytes of a file: far more than a photograph of a telephone has.
constexpr qint64 LargestFile = 40'000'000;
/// Pixels of a picture. Photographs (JPEG) are made smaller while they are read, so they may have more.
constexpr qint64 MostPixels = 30'000'000;
constexpr qint64 MostPixelsOfPhotograph = 200'000'000;
/// Larger pictures are made smaller before they are searched: a code in them is still large enough.
constexpr int LongestSide = 2400;

/// Pictures of points. Drawings (SVG) could name other files, and are nobody's photograph of a code.
bool isRead(const QByteArray &format)
{
    static const QList<QByteArray> formats{"png", "jpg", "jpeg", "bmp", "gif", "webp",
                                           "ppm", "pgm", "pbm",  "ico", "tiff"};
    return formats.contains(format.toLower());
}

Result<QStringList, PictureError> codesIn(const QImage &picture)
{
    static const auto readCodes = reinterpret_cast<ReadCodes *>(moduleSymbol(WSC_CODE_MODULE, ReadCodesSymbol));
    if (readCodes == nullptr) {
        return fail(PictureError{PictureError::Kind::NoReader});
    }
    const bool isLarge = picture.width() > LongestSide || picture.height() > LongestSide;
    const QImage small =
        isLarge ? picture.scaled(LongestSide, LongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
    // What is transparent is white, as on a page.
    QImage whole(small.size(), QImage::Format_RGB32);
    whole.fill(Qt::white);
    if (whole.isNull()) {
        return fail(PictureError{PictureError::Kind::TooLarge});
    }
    QPainter(&whole).drawImage(0, 0, small);
    QStringList texts;
    readCodes(whole.convertToFormat(QImage::Format_Grayscale8), texts);
    if (texts.isEmpty()) {
        return fail(PictureError{PictureError::Kind::NoCode});
    }
    return texts;
}

} // namespace

Result<QStringList, PictureError> codesInFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(PictureError{PictureError::Kind::Unreadable});
    }
    QByteArray bytes = file.read(LargestFile + 1);
    if (bytes.size() > LargestFile) {
        return fail(PictureError{PictureError::Kind::TooLarge});
    }
    if (bytes.isEmpty()) {
        return fail(PictureError{file.error() == QFile::NoError ? PictureError::Kind::NotPicture
                                                                : PictureError::Kind::Unreadable});
    }
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = isRead(reader.format()) ? reader.size() : QSize();
    if (size.isEmpty()) {
        return fail(PictureError{PictureError::Kind::NotPicture});
    }
    const bool isPhotograph = reader.format().startsWith("jp");
    if (qint64(size.width()) * size.height() > (isPhotograph ? MostPixelsOfPhotograph : MostPixels)) {
        return fail(PictureError{PictureError::Kind::TooLarge});
    }
    if (size.width() > LongestSide || size.height() > LongestSide) {
        reader.setScaledSize(size.scaled(LongestSide, LongestSide, Qt::KeepAspectRatio));
    }
    const QImage picture = reader.read();
    if (picture.isNull()) {
        return fail(PictureError{PictureError::Kind::NotPicture});
    }
    return codesIn(picture);
}

Result<QStringList, PictureError> codesInPicture(const QImage &picture)
{
    if (picture.isNull()) {
        return fail(PictureError{PictureError::Kind::NotPicture});
    }
    if (qint64(picture.width()) * picture.height() > MostPixels) {
        return fail(PictureError{PictureError::Kind::TooLarge});
    }
    return codesIn(picture);
}

} // namespace WalletSupport
