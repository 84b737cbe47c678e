#include "cases/desktopnotifications.h"

#include <QDBusConnection>

namespace WalletSupport {

DesktopNotifications::DesktopNotifications(QObject *parent)
    : QDBusAbstractInterface(QStringLiteral("org.freedesktop.Notifications"),
                             QStringLiteral("/org/freedesktop/Notifications"), "org.freedesktop.Notifications",
                             QDBusConnection::sessionBus(), parent)
{
}

} // namespace WalletSupport
