#include "core/guides/evidencechecker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace WalletSupport;

class TestEvidenceChecker : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoFile();
    void refusesAHugeFileUnread();
    void refusesTheSameFileTwice();
    void refusesTooMany();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        Q_ASSERT(isWritten);
        return isWritten ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
    static inline const QByteArray Png = QByteArrayLiteral("\x89PNG\r\n\x1a\n") + QByteArray(40, 'x') + "IEND....";
    static inline const QByteArray Jpeg = QByteArrayLiteral("\xff\xd8\xff\xe0") + QByteArray(40, 'x') + "\xff\xd9";
    static inline const QByteArray WebP = QByteArrayLiteral("RIFF\x0c\x00\x00\x00WEBPVP8 ....");
    static inline const QByteArray Pdf = "%PDF-1.7\n...\n%%EOF\n";
};

void TestEvidenceChecker::accepts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("png") << "a.png" << Png;
    QTest::newRow("capital ending") << "b.PNG" << Png;
    QTest::newRow("jpg") << "聊天 记录.jpg" << Jpeg;
    QTest::newRow("jpeg") << "c.jpeg" << Jpeg;
    QTest::newRow("webp") << "d.webp" << WebP;
    QTest::newRow("pdf") << "e.pdf" << Pdf;
    QTest::newRow("pdf with a line before") << "f.pdf" << QByteArray("\n" + Pdf);
}

void TestEvidenceChecker::accepts()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto file = checkEvidence(write(name, bytes), {});
    QVERIFY(file);
    QCOMPARE(file->name, name);
    QCOMPARE(file->size, bytes.size());
    QCOMPARE(file->digest.size(), 32);
}

void TestEvidenceChecker::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    using Kind = EvidenceError::Kind;
    QTest::newRow("nothing in it") << "a.png" << QByteArray() << int(Kind::Empty);
    QTest::newRow("text named picture") << "a.png" << QByteArray("hello") << int(Kind::WrongContent);
    QTest::newRow("picture named document") << "a.pdf" << Png << int(Kind::WrongContent);
    QTest::newRow("program") << "a.exe" << QByteArray("MZ...") << int(Kind::TypeNotAllowed);
    QTest::newRow("picture named program") << "a.exe" << Png << int(Kind::TypeNotAllowed);
    QTest::newRow("no ending") << "picture" << Png << int(Kind::TypeNotAllowed);
    QTest::newRow("two endings") << "picture.png.exe" << Png << int(Kind::TypeNotAllowed);
    QTest::newRow("png cut off") << "a.png" << Png.left(20) << int(Kind::CutOff);
    QTest::newRow("jpg cut off") << "a.jpg" << Jpeg.left(20) << int(Kind::CutOff);
    QTest::newRow("webp cut off") << "a.webp" << WebP.left(16) << int(Kind::CutOff);
    QTest::newRow("pdf cut off") << "a.pdf" << Pdf.left(10) << int(Kind::CutOff);
    QTest::newRow("shorter than its mark") << "a.png" << Png.left(3) << int(Kind::WrongContent);
}

void TestEvidenceChecker::refuses()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const auto file = checkEvidence(write(name, bytes), {});
    QVERIFY(!file);
    QCOMPARE(int(file.error().kind), kind);
    QCOMPARE(file.error().name, name);
}

void TestEvidenceChecker::refusesWhatIsNoFile()
{
    using Kind = EvidenceError::Kind;
    QCOMPARE(checkEvidence(m_folder.filePath(QStringLiteral("gone.png")), {}).error().kind, Kind::Missing);
    QCOMPARE(checkEvidence(m_folder.path(), {}).error().kind, Kind::NotAFile);
    QCOMPARE(checkEvidence(QStringLiteral("/dev/zero"), {}).error().kind, Kind::NotAFile);
    // Opening a pipe without a writer would wait for ever.
    const QString pipe = m_folder.filePath(QStringLiteral("pipe.png"));
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    QCOMPARE(checkEvidence(pipe, {}).error().kind, Kind::NotAFile);
    const QString broken = m_folder.filePath(QStringLiteral("link.png"));
    QVERIFY(QFile::link(QStringLiteral("/nowhere/at/all.png"), broken));
    QCOMPARE(checkEvidence(broken, {}).error().kind, Kind::Missing);
}

void TestEvidenceChecker::refusesAHugeFileUnread()
{
    QFile file(write(QStringLiteral("huge.png"), Png));
    for (const qint64 size : {qint64(200) * 1024 * 1024, LargestEvidence + 1}) {
        QVERIFY(file.resize(size));
        const int watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        QVERIFY(inotify_add_watch(watch, qPrintable(file.fileName()), IN_OPEN) >= 0);
        QCOMPARE(checkEvidence(file.fileName(), {}).error().kind, EvidenceError::Kind::TooLarge);
        inotify_event event{};
        // Nobody has opened it: there is nothing to be told.
        QCOMPARE(read(watch, &event, sizeof event), ssize_t(-1));
        close(watch);
    }
}

void TestEvidenceChecker::refusesTheSameFileTwice()
{
    const auto first = checkEvidence(write(QStringLiteral("one.png"), Png), {});
    QVERIFY(first);
    const auto copy = checkEvidence(write(QStringLiteral("copy.png"), Png), {*first});
    QVERIFY(!copy);
    QCOMPARE(copy.error().kind, EvidenceError::Kind::Twice);
    QVERIFY(checkEvidence(write(QStringLiteral("other.jpg"), Jpeg), {*first}));
}

void TestEvidenceChecker::refusesTooMany()
{
    const std::vector<EvidenceFile> present(MostEvidence, EvidenceFile{{}, {}, 1, "x"});
    const auto file = checkEvidence(write(QStringLiteral("eleventh.png"), Png), present);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, EvidenceError::Kind::TooMany);
}

QTEST_GUILESS_MAIN(TestEvidenceChecker)
#include "tst_evidencechecker.moc"
