#pragma once

#include "authoring/fault.h"

#include <optional>
#include <vector>

namespace WalletSupport {

/// One line of a text file, with its number, counted from 1.
struct SourceLine
{
    int number = 1;
    QString text;
};

/// Reads a UTF-8 text file of at most 16 MiB line by line. Lines that are not UTF-8 are faults and are left out; empty
/// ones are left out too, so that an author can set groups of lines apart. Nothing is returned if it cannot be read.
[[nodiscard]] std::optional<std::vector<SourceLine>> readSourceLines(const QString &folder, const QString &file,
                                                                     Faults &faults);

} // namespace WalletSupport
