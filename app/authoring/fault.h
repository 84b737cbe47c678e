#pragma once

#include <QString>

#include <vector>

namespace WalletSupport {

/// One thing that is wrong in a pack's sources, said to its author as `file:line: what`. Warnings don't fail a check.
struct Fault
{
    enum class Severity { Error, Warning };

    QString file; ///< relative to the pack's folder
    int line = 1; ///< counted from 1
    QString what;
    Severity severity = Severity::Error;
    bool operator==(const Fault &) const = default;
};

using Faults = std::vector<Fault>;

} // namespace WalletSupport
