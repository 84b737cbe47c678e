#pragma once

#include "core/guides/answer.h"
#include "core/guides/fieldcheck.h"
#include "core/guides/guidedefinition.h"

#include <vector>

namespace WalletSupport {

/// What in a checked answer had better not go into a letter. It is for the person to decide.
[[nodiscard]] std::vector<FieldError> warningsIn(const Step &step, const Answer &answer);

} // namespace WalletSupport
