#pragma once

#include "core/guides/guiderun.h"
#include "core/guides/guidewords.h"

#include <QString>

namespace WalletSupport {

/// What somebody answered at a step, in words: a line for each thing that was chosen, filled in, ticked or added.
/// `words`: the guide's in `locale`.
[[nodiscard]] QString answerText(const Step &step, const Answer &answer, const GuideRun &run, const GuideWords &words,
                                 const QString &locale);

/// The same for one item of a group.
[[nodiscard]] QString itemText(const Step &group, const FieldValues &item, const GuideRun &run, const GuideWords &words,
                               const QString &locale);

/// The item in one line, without the names of its fields and what is not known. What has not been checked stands there
/// as it was typed.
[[nodiscard]] QString itemSummary(const Step &group, const FieldValues &item, const GuideRun &run,
                                  const QString &locale);

} // namespace WalletSupport
