#pragma once

namespace WalletSupport {

/// Why nothing was read from a picture. The number is the exit code of the program that reads.
struct PictureError
{
    enum class Kind {
        Unreadable = 10, ///< the file cannot be opened or read, or is no file
        TooLarge,        ///< more bytes, pixels or passes over them than are read here
        NotPicture,      ///< of no kind that is read here (drawings such as SVG are not), or cut off
        NoCode,          ///< a picture without a code
        TooSlow,         ///< it took longer than it may
        NoReader,        ///< the program that reads is missing, which only a broken installation is
    };
    Kind kind = Kind::Unreadable;
    bool operator==(const PictureError &) const = default;
};

} // namespace WalletSupport
