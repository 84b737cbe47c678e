#pragma once

#include <QString>

namespace WalletSupport {

/// A text that somebody typed or pasted, to stand among the program's own words: without control characters, without
/// those that turn the direction of what follows, and without halves of characters.
[[nodiscard]] QString withoutControls(const QString &text);

} // namespace WalletSupport
