#pragma once

#include "core/cases/store/sealedstore.h"

#include <QString>

namespace WalletSupport {

/// Why cases could not be read or written, in a sentence.
[[nodiscard]] QString storeErrorText(const StoreError &error);

/// Where the key lies that the cases are sealed with, in a sentence.
[[nodiscard]] QString keyPlaceText(KeyPlace place);

} // namespace WalletSupport
