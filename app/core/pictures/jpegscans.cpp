#include "core/pictures/jpegscans.h"

namespace WalletSupport {

namespace {

enum Marker : unsigned char {
    None = 0x00, ///< a plain 0xff in the picture's data
    Temporary = 0x01,
    FirstRestart = 0xd0,
    StartOfImage = 0xd8, ///< the restarts end here
    EndOfImage = 0xd9,
    StartOfScan = 0xda,
    Fill = 0xff,
};

bool hasLength(unsigned char marker)
{
    return marker != None && marker != Temporary && (marker < FirstRestart || marker > StartOfImage);
}

} // namespace

int jpegScans(const QByteArray &bytes)
{
    const auto byteAt = [&bytes](qsizetype at) { return static_cast<unsigned char>(bytes.at(at)); };
    int scans = 0;
    qsizetype at = bytes.indexOf('\xff');
    while (at >= 0 && at + 1 < bytes.size()) {
        const unsigned char marker = byteAt(at + 1);
        if (marker == EndOfImage) {
            break; // what follows is another picture, which nobody decodes
        }
        qsizetype next = at + (marker == Fill ? 1 : 2);
        if (marker != Fill && hasLength(marker)) {
            scans += marker == StartOfScan ? 1 : 0;
            // A segment is skipped as a whole: a photograph has a small one of itself inside.
            next += at + 3 < bytes.size() ? byteAt(at + 2) * 256 + byteAt(at + 3) : 2;
        }
        at = bytes.indexOf('\xff', next);
    }
    return scans;
}

} // namespace WalletSupport
