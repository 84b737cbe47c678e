#include "window/startwish.h"

namespace WalletSupport {

namespace {

/// Longer than any page, link or id of ours.
constexpr qsizetype LongestPart = 1024;

const QString Language = QStringLiteral("language");
const QString Wallet = QStringLiteral("wallet");

} // namespace

QByteArray toBytes(const StartWish &wish)
{
    // No word of a command line can hold the separator.
    return wish.language.left(LongestPart).toUtf8() + '\0' + wish.wallet.left(LongestPart).toUtf8() + '\0' +
           wish.place.left(LongestPart).toUtf8();
}

StartWish startWishFrom(const QByteArray &bytes)
{
    const QList<QByteArray> parts = bytes.split('\0');
    const auto part = [&parts](qsizetype number) {
        return QString::fromUtf8(parts.value(number)).trimmed().left(LongestPart);
    };
    return {part(2), part(0), part(1)};
}

QVariantMap toPlatformData(const StartWish &wish)
{
    return {{Language, wish.language.left(LongestPart)}, {Wallet, wish.wallet.left(LongestPart)}};
}

StartWish startWishFrom(const QString &place, const QVariantMap &platformData)
{
    return {place.left(LongestPart), platformData.value(Language).toString().left(LongestPart),
            platformData.value(Wallet).toString().left(LongestPart)};
}

} // namespace WalletSupport
