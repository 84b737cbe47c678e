#pragma once

#include "benchmarks/paintclock.h"

#include <QString>

#include <vector>

namespace WalletSupport {

/// From each key press's delivery to the end of the paint that shows the results of the text it makes.
/// Empty if a text's results were never painted, which is then told on standard error.
[[nodiscard]] std::vector<PaintTime> timeKeys(PaintClock &clock, std::size_t count);

/// The window's page while the language was switched, and the time from each switch to the end of the last paint.
struct SwitchTimes
{
    QString page;
    std::vector<PaintTime> times;
};

/// Switches the language to and fro on each page, after all pages have been made.
[[nodiscard]] std::vector<SwitchTimes> timeLanguageSwitches(PaintClock &clock, int count);

} // namespace WalletSupport
