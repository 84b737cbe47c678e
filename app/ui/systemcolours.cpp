#include "ui/systemcolours.h"

#include "core/base/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QPalette>

namespace WalletSupport {

namespace {

const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Group = QStringLiteral("org.freedesktop.appearance");
const QString Key = QStringLiteral("color-scheme");

/// The portal's word for "prefers dark".
constexpr uint PrefersDark = 1;

/// How long the portal may take to answer at start, in milliseconds; a desktop that has it answers in one or two.
constexpr int PortalPatience = 100;

uint schemeOf(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt();
}

} // namespace

PortalSettings::PortalSettings(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(Service, Path, "org.freedesktop.portal.Settings", bus, parent)
{
}

SystemColours::SystemColours(QObject *parent)
    : QObject(parent)
{
    const QPalette palette = QGuiApplication::palette();
    m_isDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    if (!hasSessionBus()) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    QDBusMessage question = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
    question.setAutoStartService(false);
    question.setArguments({Group, Key});
    const QDBusMessage answer = bus.call(question, QDBus::Block, PortalPatience);
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty()) {
        m_isDark = schemeOf(answer.arguments().constFirst()) == PrefersDark;
    }
    connect(new PortalSettings(bus, this), &PortalSettings::SettingChanged, this, &SystemColours::readSetting);
}

void SystemColours::readSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != Group || key != Key) {
        return;
    }
    const bool isDark = schemeOf(value.variant()) == PrefersDark;
    if (isDark != m_isDark) {
        m_isDark = isDark;
        emit changed(isDark);
    }
}

} // namespace WalletSupport
