#include "faq/articleprinter.h"
#include "support/pdftext.h"
#include "ui/paper.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
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
    Article article;
    article.id = QStringLiteral("code");
    article.title = QStringLiteral("The code did not come");
    article.body =
        QStringLiteral("Wait a minute first.\n\n1. Look under **blocked messages**.\n2. 再要一次验证码，用银行卡。\n\n"
                       "> Careful: never tell it.\n\n") +
        QStringLiteral("Another line of a long article.\n\n").repeated(120) + QStringLiteral("The very end.\n");
    const QString text =
        textOfPdf(pdfOf(*printedFormOf(article, QStringLiteral("reviewed 1 Nov 2026")), article.title));
    if (text.isNull()) {
        QSKIP("pdftotext is not installed");
    }
    for (const QString &piece : {article.title, QStringLiteral("Wait a minute first."), QStringLiteral("1."),
                                 QStringLiteral("blocked messages"), QStringLiteral("再要一次验证码，用银行卡"),
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
    Article article;
    article.title = QStringLiteral("A picture");
    article.body = QStringLiteral("![one](%1)\n\n![two](%2)\n").arg(picture, QUrl::fromLocalFile(picture).toString());
    const QByteArray pdf = pdfOf(*printedFormOf(article, QStringLiteral("reviewed 1 Nov 2026")), article.title);
    // Each picture in a PDF says how wide it is.
    QVERIFY(!pdf.contains("/Width 300"));
}

QTEST_MAIN(TestArticlePrinter)
#include "tst_articleprinter.moc"
