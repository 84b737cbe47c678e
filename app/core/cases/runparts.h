#pragma once

#include "core/cases/request.h"
#include "core/guides/guiderun.h"
#include "core/guides/guidewords.h"

namespace WalletSupport {

/// The days that the answers on a run's path name, each with the words of its field, in their order.
[[nodiscard]] std::vector<DatedLine> timelineOf(const GuideRun &run, const GuideWords &words);

/// The files that were added on a run's path, in their order.
[[nodiscard]] std::vector<Attachment> attachmentsOf(const GuideRun &run);

} // namespace WalletSupport
