#pragma once

#include <QString>
#include <QStringList>

namespace WalletSupport {

/// The currencies that a sum of money may be in by what stands nearest to its number: one for "HK$ 20", "20 RMB" or
/// "20 US dollars", several for "$20", "20 dollars" or "20元", none for a number alone. A code counts as a word of its
/// own only.
[[nodiscard]] QStringList currenciesMeantBy(const QString &text);

} // namespace WalletSupport
