#include "window/applicationobject.h"

namespace WalletSupport {

ApplicationObject::ApplicationObject(QObject *parent)
    : QObject(parent)
{
}

QString ApplicationObject::interfaceName()
{
    return QStringLiteral("org.freedesktop.Application");
}

void ApplicationObject::Activate(const QVariantMap &)
{
    emit wishReceived(QString());
}

void ApplicationObject::Open(const QStringList &wishes, const QVariantMap &)
{
    emit wishReceived(wishes.value(0));
}

void ApplicationObject::ActivateAction(const QString &action, const QVariantList &, const QVariantMap &)
{
    emit wishReceived(action);
}

} // namespace WalletSupport
