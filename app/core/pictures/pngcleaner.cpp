#include "core/pictures/exifblock.h"
#include "core/pictures/picturecleaner.h"

#include <QString>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr qsizetype SignatureLength = 8;
/// Length, name, and at the end the check sum.
constexpr qsizetype HeadLength = 8;
constexpr qsizetype Overhead = HeadLength + 4;

/// What the picture is drawn by. All else tells something beside it.
bool isOfPicture(const QByteArray &name)
{
    static constexpr std::array Names{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT",
                                      "bKGD", "pHYs", "hIST", "sPLT", "cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT"};
    return std::ranges::any_of(Names, [&name](const char *known) { return name == known; });
}

TakenOut toldBy(const QByteArray &name, const QByteArray &content)
{
    TakenOut told;
    if (name == "iTXt" && content.startsWith("XML:com.adobe.xmp")) {
        return detailsInXmp(content);
    }
    told.time = name == "tIME" || content.startsWith("Creation Time") || content.startsWith("date:");
    told.other = !told.time;
    return told;
}

quint32 checkSum(const QByteArray &bytes)
{
    constexpr quint32 Polynomial = 0xedb88320;
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? Polynomial : 0);
        }
    }
    return ~sum;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray orientationChunk(int orientation)
{
    const QByteArray content = orientationBlock(orientation);
    const QByteArray named = QByteArrayLiteral("eXIf") + content;
    return number(static_cast<quint32>(content.size())) + named + number(checkSum(named));
}

} // namespace

Result<CleanPicture, PictureError> cleanPng(const QByteArray &bytes)
{
    constexpr qsizetype EndOfHeader = SignatureLength + Overhead + 13;
    CleanPicture clean;
    clean.bytes = bytes.left(SignatureLength);
    int orientation = 1;
    qsizetype at = SignatureLength;
    while (at + Overhead <= bytes.size()) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.constData() + at);
        if (length > bytes.size() - at - Overhead) {
            break;
        }
        const QByteArray name = bytes.mid(at + 4, 4);
        if (isOfPicture(name)) {
            clean.bytes += QByteArrayView(bytes).sliced(at, length + Overhead);
        } else if (name == "eXIf") {
            const ExifFacts facts = readExif(bytes.mid(at + HeadLength, length));
            clean.takenOut.add(facts.told);
            orientation = facts.orientation;
        } else {
            clean.takenOut.add(toldBy(name, bytes.mid(at + HeadLength, length)));
        }
        at += length + Overhead;
        if (name == "IEND") {
            if (orientation != 1) {
                clean.bytes.insert(EndOfHeader, orientationChunk(orientation));
            }
            clean.takenOut.other |= at < bytes.size();
            return clean;
        }
    }
    return fail(PictureError{PictureError::Kind::NotPicture});
}

} // namespace WalletSupport
