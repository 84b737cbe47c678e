#pragma once

#include "core/base/result.h"
#include "core/pictures/pictureerror.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace WalletSupport {

/// Has a picture read by a process of its own, which has little memory and time, so that no picture can hold up the
/// window or bring it down. To destroy the request is to end it; nothing is emitted then.
class PictureRequest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureRequest)

public:
    enum class Task {
        ReadCodes, ///< the texts of the codes in it
        Look,      ///< only whether it can be shown; there are no texts
    };

    PictureRequest(Task task, const QString &path, QObject *parent = nullptr);
    /// A picture that is not in a file.
    PictureRequest(Task task, const QByteArray &bytes, QObject *parent = nullptr);
    ~PictureRequest() override;

signals:
    /// Once, later in the loop.
    void finished(const WalletSupport::Result<QStringList, WalletSupport::PictureError> &texts);

private:
    PictureRequest(const QStringList &arguments, const QByteArray &input, QObject *parent);
    void start(const QStringList &arguments, const QByteArray &input);
    void takeAnswer(int exitCode, QProcess::ExitStatus status);
    void end(const Result<QStringList, PictureError> &texts);

    QProcess *m_process; ///< goes by itself when it has ended: that may be later than this
    QTimer m_patience;
    bool m_isOver = false;
};

} // namespace WalletSupport
