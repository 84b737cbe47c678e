#include "ui/dialogfolder.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
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
    void hasRoomForLargeTextInTheWindow();

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

void TestDialogFolder::hasRoomForLargeTextInTheWindow()
{
    QWidget window;
    window.resize(790, 600);
    const DialogFolder folder(QStandardPaths::PicturesLocation);
    QSize sizes[2];
    for (const int number : {0, 1}) {
        QFont font = QApplication::font();
        font.setPixelSize(number == 0 ? 12 : 28);
        QApplication::setFont(font);
        sizes[number] = folder.makeDialog(&window, QStringLiteral("Open"))->size();
    }
    QCOMPARE(sizes[0], QSize(672, 408));
    QCOMPARE(sizes[1], QSize(774, 560));
}

QTEST_MAIN(TestDialogFolder)

#include "tst_dialogfolder.moc"
