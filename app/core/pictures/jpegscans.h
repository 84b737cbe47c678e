#pragma once

#include <QByteArray>

namespace WalletSupport {

/// How many passes over the picture a JPEG file holds, without decoding it. More than one means that the whole picture
/// is kept in memory as coefficients, and that each pass goes over all of it, however few bytes it has.
[[nodiscard]] int jpegScans(const QByteArray &bytes);

} // namespace WalletSupport
