#pragma once

namespace WalletSupport {

/// Keeps what a person types (a new password, a message to check) out of the file that a crash leaves behind.
void forbidCoreDumps();

} // namespace WalletSupport
