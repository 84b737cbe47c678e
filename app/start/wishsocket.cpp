#include "start/wishsocket.h"

#include <QLocalServer>
#include <QLocalSocket>

namespace WalletSupport {

namespace {

/// What is read of a wish, in bytes; what is longer is no wish of ours.
constexpr qint64 LongestWish = 4096;

/// How long the first instance may take to listen, in milliseconds.
constexpr int Patience = 3000;

bool sendWish(const QString &path, const QByteArray &wish)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(Patience)) {
        return false;
    }
    socket.write(wish);
    socket.waitForBytesWritten(Patience);
    socket.disconnectFromServer();
    return true;
}

void listenForWishes(const QString &path, QObject *context, const WishSocket::Received &received)
{
    QLocalServer::removeServer(path);
    auto *server = new QLocalServer(context);
    server->setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(server, &QLocalServer::newConnection, server, [server, received] {
        QLocalSocket *socket = server->nextPendingConnection();
        QObject::connect(socket, &QLocalSocket::disconnected, socket, [socket, received] {
            received(socket->read(LongestWish));
            socket->deleteLater();
        });
    });
    server->listen(path);
}

} // namespace

} // namespace WalletSupport

extern "C" Q_DECL_EXPORT const WalletSupport::WishSocket *walletSupportWishSocket1();

const WalletSupport::WishSocket *walletSupportWishSocket1()
{
    static const WalletSupport::WishSocket socket{WalletSupport::sendWish, WalletSupport::listenForWishes};
    return &socket;
}
