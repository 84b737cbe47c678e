#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace WalletSupport {

struct FileError
{
    enum class Kind {
        Missing,
        NotAFile, ///< a folder, a device, a pipe
        Unreadable,
        TooLarge,
    };
    Kind kind = Kind::Missing;
    bool operator==(const FileError &) const = default;
};

/// The bytes of a file that is one: a pipe, a device or a folder is refused without opening it or waiting for it, and
/// one of more than `most` bytes without reading it, or when it turns out to go on. `path`: as the system has it.
[[nodiscard]] Result<QByteArray, FileError> readStrangersFile(const char *path, qint64 most);

} // namespace WalletSupport
