#pragma once

#include "core/redaction/secret.h"

namespace WalletSupport {

/// Secrets that only the words beside them give away. `even` is evenWidth() of the text; places are the same in both.

/// What is said to be somebody's password.
[[nodiscard]] std::vector<Secret> findPasswords(const QString &even);
/// Words of letters only, and rows of them, that are somebody's password by what is said around.
[[nodiscard]] std::vector<Secret> findPlainPasswords(const QString &even);
/// Plain words that are said to be one together.
[[nodiscard]] std::vector<Secret> findPassphrases(const QString &even);
/// What one is said to log in with, whatever it is called.
[[nodiscard]] std::vector<Secret> findLogins(const QString &even);
/// Three to eight digits, also in words, that are said to be a PIN or the code on a card's back.
[[nodiscard]] std::vector<Secret> findPins(const QString &even);
/// Four to eight digits, also in words, that are said to be a one-time code.
[[nodiscard]] std::vector<Secret> findCodes(const QString &even);
/// Numbers that are said to be those of a passport, a social security or another document: most countries' have no
/// check.
[[nodiscard]] std::vector<Secret> findDocuments(const QString &even);
/// Numbers and odd words that much around them tells of: what is done with them, where, by whom, and that nothing else
/// names them.
[[nodiscard]] std::vector<Secret> findByEvidence(const QString &even);
/// Takes away what is said to be a code or a PIN while much more around tells that it is none.
void leaveOutUnlikely(const QString &even, std::vector<Secret> &secrets);
/// With the Chinese signs and other letters that belong to a password: 春眠88.
[[nodiscard]] Secret withHanBeside(const QString &even, const Secret &secret);

} // namespace WalletSupport
