#include "core/gate/ownfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringList>
#include <QTemporaryDir>

#include <fcntl.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace WalletSupport {

namespace {

using Kind = OwnFileError::Kind;

constexpr int MostNumbers = 1000; ///< of folders with the same name

Result<void, OwnFileError> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(OwnFileError{Kind::NotWritten, file.errorString()});
    }
    return {};
}

Result<void, OwnFileError> checkName(const NamedBytes &file)
{
    // What the desktop opens with a program is settled by its name: nothing that could be run.
    static const QStringList endings = {QStringLiteral("pdf"),  QStringLiteral("txt"), QStringLiteral("eml"),
                                        QStringLiteral("ics"),  QStringLiteral("png"), QStringLiteral("jpg"),
                                        QStringLiteral("jpeg"), QStringLiteral("gif"), QStringLiteral("webp"),
                                        QStringLiteral("heic"), QStringLiteral("bmp"), QStringLiteral("tiff")};
    const bool isName = !file.name.isEmpty() && !file.name.startsWith(u'.') && !file.name.contains(u'/') &&
                        !file.name.contains(QChar(0));
    if (!isName) {
        return fail(OwnFileError{Kind::WrongName, file.name});
    }
    if (!endings.contains(QFileInfo(file.name).suffix().toLower())) {
        return fail(OwnFileError{Kind::WrongEnding, file.name});
    }
    return {};
}

Result<void, OwnFileError> fill(const QDir &folder, const std::vector<NamedBytes> &files)
{
    for (const NamedBytes &file : files) {
        const bool isThere = QFileInfo::exists(folder.filePath(file.name));
        Result<void, OwnFileError> written = isThere ? fail(OwnFileError{Kind::WrongName, file.name})
                                                     : writeFile(folder.filePath(file.name), file.bytes);
        if (!written) {
            return written;
        }
    }
    return {};
}

/// Gives a folder its name, or the first free one with a number. Nothing that is there is replaced.
Result<QString, OwnFileError> moveTo(const QString &made, const QDir &parent, const QString &name)
{
    for (int number = 1; number <= MostNumbers; ++number) {
        const QString free = number == 1 ? name : QStringLiteral("%1 (%2)").arg(name, QString::number(number));
        const QString path = parent.filePath(free);
        if (renameat2(AT_FDCWD, QFile::encodeName(made).constData(), AT_FDCWD, QFile::encodeName(path).constData(),
                      RENAME_NOREPLACE) == 0) {
            return path;
        }
        // Not all file systems can refuse to replace; there, a folder with something in it is never replaced.
        const bool isOld = errno == EINVAL || errno == ENOSYS;
        if (isOld && !QFileInfo::exists(path) && QFile::rename(made, path)) {
            return path;
        }
        if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink()) {
            return fail(OwnFileError{Kind::NotWritten, QString::fromLocal8Bit(std::strerror(errno))});
        }
    }
    return fail(OwnFileError{Kind::NotWritten, name});
}

} // namespace

Result<OwnFile, OwnFileError> OwnFile::write(const QString &path, const QByteArray &bytes)
{
    static const QStringList endings = {QStringLiteral("pdf"), QStringLiteral("txt"), QStringLiteral("eml"),
                                        QStringLiteral("ics"), QStringLiteral("png")};
    const QFileInfo place(path);
    if (!endings.contains(place.suffix().toLower())) {
        return fail(OwnFileError{Kind::WrongEnding, place.suffix()});
    }
    if (const Result<void, OwnFileError> written = writeFile(place.absoluteFilePath(), bytes); !written) {
        return fail(written.error());
    }
    return OwnFile(place.absoluteFilePath());
}

Result<OwnFile, OwnFileError> OwnFile::writeFolder(const QString &parent, const QString &name,
                                                   const std::vector<NamedBytes> &files)
{
    if (name.isEmpty() || name.startsWith(u'.') || name.contains(u'/') || name.contains(QChar(0))) {
        return fail(OwnFileError{Kind::WrongName, name});
    }
    for (const NamedBytes &file : files) {
        if (const Result<void, OwnFileError> checked = checkName(file); !checked) {
            return fail(checked.error());
        }
    }
    const QDir place(QFileInfo(parent).absoluteFilePath());
    QTemporaryDir made(place.filePath(QStringLiteral(".wallet-support-XXXXXX")));
    if (!made.isValid()) {
        return fail(OwnFileError{Kind::NotWritten, made.errorString()});
    }
    if (const Result<void, OwnFileError> filled = fill(QDir(made.path()), files); !filled) {
        return fail(filled.error());
    }
    Result<QString, OwnFileError> path = moveTo(made.path(), place, name);
    if (!path) {
        return fail(path.error());
    }
    made.setAutoRemove(false);
    return OwnFile(*path);
}

QString OwnFile::folder() const
{
    return QFileInfo(m_path).absolutePath();
}

} // namespace WalletSupport
