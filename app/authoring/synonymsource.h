#pragma once

#include "authoring/fault.h"

#include <QStringList>

#include <vector>

namespace WalletSupport {

/// Reads the pack's synonyms.tsv, which it need not have: one group of terms a line, separated by tabs, any languages
/// mixed. Lines with faults are left out.
[[nodiscard]] std::vector<QStringList> readSynonyms(const QString &folder, Faults &faults);

} // namespace WalletSupport
