#include "ui/dialogfolder.h"

#include "ui/dialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontInfo>

namespace WalletSupport {

namespace {

/// In heights of its text.
constexpr QSize DialogSize(56, 34);

} // namespace

QString DialogFolder::path() const
{
    for (const QString &folder : {m_last, QStandardPaths::writableLocation(m_usual)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) {
            return folder;
        }
    }
    return QDir::homePath();
}

QFileDialog *DialogFolder::makeDialog(QWidget *parent, const QString &title) const
{
    auto *dialog = new QFileDialog(parent, title, path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    resizeWithinWindow(*dialog, DialogSize * QFontInfo(dialog->font()).pixelSize());
    return dialog;
}

void DialogFolder::remember(const QString &file)
{
    m_last = QFileInfo(file).absolutePath();
}

} // namespace WalletSupport
