#include "core/guides/walletcontext.h"

#include "core/content/locales.h"

namespace WalletSupport {

QString WalletContext::name(const QString &locale) const
{
    QStringList known = names.keys();
    known.sort();
    return names.value(bestLocale(locale, known), id);
}

} // namespace WalletSupport
