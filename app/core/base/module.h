#pragma once

#include <QString>

namespace WalletSupport {

/// One of the program's own files that stand in its private folder, by its name; empty if it is not there, which only a
/// broken installation does. It is looked for in the run path of this very program and nowhere that a person could put
/// another one.
[[nodiscard]] QString moduleFile(const char *name);

/// Loads one of the program's own modules on first need and gives what it has under this name; null, with a line in the
/// log, if it is not there. `module`: its file's name, without a folder.
[[nodiscard]] void *moduleSymbol(const char *module, const char *symbol);

} // namespace WalletSupport
