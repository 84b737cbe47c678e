#pragma once

#include "core/cases/casestore.h"

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

/// That a damaged file was put aside; it lies at `path` now.
[[nodiscard]] QString putAsideText(const QString &path);

/// What a case has become by being kept, where it is not itself any more. `lostFiles`: whose copies are gone.
[[nodiscard]] QString savedAsText(SavedAs savedAs, int lostFiles = 0);

/// Where the key lies that the cases are sealed with, in a sentence.
[[nodiscard]] QString keyPlaceText(KeyPlace place);

} // namespace WalletSupport
