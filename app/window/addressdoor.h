#pragma once

#include "ui/notice.h"

#include <QObject>

class QUrl;

namespace WalletSupport {

class AddressOpener;
class Gate;
class OwnFile;

/// Takes addresses and files that pages want opened to the gate and the opener, and says in a sentence what did not
/// open.
class AddressDoor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddressDoor)

public:
    /// Both outlive it.
    AddressDoor(const Gate &gate, AddressOpener &opener, QObject *parent = nullptr);

    void openAddress(const QUrl &address);
    void openOwnFile(const OwnFile &file);

signals:
    void noticeRequested(const WalletSupport::Notice &notice);

private:
    const Gate &m_gate;
    AddressOpener &m_opener;
};

} // namespace WalletSupport
