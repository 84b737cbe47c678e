#pragma once

#include <QImage>
#include <QStringList>

namespace WalletSupport {

/// The texts of all codes in a picture of 8-bit greys: as they are, inverted (as a dark screen shows them) and
/// mirrored.
[[nodiscard]] QStringList readCodes(const QImage &greys);

} // namespace WalletSupport
