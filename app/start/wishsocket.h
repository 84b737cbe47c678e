#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace WalletSupport {

/// How a second start tells the first one its wish where there is no session bus: a local socket, in a module, since
/// Qt's network library brings eight others that nobody else needs.
struct WishSocket
{
    /// More than the three words of a command line that a wish is made of can hold (Linux: 128 KiB each). Any of its
    /// parts that came near it would be refused where it is read.
    static constexpr qint64 LongestWish = qint64{512} * 1024;

    using Received = std::function<void(const QByteArray &wish)>;

    /// Sends the wish to whoever listens there; false if nobody says in time that they have it.
    bool (*send)(const QString &path, const QByteArray &wish) = nullptr;
    /// Listens there as long as `context` lives, and calls `received` for each wish; false if that is not possible.
    /// No more than `LongestWish` bytes are read of one.
    bool (*listen)(const QString &path, QObject *context, const Received &received) = nullptr;
};

/// The name under which the module gives it. The number is raised with every change of the struct.
inline constexpr const char *WishSocketSymbol = "walletSupportWishSocket2";
using GiveWishSocket = const WishSocket *();

} // namespace WalletSupport
