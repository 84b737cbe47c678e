#include "support/pdftext.h"
#include "ui/paper.h"
#include "ui/requestpaper.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace WalletSupport;

namespace {

QByteArray picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Attachment attached(const QByteArray &bytes, const QString &name, const QString &type)
{
    return {{}, bytes, name, type, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

Request letter()
{
    Request request;
    request.subject = QStringLiteral("退款申请：订单 AB-123");
    request.body = QStringLiteral("示例钱包客服：\n\n我要求退到银行卡，金额 CNY 1,234.50。");
    request.reference = QStringLiteral("0125-8V01-AAAD");
    request.title = QStringLiteral("申请退款");
    request.wallet = QStringLiteral("示例钱包");
    request.date = QDate(2026, 11, 29);
    request.locale = QStringLiteral("zh_CN");
    return request;
}

Request wholeCase()
{
    Request request = letter();
    request.timeline = {{QDate(2026, 11, 1), QStringLiteral("付款日期")}};
    request.attachments = {attached(picture(3000, 400), QStringLiteral("收据.png"), QStringLiteral("image/png")),
                           attached("%PDF-1.4", QStringLiteral("bill.pdf"), QStringLiteral("application/pdf")),
                           attached(picture(300, 5000), QStringLiteral("chat.png"), QStringLiteral("image/png")),
                           attached("no picture", QStringLiteral("broken.png"), QStringLiteral("image/png"))};
    return request;
}

/// Pages as they were drawn of the second attachment.
DrawnFiles pagesOfBill(int drawn, int count)
{
    QImage image(1240, 1754, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    DrawnPage page{{}, image.size()};
    QBuffer buffer(&page.jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return {{1, {std::vector(static_cast<std::size_t>(drawn), page), count}}};
}

QByteArray pdf(const Request &request, const DrawnFiles &drawn = {})
{
    return pdfOf(*printedFormOf(redacted(request), drawn), request.subject);
}

/// The text of each page.
QStringList pagesOf(const Request &request, const DrawnFiles &drawn = {})
{
    QStringList pages = textOfPdf(pdf(request, drawn)).split(u'\f');
    pages.removeLast();
    return pages;
}

/// As others draw it; nothing where pdftoppm is not installed.
std::vector<QImage> drawnPagesOf(const QByteArray &bytes)
{
    const QString drawer = QStandardPaths::findExecutable(QStringLiteral("pdftoppm"));
    QTemporaryDir folder;
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(drawer, {QStringLiteral("-r"), QStringLiteral("40"), QStringLiteral("-png"), QStringLiteral("-"),
                           QStringLiteral("page")});
    process.write(bytes);
    process.closeWriteChannel();
    process.waitForFinished();
    std::vector<QImage> pages;
    const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        pages.emplace_back(folder.filePath(file));
    }
    return pages;
}

/// Where the colour of the pictures is.
QRect cyanIn(const QImage &page)
{
    QRect found;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const QColor colour = page.pixelColor(x, y);
            if (colour.green() - colour.red() > 60) { // it may have gone through JPEG
                found |= QRect(x, y, 1, 1);
            }
        }
    }
    return found;
}

} // namespace

class TestRequestPaper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsALoneLetterOnOnePage();
    void writesAllParts();
    void tellsATalkInTheTimeline();
    void speaksTheLettersLanguage();
    void showsPicturesWhole();
    void showsThePagesOfAPdf();
    void saysHowManyPagesAreLeftOut();
    void saysWhatIsNotShown();
    void readsPicturesAsWhatTheyAre();
    void masksSecrets();
    void endsWithTheReference();

private:
    bool m_canRead = false;
};

void TestRequestPaper::initTestCase()
{
    m_canRead = !textOfPdf(pdf(letter())).isNull();
}

void TestRequestPaper::keepsALoneLetterOnOnePage()
{
    QVERIFY(pdf(letter()).contains("/Count 1\n"));
    if (!m_canRead) {
        QSKIP("pdftotext is not installed");
    }
    const QStringList pages = pagesOf(letter());
    QCOMPARE(pages.size(), 1);
    for (const QString &part :
         {QStringLiteral("参考编号"), QStringLiteral("0125-8V01-AAAD"), QStringLiteral("示例钱包"),
          QStringLiteral("2026年11月29日"), QStringLiteral("退款申请：订单 AB-123"),
          QStringLiteral("我要求退到银行卡，金额 CNY 1,234.50。")}) {
        QVERIFY2(pages.front().contains(part), qPrintable(part + u'\n' + pages.front()));
    }
}

void TestRequestPaper::writesAllParts()
{
    const Request request = wholeCase();
    QVERIFY(pdf(request, pagesOfBill(2, 2)).contains("/Count 9\n"));
    if (!m_canRead) {
        QSKIP("pdftotext is not installed");
    }
    const QStringList pages = pagesOf(request, pagesOfBill(2, 2));
    QCOMPARE(pages.size(), 9);
    QVERIFY2(pages[0].contains(QStringLiteral("申请退款")) && pages[0].contains(request.reference),
             qPrintable(pages[0]));
    QVERIFY2(!pages[0].contains(QStringLiteral("客服：")), qPrintable(pages[0]));
    QVERIFY2(pages[1].contains(QStringLiteral("示例钱包客服：")), qPrintable(pages[1]));
    QVERIFY2(pages[2].contains(QStringLiteral("2026年11月1日")) && pages[2].contains(QStringLiteral("付款日期")),
             qPrintable(pages[2]));
    for (const Attachment &attachment : request.attachments) {
        QVERIFY2(pages[3].contains(attachment.name), qPrintable(pages[3]));
        QVERIFY2(pages[3].contains(QString::fromLatin1(attachment.sha256.toHex())), qPrintable(pages[3]));
    }
    QVERIFY(pages[4].contains(QStringLiteral("1. 收据.png")));
    QVERIFY(pages[5].contains(QStringLiteral("2. bill.pdf，第1页，共2页")));
    QVERIFY(pages[6].contains(QStringLiteral("2. bill.pdf，第2页，共2页")));
    QVERIFY(pages[7].contains(QStringLiteral("3. chat.png")));
    QVERIFY(pages[8].contains(QStringLiteral("4. broken.png")));
}

/// Its case number stands in a line of its own.
void TestRequestPaper::tellsATalkInTheTimeline()
{
    Request request = wholeCase();
    request.timeline.push_back({QDate(2026, 11, 5), QStringLiteral("李女士：答应回电话\n受理编号：C-7")});
    const QString text = printedFormOf(redacted(request))->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("\n付款日期\n2026年11月5日\n李女士：答应回电话\n受理编号：C-7\n")),
             qPrintable(text));
}

void TestRequestPaper::speaksTheLettersLanguage()
{
    if (!m_canRead) {
        QSKIP("pdftotext is not installed");
    }
    Request request = wholeCase();
    QVERIFY(textOfPdf(pdf(request)).contains(QStringLiteral("证据")));
    request.locale = QStringLiteral("en");
    const QString english = textOfPdf(pdf(request));
    for (const char *part : {"Reference: 0125-8V01-AAAD", "29 November 2026", "Evidence"}) {
        QVERIFY2(english.contains(QLatin1String(part)), qPrintable(english));
    }
}

void TestRequestPaper::showsPicturesWhole()
{
    const std::vector<QImage> pages = drawnPagesOf(pdf(wholeCase(), pagesOfBill(1, 30)));
    if (pages.empty()) {
        QSKIP("pdftoppm is not installed");
    }
    QCOMPARE(pages.size(), std::size_t(8));
    for (const auto &[page, shape] :
         {std::pair(4, 3000.0 / 400), std::pair(5, 1240.0 / 1754), std::pair(6, 300.0 / 5000)}) {
        const QImage drawn = pages[static_cast<std::size_t>(page)];
        const QRect found = cyanIn(drawn);
        // Nothing is cut off: it has its shape, and white around it.
        const double ratio = double(found.width()) / found.height();
        QVERIFY2(std::abs(ratio / shape - 1) < 0.2, qPrintable(QString::number(ratio)));
        QVERIFY(found.left() > 0 && found.top() > 0);
        QVERIFY(found.right() < drawn.width() - 1 && found.bottom() < drawn.height() - 1);
    }
}

/// Above each stands its number, and what is on one page does not flow onto another.
void TestRequestPaper::showsThePagesOfAPdf()
{
    Request request = wholeCase();
    request.locale = QStringLiteral("en");
    request.attachments = {request.attachments[1], request.attachments[1]};
    const DrawnFiles drawn = pagesOfBill(3, 3);
    QVERIFY(pdf(request, drawn).contains("/Count 8\n")); // with one that says that the first file is not shown
    if (!m_canRead) {
        QSKIP("pdftotext is not installed");
    }
    const QStringList pages = pagesOf(request, drawn);
    for (int page = 1; page <= 3; ++page) {
        // Nothing else stands there but the number of the paper's own page.
        QCOMPARE(
            pages[4 + page].simplified(),
            QStringLiteral("2. bill (2).pdf, page %1 of 3 %2").arg(QString::number(page), QString::number(5 + page)));
    }
}

void TestRequestPaper::saysHowManyPagesAreLeftOut()
{
    Request request = wholeCase();
    request.locale = QStringLiteral("en");
    const DrawnFiles drawn = pagesOfBill(2, 31);
    QVERIFY(pdf(request, drawn).contains("/Count 9\n"));
    if (!m_canRead) {
        QSKIP("pdftotext is not installed");
    }
    const QString sentence = QStringLiteral("Only 2 of the 31 pages are shown here: send the file along as it is.");
    const QStringList pages = pagesOf(request, drawn);
    QVERIFY2(!pages[5].contains(sentence), qPrintable(pages[5]));
    QVERIFY2(pages[6].contains(sentence), qPrintable(pages[6]));
}

void TestRequestPaper::saysWhatIsNotShown()
{
    if (!m_canRead) {
        QSKIP("pdftotext is not installed");
    }
    Request request = wholeCase();
    request.locale = QStringLiteral("en");
    const QStringList pages = pagesOf(request);
    QCOMPARE(pages.size(), 8);
    for (const auto &[page, attachment] : {std::pair(5, 1), std::pair(7, 3)}) {
        const Attachment &file = request.attachments[static_cast<std::size_t>(attachment)];
        for (const QString &part :
             {QStringLiteral("%1. %2").arg(attachment + 1).arg(file.name), QString::fromLatin1(file.sha256.toHex()),
              QStringLiteral("This file is not shown here: send it along as it is.")}) {
            QVERIFY2(pages[page].contains(part), qPrintable(part + u'\n' + pages[page]));
        }
    }
}

void TestRequestPaper::readsPicturesAsWhatTheyAre()
{
    Request request = letter();
    const QByteArray vector = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' "
                              "height='9'/></svg>";
    request.attachments = {attached(vector, QStringLiteral("a.png"), QStringLiteral("image/png")),
                           attached(vector, QStringLiteral("a.svg"), QStringLiteral("image/svg+xml"))};
    QVERIFY(pdf(request).contains("/Count 5\n")); // cover, letter, list, and that neither is shown
}

void TestRequestPaper::masksSecrets()
{
    Request request = wholeCase();
    request.body += QStringLiteral("\nMy card is 4111 1111 1111 1111");
    request.timeline.front().text = QStringLiteral("Paid by 4111 1111 1111 1111");
    request.attachments.front().name = QStringLiteral("4111 1111 1111 1111.png");
    const QString text = printedFormOf(redacted(request))->toPlainText();
    QVERIFY(text.contains(QStringLiteral("My card is ")));
    QVERIFY2(!text.contains(QStringLiteral("4111")), qPrintable(text));
}

void TestRequestPaper::endsWithTheReference()
{
    const QString reference = QStringLiteral("0125-8V01-AAAD");
    QCOMPARE(withReference(QStringLiteral("a"), reference, QStringLiteral("en")),
             QStringLiteral("a\n\nMy reference: 0125-8V01-AAAD"));
    QCOMPARE(withReference(QStringLiteral("a"), reference, QStringLiteral("zh_CN")),
             QStringLiteral("a\n\n我的参考编号：0125-8V01-AAAD"));
    QCOMPARE(withReference(QStringLiteral("a"), {}, QStringLiteral("en")), QStringLiteral("a"));
}

QTEST_MAIN(TestRequestPaper)
#include "tst_requestpaper.moc"
