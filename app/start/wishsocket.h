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
    using Received = std::function<void(const QByteArray &wish)>;

    /// Sends the wish to whoever listens there; false if nobody answers in time.
    bool (*send)(const QString &path, const QByteArray &wish) = nullptr;
    /// Listens there as long as `context` lives, and calls `received` for each wish, cut at 4096 bytes.
    void (*listen)(const QString &path, QObject *context, const Received &received) = nullptr;
};

/// The name under which the module gives it. The number is raised with every change of the struct.
inline constexpr const char *WishSocketSymbol = "walletSupportWishSocket1";
using GiveWishSocket = const WishSocket *();

} // namespace WalletSupport
