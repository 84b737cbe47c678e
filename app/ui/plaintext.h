#pragma once

#include <QString>

namespace WalletSupport {

/// A text as a button's own: "&" in it is a plain character, and no shortcut.
[[nodiscard]] QString buttonText(const QString &text);

/// A text as a tooltip: Qt takes one that looks like HTML for it, and the name of a file or wallet may.
[[nodiscard]] QString toolTipText(const QString &text);

} // namespace WalletSupport
