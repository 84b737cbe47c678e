#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace WalletSupport {

/// Why a file could not be written; `detail` is for the log.
struct OwnFileError
{
    enum class Kind {
        WrongEnding, ///< not one of the documents that the program writes
        NotWritten,
    };
    Kind kind = Kind::NotWritten;
    QString detail;
};

/// A file that this program has just written: the only thing that may be opened besides what passed the gate. There
/// is no other way to make one than to write the file.
class OwnFile final
{
public:
    /// Writes the whole file or nothing. Only documents: .pdf, .txt, .eml, .png.
    [[nodiscard]] static Result<OwnFile, OwnFileError> write(const QString &path, const QByteArray &bytes);

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
