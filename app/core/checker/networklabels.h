#pragma once

#include <QString>

namespace WalletSupport {

class NetworkNames;

/// The social network that the words beside an account's name say, as socialnetworks.h names it (or the name of one
/// that has no accounts in the directory); empty if they say none. `even` is evenWidth() of the text.
[[nodiscard]] QString networkBeside(QStringView even, qsizetype begin, qsizetype end, const NetworkNames &names);

} // namespace WalletSupport
