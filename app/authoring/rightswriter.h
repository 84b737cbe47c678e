#pragma once

#include <QStringList>

#include <vector>

struct sqlite3;

namespace WalletSupport {

struct RightEntry;

/// Writes the rights into a new pack; false after a fault of the database.
[[nodiscard]] bool writeRights(sqlite3 *database, const std::vector<RightEntry> &rights, const QStringList &locales);

} // namespace WalletSupport
