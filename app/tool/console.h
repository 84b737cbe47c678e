#pragma once

#include "authoring/fault.h"

class QTextStream;

namespace WalletSupport {

/// What every command ends with; authors' scripts rely on them.
enum class ExitCode { Fine = 0, InputAtFault = 1, WrongUse = 2 };

/// Standard output and standard error.
[[nodiscard]] QTextStream &out();
[[nodiscard]] QTextStream &err();

/// A name from outside, so that it stays on its line and cannot work the terminal: what cannot be seen in it stands by
/// its number.
[[nodiscard]] QString shown(const QString &text);

/// Prints each fault to standard error as `file:line: what is wrong`.
void printFaults(const Faults &faults);

} // namespace WalletSupport
