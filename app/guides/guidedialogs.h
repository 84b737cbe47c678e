#pragma once

#include "ui/dialogfolder.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QFileDialog;
class QPrinter;
class QWidget;

namespace WalletSupport {

/// The questions to the desktop that a guide asks. They answer later in the loop, or never if the person cancels.
class GuideDialogs
{
public:
    virtual ~GuideDialogs() = default;
    virtual void chooseEvidence(QWidget *parent, std::function<void(const QStringList &)> done) = 0;
    virtual void choosePdf(QWidget *parent, const QString &suggestedName,
                           std::function<void(const QString &)> done) = 0;
    virtual void chooseMailFile(QWidget *parent, const QString &suggestedName,
                                std::function<void(const QString &)> done) = 0;
    /// The folder in which another one is to be made.
    virtual void chooseFolder(QWidget *parent, std::function<void(const QString &)> done) = 0;
    virtual void choosePrinter(QWidget *parent, std::function<void(QPrinter &)> done) = 0;
};

/// The desktop's own dialogs.
class DesktopDialogs final : public QObject, public GuideDialogs
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopDialogs)

public:
    explicit DesktopDialogs(QObject *parent = nullptr);

    void chooseEvidence(QWidget *parent, std::function<void(const QStringList &)> done) override;
    void choosePdf(QWidget *parent, const QString &suggestedName, std::function<void(const QString &)> done) override;
    void chooseMailFile(QWidget *parent, const QString &suggestedName,
                        std::function<void(const QString &)> done) override;
    void chooseFolder(QWidget *parent, std::function<void(const QString &)> done) override;
    void choosePrinter(QWidget *parent, std::function<void(QPrinter &)> done) override;

private:
    [[nodiscard]] QFileDialog *saveDialog(QWidget *parent, const QString &title, const QString &suffix,
                                          const QString &suggestedName, std::function<void(const QString &)> done);

    DialogFolder m_pictures{QStandardPaths::PicturesLocation};
    DialogFolder m_letters{QStandardPaths::DocumentsLocation};
};

} // namespace WalletSupport
