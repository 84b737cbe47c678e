#pragma once

#include <QDateTime>
#include <QString>

namespace WalletSupport {

/// A UTC moment in the computer's own time: "27 November 2026, 14:02". `language`: the window's, as a locale.
[[nodiscard]] QString momentText(const QDateTime &moment, const QString &language);

/// Only its time of day: "14:02".
[[nodiscard]] QString timeText(const QDateTime &moment);

} // namespace WalletSupport
