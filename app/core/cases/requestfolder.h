#pragma once

#include "core/cases/attachmentbytes.h"
#include "core/cases/redactedrequest.h"
#include "core/gate/ownfile.h"

namespace WalletSupport {

/// A name for a file of the request, from its subject, or for its folder, with an empty `ending`.
[[nodiscard]] QString letterNameOf(const RedactedRequest &request, const QString &ending);

/// All files of a folder that holds the whole request: the letter as text, also in the person's own language, the PDF
/// (its bytes are made elsewhere), the e-mail, and the copies of the evidence. No two have the same name.
[[nodiscard]] Result<std::vector<NamedBytes>, AttachmentError> folderFilesOf(const RedactedRequest &request,
                                                                             const QByteArray &pdf);

} // namespace WalletSupport
