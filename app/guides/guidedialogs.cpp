#include "guides/guidedialogs.h"

#include "core/cases/evidencename.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace WalletSupport {

DesktopDialogs::DesktopDialogs(QObject *parent)
    : QObject(parent)
{
}

void DesktopDialogs::chooseEvidence(QWidget *parent, std::function<void(const QStringList &)> done)
{
    QFileDialog *dialog = m_pictures.makeDialog(parent, tr("Add files"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    // All files can be seen, so that a wrong one is told about instead of being nowhere.
    dialog->setNameFilters({tr("Pictures and PDF (%1)").arg(evidencePatterns().join(u' ')), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, parent, [this, done = std::move(done)](const QStringList &files) {
        m_pictures.remember(files.value(0));
        done(files);
    });
    dialog->open();
}

QFileDialog *DesktopDialogs::saveDialog(QWidget *parent, const QString &title, const QString &suffix,
                                        const QString &suggestedName, std::function<void(const QString &)> done)
{
    QFileDialog *dialog = m_letters.makeDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, parent, [this, done = std::move(done)](const QString &file) {
        m_letters.remember(file);
        done(file);
    });
    dialog->selectFile(suggestedName);
    return dialog;
}

void DesktopDialogs::choosePdf(QWidget *parent, const QString &suggestedName, std::function<void(const QString &)> done)
{
    QFileDialog *dialog = saveDialog(parent, tr("Save as PDF"), QStringLiteral("pdf"), suggestedName, std::move(done));
    dialog->setNameFilter(tr("PDF (%1)").arg(QStringLiteral("*.pdf")));
    dialog->open();
}

void DesktopDialogs::chooseMailFile(QWidget *parent, const QString &suggestedName,
                                    std::function<void(const QString &)> done)
{
    QFileDialog *dialog =
        saveDialog(parent, tr("Save the e-mail"), QStringLiteral("eml"), suggestedName, std::move(done));
    dialog->setNameFilter(tr("E-mail (%1)").arg(QStringLiteral("*.eml")));
    dialog->open();
}

void DesktopDialogs::chooseFolder(QWidget *parent, std::function<void(const QString &)> done)
{
    QFileDialog *dialog = m_letters.makeDialog(parent, tr("Where to put the folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, parent,
            [done = std::move(done)](const QString &folder) { done(folder); });
    dialog->open();
}

void DesktopDialogs::choosePrinter(QWidget *parent, std::function<void(QPrinter &)> done)
{
    // The printer must live as long as the dialog that shows it, and goes with it.
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), parent, [printer, done = std::move(done)] { done(*printer); });
    dialog->open();
}

} // namespace WalletSupport
