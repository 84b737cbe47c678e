#pragma once

#include "core/base/result.h"
#include "core/cases/evidenceanswer.h"
#include "core/cases/evidenceerror.h"
#include "core/pictures/helperprocess.h"

#include <QCryptographicHash>
#include <QObject>

namespace WalletSupport {

/// What a person wants to add: a file, or something that was pasted and is in none.
struct EvidenceSource
{
    QString path;     ///< empty if it is not in a file
    QByteArray bytes; ///< empty if it is in a file
    QString name;     ///< without folders
};

/// Has evidence prepared by a process of its own, which has little memory and time, so that no file can hold up the
/// window or bring it down. To destroy the request is to end it; nothing is emitted then.
class EvidenceRequest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceRequest)

public:
    explicit EvidenceRequest(const EvidenceSource &source, QObject *parent = nullptr);

signals:
    /// Once, later in the loop.
    void finished(const WalletSupport::Result<WalletSupport::PreparedEvidence, WalletSupport::EvidenceError> &result);

private:
    void receive(const QByteArray &bytes);
    void takeEnd(const std::optional<HelperError> &error);

    QString m_name;
    HelperProcess m_process;
    QByteArray m_head;
    QByteArray m_bytes;
    QCryptographicHash m_hash{QCryptographicHash::Sha256}; ///< made while the bytes come, so that none waits for it
};

/// Has a picture of kept evidence made, likewise.
class ShownEvidenceRequest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShownEvidenceRequest)

public:
    /// `page` is counted from 0; `most` is the size in pixels that the picture may have.
    ShownEvidenceRequest(const QByteArray &bytes, int page, QSize most, QObject *parent = nullptr);

signals:
    /// Once, later in the loop.
    void finished(const WalletSupport::Result<WalletSupport::ShownEvidence, WalletSupport::EvidenceError> &result);

private:
    void takeEnd(const std::optional<HelperError> &error);

    HelperProcess m_process;
    QByteArray m_answer;
};

} // namespace WalletSupport
