#pragma once

#include "ui/dialogfolder.h"

#include <QObject>

#include <functional>

class QWidget;

namespace WalletSupport {

/// The questions to the desktop that the cases ask. They answer later in the loop, or never if the person cancels.
class CaseDialogs
{
public:
    virtual ~CaseDialogs() = default;
    /// Where to write a calendar file.
    virtual void chooseCalendarFile(QWidget *parent, const QString &suggestedName,
                                    std::function<void(const QString &)> done) = 0;
    /// In which folder to put a case's folder.
    virtual void chooseFolder(QWidget *parent, std::function<void(const QString &)> done) = 0;
};

/// The desktop's own dialogs.
class DesktopCaseDialogs final : public QObject, public CaseDialogs
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopCaseDialogs)

public:
    explicit DesktopCaseDialogs(QObject *parent = nullptr);

    void chooseCalendarFile(QWidget *parent, const QString &suggestedName,
                            std::function<void(const QString &)> done) override;
    void chooseFolder(QWidget *parent, std::function<void(const QString &)> done) override;

private:
    DialogFolder m_documents{QStandardPaths::DocumentsLocation};
};

} // namespace WalletSupport
