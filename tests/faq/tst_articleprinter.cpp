#include "faq/articleprinter.h"

#include <QImage>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace WalletSupport;

class TestArticlePrinter : public QObject
{
    Q_OBJECT

private slots:
    void printsTheWholeArticle();
    void printsNoPictureOfThisComputer();
};

void TestArticlePrinter::printsTheWholeArticle()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("article.pdf"));
    Article article;
    article.id = QStringLiteral("code");
    article.title = QStringLiteral("The code did not come");
    article.body = QStringLiteral("Wait a minute first.\n\n1. Look under **blocked messages**.\n2. 再要一次验证码。\n\n"
                                  "> Careful: never tell it.\n\n") +
                   QStringLiteral("Another line of a long article.\n\n").repeated(120) +
                   QStringLiteral("The very end.\n");
    {
        QPrinter printer(QPrinter::ScreenResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printArticle(article, QStringLiteral("reviewed 1 Nov 2026"), printer);
        QCOMPARE(printer.docName(), article.title);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");

    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty()) {
        QSKIP("pdftotext is not installed");
    }
    QProcess process;
    process.start(reader, {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput())
                             .normalized(QString::NormalizationForm_KC); // Fonts join letters: ﬁ.
    for (const QString &piece : {article.title, QStringLiteral("Wait a minute first."), QStringLiteral("1."),
                                 QStringLiteral("blocked messages"), QStringLiteral("再要一次验证码"),
                                 QStringLiteral("Careful: never tell it."), QStringLiteral("The very end."),
                                 QStringLiteral("reviewed 1 Nov 2026")}) {
        QVERIFY2(text.contains(piece), qPrintable(piece));
    }
    QVERIFY2(text.indexOf(article.title) < text.indexOf(QStringLiteral("Wait")), "the title stands first");
    QVERIFY2(text.indexOf(QStringLiteral("reviewed")) > text.indexOf(QStringLiteral("The very end")),
             "the date is last");
    // Markdown's signs are not printed.
    QVERIFY(!text.contains(QStringLiteral("**")));
    QVERIFY2(text.count(QLatin1Char('\f')) > 1, "a long article takes several pages");
}

void TestArticlePrinter::printsNoPictureOfThisComputer()
{
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("a.png"));
    QImage image(300, 300, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(picture));
    const QString path = folder.filePath(QStringLiteral("article.pdf"));
    Article article;
    article.title = QStringLiteral("A picture");
    article.body = QStringLiteral("![one](%1)\n\n![two](%2)\n").arg(picture, QUrl::fromLocalFile(picture).toString());
    {
        QPrinter printer(QPrinter::ScreenResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printArticle(article, QStringLiteral("reviewed 1 Nov 2026"), printer);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Each picture in a PDF says how wide it is.
    QVERIFY(!file.readAll().contains("/Width 300"));
}

QTEST_MAIN(TestArticlePrinter)
#include "tst_articleprinter.moc"
