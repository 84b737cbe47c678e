#pragma once

#include "core/redaction/secret.h"

namespace WalletSupport {

/// Twelve words of one BIP-39 list or more in a row, or a part of them that is said to be one, whatever signs and
/// numbers stand between them, also where some are misspelt. Chinese ones are single characters that stand apart, or
/// follow the word 助记词. `even` is evenWidth() of the text.
[[nodiscard]] std::vector<Secret> findRecoveryPhrases(const QString &even);

} // namespace WalletSupport
