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

QTEST_GUILESS_MAIN(TestOwnFile)
#include "tst_ownfile.moc"
