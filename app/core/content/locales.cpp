#include "core/content/locales.h"

#include <QLocale>

#include <algorithm>

namespace WalletSupport {

namespace {

QString languageOf(const QString &locale)
{
    return locale.section(QLatin1Char('_'), 0, 0);
}

int distance(const QString &wanted, const QString &locale)
{
    if (locale == wanted) {
        return 0;
    }
    if (languageOf(locale) == languageOf(wanted)) {
        return 1;
    }
    return languageOf(locale) == QLatin1String("en") ? 2 : 3;
}

} // namespace

QStringList fallbackOrder(const QString &wanted, const QStringList &available)
{
    QStringList order = available;
    std::stable_sort(order.begin(), order.end(), [&wanted](const QString &left, const QString &right) {
        return distance(wanted, left) < distance(wanted, right);
    });
    return order;
}

QString bestLocale(const QString &wanted, const QStringList &available)
{
    const QStringList order = fallbackOrder(wanted, available);
    return order.isEmpty() ? QString() : order.first();
}

bool isLocaleName(const QString &name)
{
    // QLocale answers an unknown name with "C", and adds the usual country to a bare language.
    const QString known = QLocale(name).name();
    return known != QLatin1String("C") && (known == name || known.startsWith(name + QLatin1Char('_')));
}

} // namespace WalletSupport
