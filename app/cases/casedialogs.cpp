#include "cases/casedialogs.h"

#include <QFileDialog>

namespace WalletSupport {

DesktopCaseDialogs::DesktopCaseDialogs(QObject *parent)
    : QObject(parent)
{
}

void DesktopCaseDialogs::chooseCalendarFile(QWidget *parent, const QString &suggestedName,
                                            std::function<void(const QString &)> done)
{
    QFileDialog *dialog = m_documents.makeDialog(parent, tr("Save for the calendar"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Calendar (%1)").arg(QStringLiteral("*.ics")));
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, parent, [this, done = std::move(done)](const QString &file) {
        m_documents.remember(file);
        done(file);
    });
    dialog->open();
}

void DesktopCaseDialogs::chooseFolder(QWidget *parent, std::function<void(const QString &)> done)
{
    QFileDialog *dialog = m_documents.makeDialog(parent, tr("Choose a folder for the copy"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, parent,
            [done = std::move(done)](const QString &folder) { done(folder); });
    dialog->open();
}

} // namespace WalletSupport
