#include "start/applicationobject.h"

namespace WalletSupport {

ApplicationObject::ApplicationObject(QObject *parent)
    : QObject(parent)
{
}

QString ApplicationObject::interfaceName()
{
    return QStringLiteral("org.freedesktop.Application");
}

void ApplicationObject::Activate(const QVariantMap &platformData)
{
    emit wishReceived(startWishFrom(QString(), platformData));
}

void ApplicationObject::Open(const QStringList &wishes, const QVariantMap &platformData)
{
    emit wishReceived(startWishFrom(wishes.value(0), platformData));
}

void ApplicationObject::ActivateAction(const QString &action, const QVariantList &, const QVariantMap &platformData)
{
    emit wishReceived(startWishFrom(action, platformData));
}

} // namespace WalletSupport
