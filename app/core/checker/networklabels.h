#pragma once

#include "core/checker/identifierfinder.h"

#include <QStringView>

namespace WalletSupport {

class NetworkNames;

/// The social network that the words beside an account's name say, as socialnetworks.h names it (or the name of one
/// that has no accounts in the directory); empty if they say none. `even` is evenWidth() of the text.
[[nodiscard]] QString networkBeside(QStringView even, qsizetype begin, qsizetype end, const NetworkNames &names);

/// The accounts that a text names without @, by a label: `公众号：…`, `WeChat ID: …`, `Telegram: …`.
[[nodiscard]] std::vector<Candidate> findLabelledAccounts(const QString &even, const NetworkNames &names);

} // namespace WalletSupport
