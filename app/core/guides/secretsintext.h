#pragma once

#include "core/guides/answer.h"
#include "core/guides/fieldcheck.h"
#include "core/guides/guidedefinition.h"

#include <QString>

#include <vector>

namespace WalletSupport {

/// Whether a text seems to hold the full number of a payment card.
[[nodiscard]] bool holdsCardNumber(const QString &text);
/// Whether a text seems to tell a password, a PIN or a one-time code, and not only to speak of it.
[[nodiscard]] bool holdsSecret(const QString &text);

/// What in a checked answer had better not go into a letter. It is for the person to decide.
[[nodiscard]] std::vector<FieldError> warningsIn(const Step &step, const Answer &answer);

} // namespace WalletSupport
