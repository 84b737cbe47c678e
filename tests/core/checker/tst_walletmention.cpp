#include "core/checker/walletmention.h"
#include "core/directory/directory.h"
#include "support/basepack.h"

#include <QTest>

using namespace WalletSupport;

/// Which wallet a question is about, with the directory that comes with the program.
class TestWalletMention : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();

private:
    std::optional<Pack> m_pack;
    std::unique_ptr<WalletMention> m_mention;
};

void TestWalletMention::initTestCase()
{
    m_pack.emplace(basePack());
    m_mention = std::make_unique<WalletMention>(Directory(*m_pack));
}

void TestWalletMention::finds_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("wallet");
    const auto row = [](const char *name, const char *question, const char *wallet) {
        QTest::newRow(name) << QString::fromUtf8(question) << QString::fromLatin1(wallet);
    };
    row("the name alone", "PayPal", "paypal");
    row("in a sentence", "what is the number to call paypal on", "paypal");
    row("of somebody's", "paypal's customer service", "paypal");
    row("in Chinese", "支付宝的电话是多少", "alipay");
    row("traditional characters", "支付寶", "alipay");
    row("initials", "zfb", "alipay");
    row("initials and Chinese", "zfb客服", "alipay");
    row("what people say for it", "微信账号被盗", "wechat-pay");
    row("the same in English", "my wechat was hacked", "wechat-pay");
    row("an everyday word, alone", "wise", "wise");
    row("an everyday word with its capital", "How do I call Wise", "wise");
    row("an everyday word and customer service", "wise customer service", "wise");
    row("an everyday word in Chinese", "wise怎么联系", "wise");
    row("an everyday word that is none", "is it wise to share my code", "");
    row("another", "the code on the line was wrong", "");
    row("a word in another", "I got paypalled", "");
    row("what begins a longer name", "coinbase phone number", "coinbase");
    row("the longer name", "coinbase wallet phone number", "coinbase-wallet");
    row("a word for any wallet", "我的钱包被盗了", "");
    row("two wallets", "send from paypal to venmo", "");
    row("none", "forgot my password", "");
    row("none in Chinese", "忘记密码怎么办", "");
    row("a topic", "refund", "");
    row("an unfinished name", "payp", "");
    row("nothing", " ", "");
}

void TestWalletMention::finds()
{
    QFETCH(QString, question);
    QTEST(m_mention->find(question), "wallet");
}

QTEST_GUILESS_MAIN(TestWalletMention)
#include "tst_walletmention.moc"
