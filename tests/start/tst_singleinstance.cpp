#include "core/base/sessionbus.h"
#include "core/content/link.h"
#include "start/singleinstance.h"
#include "start/wishsocket.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

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
    void readsWhateverComes_data();
    void readsWhateverComes();
    void cutsNothing();
    void noticesWhenNobodyReads();
    void readsPlatformData();
    void letsNobodyElseIn();

private:
    /// What a second start is told, while this thread answers as the first.
    static SingleInstance::Role handedOver(const QString &folder, const StartWish &wish)
    {
        std::atomic<bool> isDone = false;
        auto role = SingleInstance::Role::First;
        const std::unique_ptr<QThread> start(QThread::create([&] {
            SingleInstance second(folder);
            role = second.claim(wish);
            isDone = true;
        }));
        start->start();
        [[maybe_unused]] const bool isOver = QTest::qWaitFor([&isDone] { return isDone.load(); }, 10'000);
        start->wait();
        return role;
    }
};

void TestSingleInstance::makesItsFolder()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.filePath(QStringLiteral("new/deep")));
    QCOMPARE(first.claim({}), SingleInstance::Role::First);
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("new/deep/wallet-support-centre.socket"))));
}

void TestSingleInstance::handsTheWishToTheFirst_data()
{
    QTest::addColumn<StartWish>("wish");
    QTest::newRow("to raise the window") << StartWish();
    QTest::newRow("a page") << StartWish{QStringLiteral("guides/refund"), {}, {}};
    QTest::newRow("a link") << StartWish{QStringLiteral("wallet-support:article/refund"), {}, {}};
    QTest::newRow("Chinese") << StartWish{QStringLiteral("不是链接"), {}, {}};
    QTest::newRow("a language") << StartWish{{}, QStringLiteral("zh_CN"), {}};
    QTest::newRow("a wallet") << StartWish{{}, {}, QStringLiteral("n26")};
    QTest::newRow("all of them") << StartWish{QStringLiteral("faq"), QStringLiteral("en"), QStringLiteral("n26")};
}

void TestSingleInstance::handsTheWishToTheFirst()
{
    QFETCH(StartWish, wish);
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QCOMPARE(first.claim({QStringLiteral("home"), {}, {}}), SingleInstance::Role::First);
    QSignalSpy wishes(&first, &SingleInstance::wishReceived);
    QCOMPARE(handedOver(folder.path(), wish), SingleInstance::Role::Second);
    QTRY_COMPARE(wishes.size(), 1);
    QCOMPARE(wishes.first().first().value<StartWish>(), wish);
    // And a third.
    QCOMPARE(handedOver(folder.path(), {QStringLiteral("faq"), {}, {}}), SingleInstance::Role::Second);
    QTRY_COMPARE(wishes.size(), 2);
}

void TestSingleInstance::takesOverWhenTheFirstHasGone()
{
    const QTemporaryDir folder;
    {
        SingleInstance first(folder.path());
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
    }
    SingleInstance next(folder.path());
    QCOMPARE(next.claim({}), SingleInstance::Role::First);
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
    QCOMPARE(first.claim({}), SingleInstance::Role::First);
    QSignalSpy wishes(&first, &SingleInstance::wishReceived);
    QCOMPARE(handedOver(folder.path(), {QStringLiteral("faq"), {}, {}}), SingleInstance::Role::Second);
    QTRY_COMPARE(wishes.size(), 1);
}

void TestSingleInstance::keepsFoldersApart()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    SingleInstance first(one.path());
    SingleInstance second(other.path());
    QCOMPARE(first.claim({}), SingleInstance::Role::First);
    QCOMPARE(second.claim({}), SingleInstance::Role::First);
}

void TestSingleInstance::readsWhateverComes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("200,000 letters") << QByteArray(200'000, 'a');
    QTest::newRow("nothing but separators") << QByteArray(10'000, '\0');
    QTest::newRow("one part") << QByteArray("zh_CN");
    QTest::newRow("too many parts") << QByteArray("a\0b\0c\0d\0e", 9);
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\0\x80\0\xc3", 6);
    QTest::newRow("more than is read of one") << QByteArray(2'000'000, 'a');
    QTest::newRow("nothing") << QByteArray();
}

void TestSingleInstance::readsWhateverComes()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QCOMPARE(first.claim({}), SingleInstance::Role::First);
    QSignalSpy wishes(&first, &SingleInstance::wishReceived);
    QLocalSocket socket;
    socket.connectToServer(folder.filePath(QStringLiteral("wallet-support-centre.socket")));
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    QTRY_COMPARE(socket.bytesToWrite(), 0);
    socket.disconnectFromServer();
    QTRY_COMPARE(wishes.size(), 1);
    const auto wish = wishes.first().first().value<StartWish>();
    for (const QString &part : {wish.place, wish.language, wish.wallet}) {
        QVERIFY(part.size() <= WishSocket::LongestWish);
    }
}

void TestSingleInstance::cutsNothing()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QCOMPARE(first.claim({}), SingleInstance::Role::First);
    QSignalSpy wishes(&first, &SingleInstance::wishReceived);
    // The longest link that is followed, and a word that is as long as a command line can have.
    const QString link = Link{Link::Kind::Check, QString(Link::LongestText, QChar(0x652f))}.text();
    for (const QString &place : {link, QString(131'000, QLatin1Char('x'))}) {
        const StartWish wish{place, QStringLiteral("en"), QStringLiteral("n26")};
        QCOMPARE(handedOver(folder.path(), wish), SingleInstance::Role::Second);
        QTRY_COMPARE(wishes.size(), 1);
        QCOMPARE(wishes.takeFirst().first().value<StartWish>(), wish);
    }
}

void TestSingleInstance::noticesWhenNobodyReads()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QCOMPARE(first.claim({}), SingleInstance::Role::First);
    // It listens, and its loop stands still: this thread waits for the second start.
    SingleInstance second(folder.path());
    QCOMPARE(second.claim({QStringLiteral("faq"), {}, {}}), SingleInstance::Role::First);
}

void TestSingleInstance::readsPlatformData()
{
    const StartWish wish{QStringLiteral("faq"), QStringLiteral("zh_CN"), QStringLiteral("n26")};
    QCOMPARE(startWishFrom(wish.place, toPlatformData(wish)), wish);
    // From another program: what is not there, of another type, or far too long.
    QCOMPARE(startWishFrom(wish.place, {}), (StartWish{wish.place, {}, {}}));
    const QVariantMap strange = {{QStringLiteral("language"), QStringList{QStringLiteral("en"), QString()}},
                                 {QStringLiteral("wallet"), QString(100'000, QLatin1Char('x'))},
                                 {QStringLiteral("desktop-startup-id"), QStringLiteral("x")}};
    QCOMPARE(startWishFrom({}, strange), (StartWish{{}, {}, QString(100'000, QLatin1Char('x'))}));
}

void TestSingleInstance::letsNobodyElseIn()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QCOMPARE(first.claim({}), SingleInstance::Role::First);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("wallet-support-centre.socket"))) & others));
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
