#include "check/codemodule.h"

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

extern "C" Q_DECL_EXPORT void walletSupportReadCodes(const QImage &greys, QStringList &texts);

void walletSupportReadCodes(const QImage &greys, QStringList &texts)
{
    const ZXing::ImageView view(greys.constBits(), greys.width(), greys.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(greys.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode | ZXing::BarcodeFormat::MicroQRCode | ZXing::BarcodeFormat::Aztec |
                     ZXing::BarcodeFormat::DataMatrix);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        if (result.isValid()) {
            texts.append(QString::fromStdString(result.text()));
        }
    }
}
