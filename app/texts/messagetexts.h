#pragma once

#include "core/checker/checkreport.h"

#include <QString>

namespace WalletSupport {

struct CheckNames;

/// What is said of a message as a whole, in the language of the program.

/// What a message asks for: "a code that was sent to you".
[[nodiscard]] QString demandText(DemandKind kind);
/// What of a message is repeated as the place where it asks: in one line, at most 80 UTF-16 units, without control
/// characters, and without the mere beginning of an address, where it ends in the middle of one.
[[nodiscard]] QString quotedText(const QString &said);
/// The sentence above all findings; empty if there is nothing to warn of.
[[nodiscard]] QString levelText(const CheckReport &report);
/// The wallet that the message is about: the one that it names, or that something in it imitates; empty if none.
[[nodiscard]] QString walletOf(const CheckReport &report);
/// What to do now, with that wallet's name; empty if there is nothing to say.
[[nodiscard]] QString adviceText(const CheckReport &report, const CheckNames &names);

} // namespace WalletSupport
