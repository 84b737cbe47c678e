#pragma once

#include "core/checker/checkreport.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace WalletSupport {

class Directory;

/// What the window and the command line say of a check, in the language of the program.

/// Names in that language; empty for what the directory does not have.
struct CheckNames
{
    std::function<QString(const QString &id)> wallet;
    std::function<QString(const QString &code)> country;
};

/// The directory's names; it must outlive them. `language`: as a locale.
[[nodiscard]] CheckNames namesOf(const Directory &directory, const QString &language);

/// The verdict in a few words: "Not an official address".
[[nodiscard]] QString verdictText(const Finding &finding);
/// Why, in a sentence or two, and what to do.
[[nodiscard]] QString reasonText(const Finding &finding, const CheckNames &names);
/// What else is to be said, a sentence each.
[[nodiscard]] QStringList remarkTexts(const Finding &finding, const CheckNames &names);

} // namespace WalletSupport
