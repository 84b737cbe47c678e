#include "core/gate/ownfile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStringList>

namespace WalletSupport {

Result<OwnFile, OwnFileError> OwnFile::write(const QString &path, const QByteArray &bytes)
{
    // What the desktop opens with a program is settled by its name: nothing that could be run.
    static const QStringList endings = {QStringLiteral("pdf"), QStringLiteral("txt"), QStringLiteral("eml"),
                                        QStringLiteral("png")};
    const QFileInfo place(path);
    if (!endings.contains(place.suffix().toLower())) {
        return fail(OwnFileError{OwnFileError::Kind::WrongEnding, place.suffix()});
    }
    QSaveFile file(place.absoluteFilePath());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(OwnFileError{OwnFileError::Kind::NotWritten, file.errorString()});
    }
    return OwnFile(place.absoluteFilePath());
}

QString OwnFile::folder() const
{
    return QFileInfo(m_path).absolutePath();
}

} // namespace WalletSupport
