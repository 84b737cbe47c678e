#pragma once

#include "core/redaction/secret.h"

namespace WalletSupport {

/// Whether it is kept nowhere, not even sealed: nobody ever needs to know it. The others may stand in what is sealed,
/// and are masked before it leaves.
[[nodiscard]] bool isNeverKept(SecretKind kind);

/// The secrets that the name of a file tells. Its ending says what the file is, and is none.
[[nodiscard]] std::vector<Secret> findSecretsInName(const QString &name);

} // namespace WalletSupport
