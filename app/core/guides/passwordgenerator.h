#pragma once

#include <QRandomGenerator>
#include <QString>

namespace WalletSupport {

/// A new random password that meets all PasswordRules: three groups of six letters and digits with hyphens between,
/// which reads and types easily and is accepted nearly everywhere. Letters that look like one another are left out.
[[nodiscard]] QString generatePassword(QRandomGenerator &random = *QRandomGenerator::system());

} // namespace WalletSupport
