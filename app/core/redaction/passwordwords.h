#pragma once

#include <QString>

namespace WalletSupport {

/// Pieces of regular expressions on passwords, and on the words that people use of them, for texts in even width.

/// 密码, and how people misspell it.
[[nodiscard]] QString passwordSigns();

/// "Password" in several languages and spellings.
[[nodiscard]] QString passwordLabel();

/// A word with a digit or a sign in it, or capitals within.
[[nodiscard]] QString oddWord();

/// A longer such word, by itself, that is the name of nothing known: no sentence has it.
[[nodiscard]] QString strangeWord();

/// Letters with digits or signs, most of them small, as only passwords and the names that one chooses are.
[[nodiscard]] QString chosenWord();

/// Small letters and digits, with capitals or not: what is made by chance.
[[nodiscard]] QString mixedUpWord();

/// A word of letters only, which is neither a program's name nor a way to log in.
[[nodiscard]] QString plainWord();

/// Words that say how a password is, and are none.
[[nodiscard]] QString wordsOnPasswords();

} // namespace WalletSupport
