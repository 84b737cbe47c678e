#pragma once

#include "core/guides/guidedefinition.h"
#include "core/guides/guidefault.h"
#include "core/guides/guidewords.h"

#include <QString>

#include <map>
#include <vector>

namespace WalletSupport {

/// Proves that every text of the guide is there in every locale, that no text is unused and that what stands in
/// braces means something. All faults are told; an empty list is the proof.
[[nodiscard]] std::vector<GuideFault> checkWords(const GuideDefinition &guide,
                                                 const std::map<QString, GuideWords> &wordsByLocale);

} // namespace WalletSupport
