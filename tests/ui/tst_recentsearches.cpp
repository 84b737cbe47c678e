#include "ui/recentsearches.h"

#include <QTest>

using namespace WalletSupport;

class TestRecentSearches : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatHasNoSecret_data();
    void keepsWhatHasNoSecret();
    void keepsTheLatestFirst();
    void keepsNoMoreThanEight();
    void readsOnlyWhatItWouldHaveKept();
};

void TestRecentSearches::keepsWhatHasNoSecret_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    const auto none = [](const char *name, const QString &text) { QTest::newRow(name) << text << QString(); };
    same("words", QStringLiteral("refund not received"));
    same("Chinese", QStringLiteral("充值500没到账"));
    same("short numbers", QStringLiteral("paid 2 times, 45 dollars on day 3"));
    same("a name with a digit", QStringLiteral("2FA on iOS17"));
    same("a family", QStringLiteral("👪 wallet"));
    same("a word with security codes and no number", QStringLiteral("which cvv, where is 安全码"));
    same("a long question in short words",
         QStringLiteral("my dog ate the card and now it is lost so how can I get one again"));
    QTest::newRow("spaces and lines") << QStringLiteral("  refund\n\tnot \u3000 received ")
                                      << QStringLiteral("refund not received");
    QTest::newRow("bidirectional and control characters")
        << QString(QStringLiteral("re") + QChar(0x202e) + QStringLiteral("fu") + QChar(0) + QStringLiteral("nd") +
                   QChar(0x2067) + QChar(0xd83d))
        << QStringLiteral("refund");
    same("80 characters", QString(80, QLatin1Char('a')));
    none("81 characters", QString(81, QLatin1Char('a')));
    none("far too long", QString(100'000, QLatin1Char('a')));
    none("nothing", QString());
    none("spaces alone", QStringLiteral(" \n "));
    none("six digits", QStringLiteral("code 482913 did not work"));
    none("a one-time code of four digits", QStringLiteral("code 4829"));
    none("digits in Chinese", QStringLiteral("验证码是482913怎么办"));
    none("full-width digits", QStringLiteral("验证码４８２９１３"));
    none("full-width letters and digits", QStringLiteral("ｋｅｔｔｌｅ７４"));
    none("a security code in full-width letters", QStringLiteral("ＣＶＶ 123"));
    none("Arabic digits", QStringLiteral("٤٨٢٩١٣"));
    none("a card number", QStringLiteral("4111 1111 1111 1111"));
    none("a card number with hyphens", QStringLiteral("card 4111-1111-1111-1111"));
    none("digits one by one", QStringLiteral("4 8 2 9 1 3"));
    none("digits with a hidden character between",
         QString(QStringLiteral("48") + QChar(0x200b) + QStringLiteral("29")));
    none("a telephone number", QStringLiteral("+44 (0)20 7946 0958"));
    none("a code of letters and digits", QStringLiteral("gift card X7K9Q2"));
    none("an authenticator's code", QStringLiteral("G-48-29"));
    none("a code with hyphens", QStringLiteral("AB-CD-12 was refused"));
    none("a password", QStringLiteral("kettle74Meadow is my password"));
    none("a password without digits", QStringLiteral("my password is sunshine"));
    none("a PIN in words", QStringLiteral("pin four nine two one"));
    none("a Chinese PIN in words", QStringLiteral("支付密码一二三四五六"));
    none("a phrase with commas", QStringLiteral("able, about, above, abuse, act, add, age, aim, air, all, arm, art"));
    none("a Chinese phrase", QStringLiteral("的，一，是，在，不，了，有，和，人，这，中，大"));
    none("a wallet's address", QStringLiteral("bc1qar0srrr7xfk"));
    none("a card's security code", QStringLiteral("cvv 123 refused"));
    none("a card's security code in Chinese", QStringLiteral("安全码 123"));
    none("a security code without a space", QStringLiteral("CVV123"));
    none("an e-mail address", QStringLiteral("lee@mail.example cannot sign in"));
    none("a recovery phrase", QStringLiteral("able acid also army away baby back ball band base bean beef"));
    none("a recovery phrase in Chinese", QStringLiteral("的 一 是 在 不 了 有 和 人 这 中 大"));
}

void TestRecentSearches::keepsWhatHasNoSecret()
{
    QFETCH(QString, typed);
    QTEST(keepableSearch(typed), "kept");
}

void TestRecentSearches::keepsTheLatestFirst()
{
    QStringList recent = withSearch({}, QStringLiteral("refund"));
    recent = withSearch(recent, QStringLiteral("充值失败"));
    QCOMPARE(recent, QStringList({QStringLiteral("充值失败"), QStringLiteral("refund")}));
    // The same again comes first, as it was typed last.
    recent = withSearch(recent, QStringLiteral(" Refund "));
    QCOMPARE(recent, QStringList({QStringLiteral("Refund"), QStringLiteral("充值失败")}));
    QCOMPARE(withSearch(recent, QStringLiteral("code 482913")), recent);
    QCOMPARE(withSearch(recent, QString()), recent);
}

void TestRecentSearches::keepsNoMoreThanEight()
{
    QStringList recent;
    for (char letter = 'a'; letter <= 'l'; ++letter) {
        recent = withSearch(recent, QString(3, QLatin1Char(letter)));
    }
    QCOMPARE(recent.size(), 8);
    QCOMPARE(recent.first(), QStringLiteral("lll"));
    QCOMPARE(recent.last(), QStringLiteral("eee"));
}

void TestRecentSearches::readsOnlyWhatItWouldHaveKept()
{
    const QStringList good{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")};
    QCOMPARE(asKept(good), good);
    QCOMPARE(asKept({QStringLiteral("one"), QStringLiteral("482913"), QString(), QString(500, QLatin1Char('x')),
                     QStringLiteral("ONE"), QStringLiteral("two")}),
             QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    QStringList many;
    for (int number = 0; number < 100; ++number) {
        many.append(QString(number + 1, QLatin1Char('x')));
    }
    QCOMPARE(asKept(many), many.mid(0, 8));
}

QTEST_GUILESS_MAIN(TestRecentSearches)
#include "tst_recentsearches.moc"
