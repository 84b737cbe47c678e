#include "core/gate/ownfile.h"
#include "support/directorypack.h"

#include <QTest>

using namespace WalletSupport;

class TestOwnFile : public QObject
{
    Q_OBJECT

private slots:
    void writesDocuments();
    void refusesWhatCouldRun_data();
    void refusesWhatCouldRun();
    void saysThatItCouldNotWrite();
    void writesFolders();
    void leavesNoHalfFolder_data();
    void leavesNoHalfFolder();
    void replacesNoFolder();
};

void TestOwnFile::writesDocuments()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("退款 申请.PDF"));
    const Result<OwnFile, OwnFileError> file = OwnFile::write(path, "%PDF");
    QVERIFY(file.has_value());
    QCOMPARE(file->path(), path);
    QCOMPARE(file->folder(), folder.path());
    QCOMPARE(contentsOf(path), QByteArray("%PDF"));
}

void TestOwnFile::refusesWhatCouldRun_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("launcher") << QStringLiteral("a.pdf.desktop");
    QTest::newRow("script") << QStringLiteral("a.sh");
    QTest::newRow("page") << QStringLiteral("a.html");
    QTest::newRow("no ending") << QStringLiteral("pdf");
}

void TestOwnFile::refusesWhatCouldRun()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const Result<OwnFile, OwnFileError> file = OwnFile::write(folder.filePath(name), "x");
    QVERIFY(!file);
    QCOMPARE(file.error().kind, OwnFileError::Kind::WrongEnding);
    QVERIFY(!QFile::exists(folder.filePath(name)));
}

void TestOwnFile::saysThatItCouldNotWrite()
{
    const QTemporaryDir folder;
    const Result<OwnFile, OwnFileError> file = OwnFile::write(folder.filePath(QStringLiteral("none/a.pdf")), "x");
    QVERIFY(!file);
    QCOMPARE(file.error().kind, OwnFileError::Kind::NotWritten);
    QVERIFY(!file.error().detail.isEmpty());
}

void TestOwnFile::writesFolders()
{
    const QTemporaryDir folder;
    const QString name = QStringLiteral("退款 refund");
    const auto made = OwnFile::writeFolder(
        folder.path(), name, {{QStringLiteral("信.txt"), "letter"}, {QStringLiteral("a.JPG"), "picture"}});
    QVERIFY(made);
    QCOMPARE(made->path(), folder.filePath(name));
    QFile letter(QDir(made->path()).filePath(QStringLiteral("信.txt")));
    QVERIFY(letter.open(QIODevice::ReadOnly));
    QCOMPARE(letter.readAll(), QByteArray("letter"));
    QCOMPARE(QDir(made->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{name});
}

void TestOwnFile::leavesNoHalfFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("file");
    QTest::newRow("a folder elsewhere") << "../a"
                                        << "a.txt";
    QTest::newRow("a hidden folder") << ".a"
                                     << "a.txt";
    QTest::newRow("no folder") << ""
                               << "a.txt";
    QTest::newRow("a file elsewhere") << "a"
                                      << "../a.txt";
    QTest::newRow("a hidden file") << "a"
                                   << ".a.txt";
    QTest::newRow("a file that could run") << "a"
                                           << "a.desktop";
    QTest::newRow("a script") << "a"
                              << "a.png.sh";
    QTest::newRow("the same twice") << "a"
                                    << "first.txt";
    QTest::newRow("a name that is too long") << "a" << QString(QString(300, u'x') + QStringLiteral(".txt"));
}

void TestOwnFile::leavesNoHalfFolder()
{
    QFETCH(QString, folder);
    QFETCH(QString, file);
    const QTemporaryDir parent;
    QVERIFY(!OwnFile::writeFolder(parent.path(), folder, {{QStringLiteral("first.txt"), "x"}, {file, "y"}}));
    QCOMPARE(QDir(parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    QVERIFY(!OwnFile::writeFolder(parent.filePath(QStringLiteral("none")), QStringLiteral("a"), {}));
}

void TestOwnFile::replacesNoFolder()
{
    const QTemporaryDir parent;
    const QString name = QStringLiteral("a");
    QVERIFY(QDir(parent.path()).mkdir(name)); // an empty one would be replaced by a plain rename
    QVERIFY(QFile::link(QStringLiteral("nowhere"), parent.filePath(QStringLiteral("a (2)"))));
    const auto made = OwnFile::writeFolder(parent.path(), name, {{QStringLiteral("a.txt"), "x"}});
    QVERIFY(made);
    QCOMPARE(made->path(), parent.filePath(QStringLiteral("a (3)")));
    QVERIFY(QDir(parent.filePath(name)).isEmpty());
}

QTEST_GUILESS_MAIN(TestOwnFile)
#include "tst_ownfile.moc"
