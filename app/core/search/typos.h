#pragma once

#include "core/search/lexicon.h"

#include <functional>

namespace WalletSupport {

/// How well a word of the lexicon, given by its number, fits where it is to stand; more is better.
using WordFit = std::function<int(size_t)>;

/// The best fitting word at a Damerau-Levenshtein distance (neighbours swapped, a letter left out, put in or changed
/// count one each) of exactly one to `mostEdits`; the fewer edits, the better, and of those that fit alike the most
/// frequent. Nothing if there is none.
[[nodiscard]] std::optional<size_t> nearestWord(const Lexicon &lexicon, QStringView word, int mostEdits,
                                                const WordFit &fit = {});

/// Whether one edit makes a word of another that people make oftener than others: neighbours swapped; a doubled letter,
/// a vowel, an h, or a k or w in front left out or put in; a vowel or a consonant of like sound changed.
[[nodiscard]] bool isLikelySlip(QStringView typed, QStringView meant);

} // namespace WalletSupport
