#pragma once

#include <QImage>
#include <QStringList>

namespace WalletSupport {

/// What reads the codes in a picture: ZXing-C++, in a module that codepicture.cpp loads on first need. It appends the
/// texts of all codes in a picture of 8-bit greys.
using ReadCodes = void(const QImage &greys, QStringList &texts);

/// The name under which the module gives it.
inline constexpr const char *ReadCodesSymbol = "walletSupportReadCodes";

} // namespace WalletSupport
