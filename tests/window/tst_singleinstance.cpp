#include "core/base/sessionbus.h"
#include "window/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace WalletSupport;

/// The way by lock file and socket; the way over the bus is seen by the end-to-end tests, which have one.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", NoSessionBus); }
    void makesItsFolder();
    void handsTheWishToTheFirst_data();
    void handsTheWishToTheFirst();
    void takesOverWhenTheFirstHasGone();
    void takesOverAStaleLock();
    void keepsFoldersApart();
    void boundsWhatItReads();
    void letsNobodyElseIn();
};

void TestSingleInstance::makesItsFolder()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.filePath(QStringLiteral("new/deep")));
    QCOMPARE(first.claim(QString()), SingleInstance::Role::First);
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("new/deep/wallet-support-centre.socket"))));
}

void TestSingleInstance::handsTheWishToTheFirst_data()
{
    QTest::addColumn<QString>("wish");
    QTest::newRow("to raise the window") << QString();
    QTest::newRow("a page") << QStringLiteral("guides/refund");
    QTest::newRow("a link") << QStringLiteral("wallet-support:article/refund");
    QTest::newRow("Chinese") << QStringLiteral("不是链接");
}

void TestSingleInstance::handsTheWishToTheFirst()
{
    QFETCH(QString, wish);
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QCOMPARE(first.claim(QStringLiteral("home")), SingleInstance::Role::First);
    QSignalSpy wishes(&first, &SingleInstance::wishReceived);
    SingleInstance second(folder.path());
    QCOMPARE(second.claim(wish), SingleInstance::Role::Second);
    QTRY_COMPARE(wishes.size(), 1);
    QCOMPARE(wishes.first().first().toString(), wish);
    // And a third.
    SingleInstance third(folder.path());
    QCOMPARE(third.claim(QStringLiteral("faq")), SingleInstance::Role::Second);
    QTRY_COMPARE(wishes.size(), 2);
}

void TestSingleInstance::takesOverWhenTheFirstHasGone()
{
    const QTemporaryDir folder;
    {
        SingleInstance first(folder.path());
        QCOMPARE(first.claim(QString()), SingleInstance::Role::First);
    }
    SingleInstance next(folder.path());
    QCOMPARE(next.claim(QString()), SingleInstance::Role::First);
}

void TestSingleInstance::takesOverAStaleLock()
{
    const QTemporaryDir folder;
    // What a crash leaves: the lock of a process that is no more, and its socket file.
    QFile lock(folder.filePath(QStringLiteral("wallet-support-centre.lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("99999999\nwallet-support-centre\n" + QSysInfo::machineHostName().toUtf8() + "\n" +
               QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n");
    lock.close();
    QFile socket(folder.filePath(QStringLiteral("wallet-support-centre.socket")));
    QVERIFY(socket.open(QIODevice::WriteOnly));
    socket.close();

    SingleInstance first(folder.path());
    QCOMPARE(first.claim(QString()), SingleInstance::Role::First);
    QSignalSpy wishes(&first, &SingleInstance::wishReceived);
    SingleInstance second(folder.path());
    QCOMPARE(second.claim(QStringLiteral("faq")), SingleInstance::Role::Second);
    QTRY_COMPARE(wishes.size(), 1);
}

void TestSingleInstance::keepsFoldersApart()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    SingleInstance first(one.path());
    SingleInstance second(other.path());
    QCOMPARE(first.claim(QString()), SingleInstance::Role::First);
    QCOMPARE(second.claim(QString()), SingleInstance::Role::First);
}

void TestSingleInstance::boundsWhatItReads()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QCOMPARE(first.claim(QString()), SingleInstance::Role::First);
    QSignalSpy wishes(&first, &SingleInstance::wishReceived);
    QLocalSocket socket;
    socket.connectToServer(folder.filePath(QStringLiteral("wallet-support-centre.socket")));
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(200'000, 'a'));
    QTRY_COMPARE(socket.bytesToWrite(), 0);
    socket.disconnectFromServer();
    QTRY_COMPARE(wishes.size(), 1);
    QVERIFY(wishes.first().first().toString().size() <= 4096);
}

void TestSingleInstance::letsNobodyElseIn()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QCOMPARE(first.claim(QString()), SingleInstance::Role::First);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("wallet-support-centre.socket"))) & others));
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
