#pragma once

#include "core/base/result.h"
#include "core/checker/demands/demandrules.h"

#include <QString>

namespace WalletSupport {

/// An author's word in the form that WordFinder takes: `Verification-(Code|PIN)` as `verification (code|pin)`. The
/// error says what is wrong.
[[nodiscard]] Result<QString, QString> demandWord(const QString &entry);

/// The traditional characters of all simplified ones in these words.
[[nodiscard]] HanVariants variantsOf(const std::vector<DemandRules::Word> &words);

} // namespace WalletSupport
