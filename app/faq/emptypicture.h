#pragma once

#include <QImage>
#include <QVariant>

namespace WalletSupport {

/// What a document of Qt's is given for every picture that its text names. It has to be a picture: given nothing, or
/// bytes that are none, the document reads local files by itself.
[[nodiscard]] inline QVariant emptyPicture()
{
    QImage picture(1, 1, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    return picture;
}

} // namespace WalletSupport
