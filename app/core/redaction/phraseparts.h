#pragma once

#include "core/redaction/phraserows.h"
#include "core/redaction/secret.h"

namespace WalletSupport {

/// Five words of one BIP-39 list or more in a row, which are too few for a phrase: a secret where words, a list or a
/// phrase is spoken of, or where they stand in quotation marks or are numbered. `even` is evenWidth() of the text.
[[nodiscard]] std::vector<Secret> findPartsOfPhrases(const QString &even, const std::vector<PhraseWord> &words);

} // namespace WalletSupport
