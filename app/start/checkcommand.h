#pragma once

class QString;

namespace WalletSupport {

class Checker;
class Directory;

/// `--check TEXT`: what is in the text and whether it is official, as lines or as one JSON object. `wallet` is the
/// chosen one and may be empty. Returns the program's exit code: 0 if all is official, 3 if something is not or
/// something is demanded, else 4.
[[nodiscard]] int printCheck(const Checker &checker, const Directory &directory, const QString &text,
                             const QString &wallet, const QString &language, bool isJson);

} // namespace WalletSupport
