#pragma once

#include "core/base/cleantext.h"

namespace WalletSupport {

/// A text for a place that takes one line of what can be seen (a header of an e-mail, a name): nothing in it can begin
/// another line.
[[nodiscard]] inline QString oneLine(const QString &text)
{
    return withoutControls(cleaned(text, Lines::One)).simplified();
}

} // namespace WalletSupport
