#include "ui/buttons.h"
#include "ui/plaintext.h"
#include "ui/textlink.h"
#include "ui/theme.h"

#include <QTest>
#include <QTextDocument>

using namespace WalletSupport;

/// Names that others gave stay what they are on buttons and in tooltips.
class TestPlainText final : public QObject
{
    Q_OBJECT

private slots:
    void keepsAnAmpersand();
    void keepsWhatLooksLikeHtml_data();
    void keepsWhatLooksLikeHtml();
};

void TestPlainText::keepsAnAmpersand()
{
    Theme theme;
    QPushButton button(buttonText(QStringLiteral("Marks & Spencer")));
    QVERIFY(button.shortcut().isEmpty());
    TextLink link(QString(), theme);
    link.setWords(QStringLiteral("R&D"));
    QVERIFY(link.shortcut().isEmpty());
    RowButton row(QStringLiteral("x"), RowButton::Look::Row, theme);
    row.setTexts(QStringLiteral("A&B"));
    QVERIFY(row.shortcut().isEmpty());
}

void TestPlainText::keepsWhatLooksLikeHtml_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("Remove receipt.png");
    QTest::newRow("picture") << QStringLiteral("Remove <img src=\"http://evil.example/x.png\">.png");
    QTest::newRow("bold") << QStringLiteral("<b>Official</b> wallet");
    QTest::newRow("entity") << QStringLiteral("<p>&lt; 3</p>");
}

void TestPlainText::keepsWhatLooksLikeHtml()
{
    QFETCH(QString, text);
    const QString tip = toolTipText(text);
    QTextDocument shown;
    Qt::mightBeRichText(tip) ? shown.setHtml(tip) : shown.setPlainText(tip);
    QCOMPARE(shown.toPlainText(), text);
}

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
