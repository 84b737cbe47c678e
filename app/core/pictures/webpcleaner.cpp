#include "core/pictures/exifblock.h"
#include "core/pictures/picturecleaner.h"

#include <QString>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr qsizetype FileHead = 12; ///< "RIFF", length, "WEBP"
constexpr qsizetype ChunkHead = 8; ///< name, length
/// In the flags of the extended head.
constexpr int HasExif = 0x08;
constexpr int HasXmp = 0x04;

bool isOfPicture(const QByteArray &name)
{
    static constexpr std::array Names{"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"};
    return std::ranges::any_of(Names, [&name](const char *known) { return name == known; });
}

QByteArray number(qsizetype value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(static_cast<quint32>(value), bytes.data());
    return bytes;
}

/// The extended head says what stands in the file.
void setFlags(QByteArray &picture, int orientation)
{
    if (!picture.startsWith("VP8X") || picture.size() <= ChunkHead) {
        return;
    }
    int flags = picture.at(ChunkHead) & ~(HasExif | HasXmp);
    if (orientation != 1) {
        const QByteArray block = orientationBlock(orientation); // of even length, as chunks are
        picture += QByteArrayLiteral("EXIF") + number(block.size()) + block;
        flags |= HasExif;
    }
    picture[ChunkHead] = static_cast<char>(flags);
}

} // namespace

Result<CleanPicture, PictureError> cleanWebP(const QByteArray &bytes)
{
    const auto damaged = fail(PictureError{PictureError::Kind::NotPicture});
    if (bytes.size() < FileHead) {
        return damaged;
    }
    const qsizetype end = qFromLittleEndian<quint32>(bytes.constData() + 4) + ChunkHead;
    if (end > bytes.size()) {
        return damaged;
    }
    CleanPicture clean;
    clean.takenOut.other = end < bytes.size();
    int orientation = 1;
    QByteArray picture;
    qsizetype at = FileHead;
    while (at + ChunkHead <= end) {
        const qsizetype length = qFromLittleEndian<quint32>(bytes.constData() + at + 4);
        const qsizetype next = at + ChunkHead + length + length % 2;
        if (next > end) {
            return damaged;
        }
        const QByteArray name = bytes.mid(at, 4);
        if (isOfPicture(name)) {
            picture += QByteArrayView(bytes).sliced(at, next - at);
        } else if (name == "EXIF") {
            const ExifFacts facts = readExif(bytes.mid(at + ChunkHead, length));
            clean.takenOut.add(facts.told);
            orientation = facts.orientation;
        } else {
            TakenOut told = name == "XMP " ? detailsInXmp(bytes.mid(at + ChunkHead, length)) : TakenOut();
            told.other = true;
            clean.takenOut.add(told);
        }
        at = next;
    }
    setFlags(picture, orientation);
    clean.bytes = QByteArrayLiteral("RIFF") + number(picture.size() + 4) + QByteArrayLiteral("WEBP") + picture;
    return clean;
}

} // namespace WalletSupport
