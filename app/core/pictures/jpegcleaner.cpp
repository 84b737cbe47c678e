#include "core/pictures/exifblock.h"
#include "core/pictures/jpegscans.h"
#include "core/pictures/picturecleaner.h"

#include <QString>

#include <turbojpeg.h>

#include <memory>

namespace WalletSupport {

namespace {

enum Marker : unsigned char {
    Fill = 0xff,
    Temporary = 0x01,
    FirstRestart = 0xd0,
    StartOfImage = 0xd8, ///< the restarts end here
    StartOfScan = 0xda,
    FirstOfPrograms = 0xe0, ///< what programs write: 16 kinds
    Exif = 0xe1,
    Colours = 0xe2,
    Photoshop = 0xed,
    Adobe = 0xee,
    LastOfPrograms = 0xef,
    Comment = 0xfe,
};

struct Head
{
    QByteArray colours; ///< the segments of the colour profile, whole
    int orientation = 1;
    TakenOut told;
};

/// Bytes of a marker, and of the marker and its length.
constexpr qsizetype MarkerLength = 2;
constexpr qsizetype HeadLength = 4;

void readSegment(unsigned char marker, const QByteArray &segment, Head &head)
{
    const QByteArray content = segment.mid(HeadLength);
    if (marker == Colours && content.startsWith(QByteArrayLiteral("ICC_PROFILE\0"))) {
        head.colours += segment;
    } else if (marker == Exif && content.startsWith("Exif")) {
        const ExifFacts facts = readExif(content);
        head.told.add(facts.told);
        if (facts.orientation != 1) {
            head.orientation = facts.orientation;
        }
    } else if (marker == Exif) {
        head.told.add(detailsInXmp(content));
    } else if (marker == Comment || marker == Photoshop ||
               (marker > FirstOfPrograms && marker <= LastOfPrograms && marker != Adobe)) {
        head.told.other = true;
    }
}

/// What stands before the picture's data.
Head headOf(const QByteArray &bytes)
{
    Head head;
    const auto byteAt = [&bytes](qsizetype at) { return static_cast<unsigned char>(bytes.at(at)); };
    qsizetype at = MarkerLength; // behind the start of the image
    while (at + HeadLength <= bytes.size() && byteAt(at) == Fill) {
        const unsigned char marker = byteAt(at + 1);
        if (marker == StartOfScan) {
            break;
        }
        if (marker == Fill) {
            ++at;
            continue;
        }
        if (marker == Temporary || (marker >= FirstRestart && marker <= StartOfImage)) {
            at += MarkerLength;
            continue;
        }
        const qsizetype length = MarkerLength + byteAt(at + 2) * 256 + byteAt(at + 3);
        if (length < HeadLength || at + length > bytes.size()) {
            break;
        }
        readSegment(marker, bytes.mid(at, length), head);
        at += length;
    }
    return head;
}

QByteArray orientationSegment(int orientation)
{
    const QByteArray content = QByteArrayLiteral("Exif\0\0") + orientationBlock(orientation);
    const auto length = static_cast<char>(content.size() + 2);
    return QByteArrayLiteral("\xff\xe1\0") + length + content;
}

/// Puts the segments where they belong: behind the first one if that is JFIF's.
QByteArray withSegments(QByteArray bytes, const QByteArray &segments)
{
    const auto byteAt = [&bytes](qsizetype at) { return static_cast<unsigned char>(bytes.at(at)); };
    qsizetype place = MarkerLength;
    if (bytes.size() > MarkerLength + HeadLength && byteAt(2) == Fill && byteAt(3) == FirstOfPrograms) {
        place += MarkerLength + byteAt(4) * 256 + byteAt(5);
    }
    return bytes.insert(place, segments);
}

struct TurboJpegFree
{
    void operator()(unsigned char *bytes) const { tjFree(bytes); }
};

/// The same coefficients, with nothing beside them.
Result<QByteArray, PictureError> transcoded(const QByteArray &bytes)
{
    const std::unique_ptr<void, decltype(&tjDestroy)> turbo(tjInitTransform(), &tjDestroy);
    tjtransform transform = {};
    transform.op = TJXOP_NONE;
    transform.options = TJXOPT_COPYNONE | (jpegScans(bytes) > 1 ? TJXOPT_PROGRESSIVE : 0);
    unsigned char *made = nullptr;
    unsigned long size = 0;
    const auto *source = reinterpret_cast<const unsigned char *>(bytes.constData());
    const int result = turbo ? tjTransform(turbo.get(), source, static_cast<unsigned long>(bytes.size()), 1, &made,
                                           &size, &transform, TJFLAG_LIMITSCANS)
                             : -1;
    const std::unique_ptr<unsigned char, TurboJpegFree> owned(made);
    const QByteArray said = turbo ? QByteArray(tjGetErrorStr2(turbo.get())).toLower() : QByteArray("memory");
    // Telephones write some things that it warns of, and still they are whole. It has no numbers for what it says.
    const bool isWarning = result != 0 && turbo && tjGetErrorCode(turbo.get()) == TJERR_WARNING;
    const bool isMade = result == 0 || (isWarning && !said.contains("premature end"));
    if (!isMade || made == nullptr) {
        using Kind = PictureError::Kind;
        return fail(PictureError{said.contains("memory") ? Kind::TooLarge : Kind::NotPicture});
    }
    return QByteArray(reinterpret_cast<const char *>(made), static_cast<qsizetype>(size));
}

} // namespace

Result<CleanPicture, PictureError> cleanJpeg(const QByteArray &bytes)
{
    const Head head = headOf(bytes);
    Result<QByteArray, PictureError> picture = transcoded(bytes);
    if (!picture) {
        return fail(picture.error());
    }
    // Turning the picture itself would lose the edges of most pictures, and change roundings in all.
    const QByteArray turned = head.orientation != 1 ? orientationSegment(head.orientation) : QByteArray();
    return CleanPicture{withSegments(std::move(*picture), turned + head.colours), head.told};
}

} // namespace WalletSupport
