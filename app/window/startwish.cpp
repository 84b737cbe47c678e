#include "window/startwish.h"

namespace WalletSupport {

namespace {

const QString Language = QStringLiteral("language");
const QString Wallet = QStringLiteral("wallet");

} // namespace

QByteArray toBytes(const StartWish &wish)
{
    // No word of a command line can hold the separator.
    return wish.language.toUtf8() + '\0' + wish.wallet.toUtf8() + '\0' + wish.place.toUtf8() + '\0';
}

StartWish startWishFrom(const QByteArray &bytes)
{
    const QList<QByteArray> parts = bytes.split('\0');
    const auto part = [&parts](qsizetype number) { return QString::fromUtf8(parts.value(number)).trimmed(); };
    return {part(2), part(0), part(1)};
}

QVariantMap toPlatformData(const StartWish &wish)
{
    return {{Language, wish.language}, {Wallet, wish.wallet}};
}

StartWish startWishFrom(const QString &place, const QVariantMap &platformData)
{
    return {place, platformData.value(Language).toString(), platformData.value(Wallet).toString()};
}

} // namespace WalletSupport
