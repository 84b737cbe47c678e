#include "core/base/clock.h"
#include "core/cases/casestore.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace WalletSupport;

namespace {

QDateTime noon(int day)
{
    return {QDate(2026, 11, day), QTime(12, 0), QTimeZone::utc()};
}

class DayClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return noon(day); }
    int day = 22;
};

CaseRecord example()
{
    CaseRecord record;
    record.head.id = newCaseId();
    record.head.reference = QStringLiteral("K7QX-2M4P");
    record.head.guide = QStringLiteral("refund");
    record.head.titles = {{QStringLiteral("en"), QStringLiteral("Ask for a refund")},
                          {QStringLiteral("zh_CN"), QStringLiteral("申请退款")}};
    record.head.walletName = QStringLiteral("Corner Wallet");
    record.head.walletNames = {{QStringLiteral("en"), QStringLiteral("Corner Wallet")},
                               {QStringLiteral("zh_CN"), QStringLiteral("街角钱包")}};
    record.head.isForOthers = false;
    record.head.state = CaseState::Sent;
    record.head.begun = noon(20);
    record.head.answers = 3;
    record.head.deadline = {QDate(2026, 12, 1), QStringLiteral("They promised an answer")};
    record.head.ruleDays = {{QDate(2026, 12, 5), QStringLiteral("Ask the bank")},
                            {QDate(2027, 5, 11), QStringLiteral("Ombudsman")}};
    record.run.guide = QStringLiteral("refund");
    record.run.current = QStringLiteral("details");
    Answer reason;
    reason.choice = QStringLiteral("late");
    reason.ticked = QStringList{QStringLiteral("bank")};
    record.run.answers[QStringLiteral("reason")] = reason;
    Answer half;
    half.fields[QStringLiteral("amount")] = {QStringLiteral("20"), QStringLiteral("GBP"), false};
    half.fields[QStringLiteral("order")] = {{}, {}, true};
    record.run.drafts[QStringLiteral("details")] = half;
    Answer payments;
    payments.items = {{{QStringLiteral("amount"), {QStringLiteral("5.00"), QStringLiteral("EUR"), false}}},
                      {{QStringLiteral("amount"), {{}, {}, true}}}};
    record.run.answers[QStringLiteral("payments")] = payments;
    record.run.pack = QStringLiteral("base");
    record.run.packVersion = 7;
    record.unfinishedDeadline = {QDate(2026, 12, 9), QStringLiteral("Half a wo")};
    record.unfinished = {{CaseEvent::Kind::Call, noon(23), QStringLiteral("Ms L"), {}, QStringLiteral("She")},
                         QDate(2026, 12, 1)};
    record.events.push_back({CaseEvent::Kind::Call, noon(21), QStringLiteral("Ms Lee"), QStringLiteral("A-12"),
                             QStringLiteral("calls back on Monday")});
    return record;
}

} // namespace

class TestCaseRecord : public QObject
{
    Q_OBJECT

private slots:
    void comesBackTheSame();
    void refusesOtherTexts();
    void knowsTheNextDay();
    void keepsNoSecrets();
    void isKeptByTheStore();
    void survivesAClockSetBack();
    void keepsBothOfTwoWindows();
    void erasesAll();
    void writesOnlyWhereItIsFoundAgain_data();
    void writesOnlyWhereItIsFoundAgain();
    void tellsThatNothingIsKeptAnyMore();
    void doesNotSealWithAKeyThatIsGone();
};

void TestCaseRecord::comesBackTheSame()
{
    const CaseRecord record = example();
    QCOMPARE(*readRecord(headText(record.head), bodyText(record)), record);
    QCOMPARE(record.head.title(QStringLiteral("zh_TW")), QStringLiteral("申请退款"));
    QCOMPARE(record.head.wallet(QStringLiteral("zh_CN")), QStringLiteral("街角钱包"));
    QCOMPARE(record.head.wallet(QStringLiteral("en_GB")), QStringLiteral("Corner Wallet"));
    CaseHead typed; // the wallet is not listed
    typed.walletName = QStringLiteral("Uncle's Wallet");
    QCOMPARE(typed.wallet(QStringLiteral("zh_CN")), QStringLiteral("Uncle's Wallet"));
}

void TestCaseRecord::refusesOtherTexts()
{
    const CaseRecord record = example();
    for (const QByteArray &text : {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray("\xff"),
                                   QByteArray(R"({"format": 2, "id": "x"})")}) {
        QVERIFY(!readHead(text));
        QVERIFY(!readRecord(headText(record.head), text));
    }
}

void TestCaseRecord::knowsTheNextDay()
{
    CaseHead head = example().head;
    const QDate own = head.deadline.day;
    const std::vector<CaseDeadline> rules = head.ruleDays;
    QCOMPARE(head.nextDeadline(own), head.deadline);
    QCOMPARE(head.deadlines(own).size(), std::size_t{3});
    // What one has set oneself is still told when it is late, what a rule says is not.
    QCOMPARE(head.deadlines(QDate(2026, 12, 6)), (std::vector{head.deadline, rules[1]}));
    head.deadline = {};
    QCOMPARE(head.nextDeadline(QDate(2026, 12, 5)), rules[0]);
    QCOMPARE(head.nextDeadline(QDate(2026, 12, 6)), rules[1]);
    QVERIFY(!head.nextDeadline(QDate(2027, 5, 12)).day.isValid());
    head.deadline = {rules[0].day, QStringLiteral("The same day")};
    QCOMPARE(head.deadlines(own), (std::vector{head.deadline, rules[1]}));
}

void TestCaseRecord::keepsNoSecrets()
{
    CaseRecord record = example();
    Answer told;
    told.fields[QStringLiteral("what")] = {
        QStringLiteral("My password is Tulip-77! and the code is 482913."), {}, false};
    told.files = {{QStringLiteral("my password is Kestrel-31.png"), FileType::Png, 5, QByteArray(32, 'd'), {}, 1}};
    record.run.drafts[QStringLiteral("story")] = told;
    record.run.answers[QStringLiteral("story")] = told;
    Answer calls;
    calls.items = {{{QStringLiteral("said"), {QStringLiteral("They asked for the code 773311"), {}, false}}}};
    record.run.answers[QStringLiteral("calls")] = calls;
    record.unfinished = {{CaseEvent::Kind::Note, {}, {}, {}, QStringLiteral("the code is 739104")}, {}};
    record.events.push_back({CaseEvent::Kind::Note, noon(22), {}, {}, QStringLiteral("验证码是 739104")});
    const QByteArray kept = bodyText(withoutSecrets(record));
    for (const char *secret : {"Tulip-77!", "Kestrel-31", "482913", "739104", "773311"}) {
        QVERIFY2(!kept.contains(secret), secret);
    }
    QVERIFY(kept.contains("A-12"));
}

void TestCaseRecord::isKeptByTheStore()
{
    const QTemporaryDir folder;
    const DayClock clock;
    CaseRecord record = example();
    {
        CaseStore store(folder.path(), clock);
        QVERIFY(!store.keyPlace());
        QVERIFY(store.save(record));
        QCOMPARE(record.head.saved, noon(22));
        QVERIFY(store.save(record));
        QCOMPARE(record.revision, 2);
        QVERIFY(store.keyPlace());
    }
    CaseStore again(folder.path(), clock);
    QCOMPARE(*again.read(record.head.id), record);
    QCOMPARE(again.list()->cases, std::vector{record.head});
    QVERIFY(again.erase(record.head.id));
    QVERIFY(again.list()->cases.empty());
}

void TestCaseRecord::survivesAClockSetBack()
{
    const QTemporaryDir folder;
    DayClock clock;
    CaseStore store(folder.path(), clock);
    CaseRecord first = example();
    CaseRecord second = example();
    QVERIFY(store.save(first));
    clock.day = 2;
    QVERIFY(store.save(second));
    QCOMPARE(store.list()->cases.front().id, second.head.id);
    QVERIFY(store.save(first));
    QCOMPARE(store.list()->cases.front().id, first.head.id);
}

void TestCaseRecord::keepsBothOfTwoWindows()
{
    const QTemporaryDir folder;
    const DayClock clock;
    CaseStore one(folder.path(), clock);
    CaseStore other(folder.path(), clock);
    CaseRecord ours = example();
    QVERIFY(one.save(ours));
    CaseRecord theirs = *other.read(ours.head.id);
    theirs.head.answers = 4;
    QVERIFY(other.save(theirs));
    ours.head.answers = 9;
    QVERIFY(one.save(ours));
    QVERIFY(ours.head.id != theirs.head.id);
    QCOMPARE(one.read(theirs.head.id)->head.answers, 4);
    QCOMPARE(one.read(ours.head.id)->head.answers, 9);
}

void TestCaseRecord::erasesAll()
{
    const QTemporaryDir folder;
    const DayClock clock;
    CaseStore store(folder.filePath(QStringLiteral("cases")), clock);
    CaseRecord record = example();
    QVERIFY(store.save(record));
    QVERIFY(store.eraseAll());
    QVERIFY(!QDir(store.folder()).exists());
    record.revision = 0;
    QVERIFY(store.save(record));
    QCOMPARE(store.list()->cases.size(), 1U);
}

void TestCaseRecord::writesOnlyWhereItIsFoundAgain_data()
{
    QTest::addColumn<QString>("gone");
    QTest::addColumn<SavedAs>("expected");
    // What another process, or the person, does to the folder while the store is open.
    QTest::newRow("all was erased elsewhere") << QString() << SavedAs::Anew;
    QTest::newRow("the folder was removed") << QStringLiteral(".") << SavedAs::Anew;
    QTest::newRow("the database was removed") << QStringLiteral("cases.db") << SavedAs::Anew;
    QTest::newRow("only its log was removed") << QStringLiteral("cases.db-wal") << SavedAs::Itself;
}

void TestCaseRecord::writesOnlyWhereItIsFoundAgain()
{
    QFETCH(const QString, gone);
    QFETCH(const SavedAs, expected);
    const QTemporaryDir folder;
    const DayClock clock;
    CaseStore ours(folder.filePath(QStringLiteral("cases")), clock);
    CaseRecord record = example();
    QCOMPARE(ours.save(record).value(), SavedAs::Itself);
    const QString before = record.head.id;
    CaseRecord others = example();
    if (gone.isEmpty()) {
        CaseStore theirs(ours.folder(), clock);
        QVERIFY(theirs.eraseAll());
        QVERIFY(theirs.save(others));
    } else if (gone == QStringLiteral(".")) {
        QVERIFY(QDir(ours.folder()).removeRecursively());
    } else {
        QVERIFY(QFile::remove(QDir(ours.folder()).filePath(gone)));
    }
    record.head.answers = 7;
    QCOMPARE(ours.save(record).value(), expected);
    QCOMPARE(record.head.id == before, expected == SavedAs::Itself);
    QVERIFY(ours.find(record.head.id));
    // Read by somebody else while ours is open, as after a crash; and then after it was closed.
    QCOMPARE(CaseStore(ours.folder(), clock).read(record.head.id).value(), record);
    QCOMPARE(ours.read(record.head.id).value(), record);
    if (gone.isEmpty()) {
        QCOMPARE(ours.read(others.head.id).value(), others);
    }
}

void TestCaseRecord::tellsThatNothingIsKeptAnyMore()
{
    const QTemporaryDir folder;
    const DayClock clock;
    CaseStore store(folder.filePath(QStringLiteral("cases")), clock);
    CaseRecord record = example();
    QVERIFY(store.save(record));
    QVERIFY(store.find(record.head.id));
    QVERIFY(QDir(store.folder()).removeRecursively());
    QCOMPARE(store.find(record.head.id).error().kind, StoreError::Kind::NotThere);
    QCOMPARE(store.read(record.head.id).error().kind, StoreError::Kind::NotThere);
    QVERIFY(store.list()->cases.empty());
    QVERIFY(!QDir(store.folder()).exists()); // nothing was made by looking
    // Something else lies there now: it is not kept, and nobody says that it were.
    QFile inTheWay(store.folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(store.save(record).error().kind, StoreError::Kind::Unwritable);
}

void TestCaseRecord::doesNotSealWithAKeyThatIsGone()
{
    const QTemporaryDir folder;
    const DayClock clock;
    CaseStore store(folder.filePath(QStringLiteral("cases")), clock);
    CaseRecord record = example();
    QVERIFY(store.save(record));
    QVERIFY(QFile::remove(QDir(store.folder()).filePath(QStringLiteral("key"))));
    QCOMPARE(store.save(record).error().kind, StoreError::Kind::KeyGone);
}

QTEST_GUILESS_MAIN(TestCaseRecord)
#include "tst_caserecord.moc"
