#include "core/search/tokenizer.h"

#include <QtTest>

using namespace WalletSupport;

class tst_Tokenizer : public QObject
{
    Q_OBJECT

private slots:
    void cuts_data();
    void cuts();
    void knowsWhereTokensStood();
    void tellsWhetherTheLastWordMayGoOn_data();
    void tellsWhetherTheLastWordMayGoOn();
};

void tst_Tokenizer::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");

    QTest::newRow("words") << QStringLiteral("Where is my money?!") << QStringLiteral("where is my money");
    QTest::newRow("digits belong to words") << QStringLiteral("no 2FA code") << QStringLiteral("no 2fa code");
    QTest::newRow("apostrophe in a word") << QStringLiteral("can't don’t") << QStringLiteral("cant dont");
    QTest::newRow("apostrophe behind a word") << QStringLiteral("the users' card") << QStringLiteral("the users card");
    QTest::newRow("two apostrophes") << QStringLiteral("a''b") << QStringLiteral("a b");
    QTest::newRow("Chinese characters") << QStringLiteral("充值失败") << QStringLiteral("充 值 失 败");
    QTest::newRow("mixed without spaces") << QStringLiteral("pin码忘了") << QStringLiteral("pin 码 忘 了");
    QTest::newRow("Chinese punctuation") << QStringLiteral("到账，没有？") << QStringLiteral("到 账 没 有");
    QTest::newRow("rare characters outside the first plane")
        << QStringLiteral("\U00020000\U00020001") << QStringLiteral("\U00020000 \U00020001");
    QTest::newRow("Katakana") << QStringLiteral("カード") << QStringLiteral("カ ー ド");
    QTest::newRow("Korean words") << QStringLiteral("비밀번호 변경") << QStringLiteral("비밀번호 변경");
    QTest::newRow("Arabic with vowel marks")
        << QStringLiteral("\u0645\u064e\u062d") << QStringLiteral("\u0645\u064e\u062d");
    QTest::newRow("direction marks and soft hyphens are not seen")
        << QStringLiteral("re\u202efu\u00adnd\u200b") << QStringLiteral("refund");
    QTest::newRow("emoji separate") << QStringLiteral("money😭gone") << QStringLiteral("money gone");
    QTest::newRow("marks alone") << QStringLiteral("\u0301\u0301") << QString();
    QTest::newRow("hyphen") << QStringLiteral("top-up") << QStringLiteral("top up");
    QTest::newRow("nothing") << QString() << QString();
}

void tst_Tokenizer::cuts()
{
    QFETCH(QString, text);
    QFETCH(QString, tokens);
    const TokenizedText result = tokenized(text);
    QStringList found;
    for (const Token &token : result.tokens) {
        found.append(result.view(token).toString());
    }
    QCOMPARE(found.join(QLatin1Char(' ')), tokens);
}

void tst_Tokenizer::knowsWhereTokensStood()
{
    const QString text = QStringLiteral("“Can’t” ﬁnd 帳戶 ﾊﾟ");
    const TokenizedText result = tokenized(text);
    QStringList found;
    for (const Token &token : result.tokens) {
        found.append(text.sliced(token.sourceBegin, token.sourceEnd - token.sourceBegin));
    }
    const QStringList wanted{QStringLiteral("Can’t"), QStringLiteral("ﬁnd"), QStringLiteral("帳"), QStringLiteral("戶"),
                             QStringLiteral("ﾊﾟ")};
    QCOMPARE(found, wanted);
}

void tst_Tokenizer::tellsWhetherTheLastWordMayGoOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mayGoOn");

    QTest::newRow("a word") << QStringLiteral("my refu") << true;
    QTest::newRow("a word and an apostrophe") << QStringLiteral("can'") << true;
    QTest::newRow("a word and a space") << QStringLiteral("refund ") << false;
    QTest::newRow("a word and a question mark") << QStringLiteral("refund?") << false;
    QTest::newRow("a Chinese character") << QStringLiteral("退款") << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_Tokenizer::tellsWhetherTheLastWordMayGoOn()
{
    QFETCH(QString, text);
    QFETCH(bool, mayGoOn);
    QCOMPARE(tokenized(text).endsInWord, mayGoOn);
}

QTEST_GUILESS_MAIN(tst_Tokenizer)
#include "tst_tokenizer.moc"
