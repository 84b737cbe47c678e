#include "authoring/markdowntext.h"

#include <QTest>

using namespace WalletSupport;

class TestMarkdownText final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheMarksAway_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("plain");
        QTest::newRow("emphasis") << QByteArray("Do **this** *now*.") << QStringLiteral("Do this now.\n");
        QTest::newRow("wrapped line") << QByteArray("One\nsentence.") << QStringLiteral("One sentence.\n");
        QTest::newRow("list") << QByteArray("1. One\n2. Two") << QStringLiteral("One\nTwo\n");
        QTest::newRow("quote") << QByteArray("> **注意：** 不要转账。") << QStringLiteral("注意： 不要转账。\n");
        QTest::newRow("heading") << QByteArray("## If it does not work\nWait.")
                                 << QStringLiteral("If it does not work\nWait.\n");
        QTest::newRow("entity") << QByteArray("a \\* b") << QStringLiteral("a * b\n");
        QTest::newRow("empty") << QByteArray() << QString();
    }

    void takesTheMarksAway()
    {
        QFETCH(QByteArray, markdown);
        QTEST(readMarkdown(markdown).plainText, "plain");
    }

    void seesLinksPicturesAndHtml()
    {
        const MarkdownText text = readMarkdown("[a](wallet-support:article/b) ![p](x.png) and <b>bold</b>");
        QCOMPARE(text.links, QStringList{QStringLiteral("wallet-support:article/b")});
        QVERIFY(text.hasImages);
        QVERIFY(text.hasHtml);
        QVERIFY(!readMarkdown("1 < 2").hasHtml);
    }
};

QTEST_GUILESS_MAIN(TestMarkdownText)
#include "tst_markdowntext.moc"
