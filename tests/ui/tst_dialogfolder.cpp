#include "ui/dialogfolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace WalletSupport;

/// Where file dialogs open.
class TestDialogFolder final : public QObject
{
    Q_OBJECT

private slots:
    void opensTheDesktopsFolder();
    void opensHomeWhereThatFolderIsMissing();
    void opensTheFolderUsedLast();
    void forgetsAFolderThatIsGone();

private:
    /// Makes the folder the home folder, as the environment names it.
    static void moveHomeTo(const QTemporaryDir &home);
};

void TestDialogFolder::moveHomeTo(const QTemporaryDir &home)
{
    qputenv("HOME", QFile::encodeName(home.path()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.filePath(QStringLiteral(".config"))));
}

void TestDialogFolder::opensTheDesktopsFolder()
{
    const QTemporaryDir home;
    moveHomeTo(home);
    QVERIFY(QDir(home.path()).mkdir(QStringLiteral("Pictures")));
    QCOMPARE(DialogFolder(QStandardPaths::PicturesLocation).path(), home.filePath(QStringLiteral("Pictures")));
}

void TestDialogFolder::opensHomeWhereThatFolderIsMissing()
{
    const QTemporaryDir home;
    moveHomeTo(home);
    QCOMPARE(DialogFolder(QStandardPaths::PicturesLocation).path(), home.path());
}

void TestDialogFolder::opensTheFolderUsedLast()
{
    const QTemporaryDir home;
    moveHomeTo(home);
    const QTemporaryDir used;
    DialogFolder folder(QStandardPaths::PicturesLocation);
    folder.remember(used.filePath(QStringLiteral("receipt.png")));
    QCOMPARE(folder.path(), used.path());
}

void TestDialogFolder::forgetsAFolderThatIsGone()
{
    const QTemporaryDir home;
    moveHomeTo(home);
    DialogFolder folder(QStandardPaths::PicturesLocation);
    {
        const QTemporaryDir used;
        folder.remember(used.filePath(QStringLiteral("receipt.png")));
    }
    QCOMPARE(folder.path(), home.path());
}

QTEST_GUILESS_MAIN(TestDialogFolder)

#include "tst_dialogfolder.moc"
