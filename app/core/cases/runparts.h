#pragma once

#include "core/cases/caserecord.h"
#include "core/cases/evidencekeeper.h"
#include "core/cases/request.h"
#include "core/guides/guiderun.h"
#include "core/guides/guidewords.h"

namespace WalletSupport {

/// A call or message that the person told of in a log.
struct Talk
{
    QDate day;      ///< invalid: not known
    QString who;    ///< with whom, or through which channel
    QString said;   ///< or promised
    QString number; ///< of the case, that they gave; may be empty
    bool operator==(const Talk &) const = default;
};

/// Those in the logs on a run's path, in the person's order.
[[nodiscard]] std::vector<Talk> talksOf(const GuideRun &run);

/// The days that the answers on a run's path name, in their order: each with the words of its field, or what was said.
/// `words`: the guide's in `locale`.
[[nodiscard]] std::vector<DatedLine> timelineOf(const GuideRun &run, const GuideWords &words, const QString &locale);

/// The last days of the rights that the run's outcome tells, the nearest first.
[[nodiscard]] std::vector<CaseDeadline> ruleDaysOf(const GuideRun &run, const QString &locale);

/// The files that were added on a run's path, in their order, without their bytes.
[[nodiscard]] std::vector<Attachment> attachmentsOf(const GuideRun &run);

/// Reads the bytes of attachments from the copies that are kept. One that is not there stays without, which whoever
/// writes it tells.
void fillAttachments(std::vector<Attachment> &attachments, const EvidenceKeeper &copies);

} // namespace WalletSupport
