#include "wallets/channeltexts.h"

#include <QTest>

using namespace WalletSupport;

class TestChannelTexts : public QObject
{
    Q_OBJECT

private slots:
    void speaksOfEveryKind();
    void namesEveryGroup();
    void callsNothingOfficialThatOthersName();
    void marks_data();
    void marks();
    void showsTheHostOfLongAddresses();
    void copiesWhatPeopleDial();
    void namesPlacesOfChats();
};

void TestChannelTexts::speaksOfEveryKind()
{
    for (int kind = 0; kind <= static_cast<int>(ChannelKind::OtherEmail); ++kind) {
        Channel channel;
        channel.kind = static_cast<ChannelKind>(kind);
        channel.network = channel.kind == ChannelKind::Social ? QStringLiteral("X") : QString();
        QVERIFY2(!channelTitle(channel).isEmpty(), qPrintable(textOf(channel.kind)));
        QVERIFY2(!channelIcon(channel).isEmpty(), qPrintable(textOf(channel.kind)));
    }
}

void TestChannelTexts::namesEveryGroup()
{
    QCOMPARE(channelGroupTitle(ChannelGroup::Confirmed), QStringLiteral("Confirmed by the wallet itself"));
    QCOMPARE(channelGroupTitle(ChannelGroup::SeenElsewhere), QStringLiteral("Seen elsewhere: compare with the app"));
    QCOMPARE(channelGroupTitle(ChannelGroup::OtherPeople), QStringLiteral("Other people, not the wallet"));
}

void TestChannelTexts::callsNothingOfficialThatOthersName()
{
    for (int kind = 0; kind <= static_cast<int>(ChannelKind::OtherEmail); ++kind) {
        for (int role = 0; role <= static_cast<int>(ChannelRole::UserForum); ++role) {
            Channel channel;
            channel.kind = static_cast<ChannelKind>(kind);
            channel.role = static_cast<ChannelRole>(role);
            channel.network = channel.kind == ChannelKind::Social ? QStringLiteral("X") : QString();
            channel.confidence = Confidence::Corroborated;
            for (const QString &text : {channelTitle(channel), channelTarget(channel), channelDetail(channel, {})}) {
                QVERIFY2(!text.contains(QLatin1String("official"), Qt::CaseInsensitive), qPrintable(text));
            }
        }
    }
    Channel site;
    site.kind = ChannelKind::Site;
    site.confidence = Confidence::Confirmed;
    QCOMPARE(channelTitle(site), QStringLiteral("Official site"));
}

void TestChannelTexts::marks_data()
{
    QTest::addColumn<ChannelKind>("kind");
    QTest::addColumn<Confidence>("confidence");
    QTest::addColumn<QString>("mark");
    QTest::newRow("confirmed") << ChannelKind::Hotline << Confidence::Confirmed << QString();
    QTest::newRow("corroborated number") << ChannelKind::Hotline << Confidence::Corroborated
                                         << QStringLiteral("Compare with the number in the wallet's own app");
    QTest::newRow("corroborated page") << ChannelKind::Help << Confidence::Corroborated
                                       << QStringLiteral("Compare with what the wallet's own app shows");
}

void TestChannelTexts::marks()
{
    QFETCH(ChannelKind, kind);
    QFETCH(Confidence, confidence);
    Channel channel;
    channel.kind = kind;
    channel.confidence = confidence;
    QTEST(channelMark(channel), "mark");
}

void TestChannelTexts::showsTheHostOfLongAddresses()
{
    Channel channel;
    channel.kind = ChannelKind::Help;
    channel.target = QStringLiteral("https://help.wallet.example/");
    QCOMPARE(channelTarget(channel), QStringLiteral("help.wallet.example"));
    channel.target = QStringLiteral("https://help.wallet.example/a/");
    QCOMPARE(channelTarget(channel), QStringLiteral("help.wallet.example/a"));

    const QString host = QStringLiteral("a-very-long-name-of-a-host.that-nobody-would-like-to-read.wallet.example");
    channel.target = QString(QStringLiteral("https://") + host + u'/' + QString(200, u'x'));
    const QString shown = channelTarget(channel);
    QVERIFY(shown.startsWith(QString(host + u'/')));
    QVERIFY(shown.contains(QChar(0x2026)));
    QVERIFY(shown.size() < 120);
}

void TestChannelTexts::copiesWhatPeopleDial()
{
    Channel hotline;
    hotline.kind = ChannelKind::Hotline;
    hotline.target = QStringLiteral("+442079460123");
    hotline.display = QStringLiteral("020 7946 0123");
    QCOMPARE(channelCopy(hotline), hotline.display);
    Channel page;
    page.target = QStringLiteral("https://www.wallet.example/");
    QCOMPARE(channelCopy(page), page.target);
}

void TestChannelTexts::namesPlacesOfChats()
{
    Channel chat;
    chat.kind = ChannelKind::LiveChat;
    chat.role = ChannelRole::InApp;
    QCOMPARE(channelTarget(chat), QStringLiteral("In the wallet's app"));
    chat.menu = QStringLiteral("Me > Help");
    QCOMPARE(channelTarget(chat), QStringLiteral("In the wallet's app: Me > Help"));
    chat.menu.clear();
    chat.role = ChannelRole::Web;
    QCOMPARE(channelTarget(chat), QStringLiteral("On the wallet's site"));
    QVERIFY(channelCopy(chat).isEmpty());
}

QTEST_MAIN(TestChannelTexts)
#include "tst_channeltexts.moc"
