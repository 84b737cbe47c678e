#pragma once

#include "core/directory/openinghours.h"

#include <QJsonObject>
#include <QString>

namespace WalletSupport {

class DirectoryValues;

/// Reads the `hours` of a hotline or chat (CONTRIBUTING.md); what is wrong is reported through `values`. `path`: its
/// place, `wallets.3.hotlines.0.hours`.
[[nodiscard]] OpeningHours readHours(const QJsonObject &json, const QString &path, DirectoryValues &values);

} // namespace WalletSupport
