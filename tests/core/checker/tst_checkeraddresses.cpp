#include "checkertest.h"

using namespace WalletSupport;

/// The rules about addresses of pages: where a browser would go, and what plays on a wallet.
class TestCheckerAddresses : public CheckerTest
{
    Q_OBJECT

private slots:
    void initTestCase() { openPack(); }
    void judgesPages_data();
    void judgesPages() { compare(); }
    void readsWhatBrowsersRead_data();
    void readsWhatBrowsersRead() { compare(); }
    void keepsProseApart_data();
    void keepsProseApart() { compare(); }
    void undoesWhatWarningsDo_data();
    void undoesWhatWarningsDo() { compare(); }
    void judgesNearMisses_data();
    void judgesNearMisses() { compare(); }
};

void TestCheckerAddresses::judgesPages_data()
{
    addColumns();
    row("a site", "https://www.wallet.example/", "url official listed");
    row("any of its hosts", "https://a.b.wallet.example/x?y#z", "url official listed may-ask-for-money");
    row("help", "help.wallet-help.example", "url official listed");
    row("static", "https://cdn.wallet-files.example/a.png", "url official listed may-ask-for-money");
    row("group", "https://walletgroup.example", "url official listed group:the company behind the wallet");
    row("former", "https://oldwallet.example", "url official listed former-name:old name");
    row("shared: itself", "largecompany.example", "url official listed");
    row("shared: www", "www.largecompany.example", "url official listed");
    row("shared: another host", "blog.largecompany.example", "url unknown anyone-can-publish");
    row("mail only", "wallet-mail.example", "url unknown mail-only");
    row("anyone", "https://wallet-link.example/pay/5", "url unknown anyone-can-publish");
    row("forum", "wallet-forum.example", "url unknown anyone-can-publish");
    row("a community on an official domain", "https://www.wallet.example/talk/5", "url unknown anyone-can-publish");
    row("a community, not by way of ..", "https://www.wallet.example/x/../talk", "url unknown malformed");
    row("seen once", "wallet-rumour.example", "url unknown seen-once");
    row("full width", "ｗｗｗ．ｗａｌｌｅｔ．ｅｘａｍｐｌｅ", "url official listed");
    row("a full-width slash, which leads nowhere", "www.wallet.example／a", "url unknown malformed");
    row("Chinese dots", "https://www。wallet。example/", "url official listed");
    row("upper case, trailing dot", "HTTPS://WWW.WALLET.EXAMPLE./", "url official listed");
    row("letters that are mapped", "https://𝐰𝐚𝐥𝐥𝐞𝐭.example/", "url official listed");
    row("percent-encoded host", "https://%77allet.example/", "url official listed");
    row("http", "http://wallet.example/a", "url official listed may-ask-for-money not-encrypted");
    row("the port of https", "https://wallet.example:443/a", "url official listed may-ask-for-money");
    row("the port of http", "http://wallet.example:80/a", "url official listed may-ask-for-money not-encrypted");
    row("another port", "https://wallet.example:8443/a", "url unknown unusual-port");
    row("another port, no scheme", "wallet.example:8080/a", "url unknown unusual-port");
    row("user name that is a host", "https://www.wallet.example@evil.test/a", "url not-official user-name user-name");
    row("user name with a password", "https://www.wallet.example:443@evil.test",
        "url not-official user-name user-name");
    row("user name that is none", "https://bob@evil.test/", "url unknown not-known user-name");
    row("user name at an official host", "https://bob@wallet.example/", "url official listed user-name");
    row("user name, no scheme", "www.wallet.example@evil.test/login", "url not-official user-name user-name");
    row("a backslash", "https://wallet.example\\@evil.test/", "url unknown redirects");
    row("an address in the query", "https://wallet.example/go?url=https://evil.test/a", "url unknown redirects");
    row("an address in the query, encoded twice", "https://wallet.example/go?q=https%253A%252F%252Fevil.test",
        "url unknown redirects");
    row("a host in the query", "https://wallet.example/go?url=evil.test/a", "url unknown redirects");
    row("an official address in the query", "https://wallet.example/go?url=https://help.wallet.example/",
        "url official listed may-ask-for-money");
    row("an official address in a stranger's query", "https://evil.test/?u=https://wallet.example/",
        "url not-official dresses-up");
    row("a page of others", "https://wallet.example/amp/s/evil.test/a", "url unknown redirects");
    row("an address in the path", "https://wallet.example/https://evil.test", "url unknown redirects");
    row("an IP address", "http://192.0.2.7/login", "url unknown ip-address not-encrypted");
    row("an IP address, decimal", "http://3221225991/", "url unknown ip-address not-encrypted");
    row("an IP address, hexadecimal", "http://0xc0.0x0.0x2.0x7/", "url unknown ip-address not-encrypted");
    row("IPv6", "http://[2001:db8::1]/", "url unknown ip-address not-encrypted");
    row("an IP address beside a wallet's name", "Example Wallet: http://192.0.2.7/",
        "url not-official ip-address not-encrypted");
    row("an IP address with a wallet's name in it", "http://192.0.2.7/examplewallet/",
        "url not-official ip-address not-encrypted");
    row("a short link", "https://bit.ly/abc", "url unknown short-link");
    row("a short link beside a wallet's name", "示例钱包 https://bit.ly/abc", "url not-official short-link");
    row("hidden in an official host", "https://wal\u200blet.example/", "url not-official hidden-characters");
    row("soft hyphen in an official host", "https://wal\u00adlet.example/", "url not-official hidden-characters");
    row("bidirectional", "https://\u202ewallet.example/", "url not-official hidden-characters");
    row("hidden in a stranger's host", "https://str\u200banger.test/", "url unknown hidden-characters");
    row("withdrawn", "https://www.wallet-past.example/", "url not-official withdrawn");
    row("a stranger", "https://www.stranger.test/", "url unknown not-known");
    row("mixed scripts that resemble nobody", "https://strаnger.test/", "url unknown mixed-scripts");
    row("punycode that resembles nobody", "https://xn--uir314m.test/", "url unknown punycode");
}

/// One address, one verdict, by where a browser would go. What stands in front of it for the eye is dressing up.
void TestCheckerAddresses::readsWhatBrowsersRead_data()
{
    addColumns();
    const char *dressedUp = "url not-official dresses-up";
    const char *inFront = "url not-official brand-in-subdomain";
    row("an ending behind the ending", "wallet.example.za", inFront);
    row("a page behind it", "www.wallet.example.za/signin", inFront);
    row("no such ending", "wallet.example.korea", inFront);
    row("e-mail with an ending behind", "support@wallet.example.za", "email not-official brand-in-subdomain");
    row("Chinese letters", "https://www.wallet.example安全中心.top/verify", dressedUp);
    row("Chinese letters, no scheme", "www.wallet.example客服.top", dressedUp);
    row("Korean letters", "https://wallet.example인증.test/login", dressedUp);
    row("a full-width comma", "https://wallet.example，login.evil.test/", dressedUp);
    row("a comma", "wallet.example,login.evil.test", dressedUp);
    row("brackets", "https://wallet.example（x）.evil.test/", dressedUp);
    row("braces", "https://wallet.example{verify}.evil.test/", dressedUp);
    row("a quotation mark", "https://wallet.example\"x.evil.test/", dressedUp);
    row("one dot leader", "wallet.example․login.evil.test", dressedUp);
    row("a fraction slash", "wallet.example⁄login.evil.test", dressedUp);
    row("a division slash", "www.wallet.example∕login.evil.test", dressedUp);
    row("a big solidus", "wallet.example⧸login.evil.test/x", dressedUp);
    row("a port and a user name", "wallet.example:443@evil.test/login", "url not-official user-name user-name");
    row("a password and a user name", "wallet.example:pass@evil.test/login", "url not-official user-name user-name");
    row("a line end inside", "https://wallet.example\n.evil.test/login", dressedUp);
    row("a tab inside", "https://wallet.example\t.evil.test/login", dressedUp);
    row("nothing but the address, in letters", "https://wallet.example客服", "url unknown malformed");
    row("nothing but the address, with a mark", "https://wallet.example！", "url unknown malformed");
    row("nothing but the address, in quotation marks", "\"wallet.example\"", "url unknown malformed");
    row("nothing but a mail, in quotation marks", "\"support@wallet.example\"",
        "email official listed sender-can-be-forged");
    row("a full-width colon", "https：//wallet.example/", "url unknown malformed");
    row("no slashes", "https:wallet.example", "url official listed");
    row("backslashes", "https:\\\\wallet.example", "url official listed");
    row("no slashes and a user name", "https:wallet.example@evil.test", "url not-official user-name user-name");
    row("another scheme", "ftp://wallet.example/", "url unknown other-scheme");
    row("a script", "javascript:x//wallet.example", "url unknown malformed");
    row("data", "data:text/html,wallet.example", "url unknown malformed");
    row("an official address in a stranger's path", "https://evil.test/https://www.wallet.example/a", dressedUp);
    row("an official address behind strange signs", "https://evil.test/x?refund&?=https://largecompany.example",
        dressedUp);
    row("a large company's name in a query", "https://evil.test/x?ref=largecompany.example", "url unknown not-known");
    row("two mails in one", "support@wallet.example,@evil.test", "email unknown resembles");
    row("a mail in angle brackets", "<support@wallet.example>@evil.test", "email unknown resembles");
    const char *posing = "email not-official dresses-up";
    row("a mail that hands on", "mailto:x@evil.test?cc=support@wallet.example", posing);
    row("a mail whose subject is official", "mailto:x@evil.test?subject=support@wallet.example", posing);
    row("a mail with a stranger's copy", "mailto:support@wallet.example?cc=x@evil.test", posing);
    row("a mail with a hidden copy", "mailto:support@wallet.example?subject=a&bcc=x%40evil.test", posing);
    row("a mail with a second recipient", "mailto:support@wallet.example?To=x@evil.test", posing);
    row("a mail with an official comment", "refund@evil.test(@wallet.example)", posing);
    row("a mail with a whole official comment", "refund@evil.test(support@wallet.example)", posing);
    row("a stranger's mail with a subject", "mailto:x@evil.test?subject=bob@other.test", "email unknown not-known");
    row("a number behind @", "wallet.example@3627734734", "url not-official user-name user-name");
    row("an ending with a digit", "Visit othergroup.c0m", "");
    row("a mail that is only shown", "From: support@wallet.example <refund@evil.test>", "email unknown not-known");
    row("an address that is only shown", "Open https://wallet.example/ <https://evil.test/>", "url unknown not-known");
    row("a link's text in HTML", "<a href=\"https://evil.test\">https://wallet.example</a>",
        "url unknown not-known|url unknown malformed");
    row("a link's text in Markdown", "[https://wallet.example](https://evil.test)", "url not-official dresses-up");
    row("an account that goes on", "@example_wallet:evil.test", "handle unknown resembles");
    row("letters of mathematics, of nobody", "https://𝐞𝐯𝐢𝐥.𝐭𝐞𝐬𝐭", "url unknown not-known");
    row("a Chinese dot, no scheme", "see evil。test ok", "url unknown not-known");
    row("Chinese to the end", "示例钱包.公司", "url not-official other-ending");
    row("Cyrillic to the end", "пример.рф", "url unknown not-known");
    row("a number brought along", "https://wallet.example/search?q=Call%20020%207946%200955",
        "url unknown anyone-can-publish");
    row("an underscore", "my_bank.evil.test", "url unknown not-known");
    row("letters before an ending", "打开示例钱包.test", "url not-official brand-with-words");
    row("an ending that files have", "my-bank.pl", "url unknown not-known");
}

/// A sentence that goes on is none of the address.
void TestCheckerAddresses::keepsProseApart_data()
{
    addColumns();
    const char *official = "url official listed";
    row("a comma and words", "请登录wallet.example，谢谢", official);
    row("words", "请登录www.wallet.example查看余额。", official);
    row("a full stop and a host", "请登录www.wallet.example。谢谢", official);
    row("a list", "官网有www.wallet.example、www.oldwallet.example两个",
        "url official listed|url official listed former-name:old name");
    row("a list with spaces", "wallet.example, oldwallet.example",
        "url official listed|url official listed former-name:old name");
    row("brackets", "See (https://www.wallet.example), please.", official);
    row("quotation marks", "Open \"wallet.example\" now", official);
    row("a label", "Website:www.wallet.example", official);
    row("numbers of a list", "1、wallet.example 2、help.wallet-help.example",
        "url official listed|url official listed");
    row("a full-width colon", "官网：wallet.example", official);
    row("the end of a sentence", "We are at wallet.example. Write soon!", official);
    row("two sentences without a space", "Wife.how are you? I am.so happy. Ok.now K.k.how 2.IM my.life", "");
    row("files", "See README.md, setup.py and install.sh", "");
    row("a mail and words", "发邮件到support@wallet.example，谢谢", "email official listed sender-can-be-forged");
}

void TestCheckerAddresses::undoesWhatWarningsDo_data()
{
    addColumns();
    row("a genuine one", "hxxps://www.wallet[.]example", "url official listed");
    row("a false one", "walllet[.]example", "url not-official one-edit");
    row("round brackets", "evil(.)test", "url unknown not-known");
    row("a word", "evil[dot]test and x[at]evil.test", "url unknown not-known|email unknown not-known");
    row("a source's codes", "evil&#46;test and evil&#x2E;test", "url unknown not-known|url unknown not-known");
    row("a genuine one in codes, which browsers read otherwise", "https://wallet.example&#47;a",
        "url unknown malformed may-ask-for-money");
    row("letters in bold", "<b>evil</b>.test", "url unknown not-known");
    row("brackets that are a sentence's", "the end (.) of it", "");
}

void TestCheckerAddresses::judgesNearMisses_data()
{
    addColumns();
    row("look-alike letter", "https://wаllet.example/", "url not-official look-alike");
    row("look-alike letter in punycode", "https://xn--wllet-4ve.example/", "url not-official look-alike");
    row("look-alike digits", "wa11et.example", "url not-official look-alike");
    row("accent", "wállet.example", "url not-official look-alike");
    row("rn for m", "exarnplewallet.test", "url not-official look-alike");
    row("one edit", "walllet.example", "url not-official one-edit");
    row("one letter missing", "walet.example", "url not-official one-edit");
    row("swapped neighbours", "wallte.example", "url not-official swapped");
    row("with words", "examplewallet-refund.test", "url not-official brand-with-words");
    row("with words, glued", "examplewalletsecurity.test", "url not-official brand-with-words");
    row("with words that are hyphened", "example-wallet-login.test", "url not-official brand-with-words");
    row("in a subdomain", "examplewallet.login.test", "url not-official brand-in-subdomain");
    row("whole domain in a subdomain", "www.wallet.example.login.test", "url not-official brand-in-subdomain");
    row("whole domain with hyphens", "wallet-example.test", "url not-official brand-with-words");
    row("Chinese name with words", "https://示例钱包客服.test/", "url not-official brand-with-words");
    row("Chinese name, other ending", "https://示例钱包.test/", "url not-official other-ending");
    row("Chinese name in punycode", "https://xn--fiq228c.shilie.test/", "url unknown punycode");
    row("pinyin with words", "shiliqianbao-kefu.test", "url not-official brand-with-words");
    row("other ending", "oldwallet.test", "url not-official other-ending");
}

QTEST_GUILESS_MAIN(TestCheckerAddresses)
#include "tst_checkeraddresses.moc"
