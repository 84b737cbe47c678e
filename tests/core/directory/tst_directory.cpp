#include "core/directory/directory.h"
#include "core/directory/socialnetworks.h"
#include "core/gate/gate.h"
#include "support/directorypack.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace WalletSupport;

class TestDirectory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsNamesAndDetails();
    void offersByConfidence();
    void offersNothingForOthers();
    void ordersOffers();
    void keepsWhatIsNotOffered();
    void namesSources();
    void tellsHowSourcesSawIt();
    void tellsItsEdition();
    void listsWalletsOfACountry();
    void namesCountries();
    void emptyPackHasNoWallets();
    void shippedDirectoryIsWhole();
    void shippedOffersPassTheGate();
    void shippedChannelsStandAsCounted_data();
    void shippedChannelsStandAsCounted();

private:
    std::optional<Pack> m_example;
    std::optional<Pack> m_shipped;
};

void TestDirectory::initTestCase()
{
    Result<Pack, PackError> example = packWithDirectory(exampleDirectory());
    Result<Pack, PackError> shipped = packWithDirectory(shippedDirectory());
    QVERIFY(example && shipped);
    m_example = std::move(*example);
    m_shipped = std::move(*shipped);
}

void TestDirectory::readsNamesAndDetails()
{
    const Directory directory(*m_example);
    const std::optional<Wallet> wallet = directory.wallet(QStringLiteral("example-wallet"));
    QVERIFY(wallet.has_value());
    QCOMPARE(wallet->name(QStringLiteral("en")), QStringLiteral("Example Wallet"));
    QCOMPARE(wallet->name(QStringLiteral("zh_CN")), QStringLiteral("示例钱包"));
    QCOMPARE(wallet->localName, QStringLiteral("Cartera Ejemplo"));
    QVERIFY(!directory.wallet(QStringLiteral("none")));

    const WalletDetails details = directory.details(QStringLiteral("example-wallet"));
    QCOMPARE(details.company, QStringLiteral("Example Wallet Company"));
    QCOMPARE(details.countries, (QStringList{QStringLiteral("GB"), QStringLiteral("US")}));
    QVERIFY(details.isWorldwide);
}

void TestDirectory::offersByConfidence()
{
    const Directory directory(*m_example);
    const std::vector<Channel> offered = directory.offeredChannels(QStringLiteral("example-wallet"));
    QSet<QString> targets;
    for (const Channel &channel : offered) {
        QVERIFY(isEnough(channel.confidence));
        targets.insert(channel.target);
    }
    QVERIFY(targets.contains(QStringLiteral("+442079460123")));        // confirmed
    QVERIFY(targets.contains(QStringLiteral("+12025550143")));         // corroborated
    QVERIFY(!targets.contains(QStringLiteral("+12025550199")));        // single
    QVERIFY(!targets.contains(QStringLiteral("care@wallet.example"))); // single
    QVERIFY(!targets.contains(QStringLiteral("imprint@wallet.example")));
    QVERIFY(!targets.contains(QStringLiteral("https://login.wallet.example/change-password")));
    QVERIFY(directory.offeredChannels(QStringLiteral("none")).empty());
}

void TestDirectory::offersNothingForOthers()
{
    QByteArray json = exampleDirectory();
    json.replace("\"website\":", "\"website_role\": \"other\", \"website\":")
        .replace("\"handle\": \"example_wallet\", \"role\": \"news\"",
                 "\"handle\": \"example_wallet\", \"role\": \"other\"");
    const Result<Pack, PackError> pack = packWithDirectory(json);
    QVERIFY(pack.has_value());
    const Directory directory(*pack);
    const QString wallet = QStringLiteral("example-wallet");
    const auto rolesOf = [](const std::vector<Channel> &channels, ChannelKind kind) {
        QStringList roles;
        for (const Channel &channel : channels) {
            if (channel.kind == kind) {
                roles.append(textOf(channel.role));
            }
        }
        return roles.join(u' ');
    };
    QCOMPARE(rolesOf(directory.channels(wallet), ChannelKind::Site), QStringLiteral("other"));
    QVERIFY(!directory.offeredChannel(wallet, ChannelKind::Site));
    QVERIFY(rolesOf(directory.channels(wallet), ChannelKind::Social).contains(QLatin1String("other")));
    QCOMPARE(rolesOf(directory.offeredChannels(wallet), ChannelKind::Social), QStringLiteral("support support"));
    QVERIFY(Gate(directory).clear(QStringLiteral("https://www.wallet.example/")).has_value()); // official all the same
}

void TestDirectory::ordersOffers()
{
    const Directory directory(*m_example);
    const std::vector<Channel> offered = directory.offeredChannels(QStringLiteral("example-wallet"));
    QStringList kinds;
    for (const Channel &channel : offered) {
        kinds.append(textOf(channel.kind));
    }
    QCOMPARE(kinds.join(u' '),
             QStringLiteral("help site hotline hotline hotline live-chat email password-reset dispute"
                            " report-fraud-email social social social community community community"));
    QCOMPARE(offered.at(2).role, ChannelRole::Support);
    QCOMPARE(offered.at(3).role, ChannelRole::LostOrStolen);
    QCOMPARE(offered.at(3).confidence, Confidence::Corroborated);
    QCOMPARE(offered.at(4).role, ChannelRole::ReportFraud);

    const std::optional<Channel> email = directory.offeredChannel(QStringLiteral("example-wallet"), ChannelKind::Email);
    QVERIFY(email.has_value());
    QCOMPARE(email->target, QStringLiteral("support@wallet.example"));
    QVERIFY(!directory.offeredChannel(QStringLiteral("example-wallet"), ChannelKind::PasswordChange));
}

void TestDirectory::keepsWhatIsNotOffered()
{
    const Directory directory(*m_example);
    const std::vector<Channel> once = directory.channelsAt(QStringLiteral("care@wallet.example"));
    QCOMPARE(once.size(), 1U);
    QCOMPARE(once.front().confidence, Confidence::Single);
    const std::vector<Domain> domains = directory.domains(QStringLiteral("largecompany.example"));
    QCOMPARE(domains.size(), 1U);
    QCOMPARE(domains.front().use, DomainUse::Shared);
    QVERIFY(!domains.front().remark.isEmpty());
    QVERIFY(directory.channelsAt(QString()).empty());
}

void TestDirectory::namesSources()
{
    const Directory directory(*m_example);
    const std::vector<DirectorySource> sources =
        directory.sources(QStringLiteral("example-wallet"), QStringLiteral("social.1"));
    QCOMPARE(sources.size(), 2U);
    QCOMPARE(sources.at(0).address, QStringLiteral("https://first-list.example/"));
    QCOMPARE(sources.at(1).note, QStringLiteral("seen in a printed leaflet"));
}

void TestDirectory::tellsHowSourcesSawIt()
{
    const Directory directory(*m_example);
    const QString wallet = QStringLiteral("example-wallet");
    QCOMPARE(directory.sources(wallet, QStringLiteral("hotlines.0")).front().confidence, Confidence::Confirmed);
    QCOMPARE(directory.sources(wallet, QStringLiteral("social.1")).front().confidence, Confidence::Corroborated);
    QCOMPARE(directory.sources(wallet, QStringLiteral("emails.3")).front().confidence, Confidence::Single);
    QCOMPARE(directory.sources(wallet, QStringLiteral("hotlines.0.keypad")).size(), 1U);
    QVERIFY(directory.sources(wallet, QStringLiteral("hotlines.9")).empty());
    // A source whose address was not recorded has none.
    QVERIFY(directory.sources(wallet, QStringLiteral("social.1")).at(1).address.isEmpty());
}

void TestDirectory::tellsItsEdition()
{
    const DirectoryEdition expected = {QStringLiteral("test"), 1, QDate(2026, 11, 22), QDate(2026, 11, 28)};
    QVERIFY(Directory(*m_shipped).edition() == expected);
    const Result<Pack, PackError> pack = packWithDirectory("{}");
    QVERIFY(pack && !Directory(*pack).edition().collected.isValid());
}

void TestDirectory::listsWalletsOfACountry()
{
    const auto idsIn = [this](const QString &country) {
        QStringList ids;
        for (const Wallet &wallet : Directory(*m_shipped).walletsOf(country)) {
            ids.append(wallet.id);
        }
        return ids.join(u' ');
    };
    QCOMPARE(idsIn(QStringLiteral("MY")), QStringLiteral("grabpay shopeepay touch-n-go-ewallet boost-my bigpay"));
    QCOMPARE(idsIn(QStringLiteral("TW")),
             QStringLiteral("line-pay-tw jkopay ipass-money ezpay-tw easy-wallet icash-pay pi-wallet hami-pay"));
    QCOMPARE(idsIn(QStringLiteral("XX")), QString());
    QCOMPARE(Directory(*m_shipped).walletsOf(QStringLiteral("TW")).front().nameInChinese,
             QStringLiteral("LINE Pay（台湾）"));
}

void TestDirectory::namesCountries()
{
    const Directory directory(*m_shipped);
    const QString en = QStringLiteral("en");
    const QString zh = QStringLiteral("zh_CN");
    QCOMPARE(directory.countryName(QStringLiteral("HK"), en), QStringLiteral("Hong Kong"));
    QCOMPARE(directory.countryName(QStringLiteral("HK"), zh), QStringLiteral("中国香港"));
    QCOMPARE(directory.countryName(QStringLiteral("KE"), en), QStringLiteral("Kenya"));
    QCOMPARE(directory.countryName(QStringLiteral("KE"), zh), QStringLiteral("肯尼亚"));
    for (const Wallet &wallet : directory.wallets()) {
        const QStringList countries = directory.details(wallet.id).countries;
        for (const QString &country : countries) {
            QVERIFY2(directory.countryName(country, zh) != country, qPrintable(country));
        }
    }
}

void TestDirectory::emptyPackHasNoWallets()
{
    const Result<Pack, PackError> pack = packWithDirectory("{}");
    QVERIFY(pack.has_value());
    const Directory directory(*pack);
    QVERIFY(directory.wallets().empty());
    QCOMPARE(Gate(directory).clear(QStringLiteral("https://wallet.example/")).error().kind,
             GateRefusal::Kind::NotOfficial);
}

void TestDirectory::shippedDirectoryIsWhole()
{
    Faults faults;
    QVERIFY(readDirectoryText(shippedDirectory(), faults).has_value());
    for (const Fault &fault : faults) {
        qWarning().noquote() << fault.file << fault.line << fault.what;
    }
    QVERIFY(faults.empty());
    const Directory directory(*m_shipped);
    QCOMPARE(directory.wallets().size(), 171U);
    for (const Wallet &wallet : directory.wallets()) {
        const std::vector<Channel> channels = directory.channels(wallet.id);
        for (const Channel &channel : channels) {
            QVERIFY2(!directory.sources(wallet.id, channel.path).empty(),
                     qPrintable(QString(wallet.id + channel.path)));
        }
    }
}

void TestDirectory::shippedOffersPassTheGate()
{
    const Directory directory(*m_shipped);
    const Gate gate(directory);
    int opened = 0;
    for (const Wallet &wallet : directory.wallets()) {
        const std::vector<Channel> offered = directory.offeredChannels(wallet.id);
        for (const Channel &channel : offered) {
            if (channel.address().isEmpty()) {
                const bool isInApp = channel.kind == ChannelKind::LiveChat || isLookedUpInApp(channel.network);
                const bool isShortMessage = channel.network == QLatin1String("text-message");
                QVERIFY2(isInApp || isShortMessage, qPrintable(QString(wallet.id + u' ' + channel.path)));
                continue;
            }
            const Gate::Answer answer = gate.clear(channel);
            QVERIFY2(answer.has_value(), qPrintable(QString(wallet.id + u' ' + channel.address())));
            QCOMPARE(answer->text(), channel.address());
            ++opened;
        }
    }
    QVERIFY2(opened > 500, qPrintable(QString::number(opened)));
}

void TestDirectory::shippedChannelsStandAsCounted_data()
{
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<int>("confirmed");
    QTest::addColumn<int>("corroborated");
    QTest::addColumn<int>("single");
    const auto row = [](const char *name, const QString &kinds, int confirmed, int corroborated, int single) {
        QTest::newRow(name) << kinds.split(u' ') << confirmed << corroborated << single;
    };
    row("hotlines", QStringLiteral("hotline"), 52, 30, 20);
    row("help pages", QStringLiteral("help"), 107, 10, 19);
    row("websites", QStringLiteral("site"), 124, 43, 2);
    row("e-mail addresses", QStringLiteral("email report-fraud-email other-email"), 49, 10, 8);
    // The accounts that are communities count among the accounts: 122 of these, 21 places besides.
    row("accounts and communities", QStringLiteral("social community"), 28 + 17, 19 + 1, 75 + 3);
    row("forms for a new password", QStringLiteral("password-reset"), 0, 1, 0);
    row("articles on a forgotten password", QStringLiteral("password-help"), 13, 0, 5);
    row("password-change pages", QStringLiteral("password-change"), 0, 0, 12);
    row("refund, dispute and fraud pages", QStringLiteral("dispute"), 53, 0, 1);
    row("live chats", QStringLiteral("live-chat"), 21, 4, 3);
}

void TestDirectory::shippedChannelsStandAsCounted()
{
    QFETCH(QStringList, kinds);
    const Directory directory(*m_shipped);
    QHash<Confidence, int> counts;
    for (const Wallet &wallet : directory.wallets()) {
        const std::vector<Channel> channels = directory.channels(wallet.id);
        for (const Channel &channel : channels) {
            if (kinds.contains(textOf(channel.kind))) {
                ++counts[channel.confidence];
            }
        }
    }
    QTEST(counts.value(Confidence::Confirmed), "confirmed");
    QTEST(counts.value(Confidence::Corroborated), "corroborated");
    QTEST(counts.value(Confidence::Single), "single");
}

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
