#pragma once

#include "core/directory/openinghours.h"

#include <QDateTime>
#include <QString>

namespace WalletSupport {

/// What the window says of opening hours, in its language and the person's own time zone.

/// "Open, closes in 40 min"; empty where nothing is known.
[[nodiscard]] QString openingText(const OpeningState &state, const QDateTime &now);
/// When it closes or opens by the person's clock; empty where that is not known or never.
[[nodiscard]] QString openingTime(const OpeningState &state);
/// The moment at which openingText() says something else; invalid: never.
[[nodiscard]] QDateTime openingTextChanges(const OpeningState &state, const QDateTime &now);

} // namespace WalletSupport
