#pragma once

#include <QStandardPaths>
#include <QString>

class QFileDialog;
class QWidget;

namespace WalletSupport {

/// The folder in which a file dialog opens: the one used last while the program runs, else the desktop's own for such
/// files, else the home folder.
class DialogFolder final
{
public:
    explicit DialogFolder(QStandardPaths::StandardLocation usual)
        : m_usual(usual)
    {
    }

    [[nodiscard]] QString path() const;
    /// A dialog that opens there, with room for the size of text as far as the window of `parent` has it; deletes
    /// itself when it is closed.
    [[nodiscard]] QFileDialog *makeDialog(QWidget *parent, const QString &title) const;
    /// `file` was chosen.
    void remember(const QString &file);

private:
    QStandardPaths::StandardLocation m_usual;
    QString m_last;
};

} // namespace WalletSupport
