#pragma once

#include "benchmarks/paintclock.h"

#include <vector>

namespace WalletSupport {

/// Whether answers reach the disk while they are given.
enum class Keeping { Kept, Nowhere };

/// Goes all ways through the guides: from each press of Continue to the end of the paint that shows the next page.
/// `mostWalks`: 0 for all. Empty if a page did not come, which is then told on standard error.
[[nodiscard]] std::vector<PaintTime> timeGuidePages(PaintClock &clock, Keeping keeping, std::size_t mostWalks);

} // namespace WalletSupport
