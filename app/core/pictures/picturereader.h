#pragma once

#include "core/base/result.h"
#include "core/pictures/pictureerror.h"

#include <QByteArray>
#include <QImage>

namespace WalletSupport {

/// The bytes of a file that is a file: a pipe, a device or a folder is refused without waiting for it. `path`: as the
/// system has it.
[[nodiscard]] Result<QByteArray, PictureError> readPictureFile(const char *path);

/// The picture in these bytes, made smaller where it is large, in greys on white. It is measured before it is decoded.
[[nodiscard]] Result<QImage, PictureError> readPicture(QByteArray bytes);

} // namespace WalletSupport
