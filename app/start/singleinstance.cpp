#include "start/singleinstance.h"

#include "core/base/module.h"
#include "core/base/sessionbus.h"
#include "start/applicationobject.h"
#include "start/wishsocket.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QLockFile>
#include <QStandardPaths>

namespace WalletSupport {

namespace {

/// How long the first instance may take to answer, in milliseconds.
constexpr int Patience = 3000;

const QString Service = QStringLiteral(WSC_APP_ID);

QString objectPath()
{
    return QLatin1Char('/') + QString(Service).replace(QLatin1Char('.'), QLatin1Char('/'));
}

/// Null only in a broken installation: then each start has a window of its own.
const WishSocket *wishSocket()
{
    static const auto give = reinterpret_cast<GiveWishSocket *>(moduleSymbol(WSC_SOCKET_MODULE, WishSocketSymbol));
    return give != nullptr ? give() : nullptr;
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
    const WishSocket *socket = wishSocket();
    return socket != nullptr && socket->send(socketPath(), toBytes(wish)) ? Role::Second : Role::First;
}

void SingleInstance::listen()
{
    if (const WishSocket *socket = wishSocket()) {
        const bool isListening = socket->listen(
            socketPath(), this, [this](const QByteArray &wish) { emit wishReceived(startWishFrom(wish)); });
        if (!isListening) {
            // A later start finds nobody there and has a window of its own.
            qWarning("The socket %s cannot be listened on.", qPrintable(socketPath()));
        }
    }
}

QString SingleInstance::socketPath() const
{
    return m_folder + QStringLiteral("/wallet-support-centre.socket");
}

} // namespace WalletSupport
