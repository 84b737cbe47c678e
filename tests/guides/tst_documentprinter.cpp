#include "guides/documentprinter.h"
#include "support/pdftext.h"
#include "ui/paper.h"

#include <QTest>
#include <QTextDocument>

using namespace WalletSupport;

class TestDocumentPrinter : public QObject
{
    Q_OBJECT

private slots:
    void writesPdf();
    void namesFiles_data();
    void namesFiles();
    void putsTextTogether();
};

void TestDocumentPrinter::writesPdf()
{
    const QByteArray one =
        pdfOf(*printedFormOf({QStringLiteral("Refund"), QStringLiteral("Dear support,\n\n退到银行卡")}),
              QStringLiteral("Refund"));
    QVERIFY(one.startsWith("%PDF-"));
    QVERIFY(one.trimmed().endsWith("%%EOF"));
    QVERIFY(one.contains("/Count 1"));
    const QString text = textOfPdf(one);
    QVERIFY2(text.isNull() || text.contains(QStringLiteral("退到银行卡")), qPrintable(text));
    const QByteArray many =
        pdfOf(*printedFormOf({QStringLiteral("Refund"), QStringLiteral("line\n").repeated(200)}), {});
    QVERIFY(!many.contains("/Count 1\n"));
}

void TestDocumentPrinter::namesFiles_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "Refund request"
                           << "Refund request.pdf";
    QTest::newRow("Chinese") << "退款申请：订单 A-1"
                             << "退款申请 订单 A-1.pdf";
    QTest::newRow("folders") << "a/b\\c: ..d"
                             << "a b c ..d.pdf";
    QTest::newRow("hidden") << "..hidden"
                            << "hidden.pdf";
    QTest::newRow("nothing left") << "///"
                                  << "letter.pdf";
    QTest::newRow("too long") << QString(500, u'x') << QString(QString(60, u'x') + QStringLiteral(".pdf"));
}

void TestDocumentPrinter::namesFiles()
{
    QFETCH(QString, subject);
    QFETCH(QString, name);
    QCOMPARE(fileNameFor({subject, {}}), name);
}

void TestDocumentPrinter::putsTextTogether()
{
    QCOMPARE(plainTextOf({QStringLiteral("a"), QStringLiteral("b\nc")}), QStringLiteral("a\n\nb\nc"));
}

QTEST_MAIN(TestDocumentPrinter)
#include "tst_documentprinter.moc"
