#include "core/directory/directory.h"
#include "core/gate/gate.h"
#include "support/directorypack.h"

#include <QTest>
#include <QUrl>

using namespace WalletSupport;
using Kind = GateRefusal::Kind;

class TestGate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lets_data();
    void lets();
    void refuses_data();
    void refuses();
    void readsUrlsLikeTexts();
    void clearsOfferedChannels();
    void judgesHostsOfLargeCompanies_data();
    void judgesHostsOfLargeCompanies();
    void encodesMail();
    void writesMailToNobodyYet();
    void refusesMail_data();
    void refusesMail();
    void refusesLongAddresses();

private:
    std::optional<Pack> m_pack;
    std::optional<Directory> m_directory;
    std::optional<Gate> m_gate;
};

void TestGate::initTestCase()
{
    Result<Pack, PackError> pack = packWithDirectory(exampleDirectory());
    QVERIFY(pack.has_value());
    m_pack = std::move(*pack);
    m_directory.emplace(*m_pack);
    QCOMPARE(m_directory->wallets().size(), 1U);
    m_gate.emplace(*m_directory);
}

void TestGate::lets_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("opened");
    const auto row = [](const char *name, const QString &address, const QString &opened) {
        QTest::newRow(name) << address << opened;
    };
    const auto same = [&](const char *name, const QString &address) { row(name, address, address); };
    same("listed page", QStringLiteral("https://help.wallet.example/refunds"));
    same("official domain", QStringLiteral("https://wallet.example/"));
    same("any host of a site", QStringLiteral("https://a.b.c.wallet.example/x?y=1#z"));
    same("use help", QStringLiteral("https://en.wallet-help.example/a"));
    same("use static", QStringLiteral("https://img.wallet-files.example/logo.png"));
    same("use group", QStringLiteral("https://www.walletgroup.example/"));
    same("use former", QStringLiteral("https://oldwallet.example/"));
    same("shared domain itself", QStringLiteral("https://largecompany.example/"));
    same("shared domain with www", QStringLiteral("https://www.largecompany.example/"));
    same("listed account on x", QStringLiteral("https://x.com/example_wallet"));
    same("listed forum", QStringLiteral("https://community.wallet.example/"));
    same("listed forum below a path", QStringLiteral("https://www.wallet.example/talk"));
    same("beside the forum's path", QStringLiteral("https://www.wallet.example/talking"));
    same("another official host in the query",
         QStringLiteral("https://wallet.example/go?to=https://help.wallet.example/"));
    same("telephone", QStringLiteral("tel:+442079460123"));
    same("e-mail", QStringLiteral("mailto:support@wallet.example"));
    same("e-mail for forged mails", QStringLiteral("mailto:phishing@wallet.example"));
    row("http becomes https", QStringLiteral("http://wallet.example/a"), QStringLiteral("https://wallet.example/a"));
    row("http with its port", QStringLiteral("http://wallet.example:80/a"), QStringLiteral("https://wallet.example/a"));
    row("https with its port", QStringLiteral("https://wallet.example:443/a"),
        QStringLiteral("https://wallet.example/a"));
    row("upper case", QStringLiteral("HTTPS://WALLET.Example/Path"), QStringLiteral("https://wallet.example/Path"));
    row("no path", QStringLiteral("https://wallet.example"), QStringLiteral("https://wallet.example/"));
    row("trailing dot", QStringLiteral("https://wallet.example./"), QStringLiteral("https://wallet.example/"));
    row("full-width letters", QStringLiteral("https://ｗａｌｌｅｔ．ｅｘａｍｐｌｅ/"),
        QStringLiteral("https://wallet.example/"));
    row("ideographic dot", QStringLiteral("https://wallet。example/"), QStringLiteral("https://wallet.example/"));
    row("spaces around", QStringLiteral("  https://wallet.example/ "), QStringLiteral("https://wallet.example/"));
    row("letters in the path", QStringLiteral("https://wallet.example/帮助"),
        QStringLiteral("https://wallet.example/%E5%B8%AE%E5%8A%A9"));
    row("small hexadecimal digits", QStringLiteral("https://wallet.example/%e5%b8%ae"),
        QStringLiteral("https://wallet.example/%E5%B8%AE"));
    row("telephone with signs", QStringLiteral("tel:+44-20-7946-0123"), QStringLiteral("tel:+442079460123"));
    row("e-mail in capitals", QStringLiteral("MAILTO:Support@Wallet.Example"),
        QStringLiteral("mailto:support@wallet.example"));
    row("e-mail with subject and body", QStringLiteral("mailto:support@wallet.example?subject=A%20b&body=c%0Ad"),
        QStringLiteral("mailto:support@wallet.example?subject=A%20b&body=c%0D%0Ad"));
}

void TestGate::lets()
{
    QFETCH(QString, address);
    QFETCH(QString, opened);
    const Gate::Answer answer = m_gate->clear(address);
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->text(), opened);
}

void TestGate::refuses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, Kind kind, const QString &address) {
        QTest::newRow(name) << address << kind;
    };

    row("nothing", Kind::Empty, QString());
    row("only spaces", Kind::Empty, QStringLiteral("   "));

    row("another domain", Kind::NotOfficial, QStringLiteral("https://wallet-support.example/"));
    row("official name as a subdomain", Kind::NotOfficial, QStringLiteral("https://wallet.example.evil.test/"));
    row("official name as an ending", Kind::NotOfficial, QStringLiteral("https://myownwallet.example/"));
    row("other ending", Kind::NotOfficial, QStringLiteral("https://wallet.test/"));
    row("only the public suffix", Kind::NotOfficial, QStringLiteral("https://example/"));
    row("one host name", Kind::NotOfficial, QStringLiteral("https://localhost/"));
    row("Cyrillic a", Kind::NotOfficial, QStringLiteral("https://w\u0430llet.example/"));
    row("Cyrillic a in punycode", Kind::NotOfficial, QStringLiteral("https://xn--wllet-3ve.example/"));
    row("punycode that is none", Kind::Malformed, QStringLiteral("https://xn--a.example/"));
    row("name of an official host in the path", Kind::NotOfficial, QStringLiteral("https://evil.test/wallet.example"));
    row("single source domain", Kind::NotConfirmed, QStringLiteral("https://wallet-rumour.example/"));
    row("single source account", Kind::NotConfirmed, QStringLiteral("https://www.facebook.com/example.wallet"));
    row("another account on x", Kind::NotOfficial, QStringLiteral("https://x.com/example_walet"));
    row("listed account with more path", Kind::NotOfficial, QStringLiteral("https://x.com/example_wallet/status/1"));
    row("use mail", Kind::NotOfficial, QStringLiteral("https://wallet-mail.example/"));
    row("use anyone", Kind::AnyoneCanPublish, QStringLiteral("https://wallet-link.example/"));
    row("use forum", Kind::AnyoneCanPublish, QStringLiteral("https://wallet-forum.example/"));
    row("a number in the address", Kind::AnyoneCanPublish,
        QStringLiteral("https://wallet.example/search?q=call%20020%207946%200955"));
    row("unnamed host of a shared domain", Kind::AnyoneCanPublish,
        QStringLiteral("https://sites.largecompany.example/"));
    row("page of a shared domain", Kind::AnyoneCanPublish, QStringLiteral("https://largecompany.example/shop/help"));
    row("page of a shared domain with www", Kind::AnyoneCanPublish,
        QStringLiteral("https://www.largecompany.example/pay"));
    row("page of a forum", Kind::AnyoneCanPublish, QStringLiteral("https://community.wallet.example/t/1"));
    row("page of a forum, by http", Kind::AnyoneCanPublish, QStringLiteral("http://COMMUNITY.wallet.example./t/1"));
    row("page of a forum below a path", Kind::AnyoneCanPublish, QStringLiteral("https://www.wallet.example/talk/1"));

    row("user name", Kind::UserName, QStringLiteral("https://wallet.example@evil.test/"));
    row("user name before the real host", Kind::UserName, QStringLiteral("https://me@wallet.example/"));
    row("user and password", Kind::UserName, QStringLiteral("https://a:b@wallet.example/"));
    row("user name, percent-encoded", Kind::UserName, QStringLiteral("https://wallet.example%40evil.test/"));
    row("unusual port", Kind::UnusualPort, QStringLiteral("https://wallet.example:8443/"));
    row("port of http", Kind::UnusualPort, QStringLiteral("https://wallet.example:80/"));
    row("empty port", Kind::UnusualPort, QStringLiteral("https://wallet.example:/"));
    row("IPv4", Kind::RawIpAddress, QStringLiteral("https://192.0.2.1/"));
    row("IPv4 as one number", Kind::RawIpAddress, QStringLiteral("https://3221225985/"));
    row("IPv4 in hexadecimal", Kind::RawIpAddress, QStringLiteral("https://0xC0000201/"));
    row("IPv4 in full width", Kind::RawIpAddress, QStringLiteral("https://１９２.0.2.1/"));
    row("IPv6", Kind::RawIpAddress, QStringLiteral("https://[2001:db8::1]/"));
    row("IPv6 with port", Kind::UnusualPort, QStringLiteral("https://[2001:db8::1]:8080/"));

    row("right-to-left override", Kind::HiddenCharacters, QStringLiteral("https://wallet.example/\u202egpj.exe"));
    row("right-to-left override in the host", Kind::HiddenCharacters, QStringLiteral("https://wal\u202elet.example/"));
    row("zero-width space", Kind::HiddenCharacters, QStringLiteral("https://wallet\u200b.example/"));
    row("zero-width joiner", Kind::HiddenCharacters, QStringLiteral("https://wallet\u200d.example/"));
    row("soft hyphen", Kind::HiddenCharacters, QStringLiteral("https://wal\u00adlet.example/"));
    row("Hangul filler", Kind::HiddenCharacters, QStringLiteral("https://wallet.example/\u3164"));
    row("variation selector", Kind::HiddenCharacters, QStringLiteral("https://wallet\ufe0f.example/"));
    row("no-break space", Kind::HiddenCharacters, QStringLiteral("https://wallet.example/\u00a0evil"));
    row("tab", Kind::HiddenCharacters, QStringLiteral("https://wal\tlet.example/"));
    row("new line", Kind::HiddenCharacters, QStringLiteral("https://wallet.example/\nhttps://evil.test/"));
    row("zero character", Kind::HiddenCharacters,
        QString(QStringLiteral("https://wallet.example") + QChar(u'\0') + QStringLiteral(".evil.test/")));

    row("backslash after the host", Kind::Malformed, QStringLiteral("https://wallet.example\\@evil.test/"));
    row("backslash in the path", Kind::Malformed, QStringLiteral("https://wallet.example/\\evil.test"));
    row("percent in the host", Kind::Malformed, QStringLiteral("https://wallet%2eexample/"));
    row("space in the host", Kind::Malformed, QStringLiteral("https://wallet .example/"));
    row("space in the path", Kind::Malformed, QStringLiteral("https://wallet.example/a b"));
    row("full-width slash in the host", Kind::Malformed, QStringLiteral("https://evil.test／.wallet.example/"));
    row("full-width at sign in the host", Kind::Malformed, QStringLiteral("https://wallet.example＠evil.test/"));
    row("underscore in the host", Kind::Malformed, QStringLiteral("https://a_b.wallet.example/"));
    row("two dots", Kind::Malformed, QStringLiteral("https://wallet..example/"));
    row("two trailing dots", Kind::Malformed, QStringLiteral("https://wallet.example../"));
    row("no host", Kind::Malformed, QStringLiteral("https:///wallet.example/"));
    row("dots in the path", Kind::Malformed, QStringLiteral("https://www.wallet.example/a/../talk/1"));
    row("encoded dots in the path", Kind::Malformed, QStringLiteral("https://www.wallet.example/a/%2e%2E/talk/1"));
    row("encoded new line", Kind::Malformed, QStringLiteral("https://wallet.example/%0d%0aSet-Cookie:x"));
    row("encoded zero", Kind::Malformed, QStringLiteral("https://wallet.example/%00"));
    row("stray percent sign", Kind::Malformed, QStringLiteral("https://wallet.example/100%"));

    row("passes on to another host", Kind::Redirects,
        QStringLiteral("https://wallet.example/go?to=https://evil.test/"));
    row("passes on, percent-encoded", Kind::Redirects,
        QStringLiteral("https://wallet.example/go?to=https%3A%2F%2Fevil.test"));
    row("passes on, encoded twice", Kind::Redirects,
        QStringLiteral("https://wallet.example/go?to=https%253A%252F%252Fevil.test"));
    row("passes on without scheme", Kind::Redirects, QStringLiteral("https://wallet.example/go?to=//evil.test"));
    row("passes on, in the path", Kind::Redirects, QStringLiteral("https://wallet.example/go/http://evil.test/"));
    row("passes on, in the fragment", Kind::Redirects, QStringLiteral("https://wallet.example/#u=https://evil.test/"));
    row("passes on behind a user name", Kind::Redirects,
        QStringLiteral("https://wallet.example/?u=https://wallet.example@evil.test"));
    row("script in the query", Kind::Redirects, QStringLiteral("https://wallet.example/?u=javascript:alert(1)"));

    row("no scheme", Kind::Scheme, QStringLiteral("wallet.example"));
    row("script", Kind::Scheme, QStringLiteral("javascript:alert(1)"));
    row("file", Kind::Scheme, QStringLiteral("file:///etc/passwd"));
    row("data", Kind::Scheme, QStringLiteral("data:text/html,x"));
    row("ftp", Kind::Scheme, QStringLiteral("ftp://wallet.example/"));
    row("text message", Kind::Scheme, QStringLiteral("sms:60123"));
    row("a file's path", Kind::Scheme, QStringLiteral("/etc/passwd"));
    row("an option of the opener", Kind::Scheme, QStringLiteral("--help"));
    row("scheme with one slash", Kind::Scheme, QStringLiteral("https:/wallet.example/"));
    row("our own links", Kind::Scheme, QStringLiteral("wallet-support:article/reset-password"));

    row("number that is not listed", Kind::NotOfficial, QStringLiteral("tel:+442079460124"));
    row("number with digits added", Kind::NotOfficial, QStringLiteral("tel:+4420794601234"));
    row("number from a single source", Kind::NotConfirmed, QStringLiteral("tel:+12025550199"));
    row("number for text messages only", Kind::NotOfficial, QStringLiteral("tel:60123"));
    row("number with a pause", Kind::Malformed, QStringLiteral("tel:+442079460123,1"));
    row("number with an extension", Kind::Malformed, QStringLiteral("tel:+442079460123;ext=1"));
    row("service code", Kind::Malformed, QStringLiteral("tel:*#06#"));
    row("number in full width", Kind::Malformed, QStringLiteral("tel:+４４２０７９４６０１２３"));
    row("no number", Kind::NotOfficial, QStringLiteral("tel:"));

    row("e-mail that is not listed", Kind::NotOfficial, QStringLiteral("mailto:help@wallet.example"));
    row("withdrawn number", Kind::Withdrawn, QStringLiteral("tel:+442079460188"));
    row("withdrawn e-mail", Kind::Withdrawn, QStringLiteral("mailto:Team@wallet.example"));
    row("withdrawn account", Kind::Withdrawn, QStringLiteral("https://x.com/example_help"));
    row("withdrawn domain", Kind::Withdrawn, QStringLiteral("http://wallet-past.example"));
    row("host of a withdrawn domain", Kind::Withdrawn, QStringLiteral("https://help.wallet-past.example/a"));
    row("e-mail at a withdrawn domain", Kind::Withdrawn, QStringLiteral("mailto:a@mail.wallet-past.example"));
    row("passes on to a withdrawn domain", Kind::Redirects,
        QStringLiteral("https://wallet.example/?u=https://wallet-past.example"));
    row("e-mail from a single source", Kind::NotConfirmed, QStringLiteral("mailto:care@wallet.example"));
    row("two recipients", Kind::Malformed, QStringLiteral("mailto:support@wallet.example,thief@evil.test"));
    row("two recipients, encoded", Kind::Malformed, QStringLiteral("mailto:support@wallet.example%2Cthief@evil.test"));
    row("no recipient", Kind::Malformed, QStringLiteral("mailto:?subject=a"));
    row("copy", Kind::MailFields, QStringLiteral("mailto:support@wallet.example?cc=thief@evil.test"));
    row("hidden copy", Kind::MailFields, QStringLiteral("mailto:support@wallet.example?bcc=thief@evil.test"));
    row("second recipient as a field", Kind::MailFields,
        QStringLiteral("mailto:support@wallet.example?to=thief@evil.test"));
    row("attachment", Kind::MailFields, QStringLiteral("mailto:support@wallet.example?attach=/etc/passwd"));
    row("attachment after a subject", Kind::MailFields,
        QStringLiteral("mailto:support@wallet.example?subject=a&Attachment=%2Fetc%2Fpasswd"));
    row("two subjects", Kind::MailFields, QStringLiteral("mailto:support@wallet.example?subject=a&subject=b"));
    row("field without a value", Kind::MailFields, QStringLiteral("mailto:support@wallet.example?subject"));
    row("header in the subject", Kind::HiddenCharacters,
        QStringLiteral("mailto:support@wallet.example?subject=a%0D%0ABcc:thief@evil.test"));
    row("wallet's account name", Kind::Scheme, QStringLiteral("示例钱包"));
}

void TestGate::refuses()
{
    QFETCH(QString, address);
    QFETCH(Kind, kind);
    const Gate::Answer answer = m_gate->clear(address);
    QVERIFY2(!answer, qPrintable(answer ? answer->text() : QString()));
    QCOMPARE(answer.error().kind, kind);
}

void TestGate::readsUrlsLikeTexts()
{
    QVERIFY(m_gate->clear(QUrl(QStringLiteral("https://wallet.example/a b"))).has_value()); // QUrl encodes the space
    QCOMPARE(m_gate->clear(QUrl()).error().kind, Kind::Empty);
    QCOMPARE(m_gate->clear(QUrl(QStringLiteral("https://wallet.example:99999/"))).error().kind, Kind::Malformed);
    QCOMPARE(m_gate->clear(QUrl(QStringLiteral("https://me@wallet.example/"))).error().kind, Kind::UserName);
    QCOMPARE(m_gate->clear(QUrl(QStringLiteral("https://w\u0430llet.example/"))).error().kind, Kind::NotOfficial);
}

void TestGate::clearsOfferedChannels()
{
    int opened = 0;
    const std::vector<Channel> offered = m_directory->offeredChannels(QStringLiteral("example-wallet"));
    for (const Channel &channel : offered) {
        if (!channel.address().isEmpty()) {
            const Gate::Answer answer = m_gate->clear(channel);
            QVERIFY2(answer.has_value(), qPrintable(channel.target));
            QCOMPARE(answer->text(), channel.address());
            ++opened;
        }
    }
    // All but the WeChat account and the number for text messages.
    QCOMPARE(opened, static_cast<int>(offered.size()) - 2);
}

void TestGate::judgesHostsOfLargeCompanies_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isCleared");
    QTest::newRow("host that a channel names") << QStringLiteral("https://pay.weixin.qq.com/any/page") << true;
    QTest::newRow("host that a help page names") << QStringLiteral("https://support.google.com/pay/answer/1") << true;
    QTest::newRow("below such a host") << QStringLiteral("https://x.pay.weixin.qq.com/") << false;
    QTest::newRow("another host of the same company") << QStringLiteral("https://docs.qq.com/form/1") << false;
    QTest::newRow("pages of anybody") << QStringLiteral("https://sites.google.com/view/alipay") << false;
    QTest::newRow("host that one third party names") << QStringLiteral("https://nid.naver.com/") << false;
    QTest::newRow("whole suffix") << QStringLiteral("https://com.cn/") << false;
    QTest::newRow("listed help page on a link service") << QStringLiteral("https://m.paytm.me/CustomerSupport") << true;
    QTest::newRow("another page on that service") << QStringLiteral("https://m.paytm.me/customersupport") << false;
}

void TestGate::judgesHostsOfLargeCompanies()
{
    QFETCH(QString, address);
    const Result<Pack, PackError> pack = packWithDirectory(shippedDirectory());
    QVERIFY(pack.has_value());
    const Directory directory(*pack);
    QTEST(Gate(directory).clear(address).has_value(), "isCleared");
}

void TestGate::encodesMail()
{
    const Gate::Answer answer =
        m_gate->clearMail(QStringLiteral("support@wallet.example"), QStringLiteral("Refund & co?"),
                          QStringLiteral("one\ntwo&bcc=thief@evil.test\r\n三"));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->kind(), ClearedAddress::Kind::Mail);
    QCOMPARE(answer->text(), QStringLiteral("mailto:support@wallet.example?subject=Refund%20%26%20co%3F"
                                            "&body=one%0D%0Atwo%26bcc%3Dthief%40evil.test%0D%0A%E4%B8%89"));
    QCOMPARE(m_gate->clear(answer->text())->text(), answer->text());
}

void TestGate::writesMailToNobodyYet()
{
    const Gate::Answer answer = Gate::clearMailWithoutRecipient(QStringLiteral("a&to=thief@evil.test"),
                                                                QStringLiteral("one\n?bcc=thief@evil.test&attach=/b"));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->kind(), ClearedAddress::Kind::Mail);
    QCOMPARE(answer->text(), QStringLiteral("mailto:?subject=a%26to%3Dthief%40evil.test"
                                            "&body=one%0D%0A%3Fbcc%3Dthief%40evil.test%26attach%3D%2Fb"));
    QCOMPARE(Gate::clearMailWithoutRecipient({}, {})->text(), QStringLiteral("mailto:"));
    // A link that somebody else has written is none.
    QCOMPARE(m_gate->clear(answer->text()).error().kind, Kind::Malformed);
    QCOMPARE(m_gate->clearMail({}, QStringLiteral("a"), QStringLiteral("b")).error().kind, Kind::Malformed);
    const auto refusal = [](const QString &subject, const QString &body) {
        const Gate::Answer refused = Gate::clearMailWithoutRecipient(subject, body);
        return refused ? std::nullopt : std::optional(refused.error().kind);
    };
    QCOMPARE(refusal(QStringLiteral("a\r\nBcc: thief@evil.test"), {}), Kind::HiddenCharacters);
    QCOMPARE(refusal({}, QStringLiteral("a\x1b")), Kind::HiddenCharacters);
    QCOMPARE(refusal(QString(999, u'a'), {}), Kind::TooLong);
    QCOMPARE(refusal({}, QString(100'000, u'a')), Kind::TooLong);
}

void TestGate::refusesMail_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    QTest::addColumn<Kind>("kind");
    const QString listed = QStringLiteral("support@wallet.example");
    QTest::newRow("not listed") << QStringLiteral("a@b.example") << QString() << QString() << Kind::NotOfficial;
    QTest::newRow("a web address that is listed")
        << QStringLiteral("https://www.wallet.example/") << QString() << QString() << Kind::Malformed;
    QTest::newRow("two lines in the subject")
        << listed << QStringLiteral("a\nb") << QString() << Kind::HiddenCharacters;
    QTest::newRow("control in the body") << listed << QString() << QStringLiteral("a\x1b[0m") << Kind::HiddenCharacters;
    QTest::newRow("long subject") << listed << QString(1000, u'a') << QString() << Kind::TooLong;
    QTest::newRow("long body") << listed << QString() << QString(40'000, u'三') << Kind::TooLong;
}

void TestGate::refusesMail()
{
    QFETCH(QString, recipient);
    QFETCH(QString, subject);
    QFETCH(QString, body);
    QFETCH(Kind, kind);
    const Gate::Answer answer = m_gate->clearMail(recipient, subject, body);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
}

void TestGate::refusesLongAddresses()
{
    const QString million(1'000'000, u'a');
    QCOMPARE(m_gate->clear(QString(QStringLiteral("https://wallet.example/") + million)).error().kind, Kind::TooLong);
    QCOMPARE(m_gate->clear(QString(QStringLiteral("tel:") + QString(1000, u'1'))).error().kind, Kind::TooLong);
    QCOMPARE(m_gate->clear(QString(QStringLiteral("mailto:") + million)).error().kind, Kind::TooLong);
    QCOMPARE(m_gate->clear(QString(QStringLiteral("https://") + QString(2000, u'a'))).error().kind, Kind::Malformed);
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
