#pragma once

#include "core/base/result.h"
#include "core/guides/answer.h"

#include <QString>

#include <vector>

namespace WalletSupport {

inline constexpr qint64 LargestEvidence = 10'000'000; ///< bytes of one file
inline constexpr int MostEvidence = 10;               ///< files

struct EvidenceError
{
    enum class Kind {
        Missing,
        NotAFile, ///< a folder, a device
        Unreadable,
        Empty,
        TooLarge,       ///< more than LargestEvidence
        TypeNotAllowed, ///< not a JPEG, PNG or WebP picture or a PDF
        WrongContent,   ///< the name says one type, the content another
        CutOff,         ///< begins like its type but lacks the end
        BrokenPicture,  ///< found by whoever decodes the picture; the check here does not
        Twice,
        TooMany, ///< more than MostEvidence
    };
    Kind kind = Kind::Missing;
    QString name; ///< of the file, without folders
};

enum class EvidenceType { Jpeg, Png, WebP, Pdf };

/// Checks a file that the person wants to add to `present`. Only a file of an allowed size is read.
[[nodiscard]] Result<EvidenceFile, EvidenceError> checkEvidence(const QString &path,
                                                                const std::vector<EvidenceFile> &present);

/// The endings of the types that are allowed, for a file dialog: `*.jpg`.
[[nodiscard]] QStringList evidencePatterns();

} // namespace WalletSupport
