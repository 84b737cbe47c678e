#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantMap>

namespace WalletSupport {

/// What a start of the program asks of the window. Each part may be empty: then it stays as it is. A part that comes
/// from another process may hold anything.
struct StartWish
{
    QString place; ///< a link, or a page's name ("faq", "guides/refund")
    QString language;
    QString wallet; ///< a wallet's id
    bool operator==(const StartWish &) const = default;
};

/// As the local socket carries it: three parts, each ended by a zero. Nothing is cut: a wish without its end is another
/// wish. What is too long for a link, a page or an id is refused where it is read (wish.h), with a sentence.
constexpr int PartsOfWish = 3;
[[nodiscard]] QByteArray toBytes(const StartWish &wish);
[[nodiscard]] StartWish startWishFrom(const QByteArray &bytes);

/// The parts that org.freedesktop.Application has no place for, as its "platform data".
[[nodiscard]] QVariantMap toPlatformData(const StartWish &wish);
[[nodiscard]] StartWish startWishFrom(const QString &place, const QVariantMap &platformData);

} // namespace WalletSupport
