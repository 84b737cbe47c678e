#include "checkertest.h"
#include "core/checker/checkjson.h"
#include "support/directorypack.h"

#include <QJsonDocument>

using namespace WalletSupport;

/// The rules about numbers, mails, accounts and whole texts, sentence by sentence, on the example wallet.
class TestChecker : public CheckerTest
{
    Q_OBJECT

private slots:
    void initTestCase() { openPack(); }
    void judgesNumbers_data();
    void judgesNumbers();
    void judgesMails_data();
    void judgesMails() { compare(); }
    void judgesAccounts_data();
    void judgesAccounts() { compare(); }
    void findsNothingInOrdinaryTexts_data();
    void findsNothingInOrdinaryTexts();
    void saysWhoAMessageClaimsToBeFrom_data();
    void saysWhoAMessageClaimsToBeFrom() { compare(); }
    void pointsAtTheTrick_data();
    void pointsAtTheTrick();
    void findsWhereThingsStand();
    void readsTheBeginningOfALongText();
    void writesJson();
};

void TestChecker::judgesNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("countries");
    QTest::addColumn<QStringList>("expected");
    const auto number = [](const char *name, const char *text, const char *countries, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(countries)
                            << QString::fromUtf8(expected).split(u'|', Qt::SkipEmptyParts);
    };
    const char *gb = "phone official listed caller-can-be-forged country:GB";
    number("international", "+44 20 7946 0123", "", gb);
    number("national, in its country", "Call 020 7946 0123", "GB", gb);
    number("national, alone", "020 7946 0123", "", gb);
    number("national, in another country", "020 7946 0123", "DE", "phone unknown not-known");
    number("national, beside the wallet's name", "Example Wallet: 020 7946 0123", "DE", gb);
    number("national, in a sentence that names no country", "Call 020 7946 0123", "", "phone unknown not-known");
    number("a second one behind a comma", "+44 20 7946 0123,+44 20 7946 0955", "",
           "phone official listed caller-can-be-forged country:GB|phone unknown not-known");
    number("a second one in brackets behind a comma", "+44 20 7946 0123,(020) 7946 0955", "",
           "phone official listed caller-can-be-forged country:GB|phone unknown not-known");
    number("an extension in another language", "+44 20 7946 0123 转 22", "", "phone unknown not-known");
    number("as America writes numbers", "(207) 946-0123", "", "phone unknown not-known");
    number("alone, without the zero of its country", "20 7946 0123", "", "phone unknown not-known");
    number("tabs inside", "+44\t20\t7946\t0123", "", gb);
    number("a messenger's account", "WhatsApp: +44 20 7946 0123", "", "phone unknown not-known");
    number("with 00", "0044 20 7946 0123", "DE", gb);
    number("with a zero in brackets", "+44 (0)20 7946-0123", "", gb);
    number("full width", "０２０－７９４６－０１２３", "GB", gb);
    number("one digit off", "+44 20 7946 0124", "", "phone not-official digit-changed");
    number("one digit off, national", "020 7946 0193", "GB", "phone not-official digit-changed");
    number("two digits swapped", "+44 20 7946 0132", "", "phone not-official digit-changed");
    number("digits added behind", "020 7946 01238", "GB", "phone not-official digits-added");
    number("digits added before", "+44 20 7946 0123", "", gb);
    number("digits added before, national", "95020 7946 0123", "GB", "phone not-official digits-added");
    number("seen once", "+1 202 555 0199", "", "phone unknown seen-once");
    number("short code, in its country", "Text 60123", "GB", gb);
    number("short code, alone", "60123", "", gb);
    number("short code, alone in another country", "60123", "DE", "");
    number("short code beside the wallet's name", "Example Wallet 60123", "DE", gb);
    number("short code with a label of support", "Hotline: 60123", "DE", gb);
    number("short code with another label", "Dial 60123", "DE", "phone unknown not-known");
    number("short code, one digit off", "Hotline: 60124", "GB", "phone unknown not-known");
    number("short code with digits added", "Hotline: 9560123", "GB", "phone unknown not-known");
    const char *unknown = "phone unknown not-known";
    const char *both = "phone official listed caller-can-be-forged country:GB|phone unknown not-known";
    number("short code with digits added, glued behind", "601230000", "GB", unknown);
    number("short code with digits added, glued before", "12360123", "GB", unknown);
    number("short code with a stroke and a digit", "Hotline: 60123-3", "GB", unknown);
    number("short code with digits behind a space", "60123 00 00", "GB", unknown);
    number("short code with many digits behind a space", "60123 123 4567", "GB", unknown);
    number("short code with a zero before it", "0 60123", "GB", unknown);
    number("short code with an area before it", "Hotline (020) 60123", "GB", unknown);
    number("short code with the code of another country", "+7 60123", "GB", unknown);
    number("short code with the code of its country", "+44 60123", "", gb);
    number("short code with that code and a digit added", "+44 60123 9", "", unknown);
    number("short code and its hours", "客服60123 24小时", "GB", gb);
    number("short code as a part of an account's name", "Hotline 60123@help", "GB", "");
    number("short code and its hours in wide brackets", "客服60123（24小时）", "GB", gb);
    number("short code with a stroke and blanks", "Hotline 60123 - 00", "GB", unknown);
    number("international, with a zero that the country does not know", "+1 0202 555 0199", "", unknown);
    number("international, with a zero that it knows", "+44 020 7946 0123", "", gb);
    number("national, behind a code of its own", "Hotline (0131) 020 7946 0123", "GB",
           "phone not-official digits-added");
    number("short code as an item of a list in wide brackets", "1）60123", "GB", gb);
    number("short code as an item of a list", "1. 60123", "GB", gb);
    number("short code beside another", "Hotline 60123 95588", "GB", both);
    number("short code or another", "Hotline 60123/60124", "GB", both);
    number("national, after the code of another country", "+7 020 7946 0123", "GB", unknown);
    number("national, before the code of another country", "020 7946 0123 +81", "GB", unknown);
    number("national, before the code of its country", "020 7946 0123 (+44)", "GB", gb);
    number("national, somebody else's where the person is", "Example Wallet: 020 7946 0123", "CN",
           "phone unknown not-known claims:example-wallet");
    number("with its code but no plus", "442079460123", "GB", gb);
    number("with its code but no plus, in a text that names no country", "Call 442079460123", "", unknown);
    number("with a zero that the country does not know", "Hotline 0202 555 0199", "US", unknown);
    number("with an extension", "Call 020 7946 0123 ext 9", "GB", unknown);
    number("without the code of its area, beside the wallet's name", "Example Wallet 7946 0123", "GB", gb);
    number("without the code of its area, behind the code of another", "Example Wallet (0131) 7946 0123", "GB",
           "phone unknown not-known claims:example-wallet");
    number("without the code of its area, beside nobody's name", "Hotline 7946 0123", "GB", unknown);
    number("an area's code in brackets", "(02)2325-3616", "", unknown);
    number("hidden characters inside", "+44 20 79\u200b46 01\u206023", "", gb);
    number("dots and strokes of other kinds", "+44·20•7946‑0123", "", gb);
    number("circled digits", "+④④ ②⓪ ⑦⑨④⑥ ⓪①②③", "", gb);
    number("digits on keys", "+4️⃣4️⃣ 2️⃣0️⃣ 7️⃣9️⃣4️⃣6️⃣ 0️⃣1️⃣2️⃣3️⃣",
           "", gb);
    number("a list with circled numbers", "①60123", "GB", gb);
    number("digits one by one", "0 2 0 7 9 4 6 0 1 2 3", "GB", gb);
    number("letters of the keypad", "1-800-EXAMPLE", "", unknown);
    number("letters of the keypad, with spaces", "Call 1 800 EXAMPLE now", "", unknown);
    number("a number and a word in capitals", "Call 0800 1234567 NOW", "", "phone unknown not-known");
    const char *account = "phone unknown no-account";
    number("to be paid to", "Send the fee to 020 7946 0123", "GB", account);
    number("to be paid into", "Transfer it into this account 020 7946 0123 today", "GB", account);
    number("to be paid to in Chinese", "请转账到示例钱包 60123", "GB", account);
    number("a short code to be paid to", "先把500元打给示例钱包客服 60123", "GB", account);
    number("to be called about a payment", "转账失败请拨打客服热线60123", "GB", gb);
    number("to be called, behind a payment", "Money sent to the wrong person? Call 020 7946 0123", "GB", gb);
    number("withdrawn", "+44 20 7946 0188", "", "phone not-official withdrawn");
    number("a stranger", "Call +44 20 7946 0999", "", "phone unknown not-known");
    number("a service code of somebody else", "95588", "CN", "phone unknown not-known");
    number("two numbers", "Call 020 7946 0123 or 020 7946 0999", "GB",
           "phone official listed caller-can-be-forged country:GB|phone unknown not-known");
}

void TestChecker::judgesNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, countries);
    QTEST(found(text, {countries.split(u' ', Qt::SkipEmptyParts), {}}), "expected");
}

void TestChecker::judgesMails_data()
{
    addColumns();
    const char *official = "email official listed sender-can-be-forged";
    row("listed", "support@wallet.example", official);
    row("listed, no help desk", "imprint@wallet.example", official);
    row("upper case", "Support@WALLET.example", official);
    row("full width", "ｓｕｐｐｏｒｔ＠ｗａｌｌｅｔ．ｅｘａｍｐｌｅ", official);
    row("in a sentence", "请写信给support@wallet.example。谢谢", official);
    row("as a link", "mailto:support@wallet.example?subject=x", official);
    row("with a display name", "\"Example Wallet\" <bob@stranger.test>",
        "email unknown not-known claims:example-wallet");
    row("seen once", "care@wallet.example", "email unknown seen-once sender-can-be-forged");
    row("another at an official domain", "bob@wallet.example", "email unknown domain-matches sender-can-be-forged");
    row("at a domain for mail", "bob@wallet-mail.example", "email unknown domain-matches sender-can-be-forged");
    row("at a domain for payment links", "bob@wallet-link.example",
        "email unknown anyone-can-publish sender-can-be-forged");
    row("free mail with the wallet's name", "examplewallet.support@gmail.com", "email not-official free-mail");
    row("free mail, look-alike", "examp1ewallet@qq.com", "email not-official free-mail");
    row("free mail in another country", "bob.builder@yahoo.co.uk", "email unknown free-mail");
    row("a service of free mail before an official domain", "pay@live.wallet.example",
        "email unknown domain-matches sender-can-be-forged");
    row("a service of free mail before a stranger's domain", "bob@outlook.stranger.test", "email unknown not-known");
    row("free mail of somebody", "bob.builder@gmail.com", "email unknown free-mail");
    row("at a look-alike", "support@wa11et.example", "email not-official look-alike");
    row("that poses as a page", "www.wallet.example@stranger.test", "email not-official user-name");
    row("at a stranger's", "bob@stranger.test", "email unknown not-known");
    row("withdrawn", "team@wallet.example", "email not-official withdrawn");
    row("at a withdrawn domain", "bob@wallet-past.example", "email not-official withdrawn");
    row("hidden characters", "support@wal\u200blet.example", "email not-official hidden-characters");
}

void TestChecker::judgesAccounts_data()
{
    addColumns();
    row("listed", "@example_wallet", "handle official listed network:X");
    row("listed, by its page", "https://x.com/example_wallet", "url official listed");
    row("listed, by an old page", "https://twitter.com/example_wallet", "url official listed");
    row("listed, upper case", "@Example_Wallet", "handle official listed network:X");
    row("withdrawn", "@example_help", "handle not-official withdrawn");
    row("one edit", "@example_walet", "handle not-official one-edit");
    row("look-alike", "@examp1e_wallet", "handle not-official look-alike");
    row("look-alike letter", "@ехample_wallet", "handle not-official look-alike");
    row("one edit, by its page", "https://x.com/example_wallett", "url not-official one-edit");
    row("on another network", "https://t.me/example_wallet", "url unknown other-network");
    row("the network is named before", "Telegram: @example_wallet", "handle unknown other-network");
    row("the network is named behind", "Ask @example_wallet on Twitter", "handle official listed");
    row("a Chinese official account", "公众号：示例钱包", "handle official listed");
    row("a Chinese official account in quotation marks", "关注公众号“示例钱包”领奖", "handle official listed");
    row("another official account", "公众号：示例钱包客服", "handle unknown resembles");
    row("a WeChat name", "加微信：abc_kefu88", "handle unknown not-known");
    row("a WeChat name without a colon", "微信号 abc_kefu88", "handle unknown not-known");
    row("a WeChat name right behind the word", "请加微信abc88kefu办理退款", "handle unknown not-known");
    row("a WeChat name by a nickname", "vx：abc_kefu88", "handle unknown not-known");
    row("a QQ number", "加QQ 2837461920 办理退款", "handle unknown not-known");
    row("a QQ group", "QQ群：837461920", "handle unknown not-known");
    row("a QQ mailbox", "QQ 283746@stranger.test", "email unknown not-known");
    row("like the wallet's", "@examplewallet_help_desk", "handle unknown resembles");
    row("a stranger", "@bob_builder", "handle unknown not-known");
    const char *elsewhere = "handle unknown other-network";
    row("a network where it has no account", "Signal @example_wallet", elsewhere);
    row("a network by two letters", "TG @example_wallet", elsewhere);
    row("a network in Chinese", "微信 @example_wallet", elsewhere);
    row("a network by a nickname", "加V @example_wallet", elsewhere);
    row("a network with a colon", "Line: @example_wallet", elsewhere);
    row("a network in brackets", "@example_wallet (TG)", elsewhere);
    row("a network behind a comma", "@example_wallet, our Telegram", elsewhere);
    row("a network in the next line", "@example_wallet\nTelegram only", elsewhere);
    row("a network with letters of another script", "Те1еgram @example_wallet", elsewhere);
    row("a network with a picture behind it", "Telegram 👉 @example_wallet", elsewhere);
    row("a network behind some words", "@example_wallet help desk on Telegram", elsewhere);
    row("a network some words before", "Telegram, all day and all night, for you and yours: @example_wallet",
        elsewhere);
    row("a network in the line before", "Our official Telegram support team:\n@example_wallet", elsewhere);
    row("a network in the sentence before", "Telegram（24小时）。请联系 @example_wallet", elsewhere);
    row("a network that is an everyday word, in a sentence", "Write to us on Signal, any time: @example_wallet",
        elsewhere);
    row("an everyday word that is no network here", "Our help line is long. Ask @example_wallet",
        "handle official listed network:X");
    row("its own network by one letter", "X: @example_wallet", "handle official listed");
    row("a wallet with a network's name", "微信支付和 @example_wallet", "handle official listed network:X");
    row("two networks that contradict each other", "X @example_wallet (TG)", elsewhere);
    row("two accounts, each with its network", "Twitter @example_wallet, Telegram @bob_builder",
        "handle official listed|handle unknown not-known");
    row("a server behind the name", "@example_wallet:stranger.test", "handle unknown resembles");
    row("a name that goes on", "@example_wallet·help", "handle unknown resembles");
    row("a post", "https://x.com/example_wallet/status/1", "url unknown not-known");
    row("an account's page with a slash", "https://x.com/example_wallet/", "url official listed");
    row("a label before an address", "公众号：示例https://stranger.test/a",
        "handle unknown not-known|url unknown not-known");
    row("a label before a host", "公众号：示例stranger.test领取", "handle unknown not-known|url unknown not-known");
    row("an English label before an address", "official account: Examplehttps://stranger.test/a",
        "handle unknown not-known|url unknown not-known");
    row("a label before an official address", "公众号：示例https://wallet.example/",
        "handle unknown not-known|url official listed");
    row("a label before a number", "公众号：示例钱包4008001234", "handle official listed|phone unknown not-known");
    row("an address behind a dropped account", "公众号：https://stranger.test/a", "url unknown not-known");
    row("a community", "https://discord.com/invite/example-wallet", "url unknown anyone-can-publish");
}

void TestChecker::findsNothingInOrdinaryTexts_data()
{
    addColumns();
    row("words", "Hello there, how are you? Fine. Thanks.", "");
    row("a price", "It costs $1,299.00 or 299.00 or €3.50.", "");
    row("a price in Chinese", "一共1299元，优惠200.50元。", "");
    row("dates", "On 2026-11-22, 22/11/2026, 22.11.2026 and 2026年11月22日", "");
    row("times", "From 09:30 to 17:45, 10.30 a.m.", "");
    row("an order", "Order no. 20261122123456 and order 2079460123", "");
    row("an order in Chinese", "订单号：13812345678901，快递单号 4001234567", "");
    row("a card", "Card 4111 1111 1111 1111 and 4111111111111111", "");
    row("the end of a card", "尾号8888的卡", "");
    row("a code", "Your verification code is 482913.", "");
    row("a code in Chinese", "验证码 60123，5分钟内有效", "");
    row("files, and sentences without a space", "See readme.md and run.sh. Hello.My name is Bob.It is me", "");
    row("a short code as a sum", "Pay 60123 yuan, 60123元", "");
    row("apps and their versions", "微信 Android 8.0.30、微信 iOS、QQ 9.7 和 Telegram Desktop 都要更新", "");
    row("sums in an app", "微信转账 20000 元，QQ 红包 500 元，微信 5000000", "");
    row("nothing", "", "");
    row("only signs", "@ . .. @@ :// +( )- ：。", "");
}

void TestChecker::findsNothingInOrdinaryTexts()
{
    QFETCH(QString, text);
    QTEST(found(text, {{QStringLiteral("GB"), QStringLiteral("CN"), QStringLiteral("US")}, {}}), "expected");
}

void TestChecker::saysWhoAMessageClaimsToBeFrom_data()
{
    addColumns();
    row("a stranger's link", "[Example Wallet] Log in at https://stranger.test/",
        "url unknown not-known claims:example-wallet");
    row("by its Chinese name", "【示例钱包】请登录https://stranger.test/办理",
        "url unknown not-known claims:example-wallet");
    row("by its local name", "Cartera Ejemplo: stranger.test", "url unknown not-known claims:example-wallet");
    row("its own link", "Example Wallet: https://wallet.example/", "url official listed");
    row("a name within a word is none", "Counterexample Wallets: https://stranger.test/", "url unknown not-known");
}

void TestChecker::pointsAtTheTrick_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    const auto trick = [](const char *name, const char *text, const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(marked);
    };
    trick("look-alike letter", "https://wаllet.example/", "а");
    trick("digits for letters", "wa11et.example", "11");
    trick("rn for m", "exarnplewallet.test", "rn");
    trick("behind a letter of two units", "https://𝐰аllet.example/", "𝐰а");
    trick("added letter", "wallxet.example", "x");
    trick("changed letter", "wollet.example", "o");
    trick("swapped", "wallte.example", "te");
    trick("subdomain", "https://wallet.example.login.test/x", "login.test");
    trick("ending", "oldwallet.test", "test");
    trick("words", "examplewallet-refund.test", "refund");
    trick("user name", "https://www.wallet.example@evil.test/", "www.wallet.example");
    trick("changed digit", "+44 20 7946 0124", "4");
    trick("added digits", "+44 20 7946 012388", "88");
    trick("account", "https://x.com/examp1e_wallet", "1");
    trick("free mail", "examplewallet@gmail.com", "examplewallet");
}

void TestChecker::pointsAtTheTrick()
{
    QFETCH(QString, text);
    const CheckReport report = m_checker->check(text);
    QCOMPARE(report.findings.size(), std::size_t(1));
    const Finding &finding = report.findings.front();
    QCOMPARE(finding.verdict, Verdict::NotOfficial);
    const QList<uint> points = finding.text.toUcs4();
    QString marked;
    for (const int position : finding.reason.positions) {
        QVERIFY(position >= 0 && position < points.size());
        const char32_t point = points.at(position);
        marked += QString::fromUcs4(&point, 1);
    }
    QTEST(marked, "marked");
}

void TestChecker::findsWhereThingsStand()
{
    const QString text =
        QStringLiteral("😀请登录https://wallet.example/a，或致电+44 20 7946 0123（客服）或@example_wallet。");
    const CheckReport report = m_checker->check(text);
    QCOMPARE(report.findings.size(), std::size_t(3));
    for (const Finding &finding : report.findings) {
        QCOMPARE(text.mid(finding.position, finding.length), finding.text);
    }
}

void TestChecker::readsTheBeginningOfALongText()
{
    const QString page = QStringLiteral("https://wallet.example/ ");
    const QString filler(Checker::MostText - page.size(), u'x');
    QVERIFY(!m_checker->check(page + filler).isCut);
    const CheckReport report = m_checker->check(page + filler + page);
    QVERIFY(report.isCut);
    QCOMPARE(report.findings.size(), std::size_t(1));
    // Not in the middle of a letter.
    QVERIFY(m_checker->check(QString(Checker::MostText - 1, u'x') + QStringLiteral("😀")).isCut);
}

void TestChecker::writesJson()
{
    const QByteArray json = checkJson(m_checker->check(QStringLiteral("wa11et.example")));
    const QByteArray expected =
        R"({"claims": [], "cut": false, "prose": false, "demands": [], "message": "caution", "findings": [
        {"kind": "url", "text": "wa11et.example", "verdict": "not-official", "wallet": "example-wallet",
         "target": "wa11et.example", "remarks": [],
         "reason": {"kind": "look-alike", "of": "wallet.example", "positions": [2, 3]}}]})";
    QCOMPARE(QJsonDocument::fromJson(json), QJsonDocument::fromJson(expected));
    QVERIFY(json.endsWith('\n'));
}

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
