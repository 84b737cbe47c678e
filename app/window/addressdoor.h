#pragma once

#include "core/gate/gate.h"
#include "ui/notice.h"

#include <QObject>

class QUrl;

namespace WalletSupport {

class AddressOpener;
class OwnFile;
class RedactedRequest;

/// Takes addresses and files that pages want opened to the gate and the opener, and says in a sentence what did not
/// open.
class AddressDoor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddressDoor)

public:
    /// All outlive it.
    AddressDoor(const Gate &gate, AddressOpener &opener, QObject *parent = nullptr);

    void openAddress(const QUrl &address);
    void openOwnFile(const OwnFile &file);
    /// Hands a letter that the person has seen to the mail program. Without a recipient the person fills it in there.
    void openMail(const RedactedRequest &request);

signals:
    void noticeRequested(const WalletSupport::Notice &notice);

private:
    void openCleared(const Gate::Answer &cleared);

    const Gate &m_gate;
    AddressOpener &m_opener;
};

} // namespace WalletSupport
