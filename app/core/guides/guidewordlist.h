#pragma once

#include "core/guides/guidedefinition.h"

#include <QString>

#include <vector>

namespace WalletSupport {

/// A text that a guide shows, by its path in the words. An optional one stands in every language or in none. A numbered
/// one says `{number}`.
struct WordSlot
{
    QString path;
    Need need = Need::Required;
    bool isNumbered = false;
    bool operator==(const WordSlot &) const = default;
};

/// Every text that the guide's pages may show; of its documents only the titles.
[[nodiscard]] std::vector<WordSlot> wordSlots(const GuideDefinition &guide);

} // namespace WalletSupport
