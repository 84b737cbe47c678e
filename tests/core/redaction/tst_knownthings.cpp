#include "core/redaction/secret.h"

#include <QTest>

using namespace WalletSupport;

/// Numbers and words that stand beside those for secrets and are none, and secrets that stand likewise.
class TestKnownThings : public QObject
{
    Q_OBJECT

private slots:
    void leavesThemAlone_data();
    void leavesThemAlone();
    void findsWhatIsLikeThem_data();
    void findsWhatIsLikeThem();
};

void TestKnownThings::leavesThemAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {// Letters that tell of recovery phrases
          "我把助记词填进了一个网页，里面的币都没了。\n\n钱包：示例钱包\n发现的日期：2026年11月28日\n"
          "付款日期：2026年11月27日\n付款金额：300元\n联系人：无",
          "我把助记词给了别人\n钱包\n2026年11月28日\n发现的日子\n2026年11月28日\n付款日\n2026年11月28日\n金额",
          "助记词要写在纸上还是刻在板子上",
          "A page asked for my recovery phrase. When did you first notice this? Describe what happened and what you "
          "can "
          "do now, then keep this letter safe.",
          "Somebody asked for my recovery phrase. I did not give any other person this word. Please check what you can "
          "see about my account and tell me what must happen next.",
          "phone number that you can use now, and that only you can read",
          // Cards and hotlines
          "Barclays debit card, 4821, code of the shop unknown", "Paid with: Visa card (4821)",
          "Forward scam text messages: 7726", "Text the scam number to 7726, then call 159",
          "举报诈骗电话和短信（12321，网址12321.cn）", "反诈热线96110，举报诈骗短信12321，验证码不要告诉别人",
          "95533打来问我要验证码，没说", "密码和助记词不要告诉任何人，请与钱包自己的App核对",
          "登录密码请与钱包自己的App核对",
          // Others
          "KB5012345 came overnight and took my password with it", "tried at 0915 and 0930 and no code came",
          "the last four digits, which are 3308, were all he asked for",
          "the code never came, our number begins with 0921", "is 61234 your real short code? it sent a code",
          "approval code 118220 is printed on the receipt, and the merchant denies it", "密码框显示server busy",
          "The page says \"login failed\" and my password is right",
          "my password was taken by a program called StealerX", "I use LastPass as my password manager",
          "密码用telegram发给他安全吗", "50以下都不用输密码"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestKnownThings::leavesThemAlone()
{
    QFETCH(const QString, text);
    QCOMPARE(masked(text, findSecrets(text)), text);
}

void TestKnownThings::findsWhatIsLikeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("reminder: halifax 3317, monzo 8042", "reminder: halifax ••••••, monzo ••••••");
    row("开机3317 冷钱包80425516", "开机•••••• 冷钱包••••••");
    row("debit is 3317, the other 8042, both pins", "debit is ••••••, the other ••••••, both pins");
    row("锁屏和支付我都用的831204，手机丢了", "锁屏和支付我都用的••••••，手机丢了");
    row("是3317还是8042，只剩最后一次机会", "是••••••还是••••••，只剩最后一次机会");
    row("支付要输的密码就是8 3 1 2 0 4，对吗", "支付要输的密码就是••••••，对吗");
    row("码是83 12 04", "码是••••••");
    row("等了半天才来一个 831 204", "等了半天才来一个 ••••••");
    row("he says my password is too short: cat338", "he says my password is too short: ••••••");
    row("密码是Müller#2011", "密码是••••••");
    row("I changed it from tabbycat to TabbyCat31! and both fail", "I changed it from •••••• to •••••• and both fail");
    row("abandon<br>ability<br>able<br>about<br>above<br>absent<br>absorb<br>abstract<br>absurd<br>abuse<br>access<br>"
        "accident",
        "••••••");
}

void TestKnownThings::findsWhatIsLikeThem()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(masked(text, findSecrets(text)), expected);
}

QTEST_GUILESS_MAIN(TestKnownThings)
#include "tst_knownthings.moc"
