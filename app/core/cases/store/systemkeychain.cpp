#include "core/cases/store/systemkeychain.h"

#include "core/base/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <chrono>

namespace WalletSupport {

namespace {

constexpr std::chrono::seconds Patience(60);
constexpr int QuickAnswer = 2000; ///< ms
const QString Secrets = QStringLiteral("org.freedesktop.secrets");
const QString Service = QStringLiteral("wallet-support-centre");

/// Runs the job to its end; false if it does not end in time.
bool run(QKeychain::Job &job)
{
    bool isDone = false;
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        isDone = true;
        loop.quit();
    });
    QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
    job.setAutoDelete(false);
    job.start();
    if (!isDone) {
        // The window is painted meanwhile, and what is typed waits.
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    return isDone;
}

Keychain::Outcome outcomeOf(const QKeychain::Job &job, bool isDone)
{
    if (!isDone) {
        return Keychain::Outcome::Refused;
    }
    switch (job.error()) {
    case QKeychain::NoError:
        return Keychain::Outcome::Done;
    case QKeychain::EntryNotFound:
        return Keychain::Outcome::NotThere;
    default:
        return Keychain::Outcome::Refused;
    }
}

} // namespace

bool SystemKeychain::isOpen() const
{
    if (!hasSessionBus()) {
        return false;
    }
    // Asking a keychain that is locked, or was never set up, would put a question for a password before a person who
    // has another trouble. The file serves then.
    QDBusMessage ask =
        QDBusMessage::createMethodCall(Secrets, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    ask << QStringLiteral("default");
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const QDBusReply<QDBusObjectPath> collection = bus.call(ask, QDBus::Block, QuickAnswer);
    if (!collection.isValid() || collection.value().path() == QStringLiteral("/")) {
        return false;
    }
    QDBusMessage look = QDBusMessage::createMethodCall(
        Secrets, collection.value().path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    look << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    const QDBusReply<QDBusVariant> isLocked = bus.call(look, QDBus::Block, QuickAnswer);
    return isLocked.isValid() && !isLocked.value().variant().toBool();
}

Keychain::Outcome SystemKeychain::read(const QString &entry, QByteArray &secret) const
{
    if (!hasSessionBus()) {
        return Outcome::Refused;
    }
    auto *job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(entry);
    const bool isDone = run(*job);
    secret = job->binaryData();
    const Outcome outcome = outcomeOf(*job, isDone);
    job->deleteLater();
    return outcome;
}

Keychain::Outcome SystemKeychain::write(const QString &entry, const QByteArray &secret) const
{
    auto *job = new QKeychain::WritePasswordJob(Service);
    job->setKey(entry);
    job->setBinaryData(secret);
    const Outcome outcome = outcomeOf(*job, run(*job));
    job->deleteLater();
    return outcome;
}

Keychain::Outcome SystemKeychain::remove(const QString &entry) const
{
    if (!hasSessionBus()) {
        return Outcome::Refused;
    }
    auto *job = new QKeychain::DeletePasswordJob(Service);
    job->setKey(entry);
    const Outcome outcome = outcomeOf(*job, run(*job));
    job->deleteLater();
    return outcome;
}

} // namespace WalletSupport
