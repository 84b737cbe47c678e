#include "core/pictures/codereader.h"

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

namespace WalletSupport {

namespace {

void appendCodes(const QImage &greys, QStringList &texts)
{
    const ZXing::ImageView view(greys.constBits(), greys.width(), greys.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(greys.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode | ZXing::BarcodeFormat::MicroQRCode | ZXing::BarcodeFormat::Aztec |
                     ZXing::BarcodeFormat::DataMatrix);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        const QString text = QString::fromStdString(result.text());
        if (result.isValid() && !texts.contains(text)) {
            texts.append(text);
        }
    }
}

} // namespace

QStringList readCodes(const QImage &greys)
{
    // Telephones read all of these, so whoever deceives may use them. ZXing 1.4 reads no inverted ones itself,
    // and of the mirrored ones only some.
    QImage inverted = greys;
    inverted.invertPixels();
    QStringList texts;
    appendCodes(greys, texts);
    appendCodes(inverted, texts);
    if (texts.isEmpty()) {
        appendCodes(greys.mirrored(true, false), texts);
        appendCodes(inverted.mirrored(true, false), texts);
    }
    return texts;
}

} // namespace WalletSupport
