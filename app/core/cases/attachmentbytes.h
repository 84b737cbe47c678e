#pragma once

#include "core/base/result.h"
#include "core/cases/request.h"

namespace WalletSupport {

/// Why an attachment cannot go along.
struct AttachmentError
{
    enum class Kind {
        NotReadable,
        Changed, ///< no longer the bytes that its SHA-256 stands for
        TooLarge ///< beyond LargestAttachment
    };
    Kind kind = Kind::NotReadable;
    QString name;   ///< of the attachment
    QString detail; ///< for the log
};

inline constexpr qint64 LargestAttachment = 100 * 1024 * 1024; ///< bytes

/// The bytes of an attachment, from its file if they are there.
[[nodiscard]] Result<QByteArray, AttachmentError> bytesOf(const Attachment &attachment);

/// Names for the files of these attachments, in their order: without folders, controls and what file systems refuse,
/// and none twice.
[[nodiscard]] std::vector<QString> fileNamesOf(const std::vector<Attachment> &attachments);

/// A text as the name of a file, or a part of one: without folders, controls, leading dots and what file systems
/// refuse; `otherwise` if nothing is left.
[[nodiscard]] QString fileNameFrom(const QString &text, const QString &otherwise);

} // namespace WalletSupport
