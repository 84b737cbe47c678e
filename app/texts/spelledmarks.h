#pragma once

#include <QString>

namespace WalletSupport {

struct Finding;

/// The letters that differ, one by one, for whoever hears the page: "character 3: the digit 1". A longer stretch is
/// said as a whole. Empty if none is marked.
[[nodiscard]] QString spelledMarks(const Finding &finding);

} // namespace WalletSupport
