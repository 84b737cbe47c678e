#pragma once

#include "authoring/directorysource.h"

#include <QJsonObject>
#include <QString>

namespace WalletSupport {

class DirectoryValues;

/// Reads one wallet of wallets.json; what is wrong is reported through `values`. `path`: its place, `wallets.3`.
[[nodiscard]] WalletSource readWallet(const QJsonObject &json, const QString &path, DirectoryValues &values);

} // namespace WalletSupport
