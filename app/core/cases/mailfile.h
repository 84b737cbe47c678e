#pragma once

#include "core/base/result.h"
#include "core/cases/redactedrequest.h"

namespace WalletSupport {

/// Why there is no e-mail file.
struct MailFileError
{
    enum class Kind {
        NoWriter,      ///< a broken installation
        NoAddress,     ///< the recipient is no e-mail address
        NotAttachable, ///< an attachment cannot be read, has changed or is too large
    };
    Kind kind = Kind::NoWriter;
    QString attachment; ///< its name, where it is about one
    QString detail;     ///< for the log
};

/// The request as an e-mail that a mail program opens as one that is still to be sent (.eml), its attachments in it.
/// Without a recipient the person fills it in there.
[[nodiscard]] Result<QByteArray, MailFileError> mailFileOf(const RedactedRequest &request);

} // namespace WalletSupport
