#pragma once

#include <QStringView>

namespace WalletSupport {

/// Whether a part of a name is about support, payment, login, verification or refund, or is made of such words
/// (`customerservice`). `part` is in the form of lookAlikeForm().
[[nodiscard]] bool isSupportWord(QStringView part);

/// Whether a name, in that form, is an ordinary word that only happens to be one letter off a wallet's name.
[[nodiscard]] bool isOrdinaryWord(QStringView name);

/// Whether a wallet's name (lower case, letters only) is also a word of everyday language.
[[nodiscard]] bool isEverydayName(QStringView name);

} // namespace WalletSupport
