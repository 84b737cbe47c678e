#pragma once

#include "benchmarks/paintclock.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace WalletSupport {

/// With this pack, from each key press's delivery to the end of the paint that shows the results of the text it makes.
/// Empty if a text's results were never painted, which is then told on standard error.
[[nodiscard]] std::vector<PaintTime> timeKeys(PaintClock &clock, const QByteArray &pack, std::size_t count);

/// The window's page while the language was switched, and the time from each switch to the end of the last paint.
struct SwitchTimes
{
    QString page;
    std::vector<PaintTime> times;
};

/// Switches the language to and fro on each page, with the base pack, after all pages have been made.
[[nodiscard]] std::vector<SwitchTimes> timeLanguageSwitches(PaintClock &clock, int count);

} // namespace WalletSupport
