#include "core/trust/walletsearch.h"

#include <QTest>

using namespace WalletSupport;

class TestWalletSearch : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void standsHugeAndHostileTexts();

private:
    const std::vector<Wallet> m_wallets = {
        {QStringLiteral("alipay"), QStringLiteral("Alipay"), QStringLiteral("支付宝"), QStringLiteral("支付宝")},
        {QStringLiteral("alipayhk"), QStringLiteral("AlipayHK"), QStringLiteral("支付寶香港"),
         QStringLiteral("支付宝香港")},
        {QStringLiteral("paypal"), QStringLiteral("PayPal"), QStringLiteral("PayPal"), QStringLiteral("贝宝 PayPal")},
        {QStringLiteral("paypay"), QStringLiteral("PayPay"), QStringLiteral("PayPay"), QStringLiteral("PayPay")},
        {QStringLiteral("kakaopay"), QStringLiteral("KakaoPay"), QStringLiteral("카카오페이"),
         QStringLiteral("Kakao Pay")},
        {QStringLiteral("momo-vn"), QStringLiteral("MoMo"), QStringLiteral("Ví MoMo"), QStringLiteral("MoMo")},
        {QStringLiteral("mtn-momo-gh"), QStringLiteral("MTN MoMo (Ghana)"), QStringLiteral("MTN Mobile Money"),
         QStringLiteral("MTN MoMo(加纳)")},
        {QStringLiteral("touch-n-go-ewallet"), QStringLiteral("Touch 'n Go eWallet (TNG eWallet)"),
         QStringLiteral("Touch 'n Go eWallet"), QStringLiteral("Touch 'n Go 电子钱包")},
    };
};

void TestWalletSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const char *text, const QString &ids) {
        QTest::newRow(name) << QString::fromUtf8(text) << ids.split(u' ', Qt::SkipEmptyParts);
    };
    row("whole name first", "alipay", QStringLiteral("alipay alipayhk"));
    row("capitals", "ALIPAYHK", QStringLiteral("alipayhk"));
    row("full width", "ＰａｙＰａｌ", QStringLiteral("paypal"));
    row("Chinese", "支付宝", QStringLiteral("alipay alipayhk"));
    row("traditional", "支付寶", QStringLiteral("alipayhk"));
    row("Chinese name of a foreign wallet", "贝宝", QStringLiteral("paypal"));
    row("Korean", "카카오", QStringLiteral("kakaopay"));
    row("Korean, last syllable unfinished", "카ㅋ", QStringLiteral("kakaopay"));
    row("without the accent", "vi momo", QStringLiteral("momo-vn"));
    row("with the accent", "ví", QStringLiteral("momo-vn"));
    row("part, after those that begin so", "pay", QStringLiteral("paypal paypay kakaopay alipay alipayhk"));
    row("word inside", "money", QStringLiteral("mtn-momo-gh"));
    row("without spaces and signs", "touchngo", QStringLiteral("touch-n-go-ewallet"));
    row("abbreviation in brackets", "tng", QStringLiteral("touch-n-go-ewallet"));
    row("nobody", "bank of nowhere", QString());
    row("exact before beginnings", "momo", QStringLiteral("momo-vn mtn-momo-gh"));
    row("only signs asks for nothing", " - ",
        QStringLiteral("alipay alipayhk paypal paypay kakaopay momo-vn mtn-momo-gh touch-n-go-ewallet"));
    row("nothing shows all", "",
        QStringLiteral("alipay alipayhk paypal paypay kakaopay momo-vn mtn-momo-gh touch-n-go-ewallet"));
}

void TestWalletSearch::finds()
{
    QFETCH(QString, text);
    QTEST(WalletSearch(m_wallets).find(text), "ids");
}

void TestWalletSearch::standsHugeAndHostileTexts()
{
    const WalletSearch search(m_wallets);
    QCOMPARE(search.find(QString(100'000, u'a')), QStringList());
    QCOMPARE(search.find(QString(QChar(0xd800))), QStringList());
    QCOMPARE(search.find(QStringLiteral("\u202ealipay\u200b")).size(), 2);
}

QTEST_GUILESS_MAIN(TestWalletSearch)
#include "tst_walletsearch.moc"
