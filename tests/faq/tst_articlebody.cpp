#include "faq/articlebody.h"
#include "ui/theme.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextList>

using namespace WalletSupport;

class TestArticleBody : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_body.reset(); }
    void numbersTheSteps();
    void setsWarningsApart();
    void isAsTallAsItsText();
    void growsWithTheTextSize();
    void marksEveryPlace_data();
    void marksEveryPlace();
    void showsOneMarkAtATime();
    void forgetsItsMarksWithTheArticle();
    void marksWhatASearchAskedFor();
    void keepsItsMarksInAnotherTheme();
    void bearsRangesOutsideTheText();
    void loadsNothingFromAnywhere();
    void showsHtmlAsText();
    void tellsOfLinksAndOpensNone();

private:
    Theme m_theme;
    std::unique_ptr<ArticleBody> m_body;
};

void TestArticleBody::init()
{
    m_theme.apply(ColourScheme::Light, 100);
    m_body = std::make_unique<ArticleBody>(m_theme);
    m_body->resize(400, 100);
    m_body->show();
}

void TestArticleBody::numbersTheSteps()
{
    m_body->showArticle(QStringLiteral("First.\n\n1. One step.\n2. Another step.\n\n- a thing\n"));
    int steps = 0;
    int things = 0;
    for (QTextBlock block = m_body->document()->begin(); block.isValid(); block = block.next()) {
        if (block.textList() != nullptr) {
            const bool isStep = block.textList()->format().style() == QTextListFormat::ListDecimal;
            ++(isStep ? steps : things);
        }
    }
    QCOMPARE(steps, 2);
    QCOMPARE(things, 1);

    // The steps are in circles of the accent's soft colour; a plain list has none.
    const auto hasCircles = [this] {
        const QImage image = m_body->grab().toImage();
        const QRgb wanted = m_theme.colours().accentSoft.rgb();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == wanted) {
                    return true;
                }
            }
        }
        return false;
    };
    QVERIFY(hasCircles());
    m_body->showArticle(QStringLiteral("- a thing\n- another\n"));
    QVERIFY(!hasCircles());
}

void TestArticleBody::setsWarningsApart()
{
    m_body->showArticle(QStringLiteral("Before.\n\n> **Careful:** they never ask for a code.\n\nAfter.\n"));
    const QTextBlock warning = m_body->document()->findBlockByNumber(1);
    QVERIFY(warning.text().startsWith(QStringLiteral("Careful:")));
    QVERIFY(warning.blockFormat().leftMargin() > m_body->document()->findBlockByNumber(0).blockFormat().leftMargin());
    const QImage image = m_body->grab().toImage();
    QVERIFY(image.pixelColor(4, image.height() / 2) == m_theme.colours().warningSoft);
    QVERIFY(image.pixelColor(4, 2) != m_theme.colours().warningSoft);
}

void TestArticleBody::isAsTallAsItsText()
{
    m_body->showArticle(QStringLiteral("One line."));
    const int one = m_body->height();
    m_body->showArticle(QStringLiteral("One line.\n\n").repeated(20));
    QVERIFY(m_body->height() > 15 * one);
    const int wide = m_body->height();
    m_body->showArticle(QStringLiteral("Many words in one paragraph that need several lines. ").repeated(20));
    const int paragraph = m_body->height();
    m_body->resize(200, m_body->height());
    QVERIFY(m_body->height() > paragraph);
    QVERIFY(wide > 0);
}

void TestArticleBody::growsWithTheTextSize()
{
    m_body->showArticle(QStringLiteral("One line.\n\nAnother line."));
    const int before = m_body->height();
    m_theme.apply(ColourScheme::Dark, 200);
    QVERIFY(m_body->height() > before * 3 / 2);
    QCOMPARE(m_body->toPlainText(), QStringLiteral("One line.\nAnother line."));
}

void TestArticleBody::marksEveryPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("places");
    QTest::newRow("a word, in any case") << QStringLiteral("CODE") << 3;
    QTest::newRow("Chinese") << QStringLiteral("验证码") << 1;
    QTest::newRow("part of a word") << QStringLiteral("cod") << 3;
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("not there") << QStringLiteral("refund") << 0;
    QTest::newRow("a pattern is only text") << QStringLiteral("c.de") << 0;
    QTest::newRow("control characters") << QString(QChar(0x202e)) + QChar(0x01) << 0;
}

void TestArticleBody::marksEveryPlace()
{
    QFETCH(QString, text);
    m_body->showArticle(QStringLiteral("A code, a **Code** and\n\n1. a code\n2. 验证码\n"));
    QTEST(m_body->markAll(text), "places");
    QCOMPARE(m_body->extraSelections().size(), m_body->markAll(text));
}

void TestArticleBody::showsOneMarkAtATime()
{
    m_body->showArticle(QStringLiteral("code\n\nother\n\ncode\n"));
    QCOMPARE(m_body->markAll(QStringLiteral("code")), 2);
    const QRect first = m_body->showMark(0);
    const QRect second = m_body->showMark(1);
    QVERIFY(second.top() > first.bottom());
    const QList<QTextEdit::ExtraSelection> marks = m_body->extraSelections();
    QCOMPARE(marks.at(0).format.background().color(), m_theme.colours().mark);
    QCOMPARE(marks.at(1).format.background().color(), m_theme.colours().accent);
}

void TestArticleBody::forgetsItsMarksWithTheArticle()
{
    m_body->showArticle(QStringLiteral("code"));
    QCOMPARE(m_body->markAll(QStringLiteral("code")), 1);
    m_body->showArticle(QStringLiteral("other"));
    QVERIFY(m_body->extraSelections().isEmpty());
}

void TestArticleBody::marksWhatASearchAskedFor()
{
    m_body->showArticle(QStringLiteral("Ask for a **refund**.\n\n1. 申请退款\n2. Wait\n"));
    const QString text = m_body->toPlainText();
    const int refund = static_cast<int>(text.indexOf(QStringLiteral("refund")));
    const int chinese = static_cast<int>(text.indexOf(QStringLiteral("退款")));
    m_body->markSearch({{refund, 6}, {chinese, 2}});
    QList<QTextEdit::ExtraSelection> marks = m_body->extraSelections();
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks.at(0).cursor.selectedText(), QStringLiteral("refund"));
    QCOMPARE(marks.at(1).cursor.selectedText(), QStringLiteral("退款"));
    QCOMPARE(marks.at(0).format.background().color(), m_theme.colours().mark);

    // While the find bar looks for something its marks are seen alone, even where it finds nothing.
    QCOMPARE(m_body->markAll(QStringLiteral("wait")), 1);
    QCOMPARE(m_body->extraSelections().size(), 1);
    QCOMPARE(m_body->markAll(QStringLiteral("zyzzyva")), 0);
    QVERIFY(m_body->extraSelections().isEmpty());
    m_body->markAll(QString());
    QCOMPARE(m_body->extraSelections().size(), 2);

    m_body->markSearch({});
    QVERIFY(m_body->extraSelections().isEmpty());
    m_body->markSearch({{refund, 6}});
    m_body->showArticle(QStringLiteral("Another article."));
    QVERIFY(m_body->extraSelections().isEmpty());
}

void TestArticleBody::keepsItsMarksInAnotherTheme()
{
    m_body->showArticle(QStringLiteral("code, refund, code"));
    m_body->markSearch({{6, 6}});
    m_theme.apply(ColourScheme::Dark, 150);
    QList<QTextEdit::ExtraSelection> marks = m_body->extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.at(0).cursor.selectedText(), QStringLiteral("refund"));
    QCOMPARE(marks.at(0).format.background().color(), m_theme.colours().mark);
    // The find bar's too, and which of them is the present one.
    QCOMPARE(m_body->markAll(QStringLiteral("code")), 2);
    m_body->showMark(1);
    m_theme.apply(ColourScheme::Light, 100);
    marks = m_body->extraSelections();
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks.at(1).format.background().color(), m_theme.colours().accent);
    m_body->markAll(QString());
    QCOMPARE(m_body->extraSelections().size(), 1);
}

void TestArticleBody::bearsRangesOutsideTheText()
{
    m_body->showArticle(QStringLiteral("short"));
    m_body->markSearch({{-5, 3}, {3, 500}, {900, 4}});
    QCOMPARE(m_body->extraSelections().at(1).cursor.selectedText(), QStringLiteral("rt"));
    QVERIFY(!m_body->grab().isNull());
}

void TestArticleBody::loadsNothingFromAnywhere()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy connections(&server, &QTcpServer::newConnection);
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("a.png"));
    QImage image(300, 300, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(picture));

    const QString remote = QStringLiteral("http://127.0.0.1:%1/a.png").arg(server.serverPort());
    const QString local = QUrl::fromLocalFile(picture).toString();
    m_body->showArticle(
        QStringLiteral("![one](%1)\n\n![two](%2)\n\n![three](:/icons/lucide/x.svg)\n").arg(remote, local));
    QVERIFY(!m_body->grab().isNull());
    QVERIFY(!connections.wait(200));
    const QImage seen = m_body->grab().toImage();
    for (int y = 0; y < seen.height(); ++y) {
        QVERIFY(seen.pixelColor(20, y) != QColor(Qt::red));
    }
}

void TestArticleBody::showsHtmlAsText()
{
    m_body->showArticle(QStringLiteral("<b>bold</b> <script>alert(1)</script>"));
    QVERIFY(m_body->toPlainText().contains(QStringLiteral("<b>bold</b>")));
}

void TestArticleBody::tellsOfLinksAndOpensNone()
{
    m_body->showArticle(QStringLiteral("[a link](https://evil.example/)"));
    QSignalSpy clicked(m_body.get(), &ArticleBody::anchorClicked);
    m_body->setFocus();
    QTest::keyClick(m_body.get(), Qt::Key_Tab);
    QTest::keyClick(m_body.get(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toUrl(), QUrl(QStringLiteral("https://evil.example/")));
    // The article is still there: nothing was followed.
    QCOMPARE(m_body->toPlainText(), QStringLiteral("a link"));
    QVERIFY(m_body->source().isEmpty());
}

QTEST_MAIN(TestArticleBody)
#include "tst_articlebody.moc"
