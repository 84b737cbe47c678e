#pragma once

#include "core/checker/numberruns.h"

#include <QString>

namespace WalletSupport {

/// The numbers with letters of the keypad instead of digits in a text (numberText()): 1-800-MY-WALLET.
[[nodiscard]] std::vector<NumberAtom> findVanityNumbers(const QString &digits);

/// The digit that a key with this letter dials; the unit itself if it is no letter.
[[nodiscard]] QChar keypadDigit(QChar unit);

} // namespace WalletSupport
