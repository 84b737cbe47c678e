#include "core/directory/directory.h"
#include "core/gate/addressopener.h"
#include "core/gate/gate.h"
#include "core/gate/ownfile.h"
#include "support/directorypack.h"

#include <QTest>

#include <sys/stat.h>

using namespace WalletSupport;
using Kind = OpenError::Kind;

/// The real process is run: a script named xdg-open, first in PATH, that writes down its arguments.
class TestAddressOpener : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void handsOverTheAddress();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void saysThatThereIsNoOpener();
    void opensOwnFilesAndTheirFolders();
    void forgetsThoseThatHaveGone();
    void saysWhatGoesWrongLate();
    void leavesItRunning();

private:
    void putOpener(const QByteArray &lastLine);
    QStringList arguments() const;
    ClearedAddress cleared(const QString &address) const { return *Gate(*m_directory).clear(address); }

    std::optional<Pack> m_pack;
    std::optional<Directory> m_directory;
    std::optional<QTemporaryDir> m_folder;
    QByteArray m_path;
};

void TestAddressOpener::initTestCase()
{
    Result<Pack, PackError> pack = packWithDirectory(exampleDirectory());
    QVERIFY(pack.has_value());
    m_pack = std::move(*pack);
    m_directory.emplace(*m_pack);
    m_path = qgetenv("PATH");
}

void TestAddressOpener::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    qputenv("PATH", QByteArray(m_folder->path().toLocal8Bit() + ':' + m_path));
}

void TestAddressOpener::cleanup()
{
    qputenv("PATH", m_path);
    m_folder.reset();
}

void TestAddressOpener::putOpener(const QByteArray &lastLine)
{
    QFile script(m_folder->filePath(QStringLiteral("xdg-open")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > '" +
                 m_folder->filePath(QStringLiteral("arguments")).toLocal8Bit() + "'\n" + lastLine + '\n');
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QStringList TestAddressOpener::arguments() const
{
    const QByteArray written = contentsOf(m_folder->filePath(QStringLiteral("arguments")));
    return QString::fromUtf8(written).split(u'\n', Qt::SkipEmptyParts);
}

void TestAddressOpener::handsOverTheAddress()
{
    putOpener("exit 0");
    AddressOpener opener;
    std::optional<Result<void, OpenError>> answer;
    // Were a shell between us, it would run what stands after the semicolon.
    opener.open(cleared(QStringLiteral("https://wallet.example/?a=$(id);touch%20x&b='c'")), this,
                [&](const Result<void, OpenError> &result) { answer = result; });
    QVERIFY(!answer); // never before the call has returned
    QTRY_VERIFY(answer.has_value());
    QVERIFY(answer->has_value());
    QCOMPARE(arguments(), QStringList{QStringLiteral("https://wallet.example/?a=$(id);touch%20x&b='c'")});
}

void TestAddressOpener::saysWhatWentWrong_data()
{
    QTest::addColumn<QByteArray>("lastLine");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("wrong use") << QByteArray("exit 1") << Kind::Failed;
    QTest::newRow("file has gone") << QByteArray("exit 2") << Kind::Missing;
    QTest::newRow("no program for it") << QByteArray("exit 3") << Kind::NoHandler;
    QTest::newRow("the program failed") << QByteArray("exit 4") << Kind::Failed;
    QTest::newRow("killed") << QByteArray("kill -9 $$") << Kind::Failed;
}

void TestAddressOpener::saysWhatWentWrong()
{
    QFETCH(QByteArray, lastLine);
    putOpener(lastLine);
    AddressOpener opener;
    std::optional<Result<void, OpenError>> answer;
    opener.open(cleared(QStringLiteral("mailto:support@wallet.example")), this,
                [&](const Result<void, OpenError> &result) { answer = result; });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!answer->has_value());
    QTEST(answer->error().kind, "kind");
    QVERIFY(!answer->error().detail.isEmpty());
    QCOMPARE(arguments(), QStringList{QStringLiteral("mailto:support@wallet.example")});
}

void TestAddressOpener::saysThatThereIsNoOpener()
{
    qputenv("PATH", m_folder->path().toLocal8Bit());
    AddressOpener opener;
    std::optional<Result<void, OpenError>> answer;
    opener.open(cleared(QStringLiteral("https://wallet.example/")), this,
                [&](const Result<void, OpenError> &result) { answer = result; });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!answer->has_value());
    QCOMPARE(answer->error().kind, Kind::NoOpener);
}

void TestAddressOpener::opensOwnFilesAndTheirFolders()
{
    putOpener("exit 0");
    const Result<OwnFile, OwnFileError> file = OwnFile::write(m_folder->filePath(QStringLiteral("-a 'b'.pdf")), "%PDF");
    QVERIFY(file.has_value());
    AddressOpener opener;
    int answers = 0;
    opener.openOwnFile(*file, this, [&](const Result<void, OpenError> &result) { answers += result ? 1 : 0; });
    QTRY_COMPARE(answers, 1);
    QCOMPARE(arguments(), QStringList{m_folder->filePath(QStringLiteral("-a 'b'.pdf"))});
    opener.openFolderOf(*file, this, [&](const Result<void, OpenError> &result) { answers += result ? 1 : 0; });
    QTRY_COMPARE(answers, 2);
    QCOMPARE(arguments(), QStringList{m_folder->path()});
}

void TestAddressOpener::forgetsThoseThatHaveGone()
{
    putOpener("exit 3");
    AddressOpener opener;
    bool isTold = false;
    {
        QObject gone;
        opener.open(cleared(QStringLiteral("https://wallet.example/")), &gone, [&](const auto &) { isTold = true; });
    }
    QTRY_VERIFY(!arguments().isEmpty());
    QTRY_VERIFY(opener.children().isEmpty()); // the process has been read and cleared away
    QVERIFY(!isTold);
}

void TestAddressOpener::saysWhatGoesWrongLate()
{
    putOpener("sleep 11; exit 4"); // a desktop whose parts do not answer
    AddressOpener opener;
    std::optional<Result<void, OpenError>> answer;
    opener.open(cleared(QStringLiteral("https://wallet.example/")), this,
                [&](const Result<void, OpenError> &result) { answer = result; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000);
    QVERIFY(!answer->has_value());
}

void TestAddressOpener::leavesItRunning()
{
    // A browser that has not come far when the program ends.
    const QString gate = m_folder->filePath(QStringLiteral("gate"));
    QCOMPARE(::mkfifo(gate.toLocal8Bit().constData(), 0600), 0);
    putOpener("read word < '" + gate.toLocal8Bit() + "'\necho $word >> '" +
              m_folder->filePath(QStringLiteral("arguments")).toLocal8Bit() + "'");
    QElapsedTimer time;
    time.start();
    {
        AddressOpener opener;
        opener.open(cleared(QStringLiteral("https://wallet.example/")), this, [](const auto &) {});
        QTRY_VERIFY(!arguments().isEmpty());
    }
    QVERIFY(time.elapsed() < 10'000);
    QFile word(gate);
    QVERIFY(word.open(QIODevice::ReadWrite | QIODevice::Unbuffered)); // for writing alone it would wait for a reader
    word.write("opened\n");
    QTRY_COMPARE(arguments().value(1), QStringLiteral("opened"));
}

QTEST_GUILESS_MAIN(TestAddressOpener)
#include "tst_addressopener.moc"
