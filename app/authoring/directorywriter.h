#pragma once

#include <QStringList>

struct sqlite3;

namespace WalletSupport {

struct DirectorySources;

/// Writes the directory's tables (packschema.h), with the names of its countries in each of the pack's locales.
/// False if the database refuses.
[[nodiscard]] bool writeDirectory(sqlite3 *database, const DirectorySources &directory, const QStringList &locales);

} // namespace WalletSupport
