#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace WalletSupport {

/// What the program was started for.
struct CommandLine
{
    enum class Command { Window, Search, Check, SelfTest, Version, Help };

    Command command = Command::Window;
    QString language; ///< a locale; empty: as chosen before
    QString wallet;   ///< a wallet's id; empty: as chosen before
    QString wish;     ///< a page's name or a link; empty: the first page
    QString text;     ///< what to search for or to check
    bool isJson = false;
    bool operator==(const CommandLine &) const = default;
};

/// What was wrong with it; `detail` is the word at fault.
struct CommandLineError
{
    enum class Kind { UnknownOption, MissingValue, UnknownLanguage, TooManyWords, NotTogether };
    Kind kind = Kind::UnknownOption;
    QString detail;
};

/// Reads the words behind the program's name.
[[nodiscard]] Result<CommandLine, CommandLineError> readCommandLine(const QStringList &words);

/// The sentence for a fault, and the usage, in the language that is installed.
[[nodiscard]] QString sentenceFor(const CommandLineError &error);
[[nodiscard]] QString usage();

} // namespace WalletSupport
