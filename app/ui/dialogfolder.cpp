#include "ui/dialogfolder.h"

#include <QDir>
#include <QFileInfo>

namespace WalletSupport {

QString DialogFolder::path() const
{
    for (const QString &folder : {m_last, QStandardPaths::writableLocation(m_usual)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) {
            return folder;
        }
    }
    return QDir::homePath();
}

void DialogFolder::remember(const QString &file)
{
    m_last = QFileInfo(file).absolutePath();
}

} // namespace WalletSupport
