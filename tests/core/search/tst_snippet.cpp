#include "core/search/snippet.h"
#include "support/indexedcorpus.h"

#include <QtTest>

using namespace WalletSupport;

class tst_Snippet : public QObject
{
    Q_OBJECT

private slots:
    void findsThePassage_data();
    void findsThePassage();
    void neverExceedsTheRoom_data();
    void neverExceedsTheRoom();
    void countsColumns_data();
    void countsColumns();
};

namespace {

Snippet snippetOf(const QString &text, const QString &query, int maxColumns)
{
    IndexedCorpus corpus({});
    const QueryPlan plan = corpus.plan(query);
    Highlighter highlighter(corpus.index(), plan);
    return makeSnippet(highlighter, text, maxColumns);
}

QString withBrackets(const Snippet &snippet)
{
    QString text = snippet.text;
    for (auto range = snippet.ranges.rbegin(); range != snippet.ranges.rend(); ++range) {
        text.insert(range->begin + range->length, QLatin1Char(']'));
        text.insert(range->begin, QLatin1Char('['));
    }
    return text;
}

const QString English = QStringLiteral("Wait a few minutes before anything else. Then look in the spam folder.\n"
                                       "1. Check the number.\n2. Ask for a new code and use only the newest code.\n"
                                       "If nothing comes at all, turn to the support of your wallet.");
const QString Chinese = QStringLiteral("先等几分钟，再看清验证码发到了哪里。看看垃圾邮件箱，还有被拦截的短信。"
                                       "短时间内获取太多次，很多钱包会暂停发送。换一部电话打给运营商。");

} // namespace

void tst_Snippet::findsThePassage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("maxColumns");
    QTest::addColumn<QString>("passage");

    QTest::newRow("a short text is whole, on one line")
        << QStringLiteral("  Wait.\n\nThen\tcall. ") << QStringLiteral("call") << 60
        << QStringLiteral("Wait. Then [call].");
    QTest::newRow("without a match, whole sentences of the beginning")
        << English << QStringLiteral("xyz") << 75
        << QStringLiteral("Wait a few minutes before anything else. Then look in the spam folder.");
    QTest::newRow("without a match and without a sentence that fits")
        << English << QStringLiteral("xyz") << 20 << QStringLiteral("Wait a few minutes…");
    QTest::newRow("the sentence with the match")
        << English << QStringLiteral("spam folder") << 50 << QStringLiteral("Then look in the [spam] [folder].");
    QTest::newRow("different words count more than the same twice")
        << English << QStringLiteral("code support wallet") << 62
        << QStringLiteral("If nothing comes at all, turn to the [support] of your [wallet].");
    QTest::newRow("the last sentences fill the room")
        << English << QStringLiteral("support") << 125
        << QStringLiteral(
               "2. Ask for a new code and use only the newest code. If nothing comes at all, turn to the [support] "
               "of your wallet.");
    QTest::newRow("within a long sentence")
        << QStringLiteral("one two three four five six seven eight nine ten refund eleven twelve thirteen fourteen")
        << QStringLiteral("refund") << 34 << QStringLiteral("…ten [refund] eleven twelve…");
    QTest::newRow("Chinese sentence with the match")
        << Chinese << QStringLiteral("拦截短信") << 48 << QStringLiteral("看看垃圾邮件箱，还有被[拦截]的[短信]。");
    QTest::newRow("Chinese within a long sentence")
        << QStringLiteral("一二三四五六七八九十一二三四五六七八九十充值一二三四五六七八九十") << QStringLiteral("充值")
        << 32 << QStringLiteral("…七八九十[充值]一二三四五六七八九…");
    QTest::newRow("traditional query on simplified text")
        << Chinese << QStringLiteral("運營商") << 40 << QStringLiteral("换一部电话打给[运营商]。");
    QTest::newRow("a match in the next sentence is not cut off")
        << QStringLiteral("Look in the spam folder today. Ask support now please and wait.")
        << QStringLiteral("spam support") << 45 << QStringLiteral("Look in the [spam] folder today. Ask [support]…");
    QTest::newRow("a name with a full stop is no sentence")
        << QStringLiteral("Open paypal.com now. Then sign in and wait for a while.") << QStringLiteral("com") << 30
        << QStringLiteral("Open paypal.[com] now.");
    QTest::newRow("a quotation mark first")
        << QStringLiteral("\"Refund\" is the word here. Then sign in and wait for a while.") << QStringLiteral("word")
        << 40 << QStringLiteral("\"Refund\" is the [word] here.");
    QTest::newRow("control characters become spaces")
        << QStringLiteral("a\u0000b\u0007c refund") << QStringLiteral("refund") << 60
        << QStringLiteral("a b c [refund]");
    QTest::newRow("items of a list stay apart")
        << QStringLiteral("Never tell:\nthe sign-in password\nany code\nThat is all.") << QStringLiteral("code") << 90
        << QStringLiteral("Never tell: the sign-in password · any [code] · That is all.");
    QTest::newRow("nothing behind the last item")
        << QStringLiteral("the sign-in password of the wallet\nany code at all") << QStringLiteral("password") << 40
        << QStringLiteral("the sign-in [password] of the wallet");
    QTest::newRow("an empty text") << QString() << QStringLiteral("refund") << 60 << QString();
    // As wide as 20 Latin letters, and not one character more.
    QTest::newRow("a Chinese character is as wide as two letters")
        << QStringLiteral("一二三四五六七八九十一二三四五") << QStringLiteral("充值") << 20
        << QStringLiteral("一二三四五六七八九…");
    QTest::newRow("Chinese and Latin letters in one line")
        << QStringLiteral("一二三四abcd五六七八efgh九十") << QStringLiteral("充值") << 20
        << QStringLiteral("一二三四abcd五六七…");
    QTest::newRow("full-width signs are as wide") << QStringLiteral("一，二、三（四）：五六七八九十")
                                                  << QStringLiteral("充值") << 20 << QStringLiteral("一，二、三（四…");
    QTest::newRow("a short Chinese text that just fits is whole")
        << QStringLiteral("一二三四五六七八九十") << QStringLiteral("充值") << 20
        << QStringLiteral("一二三四五六七八九十");
    QTest::newRow("no room") << English << QStringLiteral("code") << 0 << QString();
}

void tst_Snippet::findsThePassage()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(int, maxColumns);
    QFETCH(QString, passage);
    QCOMPARE(withBrackets(snippetOf(text, query, maxColumns)), passage);
}

void tst_Snippet::neverExceedsTheRoom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");

    QTest::newRow("English") << English << QStringLiteral("newest code");
    QTest::newRow("Chinese") << Chinese << QStringLiteral("运营商");
    QTest::newRow("one endless word") << QStringLiteral("x").repeated(300) << QStringLiteral("x");
    QTest::newRow("endless characters of two units")
        << QStringLiteral("\U0001D400").repeated(150) << QStringLiteral("a");
    QTest::newRow("emoji") << QStringLiteral("😀").repeated(150) << QStringLiteral("a");
    QTest::newRow("a pair and endless marks")
        << QStringLiteral("\U00020000") + QString(200, QChar(0x0301)) << QStringLiteral("a");
    QTest::newRow("endless spaces") << QStringLiteral("a") + QString(200, u' ') + QStringLiteral("refund")
                                    << QStringLiteral("refund");
    QTest::newRow("quotation marks first")
        << QStringLiteral("\"'”’ \"Refund\" ").repeated(20) << QStringLiteral("refund");
}

void tst_Snippet::neverExceedsTheRoom()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    for (int maxColumns = -1; maxColumns <= columnsOf(text) + 1; ++maxColumns) {
        const Snippet snippet = snippetOf(text, query, maxColumns);
        QVERIFY(columnsOf(snippet.text) <= std::max(maxColumns, 0));
        QVERIFY(snippet.text.isValidUtf16());
        for (const TextRange &range : snippet.ranges) {
            QVERIFY(range.begin >= 0 && range.length > 0 && range.begin + range.length <= snippet.text.size());
        }
    }
}

void tst_Snippet::countsColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");

    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("Latin letters") << QStringLiteral("top-up, é!") << 10;
    QTest::newRow("Chinese characters") << QStringLiteral("充值") << 4;
    QTest::newRow("full-width signs") << QStringLiteral("，。（１Ａ") << 10;
    QTest::newRow("kana") << QStringLiteral("かナ") << 4;
    QTest::newRow("Hangul") << QStringLiteral("한글") << 4;
    QTest::newRow("a rare character of two units") << QStringLiteral("\U00020000") << 2;
    QTest::newRow("an emoji") << QStringLiteral("😀") << 2;
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) << 1;
}

void tst_Snippet::countsColumns()
{
    QFETCH(QString, text);
    QTEST(columnsOf(text), "columns");
}

QTEST_GUILESS_MAIN(tst_Snippet)
#include "tst_snippet.moc"
