#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>
#include <QObject>

namespace WalletSupport {

/// The desktop portal's settings, so far as we ask for them; the signal has the portal's own name.
class PortalSettings final : public QDBusAbstractInterface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortalSettings)

public:
    PortalSettings(const QDBusConnection &bus, QObject *parent);

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

/// Whether the desktop is dark: as the desktop portal says where there is one, else by the platform's own palette.
class SystemColours final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemColours)

public:
    explicit SystemColours(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_isDark; }

signals:
    void changed(bool isDark);

private:
    void readSetting(const QString &group, const QString &key, const QDBusVariant &value);

    bool m_isDark = false;
};

} // namespace WalletSupport
