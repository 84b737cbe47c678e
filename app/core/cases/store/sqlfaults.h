#pragma once

#include "core/cases/store/sealedstore.h"

#include <QSqlError>

namespace WalletSupport {

/// Whether it says that the file is none of SQLite's, or contradicts itself.
[[nodiscard]] bool isDamage(const QSqlError &error);

/// What SQLite's error means for the person.
[[nodiscard]] StoreError storeErrorOf(const QSqlError &error);

} // namespace WalletSupport
