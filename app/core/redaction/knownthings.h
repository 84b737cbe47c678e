#pragma once

#include "core/redaction/secret.h"

namespace WalletSupport {

/// Whether a password, PIN or code is none because it is known what such a thing is there: a time, a hotline, a message
/// of a program. `even` is evenWidth() of the text.
[[nodiscard]] bool isKnownThing(const QString &even, const Secret &secret);

} // namespace WalletSupport
