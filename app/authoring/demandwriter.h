#pragma once

struct sqlite3;

namespace WalletSupport {

struct DemandRules;

/// Writes the tables about demands (packschema.h). False if the database refuses.
[[nodiscard]] bool writeDemands(sqlite3 *database, const DemandRules &rules);

} // namespace WalletSupport
