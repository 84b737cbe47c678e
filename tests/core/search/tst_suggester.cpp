#include "support/mixedtexts.h"

#include <QtTest>

using namespace WalletSupport;

class tst_Suggester : public QObject
{
    Q_OBJECT

private slots:
    void suggests_data();
    void suggests();
    void suggestsNothingInAnEmptyIndex();
    void leavesPhrasesAlone();
    void takesNoChanceForAWord();
};

void tst_Suggester::suggests_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("suggestion");

    const auto row = [](const char *name, const QString &typed, const QString &suggestion) {
        QTest::newRow(name) << typed << suggestion;
    };
    row("one word for two", QStringLiteral("topup"), QStringLiteral("top up"));
    row("two typos in a word", QStringLiteral("psswrd"), QStringLiteral("password"));
    row("one typo", QStringLiteral("pasword"), QStringLiteral("password"));
    row("what stands around it stays", QStringLiteral("  My PSSWRD,  reset!"),
        QStringLiteral("  My password,  reset!"));
    row("two words", QStringLiteral("psswrd rset"), QStringLiteral("password reset"));
    row("beside Chinese", QStringLiteral("忘记psswrd"), QStringLiteral("忘记password"));
    row("nothing to mend", QStringLiteral("reset my password"), QString());
    row("nothing near", QStringLiteral("kangaroo"), QString());
    row("mended, and still not answered", QStringLiteral("psswrd of my kangaroo in the zoological garden of berlin"),
        QString());
    row("too short", QStringLiteral("fre"), QString());
    row("a word of no article", QStringLiteral("my tank failed"), QString());
    row("two typos in a short word", QStringLiteral("caxx"), QString());
    row("Chinese only", QStringLiteral("天气"), QString());
    row("one that sounds the same", QStringLiteral("冲值"), QStringLiteral("充值"));
    row("two that sound the same", QStringLiteral("要冲直"), QStringLiteral("要充值"));
    row("two words", QStringLiteral("冲值时败"), QStringLiteral("充值失败"));
    row("a reading in a word", QStringLiteral("崇置密码"), QStringLiteral("重置密码"));
    row("a wrong one between two", QStringLiteral("登绿密码"), QStringLiteral("登录密码"));
    row("a wrong one that sounds like none", QStringLiteral("忘记宝码了"), QStringLiteral("忘记密码了"));
    row("one that sounds the same before another one that fits", QStringLiteral("银行卡富款"),
        QStringLiteral("银行卡付款"));
    row("in an English question", QStringLiteral("my 冲值 psswrd"), QStringLiteral("my 充值 password"));
    row("what stands around characters stays", QStringLiteral("  冲值，？"), QStringLiteral("  充值，？"));
    row("traditional characters are right", QStringLiteral("儲值失敗"), QString());
    row("right characters", QStringLiteral("充值失败怎么办"), QString());
    row("right ones in a body alone", QStringLiteral("收验证码"), QString());
    row("characters of no article", QStringLiteral("北京天气预报"), QString());
    row("more characters than a question has", QStringLiteral("冲值").repeated(17), QString());
    row("one sign that becomes four characters", QStringLiteral("㍿怎么冲值失败怎么办"),
        QStringLiteral("㍿怎么充值失败怎么办"));
    row("one character that becomes four words", QStringLiteral("\ufdfa"), QString());
    row("the same word again and again", QStringLiteral("psswrd ").repeated(20),
        QStringLiteral("password ").repeated(20));
    row("more unknown words than a question has",
        QStringLiteral("psswrd pssword passwrd paswrd pswword pasword passord passwor passwodr"), QString());
    row("nothing", QString(), QString());
}

void tst_Suggester::suggests()
{
    static IndexedCorpus corpus(mixedTexts());
    QFETCH(QString, typed);
    QFETCH(QString, suggestion);
    QCOMPARE(corpus.suggestion(typed), suggestion);
}

void tst_Suggester::suggestsNothingInAnEmptyIndex()
{
    IndexedCorpus corpus({});
    QCOMPARE(corpus.suggestion(QStringLiteral("psswrd topup 冲值失白")), QString());
}

void tst_Suggester::leavesPhrasesAlone()
{
    const QString typed = QStringLiteral("登绿密码");
    QCOMPARE(IndexedCorpus(mixedTexts()).suggestion(typed), QStringLiteral("登录密码"));
    IndexedCorpus corpus(mixedTexts(), {{QStringLiteral("登绿"), QStringLiteral("green")}});
    QCOMPARE(corpus.suggestion(typed), QString());
}

void tst_Suggester::takesNoChanceForAWord()
{
    const QString typed = QStringLiteral("忘记密码，在门都");
    std::vector<IndexedText> texts = mixedTexts();
    texts.push_back({{QStringLiteral("在里都")}, {}, {}});
    QCOMPARE(IndexedCorpus(texts).suggestion(typed), QStringLiteral("忘记密码，在里都"));
    // A word that all texts have is one all the same.
    std::vector<IndexedText> passwords(12, {{QStringLiteral("密码")}, {}, {}});
    QCOMPARE(IndexedCorpus(passwords).suggestion(QStringLiteral("密马")), QStringLiteral("密码"));
    // Where all three are everywhere, that they are side by side once means nothing.
    texts.insert(texts.end(), 10, {{QStringLiteral("里头好，都去，在家")}, {}, {}});
    QCOMPARE(IndexedCorpus(texts).suggestion(typed), QString());
}

QTEST_GUILESS_MAIN(tst_Suggester)
#include "tst_suggester.moc"
