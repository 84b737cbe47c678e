#pragma once

#include "core/base/result.h"

#include <QStringList>

class QImage;

namespace WalletSupport {

/// Why no code was read from a picture.
struct PictureError
{
    enum class Kind {
        Unreadable, ///< the file cannot be opened or read, or is no file
        TooLarge,   ///< more bytes or pixels than are read here
        NotPicture, ///< of no kind that is read here (drawings such as SVG are not), or cut off
        NoCode,     ///< a picture without a code
        NoReader,   ///< the module that reads codes is missing, which only a broken installation is
    };
    Kind kind = Kind::Unreadable;
};

/// The texts of the codes in a picture file. It is read once, as a whole, so that it does not matter if it changes
/// meanwhile; nothing that it names is followed.
[[nodiscard]] Result<QStringList, PictureError> codesInFile(const QString &path);
/// The same for a picture that was pasted or dropped.
[[nodiscard]] Result<QStringList, PictureError> codesInPicture(const QImage &picture);

} // namespace WalletSupport
