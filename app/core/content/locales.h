#pragma once

#include <QString>
#include <QStringList>

namespace WalletSupport {

/// The locales to look in for `wanted`, best first: itself, the same language in another country, English, the rest.
/// Locales are named as Qt names them: `en`, `zh_CN`.
[[nodiscard]] QStringList fallbackOrder(const QString &wanted, const QStringList &available);

/// The best of `available` for `wanted`; empty only if nothing is available.
[[nodiscard]] QString bestLocale(const QString &wanted, const QStringList &available);

/// Whether Qt knows a locale by this name; its country may be left out.
[[nodiscard]] bool isLocaleName(const QString &name);

} // namespace WalletSupport
