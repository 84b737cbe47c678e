#include "authoring/directorysource.h"
#include "support/directorypack.h"

#include <QTest>

using namespace WalletSupport;

/// What the directory says of channels and of withdrawn values. Each row spoils one thing in the example wallet, and
/// expects it to be told with its line.
class TestDirectoryDetails : public QObject
{
    Q_OBJECT

private slots:
    void readsHours();
    void readsKeypadAndAnswerTime();
    void takesTheLowestConfidence();
    void takesHoursAsTextForANote();
    void readsWithdrawnValues();
    void tellsFaultsInHours_data();
    void tellsFaultsInHours() { tellsFault(); }
    void tellsOtherFaults_data();
    void tellsOtherFaults() { tellsFault(); }
    void tellsOfWithdrawnValuesInUse_data();
    void tellsOfWithdrawnValuesInUse() { tellsFault(); }
    void shippedDirectoryHasHours();

private:
    static void columns();
    static void row(const char *name, const char *text, const char *spoiled, int line, const char *what);
    static void tellsFault();
};

namespace {

WalletSource exampleWallet()
{
    Faults faults;
    const std::optional<DirectorySources> directory = readDirectoryText(exampleDirectory(), faults);
    return directory && faults.empty() ? directory->wallets.at(0) : WalletSource();
}

ChannelExtras extrasAt(const WalletSource &wallet, const QString &path)
{
    const auto found = std::ranges::find(wallet.extras, path, &ChannelExtras::path);
    return found == wallet.extras.end() ? ChannelExtras() : *found;
}

} // namespace

void TestDirectoryDetails::readsHours()
{
    const WalletSource wallet = exampleWallet();
    const ChannelExtras chat = extrasAt(wallet, QStringLiteral("live_chat"));
    QVERIFY(chat.hours.has_value());
    QCOMPARE(chat.hours->zone, QByteArray("Asia/Shanghai"));
    QCOMPARE(chat.hours->weekly.size(), 10U);
    QVERIFY((chat.hours->weekly.at(0) == OpeningSpan{1, 540, 720}));
    QVERIFY((chat.hours->weekly.at(1) == OpeningSpan{1, 810, 1080}));
    QCOMPARE(chat.hours->daysOff.size(), 6U);
    QVERIFY((chat.hours->makeUpDays.at(0) == MakeUpDay{QDate(2026, 9, 20), 4}));
    QCOMPARE(chat.hours->knownUntil, QDate(2029, 12, 31));
    QCOMPARE(chat.hours->confidence, Confidence::Confirmed);
    // Over midnight.
    const ChannelExtras hotline = extrasAt(wallet, QStringLiteral("hotlines.1"));
    QVERIFY(hotline.hours.has_value());
    QVERIFY((hotline.hours->weekly.at(6) == OpeningSpan{7, 360, 1560}));
}

void TestDirectoryDetails::readsKeypadAndAnswerTime()
{
    const WalletSource wallet = exampleWallet();
    const std::vector<KeypadPath> keypad = extrasAt(wallet, QStringLiteral("hotlines.0")).keypad;
    QCOMPARE(keypad.size(), 3U);
    QVERIFY((keypad.at(1) == KeypadPath{QStringLiteral("31"), KeypadPurpose::Refund}));
    QCOMPARE(extrasAt(wallet, QStringLiteral("emails.0")).answersWithin, 48);
}

void TestDirectoryDetails::takesTheLowestConfidence()
{
    Faults faults;
    const QByteArray confirmed = R"("confidence": "confirmed"}])";
    const QByteArray list = R"("live_chat.hours.days_off": [{"url": "https://help.wallet.example/contact", )";
    const std::optional<DirectorySources> directory =
        readDirectoryText(spoiledDirectory(list + confirmed, list + R"("confidence": "single"}])"), faults);
    QVERIFY(directory && faults.empty());
    const ChannelExtras chat = extrasAt(directory->wallets.at(0), QStringLiteral("live_chat"));
    QCOMPARE(chat.hours->confidence, Confidence::Single);
}

void TestDirectoryDetails::takesHoursAsTextForANote()
{
    Faults faults;
    const std::optional<DirectorySources> directory = readDirectoryText(
        spoiledDirectory(R"("role": "report-fraud", "by")",
                         R"("hours": "office hours", "time_zone": "Europe/London", "role": "report-fraud", "by")"),
        faults);
    QVERIFY(directory && faults.empty());
    QVERIFY(!extrasAt(directory->wallets.at(0), QStringLiteral("hotlines.2")).hours);
}

void TestDirectoryDetails::readsWithdrawnValues()
{
    const std::vector<WithdrawnValue> withdrawn = exampleWallet().withdrawn;
    QCOMPARE(withdrawn.size(), 4U);
    const WithdrawnValue number = {QStringLiteral("example-wallet"),
                                   WithdrawnKind::Number,
                                   QStringLiteral("+442079460188"),
                                   QStringLiteral("020 7946 0188"),
                                   QStringLiteral("GB"),
                                   QString(),
                                   QDate(2025, 3, 1),
                                   Confidence::Confirmed,
                                   QStringLiteral("withdrawn.0")};
    QVERIFY(withdrawn.at(0) == number);
    QCOMPARE(withdrawn.at(1).target, QStringLiteral("wallet-past.example"));
    QCOMPARE(withdrawn.at(2).target, QStringLiteral("team@wallet.example"));
    QCOMPARE(withdrawn.at(3).target, QStringLiteral("https://x.com/example_help"));
    QCOMPARE(withdrawn.at(3).display, QStringLiteral("@example_help"));
}

void TestDirectoryDetails::columns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("spoiled");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("what");
}

void TestDirectoryDetails::row(const char *name, const char *text, const char *spoiled, int line, const char *what)
{
    QTest::newRow(name) << QByteArray(text) << QByteArray(spoiled) << line << QString::fromUtf8(what);
}

void TestDirectoryDetails::tellsFault()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, spoiled);
    QFETCH(int, line);
    QFETCH(QString, what);
    const QByteArray json = spoiledDirectory(text, spoiled);
    QVERIFY2(!json.isEmpty(), "the row no longer fits the example");
    Faults faults;
    QString told;
    (void)readDirectoryText(json, faults);
    QVERIFY2(isFaultTold(faults, line, what, Fault::Severity::Error, told), qPrintable(told));
}

void TestDirectoryDetails::tellsFaultsInHours_data()
{
    columns();
    row("time zone that is none", "Europe/London", "Europe/Atlantis", 16, "\"Europe/Atlantis\" is unknown");
    row("time zone that is an offset", "Europe/London", "UTC+01:00", 16, "\"UTC+01:00\" is unknown");
    row("no time zone", "\"time_zone\": \"Europe/London\", ", "", 16, "\"\" is unknown");
    row("no week", R"("hours": {"time_zone": "America/New_York", "weekly")",
        R"("hours": {"time_zone": "America/New_York", "week")", 17, "needs \"weekly\"");
    row("empty week",
        R"("weekly": [{"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "from": "06:00", "to": "02:00"}])",
        R"("weekly": [])", 17, "must be a list of 1");
    row("weekday", R"(["sat"])", R"(["saturday"])", 16, "\"saturday\" is no weekday");
    row("no weekday", R"(["sat"])", "[]", 16, "must be a list of weekdays");
    row("time of the clock", R"("from": "09:00", "to": "17:00")", R"("from": "9", "to": "17:00")", 16,
        "\"9\" is no time");
    row("hour that is none", R"("to": "17:00")", R"("to": "25:00")", 16, "\"25:00\" is no time");
    row("minute that is none", R"("to": "17:00")", R"("to": "17:60")", 16, "\"17:60\" is no time");
    row("behind midnight", R"("to": "17:00")", R"("to": "24:01")", 16, "\"24:01\" is no time");
    row("nothing between", R"("to": "17:00")", R"("to": "09:00")", 16, "begins and ends at once");
    row("begins at the end of a day", R"("from": "09:00", "to": "17:00")", R"("from": "24:00", "to": "17:00")", 16,
        "begins and ends at once");
    row("times that overlap", R"("from": "13:30")", R"("from": "11:59")", 14, "overlap");
    row("night that runs into the morning", R"(["sat"], "from": "09:00", "to": "17:00")",
        R"(["sun"], "from": "20:00", "to": "08:01")", 16, "overlap");
    row("day off that is none", "\"2026-10-07\"", "\"2026-10-32\"", 14, "\"2026-10-32\" is not a date");
    row("day off twice", "\"2026-10-07\"", "\"2026-10-06\"", 14, "2026-10-06 stands twice");
    row("day off that is worked", "\"2026-10-07\"", "\"2026-10-10\"", 14, "2026-10-10 stands twice");
    row("working day like no weekday", R"("like": "thu")", R"("like": "7")", 14, "\"7\" is no weekday");
    row("working day like a closed one", R"("like": "thu")", R"("like": "sun")", 14, "nothing is open");
    row("working day without date", R"("date": "2026-09-20", )", "", 14, "\"\" is not a date");
    row("days off without end", R"(, "known_until": "2029-12-31"}},)", "}},", 14, "need \"known_until\"");
    row("end before a day off", R"("known_until": "2029-12-31"}},)", R"("known_until": "2026-12-31"}},)", 14,
        "before a day off");
    row("unknown key in hours", R"("known_until": "2029-12-31"}},)", R"("known_until": "2029-12-31", "lunch": 1}},)",
        14, "unknown key \"lunch\"");
    row("unknown key in a day", R"("like": "thu")", R"("like": "thu", "why": "x")", 14, "unknown key \"why\"");
    row("always and a week", R"("hours": {"time_zone": "America/New_York")",
        R"("hours": {"always": true, "time_zone": "America/New_York")", 17, "unknown key \"weekly\"");
    row("never",
        R"({"time_zone": "America/New_York", "weekly": [{"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "from": "06:00", "to": "02:00"}]})",
        R"({"always": false})", 17, "can only be true");
    row("time zone beside the hours", R"("role": "lost-or-stolen", "hours")",
        R"("time_zone": "America/New_York", "role": "lost-or-stolen", "hours")", 17, "belongs into");
    row("unknown time zone beside a text", R"("role": "report-fraud", "by")",
        R"("hours": "office hours", "time_zone": "London", "role": "report-fraud", "by")", 18, "\"London\" is unknown");
    row("hours without source", R"("hotlines.1.hours": [)", R"("hotlines.1.hour": [)", 17, "has no source");
    row("sources without hours", R"("hotlines.1.hours": [)", R"("hotlines.2.hours": [)", 79, "leads to no value");
    row("days off without source", R"("hotlines.0.hours.days_off": [)", R"("hotlines.0.hours.off": [)", 16,
        "has no source");
    row("working days without source", R"("live_chat.hours.working_days": [)", R"("live_chat.hours.work": [)", 14,
        "has no source");
}

void TestDirectoryDetails::tellsOtherFaults_data()
{
    columns();
    row("keys that are none", R"("keys": "31")", R"("keys": "three")", 16, "\"three\" are no keys");
    row("too many keys", R"("keys": "31")", R"("keys": "123456789")", 16, "no keys");
    row("keys twice", R"("keys": "31")", R"("keys": "2")", 16, "\"2\" stand twice");
    row("what keys are for", R"("for": "person")", R"("for": "robot")", 16, "\"robot\" is not possible");
    row("another key in the keypad", R"("for": "person")", R"("for": "person", "wait": 3)", 16, "unknown key \"wait\"");
    row("no keys",
        R"([{"keys": "2", "for": "lost-or-stolen"}, {"keys": "31", "for": "refund"}, {"keys": "0", "for": "person"}])",
        "[]", 16, "list of 1 to 20");
    row("keypad without source", R"("hotlines.0.keypad": [)", R"("hotlines.0.keys": [)", 16, "has no source");
    row("keypad of an e-mail", R"("answers_within_hours": 48)", R"("keypad": [])", 22, "unknown key \"keypad\"");
    row("answer that is no number", R"("answers_within_hours": 48)", R"("answers_within_hours": "soon")", 22,
        "whole number");
    row("answer before the question", R"("answers_within_hours": 48)", R"("answers_within_hours": -1)", 22,
        "whole number");
    row("answer in a part of an hour", R"("answers_within_hours": 48)", R"("answers_within_hours": 0.5)", 22,
        "whole number");
    row("answer time without source", R"("emails.0.answers_within_hours": [)", R"("emails.0.answers": [)", 22,
        "has no source");
    row("withdrawn number that is none", R"("+442079460188")", R"("020-WALLET")", 51, "neither an E.164");
    row("withdrawn number without country", R"("country": "GB", "since")", R"("since")", 51, "is not the code");
    row("withdrawn number of another country", R"("country": "GB", "since")", R"("country": "US", "since")", 51,
        "not a number of US");
    row("withdrawn host", R"("domain": "wallet-past.example")", R"("domain": "www.wallet-past.example")", 52,
        "not a registrable domain");
    row("withdrawn address that is none", R"("email": "team@wallet.example")", R"("email": "help")", 53,
        "not an e-mail address");
    row("withdrawn account of no network", R"("network": "X", "handle": "example_help")", R"("handle": "example_help")",
        54, "the network \"\" is unknown");
    row("withdrawn without value", R"({"domain": "wallet-past.example", )", "{", 52, "must have one of");
    row("withdrawn with two values", R"({"domain": "wallet-past.example", )",
        R"({"email": "a@b.example", "domain": "wallet-past.example", )", 52, "must have one of");
    row("withdrawn without date", R"({"domain": "wallet-past.example", "since": "2024-01-31"})",
        R"({"domain": "wallet-past.example"})", 52, "is not a date");
    row("withdrawn with another key", R"({"domain": "wallet-past.example", )",
        R"({"why": "x", "domain": "wallet-past.example", )", 52, "unknown key \"why\"");
    row("withdrawn without source", R"("withdrawn.1": [)", R"("withdrawn.9": [)", 52, "has no source");
    row("withdrawn twice", R"({"email": "team@wallet.example", "since": "2025-03-01"})",
        R"({"domain": "wallet-past.example", "since": "2025-03-01"})", 53, "stands twice");
}

void TestDirectoryDetails::tellsOfWithdrawnValuesInUse_data()
{
    columns();
    row("number", R"("+442079460188")", R"("+44 20 7946 0123")", 51, "example-wallet still lists it");
    row("domain", R"("domain": "wallet-past.example")", R"("domain": "oldwallet.example")", 52, "still lists it");
    row("domain of a page", R"("domain": "wallet-past.example")", R"("domain": "weibo.com")", 52, "still lists it");
    row("e-mail", R"("email": "team@wallet.example")", R"("email": "Support@wallet.example")", 53, "still lists it");
    row("account", R"("handle": "example_help")", R"("handle": "example_wallet")", 54, "still lists it");
}

void TestDirectoryDetails::shippedDirectoryHasHours()
{
    Faults faults;
    const std::optional<DirectorySources> directory = readDirectoryText(shippedDirectory(), faults);
    QVERIFY(directory.has_value());
    int hours = 0;
    for (const WalletSource &wallet : directory->wallets) {
        for (const ChannelExtras &extras : wallet.extras) {
            QVERIFY2(extras.hours && extras.keypad.empty() && extras.answersWithin == 0, qPrintable(wallet.wallet.id));
            QVERIFY2(isEnough(extras.hours->confidence), qPrintable(wallet.wallet.id));
            ++hours;
        }
        QVERIFY2(wallet.withdrawn.empty(), qPrintable(wallet.wallet.id));
    }
    QCOMPARE(hours, 15);
}

QTEST_GUILESS_MAIN(TestDirectoryDetails)
#include "tst_directorydetails.moc"
