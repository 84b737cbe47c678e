#pragma once

#include "tool/console.h"

namespace WalletSupport {

struct Arguments;

/// The tool's commands, each in a file of its own.

/// Prints everything that is wrong with a pack's sources.
[[nodiscard]] ExitCode checkSources(const Arguments &arguments);
/// Builds a pack from sources without fault.
[[nodiscard]] ExitCode buildFromSources(const Arguments &arguments);
/// Prints the flow of a guide of a pack's sources, for Graphviz.
[[nodiscard]] ExitCode drawGuide(const Arguments &arguments);
/// Prints what a built pack is and how much is in it.
[[nodiscard]] ExitCode printInfo(const Arguments &arguments);
/// Searches a built pack.
[[nodiscard]] ExitCode searchPack(const Arguments &arguments);
/// Asks a built pack questions whose answers are known, and says how well it did.
[[nodiscard]] ExitCode evaluatePack(const Arguments &arguments);

} // namespace WalletSupport
