#pragma once

#include <QDBusAbstractInterface>

namespace WalletSupport {

/// What shows notifications, if the desktop has it (Desktop Notifications Specification 1.2). There has to be a session
/// bus.
class DesktopNotifications final : public QDBusAbstractInterface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotifications)

public:
    explicit DesktopNotifications(QObject *parent = nullptr);

signals:
    void ActionInvoked(uint id, const QString &key);
};

} // namespace WalletSupport
