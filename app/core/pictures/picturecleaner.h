#pragma once

#include "core/base/result.h"
#include "core/pictures/pictureerror.h"
#include "core/pictures/takenout.h"

#include <QByteArray>

namespace WalletSupport {

struct CleanPicture
{
    QByteArray bytes;
    TakenOut takenOut;
};

/// The same picture without what was written beside it. Its points stay the same to the bit, and so do its colours and
/// the way it is to be turned. `NotPicture`: it is cut off or damaged; but a picture that comes through need not be
/// one that can be decoded.
[[nodiscard]] Result<CleanPicture, PictureError> cleanJpeg(const QByteArray &bytes);
[[nodiscard]] Result<CleanPicture, PictureError> cleanPng(const QByteArray &bytes);
[[nodiscard]] Result<CleanPicture, PictureError> cleanWebP(const QByteArray &bytes);

} // namespace WalletSupport
