#pragma once

#include <QStringList>

namespace WalletSupport {

/// A group of a regular expression that any of these words matches; of none nothing does.
[[nodiscard]] QString anyOf(const QStringList &words);

} // namespace WalletSupport
