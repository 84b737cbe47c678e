#include "authoring/rightssource.h"
#include "core/directory/directory.h"
#include "support/directorypack.h"

#include <QTest>

#include <sqlite3.h>

using namespace WalletSupport;

/// Rights and deadlines: what their file must hold, what a built pack gives back, and until when one can act.
class TestRights : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsRights();
    void isOptional();
    void tellsFaults_data();
    void tellsFaults();
    void holdsByCountryAndWallet_data();
    void holdsByCountryAndWallet();
    void speaksBothLanguages();
    void oldPacksHaveNone();
    void countsOnTheSafeSide_data();
    void countsOnTheSafeSide();
    void shippedOnesAreSourced();
    void shippedOnesFitCountryAndReason_data();
    void shippedOnesFitCountryAndReason();

private:
    static std::vector<RightEntry> shipped(Faults &faults);
    static std::vector<RightEntry> readText(const QByteArray &json, Faults &faults)
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkdir(QStringLiteral("directory"));
        QFile file(folder.filePath(QStringLiteral("directory/rights.json")));
        if (!json.isEmpty() && file.open(QIODevice::WriteOnly)) {
            file.write(json);
            file.close();
        }
        return readRights(folder.path(), {QStringLiteral("en"), QStringLiteral("zh_CN")}, {QStringLiteral("paypal")},
                          faults);
    }
    static QByteArray builtWith(const std::vector<RightEntry> &rights)
    {
        PackSource source;
        source.id = QStringLiteral("test");
        source.version = 1;
        source.issued = QDate(2026, 11, 22);
        source.locales = {QStringLiteral("en"), QStringLiteral("zh_CN")};
        source.rights = rights;
        return buildPack(source).value_or(QByteArray());
    }

    std::optional<Pack> m_pack;
};

namespace {

const QByteArray Example = R"json({
 "collected": "2026-11-28",
 "groups": {"EU": ["DE", "FR"]},
 "rights": [
  {"id": "eu-notify", "country": "EU", "applies_to": "unauthorised-payment",
   "limit": {"months": 13, "from": "payment"},
   "texts": {"en": "Tell them.", "zh_CN": "请告知。"},
   "who_decides": {"en": "the bank", "zh_CN": "银行"},
   "sources": [{"url": "https://law.example/71", "kind": "official", "seen": "2026-11-27"}],
   "checked": "2026-11-28", "notes": ["a note"]},
  {"id": "paypal-dispute", "country": "worldwide", "applies_to": "purchase", "wallet": "paypal",
   "limit": {"days": 180, "from": "payment"},
   "texts": {"en": "Open a dispute.", "zh_CN": "发起争议。"},
   "who_decides": {"en": "PayPal", "zh_CN": "PayPal"},
   "sources": [{"url": "https://paypal.example/", "kind": "wallet", "seen": "2026-11-27"}],
   "checked": "2026-11-28"},
  {"id": "gb-refund", "country": "GB", "applies_to": "unauthorised-payment",
   "texts": {"en": "It comes back.", "zh_CN": "会退回。"},
   "who_decides": {"en": "the firm", "zh_CN": "机构"},
   "sources": [{"url": "https://law.example/76", "kind": "official", "seen": "2026-11-27"}],
   "checked": "2026-11-28"}
 ]
})json";

QStringList idsOf(const std::vector<Right> &rights)
{
    QStringList ids;
    for (const Right &right : rights) {
        ids.append(right.id);
    }
    return ids;
}

} // namespace

void TestRights::initTestCase()
{
    Faults faults;
    Result<Pack, PackError> pack = Pack::open(builtWith(readText(Example, faults)));
    QVERIFY(pack.has_value());
    m_pack = std::move(*pack);
}

void TestRights::readsRights()
{
    Faults faults;
    const std::vector<RightEntry> rights = readText(Example, faults);
    QVERIFY2(faults.empty(), qPrintable(faults.empty() ? QString() : faults.front().what));
    QCOMPARE(rights.size(), 3U);
    QCOMPARE(rights[0].countries, (QStringList{QStringLiteral("DE"), QStringLiteral("FR")}));
    QVERIFY((rights[0].right.limit == RightLimit{390, DatedEvent::Payment}));
    QVERIFY(rights[1].countries.isEmpty());
    QCOMPARE(rights[1].right.wallet, QStringLiteral("paypal"));
    QVERIFY(!rights[2].right.limit);
}

void TestRights::isOptional()
{
    Faults faults;
    QVERIFY(readText({}, faults).empty());
    QVERIFY(faults.empty());
}

void TestRights::tellsFaults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("spoiled");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const char *text, const char *spoiled, int line, const char *what) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(spoiled) << line << QString::fromUtf8(what);
    };
    row("no id", "\"eu-notify\"", "\"EU notify\"", 5, "is not made of");
    row("twice", "\"gb-refund\"", "\"eu-notify\"", 17, "stands twice");
    row("no country", "\"country\": \"GB\"", "\"country\": \"UK\"", 17, "UK");
    row("no country in a group", "\"FR\"", "\"Frankreich\"", 3, "Frankreich");
    row("unknown kind", "\"purchase\"", "\"shopping\"", 11, "the kind \"shopping\" of a right is unknown");
    row("unknown wallet", "\"wallet\": \"paypal\"", "\"wallet\": \"payfriend\"", 11, "no wallet \"payfriend\"");
    row("no number", "\"days\": 180", "\"days\": \"180\"", 12, "must be a whole number");
    row("part of a day", "\"days\": 180", "\"days\": 1.5", 12, "must be a whole number");
    row("both", "\"days\": 180", "\"days\": 180, \"months\": 6", 12, "must be a whole number");
    row("from nothing", "\"from\": \"payment\"},\n   \"texts\": {\"en\": \"Open",
        "\"from\": \"birth\"},\n   \"texts\": {\"en\": \"Open", 12, "cannot run from \"birth\"");
    row("one language", ", \"zh_CN\": \"请告知。\"", "", 7, "zh_CN");
    row("who decides is missing", "\"who_decides\": {\"en\": \"the bank\", ", "\"who_decides\": {", 8, "en");
    row("no source", "[{\"url\": \"https://law.example/71\", \"kind\": \"official\", \"seen\": \"2026-11-27\"}]", "[]",
        9, "no right is told without a source");
    row("no address", "https://law.example/71", "law book", 9, "is not a web address");
    row("unknown kind of source", "\"kind\": \"wallet\"", "\"kind\": \"hearsay\"", 15, "kind \"hearsay\" of a source");
    row("not seen", ", \"seen\": \"2026-11-27\"}],\n   \"checked\": \"2026-11-28\", \"notes\"",
        "}],\n   \"checked\": \"2026-11-28\", \"notes\"", 9, "seen");
    row("not checked", "\"checked\": \"2026-11-28\", \"notes\"", "\"notes\"", 5, "checked");
    row("another key", "\"notes\"", "\"remarks\"", 5, "remarks");
}

void TestRights::tellsFaults()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, spoiled);
    QFETCH(int, line);
    QFETCH(QString, what);
    QByteArray json = Example;
    const auto place = json.indexOf(text);
    QVERIFY(place >= 0);
    json.replace(place, text.size(), spoiled);
    Faults faults;
    (void)readText(json, faults);
    QString told;
    QVERIFY2(isFaultTold(faults, line, what, Fault::Severity::Error, told), qPrintable(told));
}

void TestRights::holdsByCountryAndWallet_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("wallet");
    QTest::addColumn<QStringList>("ids");
    const QString paypal = QStringLiteral("paypal");
    QTest::newRow("of the group") << QStringLiteral("FR") << QString() << QStringList{QStringLiteral("eu-notify")};
    QTest::newRow("and of the wallet") << QStringLiteral("DE") << paypal
                                       << QStringList{QStringLiteral("eu-notify"), QStringLiteral("paypal-dispute")};
    QTest::newRow("another country") << QStringLiteral("GB") << QString() << QStringList{QStringLiteral("gb-refund")};
    QTest::newRow("no country, the wallet's") << QString() << paypal << QStringList{QStringLiteral("paypal-dispute")};
    QTest::newRow("a country without") << QStringLiteral("NO") << QString() << QStringList();
}

void TestRights::holdsByCountryAndWallet()
{
    QFETCH(QString, country);
    QFETCH(QString, wallet);
    QFETCH(QStringList, ids);
    QCOMPARE(idsOf(Rights(*m_pack).of(country, wallet, QStringLiteral("en"))), ids);
}

void TestRights::speaksBothLanguages()
{
    const Rights rights = Directory(*m_pack).rights();
    const Right english = rights.of(QStringLiteral("DE"), {}, QStringLiteral("en")).at(0);
    QCOMPARE(english.text, QStringLiteral("Tell them."));
    QCOMPARE(english.decides, QStringLiteral("the bank"));
    QCOMPARE(english.checked, QDate(2026, 11, 28));
    QVERIFY((english.sources == std::vector<RightSource>{{QStringLiteral("https://law.example/71"),
                                                          QStringLiteral("official"), QDate(2026, 11, 27)}}));
    const Right chinese = rights.of(QStringLiteral("DE"), {}, QStringLiteral("zh_CN")).at(0);
    QCOMPARE(chinese.text, QStringLiteral("请告知。"));
    QCOMPARE(chinese.decides, QStringLiteral("银行"));
}

/// A pack that was built before there were rights is read as it is.
void TestRights::oldPacksHaveNone()
{
    QByteArray bytes = builtWith({});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.pack"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database,
                          "DROP TABLE legal_right; DROP TABLE legal_right_country; DROP TABLE legal_right_text;"
                          "DROP TABLE legal_right_source; VACUUM",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(database);
    const Result<Pack, PackError> pack = Pack::open(contentsOf(path));
    QVERIFY(pack.has_value());
    QVERIFY(Rights(*pack).of(QStringLiteral("DE"), QStringLiteral("paypal"), QStringLiteral("en")).empty());
}

void TestRights::countsOnTheSafeSide_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("payment");
    QTest::addColumn<QDate>("last");
    QTest::newRow("13 months end early rather than late") << 390 << QDate(2026, 1, 31) << QDate(2027, 2, 25);
    QTest::newRow("days") << 60 << QDate(2026, 11, 1) << QDate(2026, 12, 31);
    QTest::newRow("over a leap day") << 2 << QDate(2028, 2, 28) << QDate(2028, 3, 1);
    QTest::newRow("the day is not known") << 60 << QDate() << QDate();
}

void TestRights::countsOnTheSafeSide()
{
    QFETCH(int, days);
    QFETCH(QDate, payment);
    QFETCH(QDate, last);
    Right right;
    right.limit = RightLimit{days, DatedEvent::Payment};
    QCOMPARE(lastDayOf(right, {{DatedEvent::Payment, payment}}).value_or(QDate()), last);
    QVERIFY(!lastDayOf(right, {{DatedEvent::Noticed, QDate(2026, 1, 1)}}));
    right.limit.reset();
    QVERIFY(!lastDayOf(right, {{DatedEvent::Payment, payment}}));
}

std::vector<RightEntry> TestRights::shipped(Faults &faults)
{
    QStringList wallets;
    const std::optional<DirectorySources> directory = readDirectoryText(shippedDirectory(), faults);
    if (directory) {
        for (const WalletSource &wallet : directory->wallets) {
            wallets.append(wallet.wallet.id);
        }
    }
    return readRights(QStringLiteral(WSC_SOURCE_DIR "/resources/pack"), {QStringLiteral("en"), QStringLiteral("zh_CN")},
                      wallets, faults);
}

void TestRights::shippedOnesAreSourced()
{
    Faults faults;
    const std::vector<RightEntry> rights = shipped(faults);
    for (const Fault &fault : faults) {
        QVERIFY2(fault.file != QStringLiteral("directory/rights.json"), qPrintable(fault.what));
    }
    QVERIFY(rights.size() >= 60);
    for (const RightEntry &entry : rights) {
        QVERIFY2(!entry.right.sources.empty() && entry.right.checked.isValid(), qPrintable(entry.right.id));
    }
}

void TestRights::shippedOnesFitCountryAndReason_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("wallet");
    QTest::addColumn<RightKind>("kind");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *country, RightKind kind, const char *ids, const char *wallet = "") {
        QTest::addRow("%s, %s, %s", country, wallet, qPrintable(textOf(kind)))
            << QString::fromLatin1(country) << QString::fromLatin1(wallet) << kind
            << QString::fromLatin1(ids).split(u' ', Qt::SkipEmptyParts);
    };
    row("AU", RightKind::Cancel, "au-wrong-account-10-days");
    row("AU", RightKind::Tricked, ""); // a payment to a fraudster is no slip
    row("BR", RightKind::Tricked, "br-pix-med");
    row("BR", RightKind::Cancel, "");
    row("GB", RightKind::Tricked, "gb-bank-may-hold-4-days gb-app-5-days gb-app-claim-13-months gb-app-limits");
    row("GB", RightKind::Cancel, "");
    row("HK", RightKind::UnauthorisedPayment, "hk-card-60-days");
    row("IN", RightKind::UnauthorisedPayment, "in-limited-liability");
    row("IN", RightKind::MissingMoney, "in-failed-upi");
    row("IN", RightKind::Complaint, "in-ombudsman");
    row("KE", RightKind::Cancel, "ke-mpesa-reversal", "m-pesa-ke");
    row("KE", RightKind::Cancel, "");
    row("KR", RightKind::Cancel, "kr-kdic-1-year");
    row("KR", RightKind::Tricked, "");
    row("MY", RightKind::UnauthorisedPayment, "my-unauthorised");
    row("NZ", RightKind::Tricked, "nz-scam-commitments");
    row("PH", RightKind::Tricked, "ph-hold-30-days");
    row("PH", RightKind::UnauthorisedPayment, "ph-result-3-days");
    row("SG", RightKind::UnauthorisedPayment, "sg-report-30 sg-framework");
    row("SG", RightKind::Tricked, "");
    row("TH", RightKind::Tricked, "th-hold-72");
    row("FR", RightKind::Purchase, "klarna-180", "klarna");
    row("FR", RightKind::Purchase, "");
}

void TestRights::shippedOnesFitCountryAndReason()
{
    QFETCH(QString, country);
    QFETCH(QString, wallet);
    QFETCH(RightKind, kind);
    Faults faults;
    static const Result<Pack, PackError> pack = Pack::open(builtWith(shipped(faults)));
    QVERIFY(pack.has_value());
    QStringList ids;
    for (const Right &right : Rights(*pack).of(country, wallet, QStringLiteral("en"))) {
        if (right.kind == kind) {
            ids.append(right.id);
        }
    }
    QTEST(ids, "ids");
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
