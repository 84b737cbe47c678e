#pragma once

#include "core/pictures/takenout.h"

#include <QByteArray>

namespace WalletSupport {

/// What a block of EXIF in a picture tells.
struct ExifFacts
{
    int orientation = 1; ///< 1 to 8, as TIFF counts them; 1 is upright
    TakenOut told;
};

/// `block`: with or without the mark "Exif" that JPEG puts before it. What cannot be read tells `other`.
[[nodiscard]] ExifFacts readExif(QByteArray block);

/// A block that tells nothing but how the picture is to be turned, without that mark.
[[nodiscard]] QByteArray orientationBlock(int orientation);

/// What is told by XMP, a text in XML; it is looked through, not parsed.
[[nodiscard]] TakenOut detailsInXmp(const QByteArray &text);

} // namespace WalletSupport
