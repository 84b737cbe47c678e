#pragma once

struct sqlite3;

namespace WalletSupport {

struct CheckerLists;

/// Writes the tables about what the checker knows of the world (packschema.h). False if the database refuses.
[[nodiscard]] bool writeCheckerLists(sqlite3 *database, const CheckerLists &lists);

} // namespace WalletSupport
