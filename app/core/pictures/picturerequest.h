#pragma once

#include "core/base/result.h"
#include "core/pictures/helperprocess.h"
#include "core/pictures/pictureerror.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

namespace WalletSupport {

/// Has the codes in a picture read by a process of its own, which has little memory and time. To destroy the request is
/// to end it; nothing is emitted then.
class PictureRequest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureRequest)

public:
    explicit PictureRequest(const QString &path, QObject *parent = nullptr);
    /// A picture that is not in a file.
    explicit PictureRequest(const QByteArray &bytes, QObject *parent = nullptr);

signals:
    /// Once, later in the loop.
    void finished(const WalletSupport::Result<QStringList, WalletSupport::PictureError> &texts);

private:
    PictureRequest(const QStringList &arguments, const QByteArray &input, QObject *parent);
    void takeAnswer(const std::optional<HelperError> &error);

    HelperProcess m_process;
    QByteArray m_answer;
};

} // namespace WalletSupport
