#pragma once

#include "core/guides/guiderun.h"
#include "core/guides/guidewords.h"

#include <QString>

namespace WalletSupport {

/// What somebody answered at a step, in words: a line for each thing that was chosen, filled in, ticked or added.
/// `words`: the guide's in `locale`.
[[nodiscard]] QString answerText(const Step &step, const Answer &answer, const GuideRun &run, const GuideWords &words,
                                 const QString &locale);

} // namespace WalletSupport
