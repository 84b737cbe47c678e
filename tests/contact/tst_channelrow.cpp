#include "contact/channelrow.h"
#include "support/settableclock.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace WalletSupport;

class TestChannelRow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensAndCopies();
    void callsAndCopiesNumbers();
    void staysInItsWidth_data();
    void staysInItsWidth();

private:
    SettableClock m_clock;
    Theme m_theme;
};

void TestChannelRow::initTestCase()
{
    qRegisterMetaType<Channel>("WalletSupport::Channel");
    m_theme.apply(ColourScheme::Light, 100);
}

void TestChannelRow::opensAndCopies()
{
    Channel channel;
    channel.kind = ChannelKind::Help;
    channel.target = QStringLiteral("https://help.wallet.example/");
    channel.confidence = Confidence::Corroborated;
    ChannelRow row({channel, {}, {}, {}}, m_clock, m_theme);
    row.show();
    auto *open = row.findChild<IconButton *>(QStringLiteral("open"));
    auto *copy = row.findChild<IconButton *>(QStringLiteral("copy"));
    QCOMPARE(open->accessibleName(), QStringLiteral("Open help.wallet.example"));
    QCOMPARE(copy->accessibleName(), QStringLiteral("Copy help.wallet.example"));
    QCOMPARE(row.accessibleName(), QStringLiteral("Help centre: help.wallet.example"));
    // How far to trust it is heard where the keyboard stops, too.
    for (const QWidget *part : std::initializer_list<QWidget *>{&row, open, copy}) {
        QCOMPARE(part->accessibleDescription(), QStringLiteral("Seen elsewhere: compare with the app"));
    }

    QSignalSpy opened(&row, &ChannelRow::openRequested);
    QSignalSpy copied(&row, &ChannelRow::copyRequested);
    QTest::keyClick(open, Qt::Key_Space);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
    QVERIFY(opened.first().first().value<Channel>() == channel);
    QCOMPARE(copied.first().first().toString(), QStringLiteral("https://help.wallet.example/"));
}

void TestChannelRow::callsAndCopiesNumbers()
{
    Channel channel;
    channel.kind = ChannelKind::Hotline;
    channel.role = ChannelRole::Support;
    channel.target = QStringLiteral("95188");
    channel.display = QStringLiteral("95188");
    channel.country = QStringLiteral("CN");
    ChannelRow row({channel, {}, {}, {}}, m_clock, m_theme);
    row.setCountryName(QStringLiteral("China"));
    row.show();
    auto *call = row.findChild<IconButton *>(QStringLiteral("open"));
    QVERIFY(call->isVisible());
    QCOMPARE(call->accessibleName(), QStringLiteral("Call 95188 with this computer"));
    QSignalSpy opened(&row, &ChannelRow::openRequested);
    QTest::keyClick(call, Qt::Key_Space);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(row.findChild<IconButton *>(QStringLiteral("copy"))->accessibleName(), QStringLiteral("Copy 95188"));
    QCOMPARE(row.findChild<QLabel *>(QStringLiteral("detail"))->text(), QStringLiteral("China"));
}

void TestChannelRow::staysInItsWidth_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    QTest::newRow("usual") << 100 << 248;
    QTest::newRow("narrow") << 100 << 200;
    QTest::newRow("large text") << 200 << 300;
}

void TestChannelRow::staysInItsWidth()
{
    QFETCH(int, percent);
    QFETCH(int, width);
    m_theme.apply(ColourScheme::Light, percent);
    Channel channel;
    channel.kind = ChannelKind::PasswordReset;
    channel.confidence = Confidence::Corroborated;
    channel.target = QString(QStringLiteral("https://wallet.example/") + QString(100, u'x'));
    ChannelRow row({channel, {}, {}, {}}, m_clock, m_theme);
    row.resize(width, row.heightForWidth(width));
    row.show();
    QVERIFY(QTest::qWaitForWindowExposed(&row));
    QCOMPARE(row.width(), width);
    const auto labels = row.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible()) {
            QVERIFY2(row.rect().contains(label->geometry()), qPrintable(label->text()));
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
    m_theme.apply(ColourScheme::Light, 100);
}

QTEST_MAIN(TestChannelRow)
#include "tst_channelrow.moc"
