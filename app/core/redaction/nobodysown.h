#pragma once

#include "core/redaction/secret.h"

namespace WalletSupport {

/// Whether a word or number is spoken of as anybody's: "most people's password is 123456", or an Indian postal PIN.
/// `even` is evenWidth() of the text.
[[nodiscard]] bool isNobodysOwn(const QString &even, const Secret &secret);

/// Whether an odd word is the name of a person, a number or a kind of thing, by what stands beside it.
[[nodiscard]] bool isSomethingsName(const QString &even, const Secret &secret);

} // namespace WalletSupport
