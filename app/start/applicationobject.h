#pragma once

#include "window/startwish.h"

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace WalletSupport {

/// Our object on the session bus, with the methods that desktops know (org.freedesktop.Application). Its slots have
/// the names of that interface.
class ApplicationObject final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
    Q_DISABLE_COPY_MOVE(ApplicationObject)

public:
    explicit ApplicationObject(QObject *parent = nullptr);

    [[nodiscard]] static QString interfaceName();

public slots:
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &wishes, const QVariantMap &platformData);
    void ActivateAction(const QString &action, const QVariantList &parameters, const QVariantMap &platformData);

signals:
    void wishReceived(const WalletSupport::StartWish &wish);
};

} // namespace WalletSupport
