#pragma once

#include "core/cases/store/sealedstore.h"

#include <QString>

namespace WalletSupport {

/// What somebody wanted of the store when it failed.
enum class Wanted {
    Keep,  ///< to keep the answers of a guide
    List,  ///< to see the cases
    Open,  ///< to open one
    Save,  ///< to keep a change
    Erase, ///< to erase one or all
};

/// What happened, what was kept and what to do, in two lines. `folder`: where the cases lie.
[[nodiscard]] QString troubleText(StoreError::Kind kind, Wanted wanted, const QString &folder);

/// Where the key lies that the cases are sealed with, in a sentence.
[[nodiscard]] QString keyPlaceText(KeyPlace place);

} // namespace WalletSupport
