#pragma once

#include <QAccessibleWidget>

namespace WalletSupport {

/// For QAccessible::installFactory(), which keeps each factory once however often it is given: screen readers are told
/// that every `Kind` has this role.
template <typename Kind, QAccessible::Role Role>
QAccessibleInterface *interfaceWithRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<Kind *>(object);
    return widget != nullptr ? new QAccessibleWidget(widget, Role) : nullptr;
}

} // namespace WalletSupport
