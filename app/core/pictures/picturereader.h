#pragma once

#include "core/base/result.h"
#include "core/pictures/pictureerror.h"

#include <QByteArray>
#include <QImage>

namespace WalletSupport {

/// More bytes are not taken for a picture: far more than a photograph of a telephone has.
inline constexpr qint64 LargestPicture = 40'000'000;

/// How large the picture in these bytes is, without decoding it, if it is one that is decoded here.
[[nodiscard]] Result<QSize, PictureError> sizeOfPicture(QByteArray bytes);

/// The picture in these bytes, upright, on white, and no larger than `most`. It is measured before it is decoded.
[[nodiscard]] Result<QImage, PictureError> readPicture(QByteArray bytes, QSize most);

} // namespace WalletSupport
