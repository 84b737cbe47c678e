#include "core/cases/store/systemkeychain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace WalletSupport;

/// The keychain of a real desktop, on a bus and in a home of its own.
class TestSystemKeychain final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;

private slots:
    void initTestCase()
    {
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        QVERIFY(QTest::qWaitFor([this] { return m_bus.canReadLine(); }));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        // A keychain that is open, as after the person has signed in to the desktop.
        m_keyring.start(
            QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
        QVERIFY(m_keyring.waitForStarted());
        m_keyring.write("a password\n");
        m_keyring.closeWriteChannel();
        // Who asks earlier makes the bus start another one, which is not open.
        QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
        QTRY_VERIFY(bus->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")).value());
    }
    void cleanupTestCase()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
    }

    void keepsAndRemoves()
    {
        const SystemKeychain keychain;
        QVERIFY(keychain.isOpen());
        const QString entry = QStringLiteral("entry");
        QByteArray secret;
        QCOMPARE(keychain.read(entry, secret), Keychain::Outcome::NotThere);
        QCOMPARE(keychain.write(entry, "the key"), Keychain::Outcome::Done);
        QCOMPARE(keychain.read(entry, secret), Keychain::Outcome::Done);
        QCOMPARE(secret, QByteArray("the key"));
        QCOMPARE(keychain.remove(entry), Keychain::Outcome::Done);
        QCOMPARE(keychain.read(entry, secret), Keychain::Outcome::NotThere);
    }
};

QTEST_GUILESS_MAIN(TestSystemKeychain)
#include "tst_systemkeychain.moc"
