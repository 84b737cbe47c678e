#include "ui/labels.h"
#include "ui/shapedtext.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QTest>

using namespace WalletSupport;

/// Texts take the same room as Qt would give them, by a shorter way.
class TestShapedText final : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatQtWouldGive_data();
    void takesWhatQtWouldGive();
    void measuresAnotherTextOrFontAnew();
    void labelsAskAsQtsDo_data();
    void labelsAskAsQtsDo();
    void leavesToQtWhatIsMoreThanText();
    void drawsAsQtDoes_data() { takesWhatQtWouldGive_data(); }
    void drawsAsQtDoes();

private:
    Theme m_theme;
};

namespace {

QStringList texts()
{
    return {
        QStringLiteral("Choose your wallet"),
        QStringLiteral("Somebody wrote to you? Look at the number, link or message before you answer it."),
        QStringLiteral("and/or 12:30, well-known (in brackets) [x] 50 % of £3.50 – “so to speak”; two  spaces ! or ?"),
        QStringLiteral("ffff fff jjj f"),
        QStringLiteral("有人联系您？先查一查号码、链接或消息，再决定要不要回复。"),
        QStringLiteral("《钱》“不见”了：密码"),
        QStringLiteral("支付宝（Alipay）的热线 95188，24 小时“有人”接——可以打。"),
        QStringLiteral("English · 简体中文 EN/中文"),
        QStringLiteral(" spaces at both ends "),
        QStringLiteral("two\nlines with a\u00a0space that does not break"),
        QStringLiteral("\nempty\n\nlines, a\ttab and\r\na return\n"),
        QStringLiteral("aWordThatIsLongerThanTheLineThatItStandsIn and"),
        QStringLiteral("عنوان in the middle"),
        QStringLiteral("ข้อความภาษาไทยไม่มีช่องว่าง"),
        QStringLiteral("a \U0001f600 face"),
        QString()};
}

QFont fontOf(const QString &first, int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({first, QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

bool isAsQtSays(const ShapedText &shaped, const QString &text, const QFont &font, int width)
{
    const auto needed = [&](int room) {
        return QFontMetrics(font).boundingRect(0, 0, room, 2000, Qt::TextWordWrap, text).size();
    };
    const QSize size = shaped.sizeAt(width);
    if (size == needed(width)) {
        return true;
    }
    // Where it does not load bold glyphs, it keeps a pixel for what may hang over the end of a line.
    const QSize narrower = needed(width - 1);
    const int more = size.width() - narrower.width();
    return font.weight() > QFont::Normal && size.height() == narrower.height() && (more == 0 || more == 1);
}

} // namespace

void TestShapedText::takesWhatQtWouldGive_data()
{
    QTest::addColumn<QFont>("font");
    for (const QString &family : {QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK SC")}) {
        for (const int pixels : {13, 14, 25, 50}) {
            for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold}) {
                const QString name = QStringLiteral("%1 %2 %3").arg(family).arg(pixels).arg(weight);
                QTest::newRow(qUtf8Printable(name)) << fontOf(family, pixels, weight);
            }
        }
    }
}

void TestShapedText::takesWhatQtWouldGive()
{
    QFETCH(const QFont, font);
    for (const QString &text : texts()) {
        const ShapedText shaped(text, font);
        for (int width = 0; width < 1000; width += 7) {
            QVERIFY2(isAsQtSays(shaped, text, font, width),
                     qUtf8Printable(QStringLiteral("%1 at %2").arg(text).arg(width)));
        }
    }
}

void TestShapedText::measuresAnotherTextOrFontAnew()
{
    const QFont font = fontOf(QStringLiteral("Inter"), 14, QFont::Normal);
    ShapedText shaped;
    const QSize size = shaped.of(QStringLiteral("one"), font).sizeAt(1000);
    QCOMPARE(shaped.of(QStringLiteral("one"), font).sizeAt(1000), size);
    QVERIFY(shaped.of(QStringLiteral("one more"), font).sizeAt(1000).width() > size.width());
    QVERIFY(shaped.of(QStringLiteral("one"), fontOf(QStringLiteral("Inter"), 28, QFont::Normal)).sizeAt(1000).height() >
            size.height());
}

void TestShapedText::labelsAskAsQtsDo_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QMargins>("margins");
    QTest::newRow("English") << QLocale(QLocale::English) << 100 << QMargins();
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese) << 100 << QMargins();
    QTest::newRow("Chinese, large") << QLocale(QLocale::Chinese) << 200 << QMargins();
    QTest::newRow("with margins") << QLocale(QLocale::English) << 100 << QMargins(20, 6, 9, 1);
}

void TestShapedText::labelsAskAsQtsDo()
{
    QFETCH(const QLocale, locale);
    QFETCH(const int, percent);
    QFETCH(const QMargins, margins);
    QLocale::setDefault(locale);
    m_theme.apply(ColourScheme::Light, percent);
    for (const QString &text : texts()) {
        TextLabel ours;
        QLabel qts;
        qts.setTextFormat(Qt::PlainText);
        qts.setWordWrap(true);
        qts.setMinimumWidth(1);
        for (QLabel *label : {static_cast<QLabel *>(&ours), &qts}) {
            label->setText(text);
            label->setContentsMargins(margins);
        }
        QCOMPARE(ours.sizeHint(), qts.sizeHint());
        QCOMPARE(ours.minimumSizeHint(), qts.minimumSizeHint());
        for (int width = 1; width < 700; width += 13) {
            QCOMPARE(ours.heightForWidth(width), qts.heightForWidth(width));
        }
        // QLabel lays one that can be selected out as a document.
        for (QLabel *label : {static_cast<QLabel *>(&ours), &qts}) {
            label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        }
        for (int width = 1; width < 700; width += 13) {
            QCOMPARE(ours.heightForWidth(width), qts.heightForWidth(width));
        }
    }
}

void TestShapedText::leavesToQtWhatIsMoreThanText()
{
    TextLabel plain;
    TextLabel indented;
    for (TextLabel *label : {&plain, &indented}) {
        label->setText(QStringLiteral("below the words of the tick, not below its box"));
    }
    indented.setIndent(100);
    QVERIFY(indented.heightForWidth(200) > plain.heightForWidth(200));
    QCOMPARE(indented.heightForWidth(200), plain.heightForWidth(100));
}

void TestShapedText::drawsAsQtDoes()
{
    QFETCH(const QFont, font);
    const auto picture = [&font](Qt::LayoutDirection direction, auto &&draw) {
        QImage image(300, 700, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        painter.setFont(font);
        painter.setPen(Qt::darkBlue);
        draw(painter);
        return image;
    };
    const QRect place(7, 9, 230, 650);
    for (const QString &text : texts()) {
        const ShapedText shaped(text, font);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const Qt::Alignment alignment :
                 {Qt::Alignment(Qt::AlignLeft), Qt::AlignLeft | Qt::AlignVCenter, Qt::Alignment(Qt::AlignRight)}) {
                const QImage ours =
                    picture(direction, [&](QPainter &painter) { shaped.draw(painter, place, alignment); });
                const QImage qts = picture(direction, [&](QPainter &painter) {
                    painter.drawText(place, static_cast<int>(alignment) | Qt::TextWordWrap, text);
                });
                QVERIFY2(ours == qts, qUtf8Printable(text));
            }
        }
    }
}

QTEST_MAIN(TestShapedText)
#include "tst_shapedtext.moc"
