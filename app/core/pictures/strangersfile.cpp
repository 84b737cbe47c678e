#include "core/pictures/strangersfile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace WalletSupport {

Result<QByteArray, FileError> readStrangersFile(const char *path, qint64 most)
{
    using Kind = FileError::Kind;
    const auto failed = [](Kind kind) { return fail(FileError{kind}); };
    struct stat status = {};
    if (stat(path, &status) != 0) {
        return failed(errno == ENOENT || errno == ENOTDIR ? Kind::Missing : Kind::Unreadable);
    }
    if (!S_ISREG(status.st_mode)) {
        return failed(Kind::NotAFile);
    }
    // What it is may have changed since. Without O_NONBLOCK, opening a pipe would wait for whoever writes into it.
    const int descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    QFile file;
    if (descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) ||
        fstat(descriptor, &status) != 0) {
        return failed(Kind::Unreadable);
    }
    if (!S_ISREG(status.st_mode)) {
        return failed(Kind::NotAFile);
    }
    if (status.st_size > most) {
        return failed(Kind::TooLarge);
    }
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFile::NoError) {
        return failed(Kind::Unreadable);
    }
    if (bytes.size() > most) {
        return failed(Kind::TooLarge);
    }
    return bytes;
}

} // namespace WalletSupport
