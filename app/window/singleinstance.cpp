#include "window/singleinstance.h"

#include "core/base/sessionbus.h"
#include "window/applicationobject.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

namespace WalletSupport {

namespace {

/// What is read of a wish over the socket, in bytes; what is longer is no wish of ours.
constexpr qint64 LongestWish = 4096;

/// How long the first instance may take to listen or to answer, in milliseconds.
constexpr int Patience = 3000;

const QString Service = QStringLiteral(WSC_APP_ID);

QString objectPath()
{
    return QLatin1Char('/') + QString(Service).replace(QLatin1Char('.'), QLatin1Char('/'));
}

} // namespace

SingleInstance::SingleInstance(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::usualFolder()
{
    // Without XDG_RUNTIME_DIR Qt makes a folder in the temporary one that only the person can read.
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

SingleInstance::Role SingleInstance::claim(const StartWish &wish)
{
    if (hasSessionBus() && QDBusConnection::sessionBus().isConnected()) {
        return claimOnBus(wish);
    }
    return claimBySocket(wish);
}

SingleInstance::Role SingleInstance::claimOnBus(const StartWish &wish)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    auto *object = new ApplicationObject(this);
    connect(object, &ApplicationObject::wishReceived, this, &SingleInstance::wishReceived);
    bus.registerObject(objectPath(), object, QDBusConnection::ExportAllSlots);
    if (bus.registerService(Service)) {
        return Role::First;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(Service, objectPath(), ApplicationObject::interfaceName(),
                                                       QStringLiteral("Open"));
    call.setAutoStartService(false);
    call.setArguments({QStringList{wish.place}, toPlatformData(wish)});
    const bool isTold = bus.call(call, QDBus::Block, Patience).type() == QDBusMessage::ReplyMessage;
    // A first instance that hangs or has just gone must not keep the person from a window.
    return isTold ? Role::Second : Role::First;
}

SingleInstance::Role SingleInstance::claimBySocket(const StartWish &wish)
{
    QDir().mkpath(m_folder);
    m_lock = std::make_unique<QLockFile>(m_folder + QStringLiteral("/wallet-support-centre.lock"));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0)) {
        listen();
        return Role::First;
    }
    QLocalSocket socket;
    socket.connectToServer(m_folder + QStringLiteral("/wallet-support-centre.socket"));
    if (!socket.waitForConnected(Patience)) {
        return Role::First;
    }
    socket.write(toBytes(wish));
    socket.waitForBytesWritten(Patience);
    socket.disconnectFromServer();
    return Role::Second;
}

void SingleInstance::listen()
{
    const QString path = m_folder + QStringLiteral("/wallet-support-centre.socket");
    QLocalServer::removeServer(path);
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::readWish);
    m_server->listen(path);
}

void SingleInstance::readWish()
{
    QLocalSocket *socket = m_server->nextPendingConnection();
    socket->setParent(this);
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
        emit wishReceived(startWishFrom(socket->read(LongestWish)));
        socket->deleteLater();
    });
}

} // namespace WalletSupport
