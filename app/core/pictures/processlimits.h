#pragma once

namespace WalletSupport {

/// For a program that reads files of strangers: little memory and time, no files of its own, and it ends with the
/// program that started it.
void limitThisProcess();

} // namespace WalletSupport
