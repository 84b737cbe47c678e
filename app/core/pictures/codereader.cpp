#include "core/pictures/codereader.h"

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

namespace WalletSupport {

namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using ReaderOptions = ZXing::ReaderOptions; // its name since ZXing 2.2
#else
using ReaderOptions = ZXing::DecodeHints;
#endif

void appendCodes(const QImage &greys, QStringList &texts)
{
    const ZXing::ImageView view(greys.constBits(), greys.width(), greys.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(greys.bytesPerLine()));
    ReaderOptions options;
    options.setFormats(ZXing::BarcodeFormat::QRCode | ZXing::BarcodeFormat::MicroQRCode | ZXing::BarcodeFormat::Aztec |
                       ZXing::BarcodeFormat::DataMatrix);
    options.setTryHarder(true);
    options.setTryRotate(true);
    for (const auto &result : ZXing::ReadBarcodes(view, options)) {
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
