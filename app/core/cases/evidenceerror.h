#pragma once

#include <QString>

namespace WalletSupport {

inline constexpr qint64 LargestEvidence = 20'000'000; ///< bytes of one file
inline constexpr int MostEvidence = 10;               ///< files of one case

/// Why a file was not added. The numbers are exit codes of the program that prepares evidence.
struct EvidenceError
{
    enum class Kind {
        Missing = 10,
        NotAFile, ///< a folder, a device, a pipe
        Unreadable,
        Empty,
        TooLarge,       ///< more than LargestEvidence
        TypeNotAllowed, ///< not a JPEG, PNG or WebP picture or a PDF
        Damaged,        ///< begins like its type but cannot be opened, or lacks the end
        NeedsPassword,  ///< a PDF that is locked
        TooManyPixels,  ///< a picture that is not decoded here
        TooSlow,        ///< it, or the disc that it is on, took too long
        NoReader,       ///< what prepares evidence is missing, which only a broken installation is
        WrongContent,   ///< the name says an allowed type, the content none
        TelephonePhoto, ///< HEIC or AVIF, whatever its name says

        // The program says none of these.
        Twice,
        TooMany, ///< more than MostEvidence
        NotKept, ///< the copy could not be saved
    };
    Kind kind = Kind::Missing;
    QString name; ///< of the file as the person knows it, without folders
    bool operator==(const EvidenceError &) const = default;
};

} // namespace WalletSupport
