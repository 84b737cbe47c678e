#pragma once

#include "core/guides/fieldcheck.h"

#include <QString>

namespace WalletSupport {

/// What is wrong with a field, in the window's language: what happened and what to do. `empty` is the guide's own
/// sentence for a field that was left out.
[[nodiscard]] QString fieldErrorText(const FieldError &error, const QString &empty);

} // namespace WalletSupport
