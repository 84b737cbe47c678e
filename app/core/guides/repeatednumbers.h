#pragma once

#include "core/guides/answer.h"
#include "core/guides/fieldcheck.h"

#include <vector>

namespace WalletSupport {

class GuideRun;

/// The order numbers in an answer to the run's current step that were given for another payment already.
[[nodiscard]] std::vector<FieldError> repeatedNumbers(const GuideRun &run, const Answer &answer);

} // namespace WalletSupport
