#pragma once

#include "authoring/directorysource.h"
#include "authoring/fault.h"
#include "core/directory/anyonespage.h"

#include <QString>

#include <vector>

struct sqlite3;

namespace WalletSupport {

/// Reads and checks a pack's directory/pages.json, which it need not have: the pages on the wallets' own hosts that
/// anybody can make. Everything that is wrong is added to `faults`, with its line.
[[nodiscard]] std::vector<AnyonesPage> readAnyonesPages(const QString &folder, const DirectorySources &directory,
                                                        Faults &faults);

/// Writes them into a pack. Their sources stay behind: a single one is enough to call nothing official, and no window
/// shows them. False if the database refuses.
[[nodiscard]] bool writeAnyonesPages(sqlite3 *database, const std::vector<AnyonesPage> &pages);

} // namespace WalletSupport
