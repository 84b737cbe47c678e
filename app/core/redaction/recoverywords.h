#pragma once

#include <QStringView>

#include <cstdint>

namespace WalletSupport {

/// The BIP-39 word lists that hold a word, one bit each; 0 if none does. Capitals and accents do not count. The lists
/// are read at the first call, which takes some milliseconds.
[[nodiscard]] std::uint32_t recoveryListsWith(QStringView word);

} // namespace WalletSupport
