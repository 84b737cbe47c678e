#include "support/basepack.h"
#include "support/pdftext.h"
#include "ui/paper.h"
#include "ui/pdfcharacters.h"

#include <QApplication>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace WalletSupport;

class TestPdfCharacters : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsEveryCharacterOfThePack();
    void keepsTheseCharacters_data();
    void keepsTheseCharacters();
    void keepsNumbersBesideJoinedLetters();
    void keepsThemInAFileThatIsPrintedTo();
    void addsToAFileThatItKnows();
    void leavesOtherBytesAlone_data();
    void leavesOtherBytesAlone();

private:
    static QString packTexts();
    static QString sorted(const QString &text);
    static QByteArray fileWith(const QByteArray &object, const QByteArray &ranges, const QByteArray &start);
};

void TestPdfCharacters::initTestCase()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    QApplication::setFont(font);
}

/// Everything that the pack says in Chinese.
QString TestPdfCharacters::packTexts()
{
    const Pack pack = basePack();
    const QString chinese = QStringLiteral("zh_CN");
    QString texts;
    for (const ArticleSummary &summary : pack.articles(chinese)) {
        const std::optional<Article> article = pack.article(summary.id, chinese);
        texts += article->title + article->plain;
    }
    const QStringList guides = pack.guides();
    for (const QString &guide : guides) {
        texts += QString::fromUtf8(pack.guideWords(guide, chinese));
    }
    return texts;
}

/// Each of its characters once, without what leaves no ink.
QString TestPdfCharacters::sorted(const QString &text)
{
    QString characters;
    for (const QChar character : QSet<QChar>(text.begin(), text.end())) {
        if (!character.isSpace() && character.isPrint()) {
            characters += character;
        }
    }
    std::sort(characters.begin(), characters.end());
    return characters;
}

void TestPdfCharacters::keepsEveryCharacterOfThePack()
{
    const QString characters = sorted(packTexts());
    QVERIFY(characters.size() > 500);
    QTextDocument text;
    QTextCursor cursor(&text);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    // A letter of each kind of text; apart, so that no two join.
    for (const QChar character : characters) {
        cursor.insertText(QString(character) + QChar(u' '), QTextCharFormat());
        cursor.insertText(QString(character) + QChar(u' '), bold);
    }
    const QString read = textOfPdf(pdfOf(text, QStringLiteral("pack")));
    if (read.isNull()) {
        QSKIP("pdftotext is not installed");
    }
    QCOMPARE(sorted(read), characters);
}

void TestPdfCharacters::keepsTheseCharacters_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("family");
    const QString usual = QApplication::font().families().constFirst();
    QTest::newRow("radicals of Kangxi's") << "银行人用手支付，一二八" << usual;
    QTest::newRow("neighbours among the radicals") << "人儿手支日曰水火老而走足" << usual;
    QTest::newRow("radicals of the supplement") << "见长风马车门页飞" << usual;
    QTest::newRow("a wave of full width") << "9：00～18：00" << usual;
    QTest::newRow("a wave dash") << "9：00〜18：00" << usual;
    QTest::newRow("joined letters") << "The office did not find the first file, flat or baffling."
                                    << QStringLiteral("DejaVu Sans");
    QTest::newRow("digits before Latin letters") << "2026 95188 US" << usual;
    QTest::newRow("other alphabets") << "银行 Ελλάδα Россия" << usual;
    QTest::newRow("a radical itself") << "部首⾏" << usual;
    QTest::newRow("more than a section holds")
        << "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙"
           "珠称夜光果珍李柰菜重芥姜海咸河淡鳞潜羽翔龙师火帝鸟官人皇始制文字乃服衣裳推位让国有虞陶唐吊民伐罪周发殷汤"
        << usual;
}

void TestPdfCharacters::keepsTheseCharacters()
{
    QFETCH(QString, line);
    QFETCH(QString, family);
    QTextDocument text;
    text.setDefaultFont(QFont(family));
    text.setPlainText(line);
    const QString read = textOfPdf(pdfOf(text, line));
    if (read.isNull()) {
        QSKIP("pdftotext is not installed");
    }
    // Where the line ends on paper, a word or sentence goes on.
    const QString joined = QString(read).remove(QLatin1Char('\n'));
    QVERIFY2(joined.contains(line), qPrintable(read));
}

/// Inter has a hyphen of another height between capitals and digits, where it may shape them.
void TestPdfCharacters::keepsNumbersBesideJoinedLetters()
{
    QTextDocument text;
    text.setDefaultFont(QFont(QStringLiteral("Inter")));
    text.setPlainText(QStringLiteral("ไทย ORD-2026/55 D0WN-TVDP-JXP6"));
    const QString read = textOfPdf(pdfOf(text, {}));
    if (read.isNull()) {
        QSKIP("pdftotext is not installed");
    }
    QVERIFY2(read.contains(QStringLiteral("ORD-2026/55")), qPrintable(read));
    QVERIFY2(read.contains(QStringLiteral("D0WN-TVDP-JXP6")), qPrintable(read));
}

void TestPdfCharacters::keepsThemInAFileThatIsPrintedTo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    QTextDocument text;
    text.setPlainText(QStringLiteral("用银行卡支付"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    QVERIFY(printText(text, QStringLiteral("付款"), printer));
    QCOMPARE(printer.docName(), QStringLiteral("付款"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString read = textOfPdf(file.readAll());
    if (read.isNull()) {
        QSKIP("pdftotext is not installed");
    }
    QVERIFY2(read.contains(text.toPlainText()), qPrintable(read));
}

/// As much of a file of Qt's as is needed to say what a font's codes stand for.
QByteArray TestPdfCharacters::fileWith(const QByteArray &object, const QByteArray &ranges, const QByteArray &start)
{
    return "%PDF-1.4\n" + object + " 0 obj\n<< >>\nstream\nbegincmap\n1 beginbfrange\n" + ranges +
           "endbfrange\nendcmap\nendstream\ntrailer\n<<\n>>\nstartxref\n" + start + "\n%%EOF";
}

void TestPdfCharacters::addsToAFileThatItKnows()
{
    const QByteArray known = fileWith("1", "<0001> <0001> <2F8F>\n", "0");
    QTextDocument text;
    text.setPlainText(QStringLiteral("银行"));
    const QByteArray mended = withCharactersOf(text, known);
    QVERIFY(mended.startsWith(known));
    QVERIFY2(mended.mid(known.size()).contains("<0001> <884c>"), mended.constData());
}

void TestPdfCharacters::leavesOtherBytesAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no PDF") << QByteArray("a shopping list");
    QTest::newRow("a table without its end")
        << QByteArray("\n1 0 obj\n<< >>\nstream\nbegincmap\n1 beginbfrange\n<0001> <0001> <2F8F>\n");
    QTest::newRow("a table outside of an object")
        << QByteArray("begincmap\n1 beginbfrange\n<0001> <0001> <2F8F>\nendcmap\ntrailer\n<<\n>>\nstartxref\n0\n%%EOF");
    QTest::newRow("a range the wrong way round")
        << QByteArray("\n1 0 obj\n<< >>\nstream\nbegincmap\n1 beginbfrange\n<0002> <0001> <2F8F>\nendbfrange\nendcmap\n"
                      "endstream\ntrailer\n<<\n>>\nstartxref\n0\n%%EOF");
    const auto row = [](const char *name, const QByteArray &object, const QByteArray &ranges, const QByteArray &start) {
        QTest::newRow(name) << fileWith(object, ranges, start);
    };
    row("fewer texts than codes", "1", "<0001> <0002> [<2F8F> ]\n", "0");
    row("more texts than codes", "1", "<0001> <0001> [<2F8F> <2F8F> ]\n", "0");
    row("an unknown line among them", "1", "<0001> <0001> [<2F8F> ]\n<0002> <0002> /A\n", "0");
    row("an object without a number", "one", "<0001> <0001> <2F8F>\n", "0");
    row("no place of the table of objects", "1", "<0001> <0001> <2F8F>\n", "nowhere");
}

void TestPdfCharacters::leavesOtherBytesAlone()
{
    QFETCH(QByteArray, bytes);
    QTextDocument text;
    text.setPlainText(QStringLiteral("银行"));
    QCOMPARE(withCharactersOf(text, bytes), bytes);
}

QTEST_MAIN(TestPdfCharacters)
#include "tst_pdfcharacters.moc"
