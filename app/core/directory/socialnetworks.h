#pragma once

#include <QString>
#include <QStringList>

namespace WalletSupport {

/// The networks that the program knows, as the directory names them.
[[nodiscard]] QStringList socialNetworks();

/// The https address of an account. Empty for a network that has none (a WeChat official account is looked up inside
/// WeChat), and for a name that the network could not have.
[[nodiscard]] QString socialAddress(const QString &network, const QString &handle);

/// Whether accounts of this network can only be looked up inside its own app.
[[nodiscard]] bool isLookedUpInApp(const QString &network);

/// The account as people write it: with @ where the network does so.
[[nodiscard]] QString socialDisplay(const QString &network, const QString &handle);

} // namespace WalletSupport
