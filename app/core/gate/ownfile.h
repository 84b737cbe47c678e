#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace WalletSupport {

/// Why a file could not be written; `detail` is for the log.
struct OwnFileError
{
    enum class Kind {
        WrongEnding, ///< not one of the documents that the program writes
        WrongName,   ///< of a file in a folder: none, one with a folder in it, or one that is hidden
        NotWritten,
    };
    Kind kind = Kind::NotWritten;
    QString detail;
};

/// A file that is to be written into a folder.
struct NamedBytes
{
    QString name; ///< without a folder
    QByteArray bytes;
};

/// A file or folder that this program has just written: the only thing that may be opened besides what passed the gate.
/// There is no other way to make one than to write it.
class OwnFile final
{
public:
    /// Writes the whole file or nothing. Only documents: .pdf, .txt, .eml, .ics, .png.
    [[nodiscard]] static Result<OwnFile, OwnFileError> write(const QString &path, const QByteArray &bytes);
    /// Makes a new folder in `parent` with all of these files, or nothing. Where there is one of this name already, the
    /// new one gets a number. Besides documents it takes the kinds of pictures that people have as evidence.
    [[nodiscard]] static Result<OwnFile, OwnFileError> writeFolder(const QString &parent, const QString &name,
                                                                   const std::vector<NamedBytes> &files);

    [[nodiscard]] QString path() const { return m_path; } ///< absolute
    [[nodiscard]] QString folder() const;

private:
    explicit OwnFile(QString path)
        : m_path(std::move(path))
    {
    }

    QString m_path;
};

} // namespace WalletSupport
