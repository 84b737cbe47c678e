#include "core/directory/directory.h"
#include "core/directory/walletsearch.h"
#include "support/directorypack.h"

#include <QTest>

using namespace WalletSupport;

class TestWalletSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void findsInTheDirectory_data();
    void findsInTheDirectory();
    void guesses_data();
    void guesses();
    void knowsWholeNames_data();
    void knowsWholeNames();
    void listsAllForNothing();
    void findsEveryWalletByItsNames();
    void standsHugeAndHostileTexts();

private:
    std::optional<Pack> m_pack;
    std::optional<WalletSearch> m_search;
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

void TestWalletSearch::initTestCase()
{
    Result<Pack, PackError> pack = packWithDirectory(shippedDirectory());
    QVERIFY(pack.has_value());
    m_pack = std::move(*pack);
    m_search.emplace(Directory(*m_pack)); // the directory goes, the search stays
}

void TestWalletSearch::findsInTheDirectory_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("first"); ///< those that stand first
    const auto row = [](const char *name, const char *text, const char *first) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(first).split(u' ', Qt::SkipEmptyParts);
    };
    row("whole pinyin", "zhifubao", "alipay alipayhk");
    row("pinyin with spaces", "Zhi Fu Bao", "alipay alipayhk");
    row("pinyin with tones", "zhīfùbǎo", "alipay alipayhk");
    row("initials", "zfb", "alipay alipayhk");
    row("initials of the longer name", "zfbxg", "alipayhk");
    row("mixed", "zhifb", "alipay alipayhk");
    row("mixed the other way", "zfbao", "alipay alipayhk");
    row("unfinished", "zhif", "alipay alipayhk");
    row("traditional characters, by pinyin", "badatong", "octopus");
    row("initials of WeChat Pay", "wxzf", "wechat-pay");
    row("pinyin of WeChat", "weixin", "wechat-pay");
    row("pinyin of the cloud", "yunshanfu", "unionpay");
    row("pinyin of a part", "yinlian", "unionpay");
    row("initials of a part", "zgyl", "unionpay");
    row("pinyin and Latin letters", "xiguakamobile", "mobile-suica");
    row("pinyin and initials of Latin letters", "sjxgkms", "mobile-suica");
    row("reading that depends on the word", "letianzhifu", "rakuten-pay");
    row("pinyin within a name", "qianbao", "samsung-wallet");
    row("traditional for a simplified name", "支付寶", "alipay alipayhk");
    row("simplified for a traditional name", "支付宝香港", "alipayhk");
    row("traditional fox", "小狐狸錢包", "metamask");
    row("Korean in Latin letters", "kakaopei", "kakaopay");
    row("Thai in Latin letters", "thru", "truemoney");
    row("Latin part", "suica", "mobile-suica");
    row("country in English", "Malaysia", "grabpay shopeepay touch-n-go-ewallet boost-my bigpay");
    row("country in Chinese", "马来西亚", "grabpay shopeepay touch-n-go-ewallet boost-my bigpay");
    row("country in traditional characters", "馬來西亞", "grabpay shopeepay touch-n-go-ewallet boost-my bigpay");
    row("country in pinyin", "malaixiya", "grabpay shopeepay touch-n-go-ewallet boost-my bigpay");
    row("country's initials", "mlxy", "grabpay shopeepay touch-n-go-ewallet boost-my bigpay");
    row("country, unfinished", "Malay", "grabpay shopeepay touch-n-go-ewallet boost-my bigpay");
    row("part of a country's name", "香港", "alipayhk octopus payme samsung-wallet");
    row("part of a country's name in pinyin", "xianggang", "alipayhk octopus payme samsung-wallet");
    row("letters within countries' names", "rmany", "");
    row("country's code", "KZ", "kaspi");
    row("names before a country's code", "KE", "keystone keplr");
    row("names before countries", "ghana", "mtn-momo-gh");
    row("beginning of two names", "payp", "paypal paypay");
    row("nobody", "zhifubaoo", "");
    row("no syllables", "zfq", "");
}

void TestWalletSearch::findsInTheDirectory()
{
    QFETCH(QString, text);
    const QStringList found = m_search->find(text);
    QFETCH(QStringList, first);
    QCOMPARE(first.isEmpty() ? found : found.mid(0, first.size()), first);
}

void TestWalletSearch::guesses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, const char *text, const char *ids) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(ids);
    };
    row("letter left out", "revlut", "revolut");
    row("the same, while one types", "revlu", "revolut");
    row("whole name before longer ones", "paypl", "paypal");
    row("letter too much", "payypal", "paypal");
    row("another letter", "klarma", "klarna");
    row("neighbours swapped", "alpiay", "alipay");
    row("first letters swapped", "laipay", "alipay");
    row("two slips in a long name", "tranferwize", "wise");
    row("words of a longer name", "samsng pay", "samsung-wallet");
    row("pinyin", "weixn", "wechat-pay");
    row("whole pinyin", "zhifbuao", "alipay");
    row("too many letters of pinyin", "zhifubaoo", "alipay");
    row("a character that sounds alike", "支付保", "alipay");
    row("a character within a name", "中国银莲", "unionpay");
    row("traditional characters", "支付保香港", "alipayhk");
    row("a word of many names", "walet", "");
    row("what finds something is no slip", "pay", "");
    row("three letters", "pyp", "");
    row("two characters", "微心", "");
    row("somebody else", "bank of nowhere", "");
    row("somebody else, one word", "barclays", "");
    row("somebody else, in Chinese", "招商银行", "");
    row("nothing", "", "");
}

void TestWalletSearch::guesses()
{
    QFETCH(QString, text);
    const QString found = m_search->guess(text).join(u' ');
    QTEST(found, "ids");
}

void TestWalletSearch::knowsWholeNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("name") << QStringLiteral("paypal") << QStringLiteral("paypal");
    QTest::newRow("another name") << QStringLiteral("贝宝PayPal") << QStringLiteral("paypal");
    QTest::newRow("traditional") << QStringLiteral("支付寶") << QStringLiteral("alipay");
    QTest::newRow("pinyin") << QStringLiteral("Zhi fu bao") << QStringLiteral("alipay");
    QTest::newRow("initials") << QStringLiteral("wxzf") << QStringLiteral("wechat-pay");
    QTest::newRow("unfinished") << QStringLiteral("zhifu") << QString();
    QTest::newRow("beginning of a name") << QStringLiteral("payp") << QString();
    QTest::newRow("name of two") << QStringLiteral("Orange Money") << QString();
    QTest::newRow("nothing") << QStringLiteral(" ") << QString();
}

void TestWalletSearch::knowsWholeNames()
{
    QFETCH(QString, text);
    QTEST(m_search->named(text), "id");
}

void TestWalletSearch::listsAllForNothing()
{
    QCOMPARE(m_search->find(QString()).size(), 171);
    QCOMPARE(m_search->find(QStringLiteral(" - ")).size(), 171);
}

void TestWalletSearch::findsEveryWalletByItsNames()
{
    const Directory directory(*m_pack);
    for (const Wallet &wallet : directory.wallets()) {
        for (const QString &name : {wallet.nameInEnglish, wallet.localName, wallet.nameInChinese, wallet.id}) {
            QVERIFY2(m_search->find(name).contains(wallet.id), qPrintable(name));
        }
        for (const QString &country : directory.details(wallet.id).countries) {
            const QString name = directory.countryName(country, QStringLiteral("zh_CN"));
            QVERIFY2(m_search->find(name).contains(wallet.id), qPrintable(name));
        }
    }
}

void TestWalletSearch::standsHugeAndHostileTexts()
{
    const WalletSearch search(m_wallets);
    QCOMPARE(search.find(QString(100'000, u'a')), QStringList());
    QCOMPARE(search.find(QString(QChar(0xd800))), QStringList());
    QCOMPARE(search.find(QStringLiteral("\u202ealipay\u200b")).size(), 2);
    (void)m_search->find(QString(100'000, u'z'));
    (void)m_search->find(QString(200, u'z'));
    QCOMPARE(m_search->find(QString(QChar(0xd800))), QStringList());
    QCOMPARE(m_search->guess(QString(100'000, u'q')), QStringList());
    QCOMPARE(m_search->guess(QString(4, QChar(0xd800))), QStringList());
}

QTEST_GUILESS_MAIN(TestWalletSearch)
#include "tst_walletsearch.moc"
