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
    auto *dialog = new QFileDialog(parent, tr("Add files"), m_pictures.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    // All files can be seen, so that a wrong one is told about instead of being nowhere.
    dialog->setNameFilters({tr("Pictures and PDF (%1)").arg(evidencePatterns().join(u' ')), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, parent, [this, done = std::move(done)](const QStringList &files) {
        m_pictures.remember(files.value(0));
        done(files);
    });
    dialog->open();
}

void DesktopDialogs::choosePdf(QWidget *parent, const QString &suggestedName, std::function<void(const QString &)> done)
{
    auto *dialog = new QFileDialog(parent, tr("Save as PDF"), m_letters.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (%1)").arg(QStringLiteral("*.pdf")));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, parent, [this, done = std::move(done)](const QString &file) {
        m_letters.remember(file);
        done(file);
    });
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
