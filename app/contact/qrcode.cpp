#include "contact/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace WalletSupport {

namespace {

constexpr int QuietZone = 4;
constexpr unsigned char DarkBit = 1;

} // namespace

QImage qrCode(const QByteArray &text)
{
    if (text.isEmpty()) {
        return {};
    }
    constexpr int SmallestThatFits = 0;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<const unsigned char *>(text.constData()),
                          SmallestThatFits, QR_ECLEVEL_M),
        &QRcode_free);
    if (code == nullptr) {
        return {};
    }
    const int side = code->width + 2 * QuietZone;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int row = 0; row < code->width; ++row) {
        uchar *line = image.scanLine(row + QuietZone) + QuietZone;
        for (int column = 0; column < code->width; ++column) {
            const unsigned char module = code->data[row * code->width + column];
            line[column] = (module & DarkBit) != 0 ? 0x00 : 0xff;
        }
    }
    return image;
}

} // namespace WalletSupport
