#pragma once

#include <QByteArray>
#include <QImage>

namespace WalletSupport {

/// The text as a QR code, one pixel a module, black on white, with the quiet zone of four modules that ISO/IEC 18004
/// asks for, and error correction level M. Null if the text is empty or too long for one code (2,331 bytes).
[[nodiscard]] QImage qrCode(const QByteArray &text);

} // namespace WalletSupport
