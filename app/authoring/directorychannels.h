#pragma once

#include "authoring/directorysource.h"

#include <QJsonObject>
#include <QString>

namespace WalletSupport {

class DirectoryProofs;
class DirectoryValues;

/// Reads the channels of one wallet into `wallet`, with what else is known of them; what is wrong is reported through
/// `values`.
void readChannels(const QJsonObject &json, DirectoryValues &values, DirectoryProofs &proofs, WalletSource &wallet);

/// The target of an account: the address of its page, or its name where it is looked up in an app. Empty, and reported
/// at `path`, for an unknown network or an account that cannot be.
[[nodiscard]] QString accountTarget(const QString &network, const QString &handle, const QString &path,
                                    DirectoryValues &values);

} // namespace WalletSupport
