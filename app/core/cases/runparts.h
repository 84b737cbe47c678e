#pragma once

#include "core/cases/evidencekeeper.h"
#include "core/cases/request.h"
#include "core/guides/guiderun.h"
#include "core/guides/guidewords.h"

namespace WalletSupport {

/// The days that the answers on a run's path name, each with the words of its field, in their order.
[[nodiscard]] std::vector<DatedLine> timelineOf(const GuideRun &run, const GuideWords &words);

/// The files that were added on a run's path, in their order, without their bytes.
[[nodiscard]] std::vector<Attachment> attachmentsOf(const GuideRun &run);

/// Reads the bytes of attachments from the copies that are kept. One that is not there stays without, which whoever
/// writes it tells.
void fillAttachments(std::vector<Attachment> &attachments, const EvidenceKeeper &copies);

} // namespace WalletSupport
