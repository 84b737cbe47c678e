#pragma once

#include <QStringList>

#include <istream>
#include <map>

namespace WalletSupport {

/// What the characters of GB 2312 mean in English, by Unihan: each meaning by itself, and the same whichever of
/// Debian's versions (15.0 and 15.1) it is read from.
[[nodiscard]] std::map<char32_t, QStringList> readMeanings(std::istream &unihan);

} // namespace WalletSupport
