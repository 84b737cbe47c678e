#pragma once

#include "support/guidewalk.h"

namespace WalletSupport {

// Sorts of wallets, for `GuideEntry::wallet`.
inline const QString Unlisted = QStringLiteral("unlisted");
inline const QString SiteOnly = QStringLiteral("site");
inline const QString HelpOnly = QStringLiteral("help");
inline const QString Phrase = QStringLiteral("phrase");
inline const QString CardWallet = QStringLiteral("card");

[[nodiscard]] inline GuideEntry shown(const char *step, const char *choice = "")
{
    return {QLatin1String(step), QLatin1String(choice), QStringLiteral("example-wallet"), true};
}

[[nodiscard]] inline GuideEntry passed(const char *step, const char *choice = "")
{
    return {QLatin1String(step), QLatin1String(choice), QStringLiteral("example-wallet"), false};
}

/// The wallet's page, which another walk shows, with a wallet of this sort.
[[nodiscard]] inline GuideEntry with(const QString &wallet)
{
    return {QStringLiteral("wallet"), QString(), wallet, false};
}

} // namespace WalletSupport
