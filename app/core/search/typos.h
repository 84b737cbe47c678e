#pragma once

#include "core/search/lexicon.h"

namespace WalletSupport {

/// The most frequent word at a Damerau-Levenshtein distance (neighbours swapped, a letter left out, put in or changed
/// count one each) of exactly one to `mostEdits`; the fewer edits, the better. Nothing if there is none.
[[nodiscard]] std::optional<size_t> nearestWord(const Lexicon &lexicon, QStringView word, int mostEdits);

} // namespace WalletSupport
