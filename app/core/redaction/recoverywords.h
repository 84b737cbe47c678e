#pragma once

#include <QStringView>

#include <cstdint>

namespace WalletSupport {

/// The BIP-39 word lists that hold a word, one bit each; 0 if none does. Capitals and accents do not count. The lists
/// are read at the first call, which takes some milliseconds.
[[nodiscard]] std::uint32_t recoveryListsWith(QStringView word);

/// The place of a character in the Chinese lists, which begin with the commonest characters; -1 if they lack it.
[[nodiscard]] int recoveryPlaceOf(QChar character);

} // namespace WalletSupport
