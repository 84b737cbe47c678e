#include "start/wishsocket.h"

#include "window/startwish.h"

#include <QLocalServer>
#include <QLocalSocket>

#include <memory>
#include <utility>

namespace WalletSupport {

namespace {

/// How long the first instance may take to answer, in milliseconds.
constexpr int Patience = 3000;

/// What it answers when it has the whole of a wish.
constexpr char Taken = '+';

bool sendWish(const QString &path, const QByteArray &wish)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(Patience) || socket.write(wish) != wish.size()) {
        return false;
    }
    // The system takes a wish for a program that hangs, too: only the answer shows that somebody has read it.
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(Patience)) {
    }
    char answer = 0;
    return socket.bytesToWrite() == 0 && socket.waitForReadyRead(Patience) && socket.getChar(&answer) &&
           answer == Taken;
}

/// One start that hands its wish over.
void hear(QLocalSocket *socket, const WishSocket::Received &received)
{
    socket->setReadBufferSize(WishSocket::LongestWish);
    auto isDone = std::make_shared<bool>(false);
    const auto take = [socket, received, isDone] {
        if (!std::exchange(*isDone, true)) {
            received(socket->read(WishSocket::LongestWish));
        }
    };
    const auto look = [socket, take, isDone] {
        const QByteArray wish = socket->peek(WishSocket::LongestWish);
        if (*isDone || (wish.count('\0') < PartsOfWish && wish.size() < WishSocket::LongestWish)) {
            return;
        }
        take();
        if (wish.size() == WishSocket::LongestWish) {
            socket->abort(); // nobody of ours; the rest is not read
            return;
        }
        socket->putChar(Taken);
        socket->flush();
    };
    QObject::connect(socket, &QLocalSocket::readyRead, socket, look);
    QObject::connect(socket, &QLocalSocket::disconnected, socket, [socket, take] {
        take();
        socket->deleteLater();
    });
    look();
}

bool listenForWishes(const QString &path, QObject *context, const WishSocket::Received &received)
{
    QLocalServer::removeServer(path);
    auto *server = new QLocalServer(context);
    server->setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(server, &QLocalServer::newConnection, server, [server, received] {
        while (QLocalSocket *socket = server->nextPendingConnection()) {
            hear(socket, received);
        }
    });
    return server->listen(path);
}

} // namespace

} // namespace WalletSupport

extern "C" Q_DECL_EXPORT const WalletSupport::WishSocket *walletSupportWishSocket2();

const WalletSupport::WishSocket *walletSupportWishSocket2()
{
    static const WalletSupport::WishSocket socket{WalletSupport::sendWish, WalletSupport::listenForWishes};
    return &socket;
}
