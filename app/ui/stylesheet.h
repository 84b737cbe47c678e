#pragma once

#include <QString>

namespace WalletSupport {

class Theme;

/// The one stylesheet of the program, at the theme's colours and text size.
[[nodiscard]] QString stylesheet(const Theme &theme);

} // namespace WalletSupport
