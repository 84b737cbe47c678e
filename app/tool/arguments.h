#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace WalletSupport {

/// What the tool was asked to do.
struct Arguments
{
    enum class Command { Check, Build, Info, Search, Evaluate, Draw, Help, Version };

    Command command = Command::Help;
    QStringList words; ///< what stands behind the command, as many as it takes
    QString output;
    QString locale; ///< empty: the pack's first
    QString queries;
    int limit = 10;
    bool isTyping = false;
    bool isJson = false;
    bool listsMisses = false;
    bool operator==(const Arguments &) const = default;
};

/// Why the arguments cannot be followed, as a sentence for the terminal.
struct UsageError
{
    QString what;
};

/// Reads all arguments, the program's name first.
[[nodiscard]] Result<Arguments, UsageError> readArguments(const QStringList &arguments);

/// How the tool is used, one command a line.
[[nodiscard]] QString usage();

} // namespace WalletSupport
