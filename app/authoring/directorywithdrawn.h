#pragma once

#include "authoring/directorysource.h"

#include <QJsonObject>

namespace WalletSupport {

class DirectoryProofs;
class DirectoryValues;

/// Reads the values of one wallet that were official once into `wallet`; what is wrong is reported through `values`.
void readWithdrawn(const QJsonObject &json, DirectoryValues &values, DirectoryProofs &proofs, WalletSource &wallet);

/// Reports withdrawn values that any wallet still lists, and channels on withdrawn domains.
void refuseWithdrawnInUse(const DirectorySources &directory, DirectoryValues &values);

} // namespace WalletSupport
