#include "core/redaction/secret.h"

#include <QTest>

using namespace WalletSupport;

/// Secrets that no label names: what is around them tells.
class TestEvidence : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsToldAround_data();
    void findsWhatIsToldAround();
    void leavesWhatHasOtherNames_data();
    void leavesWhatHasOtherNames();
};

namespace {

void row(const char *name, const char *text, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

} // namespace

void TestEvidence::findsWhatIsToldAround_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("a PIN by what is done with it", "the till wanted it, I did 4093 as always, refused",
        "the till wanted it, I did •••••• as always, refused");
    row("a PIN by what is done with it, in Chinese", "在柜员机上摁190502，卡就不出来了",
        "在柜员机上摁••••••，卡就不出来了");
    row("several PINs in a row", "tried 3390, 3309 and 1975 at the cash machine, all wrong",
        "tried ••••••, •••••• and •••••• at the cash machine, all wrong");
    row("a code by who wants it", "she wanted what you texted me, 417702", "she wanted what you texted me, ••••••");
    row("a code beside an order", "the number from your mail: 0381. Refund order 20931847",
        "the number from your mail: ••••••. Refund order 20931847");
    row("a code under a strip", "刮开是M7QX-20PL-88TD，在哪里填", "刮开是••••••，在哪里填");
    row("a password by chance", "you sent me Tq7rwX2p and it is refused", "you sent me •••••• and it is refused");
    row("a password behind an address", "greta@mail.example, Kaffee_trinken9, go and see",
        "greta@mail.example, ••••••, go and see");
    row("a year as a PIN", "my granddad pressed 1912 into the machine, refused",
        "my granddad pressed •••••• into the machine, refused");
    row("a password by its letters", "I thought it was strawberryfields all lower case",
        "I thought it was •••••• all lower case");
    row("a password by its letters, in Chinese", "一直以为是caomeidi全小写", "一直以为是••••••全小写");
    row("a password of joined words", "hubby set the password to windowcleaner and it is refused",
        "hubby set the password to •••••• and it is refused");
    row("a password of a plain word before its name", "dandelion is my password and you say it is wrong",
        "•••••• is my password and you say it is wrong");
    row("passwords of plain words in a row", "tried sugarplum and gingersnaps as the password",
        "tried •••••• as the password");
    row("a password in Latin letters, in Chinese", "密码一直用xiaolaoshu，今天说错误", "密码一直用••••••，今天说错误");
    row("a passphrase of several words", "my passphrase is brown teapot dancing walrus and nothing opens",
        "my passphrase is •••••• and nothing opens");
    row("a password of Chinese signs and digits", "密码改成柳暗花明9317之后进不去", "密码改成••••••之后进不去");
    row("a code in two halves", "the text says 507 - 331 and he wants it", "the text says •••••• and he wants it");
    row("a tax number", "CPF 529.982.247-25 is refused", "CPF •••••• is refused");
    row("a passport without its name beside", "she has a photo of my passport. The number is L8820417",
        "she has a photo of my passport. The number is ••••••");
}

void TestEvidence::findsWhatIsToldAround()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(masked(text, findSecrets(text)), expected);
}

void TestEvidence::leavesWhatHasOtherNames_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"the transaction 88213047 failed and he said to wait",
                             "order number on the receipt says 4071882",
                             "交易号40718823失败了",
                             "订单40718823验证码没收到",
                             "the order number that I have is 20931847",
                             "tickets 5530021 and 5530874 were closed without a word to me, told them so",
                             "he said the winner's list number is 4482, I typed nothing",
                             "the last four digits of my card, 6617, he knew them",
                             "the password is \"remembered\" now",
                             "选“密码登录”还是“验证码登录”",
                             "My passcode was denied",
                             "I was told to ask at desk 1140",
                             "there were 1045 people trying before me",
                             "they texted me from 60882",
                             "the page https://wallet.example/passcode/250920 is blank",
                             "工单88213没人回，我又打了电话告诉他们",
                             "他给我的车号7714",
                             "ich habe mein Passwort vergessen, bitte um Hilfe",
                             "a lady called Ophelia wanted my password",
                             "my pasword dosnt go thru",
                             "the password was silently changed",
                             "我儿子叫Anthony，密码是他设的",
                             "密码页面显示required，看不懂",
                             "we board at 0640, will the pass load",
                             "提示 network error please try again later 就退出"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestEvidence::leavesWhatHasOtherNames()
{
    QFETCH(const QString, text);
    QCOMPARE(masked(text, findSecrets(text)), text);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
