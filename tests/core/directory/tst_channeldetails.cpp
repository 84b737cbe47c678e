#include "core/directory/directory.h"
#include "core/gate/gate.h"
#include "support/changedpack.h"
#include "support/directorypack.h"

#include <QTest>

using namespace WalletSupport;

/// What a directory says of channels besides how to reach them, and what it says of withdrawn values.
class TestChannelDetails : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsWhatElseIsKnownOfChannels();
    void hidesWhatWasSeenOnce_data();
    void hidesWhatWasSeenOnce();
    void knowsWhatWasWithdrawn_data();
    void knowsWhatWasWithdrawn();
    void standsPacksWithoutTheNewerTables();

private:
    std::optional<Pack> m_example;
};

void TestChannelDetails::initTestCase()
{
    Result<Pack, PackError> example = packWithDirectory(exampleDirectory());
    QVERIFY(example.has_value());
    m_example = std::move(*example);
}

void TestChannelDetails::readsWhatElseIsKnownOfChannels()
{
    const Directory directory(*m_example);
    const QString wallet = QStringLiteral("example-wallet");
    const std::optional<OpeningHours> chat = directory.openingHours(wallet, QStringLiteral("live_chat"));
    QVERIFY(chat.has_value());
    Faults faults;
    const std::optional<DirectorySources> written = readDirectoryText(exampleDirectory(), faults);
    QVERIFY(*chat == *written->wallets.at(0).extras.at(0).hours);
    QVERIFY(!directory.openingHours(wallet, QStringLiteral("hotlines.2")));

    const std::vector<KeypadPath> keypad = directory.keypad(wallet, QStringLiteral("hotlines.0"));
    QCOMPARE(keypad.size(), 3U);
    QVERIFY((keypad.at(0) == KeypadPath{QStringLiteral("2"), KeypadPurpose::LostOrStolen}));
    QVERIFY(directory.keypad(wallet, QStringLiteral("hotlines.1")).empty());
    QCOMPARE(directory.answersWithinHours(wallet, QStringLiteral("emails.0")), std::optional(48));
    QVERIFY(!directory.answersWithinHours(wallet, QStringLiteral("emails.1")));
}

void TestChannelDetails::hidesWhatWasSeenOnce_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("hours") << QByteArray("hotlines.0.hours");
    QTest::newRow("days off") << QByteArray("hotlines.0.hours.days_off");
    QTest::newRow("keypad") << QByteArray("hotlines.0.keypad");
    QTest::newRow("answer time") << QByteArray("emails.0.answers_within_hours");
}

void TestChannelDetails::hidesWhatWasSeenOnce()
{
    QFETCH(QByteArray, key);
    const QByteArray start = '"' + key + R"(": [{"url": "https://help.wallet.example/contact", "confidence": ")";
    const Result<Pack, PackError> pack = packWithDirectory(spoiledDirectory(start + "confirmed", start + "single"));
    QVERIFY(pack.has_value());
    const Directory directory(*pack);
    const QString wallet = QStringLiteral("example-wallet");
    const QString hotline = QStringLiteral("hotlines.0");
    QCOMPARE(!directory.openingHours(wallet, hotline).has_value(), key.contains("hours") && !key.contains("answers"));
    QCOMPARE(directory.keypad(wallet, hotline).empty(), key.contains("keypad"));
    QCOMPARE(!directory.answersWithinHours(wallet, QStringLiteral("emails.0")).has_value(), key.contains("answers"));
}

void TestChannelDetails::knowsWhatWasWithdrawn_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("path");
    QTest::newRow("number") << QStringLiteral("+442079460188") << QStringLiteral("withdrawn.0");
    QTest::newRow("domain") << QStringLiteral("wallet-past.example") << QStringLiteral("withdrawn.1");
    QTest::newRow("e-mail") << QStringLiteral("team@wallet.example") << QStringLiteral("withdrawn.2");
    QTest::newRow("account") << QStringLiteral("https://x.com/example_help") << QStringLiteral("withdrawn.3");
    QTest::newRow("what is official") << QStringLiteral("+442079460123") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestChannelDetails::knowsWhatWasWithdrawn()
{
    QFETCH(QString, target);
    QFETCH(QString, path);
    const Directory directory(*m_example);
    const Result<std::vector<WithdrawnValue>, PackError> found = directory.withdrawnAt(target);
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), path.isEmpty() ? 0U : 1U);
    if (!found->empty()) {
        QCOMPARE(found->front().path, path);
        QCOMPARE(found->front().wallet, QStringLiteral("example-wallet"));
        QVERIFY(found->front().since.isValid());
        QCOMPARE(directory.sources(found->front().wallet, path).size(), 1U);
    }
    QCOMPARE(directory.withdrawn(QStringLiteral("example-wallet")).value().size(), 4U);
    QVERIFY(directory.withdrawn(QStringLiteral("none")).value().empty());
    // A channel is not official because it was.
    QVERIFY(directory.channelsAt(QStringLiteral("+442079460188")).empty());
}

/// A pack that was built before these tables were there is read as one that has nothing in them. What takes away from
/// what is official must be there: tst_damageddirectory.
void TestChannelDetails::standsPacksWithoutTheNewerTables()
{
    const Result<Pack, PackError> pack = Pack::open(
        changedBy("DROP TABLE opening_hours; DROP TABLE opening_span; DROP TABLE opening_day; DROP TABLE keypad;"
                  " DROP TABLE answer_time; DROP TABLE reporting_line; DROP TABLE reporting_line_name",
                  bytesWithDirectory(exampleDirectory())));
    QVERIFY(pack.has_value());
    const Directory directory(*pack);
    const QString wallet = QStringLiteral("example-wallet");
    QVERIFY(!directory.offeredChannels(wallet).empty());
    QVERIFY(!directory.openingHours(wallet, QStringLiteral("hotlines.0")));
    QVERIFY(directory.keypad(wallet, QStringLiteral("hotlines.0")).empty());
    QVERIFY(!directory.answersWithinHours(wallet, QStringLiteral("emails.0")));
    QVERIFY(directory.reportingLines().forCountry(QStringLiteral("GB"), QStringLiteral("en")).empty());
    QVERIFY(Gate(directory).clear(QStringLiteral("tel:+442079460123")).has_value());
}

QTEST_GUILESS_MAIN(TestChannelDetails)
#include "tst_channeldetails.moc"
