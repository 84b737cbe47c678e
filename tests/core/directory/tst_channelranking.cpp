#include "core/directory/channelranking.h"
#include "core/directory/directory.h"
#include "support/directorypack.h"

#include <QTest>

using namespace WalletSupport;

class TestChannelRanking : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ranksTheExampleWallet_data();
    void ranksTheExampleWallet();
    void givesReasons_data();
    void givesReasons();
    void putsOwnCountryFirst();
    void putsTheFormBeforeTheArticle();
    void keepsTheDirectorysOrderForNoPurpose();
    void losesNoChannel();
    void putsForumsLastForEveryWallet();
    void keepsGroupsApart();
    void ranksWithinGroups();
    void namesOneFastestOfAllGroups();
    void groupsEveryWallet();
    void ranksNothing();

private:
    std::vector<Channel> m_offered;
    std::optional<Pack> m_shipped;
};

namespace {

constexpr std::array AllPurposes = {Purpose::Any,      Purpose::StolenAccount, Purpose::Refund,
                                    Purpose::Password, Purpose::TopUp,         Purpose::ReportFraud};

QString shortName(const Channel &channel)
{
    const bool hasRoles = channel.kind == ChannelKind::Hotline || channel.kind == ChannelKind::Social;
    return hasRoles ? QString(textOf(channel.kind) + u':' + textOf(channel.role)) : textOf(channel.kind);
}

Channel hotline(ChannelRole role, const QString &country, Confidence confidence = Confidence::Confirmed)
{
    Channel channel;
    channel.kind = ChannelKind::Hotline;
    channel.role = role;
    channel.country = country;
    channel.target = country;
    channel.confidence = confidence;
    return channel;
}

} // namespace

void TestChannelRanking::initTestCase()
{
    const Result<Pack, PackError> pack = packWithDirectory(exampleDirectory());
    Result<Pack, PackError> shipped = packWithDirectory(shippedDirectory());
    QVERIFY(pack && shipped);
    m_offered = Directory(*pack).offeredChannels(QStringLiteral("example-wallet"));
    m_shipped = std::move(*shipped);
}

void TestChannelRanking::ranksTheExampleWallet_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<QString>("order");
    const QString last = QStringLiteral(" social:news community community community");
    QTest::newRow("stolen account: by telephone, then chat")
        << Purpose::StolenAccount
        << QString(QStringLiteral("hotline:lost-or-stolen hotline:support live-chat hotline:report-fraud help"
                                  " password-reset email report-fraud-email site dispute social:support"
                                  " social:support") +
                   last);
    QTest::newRow("refund: in writing")
        << Purpose::Refund
        << QString(QStringLiteral("dispute help email live-chat hotline:support site hotline:lost-or-stolen"
                                  " hotline:report-fraud password-reset report-fraud-email social:support"
                                  " social:support") +
                   last);
    QTest::newRow("password: its own page")
        << Purpose::Password
        << QString(QStringLiteral("password-reset help live-chat hotline:support site hotline:lost-or-stolen"
                                  " hotline:report-fraud email dispute report-fraud-email social:support"
                                  " social:support") +
                   last);
    QTest::newRow("top-up: where somebody sees the payment")
        << Purpose::TopUp
        << QString(QStringLiteral("live-chat hotline:support help email site hotline:lost-or-stolen"
                                  " hotline:report-fraud password-reset dispute report-fraud-email social:support"
                                  " social:support") +
                   last);
    QTest::newRow("report: where reports are taken")
        << Purpose::ReportFraud
        << QString(QStringLiteral("hotline:report-fraud report-fraud-email hotline:lost-or-stolen live-chat"
                                  " hotline:support help site email password-reset dispute social:support"
                                  " social:support") +
                   last);
}

void TestChannelRanking::ranksTheExampleWallet()
{
    QFETCH(Purpose, purpose);
    QStringList order;
    for (const RankedChannel &ranked : rank(m_offered, purpose)) {
        order.append(shortName(ranked.channel));
    }
    QTEST(order.join(u' '), "order");
}

void TestChannelRanking::givesReasons_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<RankReason>("reason");
    const auto row = [](const char *name, Purpose purpose, const char *channel, RankReason reason) {
        QTest::newRow(name) << purpose << QString::fromLatin1(channel) << reason;
    };
    row("stolen, number for that", Purpose::StolenAccount, "hotline:lost-or-stolen", RankReason::FreezesAccount);
    row("stolen, hotline", Purpose::StolenAccount, "hotline:support", RankReason::Fastest);
    row("stolen, chat", Purpose::StolenAccount, "live-chat", RankReason::AnswersAtOnce);
    row("stolen, number for text messages", Purpose::StolenAccount, "hotline:report-fraud", RankReason::TakesReports);
    row("stolen, help pages", Purpose::StolenAccount, "help", RankReason::None);
    row("refund, page for it", Purpose::Refund, "dispute", RankReason::AboutThis);
    row("refund, e-mail", Purpose::Refund, "email", RankReason::KeepsRecord);
    row("refund, chat", Purpose::Refund, "live-chat", RankReason::Fastest);
    row("refund, hotline", Purpose::Refund, "hotline:support", RankReason::AnswersAtOnce);
    row("password, page for it", Purpose::Password, "password-reset", RankReason::AboutThis);
    row("password, page for refunds", Purpose::Password, "dispute", RankReason::None);
    row("top-up, chat", Purpose::TopUp, "live-chat", RankReason::Fastest);
    row("report, e-mail for it", Purpose::ReportFraud, "report-fraud-email", RankReason::TakesReports);
    row("any, hotline", Purpose::Any, "hotline:support", RankReason::Fastest);
    row("any, account that answers", Purpose::Any, "social:support", RankReason::InPublic);
    row("any, account for news", Purpose::Any, "social:news", RankReason::News);
    row("any, forum", Purpose::Any, "community", RankReason::NotOfficialSupport);
    row("stolen, forum", Purpose::StolenAccount, "community", RankReason::NotOfficialSupport);
}

void TestChannelRanking::givesReasons()
{
    QFETCH(Purpose, purpose);
    QFETCH(QString, channel);
    const std::vector<RankedChannel> ranked = rank(m_offered, purpose);
    const auto found = std::ranges::find_if(
        ranked, [&](const RankedChannel &candidate) { return shortName(candidate.channel) == channel; });
    QVERIFY(found != ranked.end());
    QTEST(found->reason, "reason");
}

void TestChannelRanking::putsTheFormBeforeTheArticle()
{
    Channel article;
    article.kind = ChannelKind::PasswordHelp;
    article.confidence = Confidence::Confirmed;
    Channel form = article;
    form.kind = ChannelKind::PasswordReset;
    Channel site = article;
    site.kind = ChannelKind::Site;
    const std::vector<RankedChannel> ranked = rank({site, article, form}, Purpose::Password);
    QCOMPARE(ranked.at(0).channel.kind, ChannelKind::PasswordReset);
    QCOMPARE(ranked.at(1).channel.kind, ChannelKind::PasswordHelp);
    QCOMPARE(ranked.at(1).reason, RankReason::AboutThis);
}

void TestChannelRanking::putsOwnCountryFirst()
{
    const std::vector<Channel> channels = {
        hotline(ChannelRole::Support, QStringLiteral("DE")),
        hotline(ChannelRole::Support, QStringLiteral("GB"), Confidence::Corroborated),
        hotline(ChannelRole::Support, QStringLiteral("US")),
        hotline(ChannelRole::LostOrStolen, QStringLiteral("FR")),
    };
    const auto order = [&](const QString &country) {
        QStringList countries;
        for (const RankedChannel &ranked : rank(channels, Purpose::StolenAccount, country)) {
            countries.append(ranked.channel.country);
        }
        return countries.join(u' ');
    };
    QCOMPARE(order(QStringLiteral("GB")), QStringLiteral("FR GB DE US"));
    QCOMPARE(order(QStringLiteral("US")), QStringLiteral("FR US DE GB"));
    QCOMPARE(order(QString()), QStringLiteral("FR DE US GB"));
    Channel byMessage = hotline(ChannelRole::Support, QStringLiteral("GB"));
    byMessage.network = QStringLiteral("text-message");
    QCOMPARE(rank({byMessage}, Purpose::StolenAccount).front().reason, RankReason::None);
}

void TestChannelRanking::keepsTheDirectorysOrderForNoPurpose()
{
    // But for news, which stand behind the accounts that answer.
    QStringList before;
    QStringList after;
    for (const Channel &channel : m_offered) {
        before.append(shortName(channel));
    }
    for (const RankedChannel &ranked : rank(m_offered, Purpose::Any)) {
        after.append(shortName(ranked.channel));
    }
    QCOMPARE(after, before);
}

void TestChannelRanking::losesNoChannel()
{
    const Directory directory(*m_shipped);
    for (const Wallet &wallet : directory.wallets()) {
        const std::vector<Channel> channels = directory.channels(wallet.id); // also what is not offered
        for (const Purpose purpose : AllPurposes) {
            const std::vector<RankedChannel> ranked = rank(channels, purpose, QStringLiteral("GB"));
            QCOMPARE(ranked.size(), channels.size());
            QVERIFY(std::ranges::all_of(channels, [&](const Channel &channel) {
                return std::ranges::count(ranked, channel, &RankedChannel::channel) == 1;
            }));
        }
    }
}

void TestChannelRanking::putsForumsLastForEveryWallet()
{
    const Directory directory(*m_shipped);
    int forums = 0;
    for (const Wallet &wallet : directory.wallets()) {
        for (const Purpose purpose : AllPurposes) {
            bool isBehind = false;
            for (const RankedChannel &ranked : rank(directory.offeredChannels(wallet.id), purpose)) {
                const bool isForum = ranked.channel.kind == ChannelKind::Community;
                QCOMPARE(ranked.reason == RankReason::NotOfficialSupport, isForum);
                QVERIFY2(isForum || !isBehind, qPrintable(wallet.id));
                isBehind = isForum;
                forums += isForum ? 1 : 0;
            }
        }
    }
    QVERIFY(forums > 0);
}

void TestChannelRanking::keepsGroupsApart()
{
    Channel forum = hotline(ChannelRole::OperatorForum, {});
    forum.kind = ChannelKind::Community;
    QCOMPARE(groupOf(hotline(ChannelRole::Support, {})), ChannelGroup::Confirmed);
    QCOMPARE(groupOf(hotline(ChannelRole::Support, {}, Confidence::Corroborated)), ChannelGroup::SeenElsewhere);
    QCOMPARE(groupOf(hotline(ChannelRole::Support, {}, Confidence::Single)), ChannelGroup::SeenElsewhere);
    QCOMPARE(groupOf(forum), ChannelGroup::OtherPeople); // although it is confirmed, and the wallet's own
}

void TestChannelRanking::ranksWithinGroups()
{
    // The number for theft helps most, but others name it: it stands behind all that the wallet confirmed.
    const std::vector<RankedGroup> groups = rankInGroups(m_offered, Purpose::StolenAccount);
    QCOMPARE(groups.size(), 3U);
    QCOMPARE(groups.at(0).group, ChannelGroup::Confirmed);
    QCOMPARE(shortName(groups.at(0).channels.front().channel), QStringLiteral("hotline:support"));
    QCOMPARE(groups.at(1).group, ChannelGroup::SeenElsewhere);
    QCOMPARE(shortName(groups.at(1).channels.front().channel), QStringLiteral("hotline:lost-or-stolen"));
    QCOMPARE(groups.at(1).channels.size(), 2U);
    QCOMPARE(groups.at(2).group, ChannelGroup::OtherPeople);
    QCOMPARE(groups.at(2).channels.size(), 3U);
    QVERIFY(rankInGroups({}, Purpose::StolenAccount).empty());
}

void TestChannelRanking::namesOneFastestOfAllGroups()
{
    const std::vector<RankedGroup> groups =
        rankInGroups({hotline(ChannelRole::Support, QStringLiteral("DE")),
                      hotline(ChannelRole::Support, QStringLiteral("GB"), Confidence::Corroborated)},
                     Purpose::TopUp, QStringLiteral("GB"));
    QCOMPARE(groups.size(), 2U);
    QCOMPARE(groups.front().channels.front().reason, RankReason::Fastest);
    QCOMPARE(groups.back().channels.front().reason, RankReason::AnswersAtOnce);
}

void TestChannelRanking::groupsEveryWallet()
{
    const Directory directory(*m_shipped);
    for (const Wallet &wallet : directory.wallets()) {
        const std::vector<Channel> channels = directory.offeredChannels(wallet.id);
        for (const Purpose purpose : AllPurposes) {
            std::size_t count = 0;
            for (const RankedGroup &group : rankInGroups(channels, purpose, QStringLiteral("GB"))) {
                QVERIFY2(!group.channels.empty(), qPrintable(wallet.id));
                QVERIFY2(std::ranges::all_of(
                             group.channels,
                             [&](const RankedChannel &ranked) { return groupOf(ranked.channel) == group.group; }),
                         qPrintable(wallet.id));
                count += group.channels.size();
            }
            QCOMPARE(count, channels.size());
        }
    }
}

void TestChannelRanking::ranksNothing()
{
    QVERIFY(rank({}, Purpose::StolenAccount).empty());
}

QTEST_GUILESS_MAIN(TestChannelRanking)
#include "tst_channelranking.moc"
