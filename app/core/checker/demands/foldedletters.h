#pragma once

#include "core/checker/demands/letters.h"

#include <vector>

namespace WalletSupport {

/// Puts plain Latin letters for those of Cyrillic and Greek that look like them, and for digits among letters: `c0de`,
/// `pa55word`. Only where the whole word reads as a Latin one then; numbers and other languages stay as they are.
void foldLookAlikes(std::vector<Letter> &letters);

} // namespace WalletSupport
