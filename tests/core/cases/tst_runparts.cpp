#include "core/cases/memorykeeper.h"
#include "core/cases/runparts.h"
#include "core/guides/guidereader.h"
#include "support/examplewallets.h"

#include <QTest>
#include <QTimeZone>

using namespace WalletSupport;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return {QDate(2026, 11, 29), QTime(12, 0), QTimeZone::utc()}; }
};

constexpr const char *Flow = R"json({"start": "paid", "steps": [
    {"id": "paid", "kind": "form", "next": "told",
     "fields": [{"id": "day", "kind": "date"}, {"id": "shop", "kind": "text"}]},
    {"id": "told", "kind": "form", "next": "asked",
     "fields": [{"id": "day", "kind": "date"}]},
    {"id": "asked", "kind": "form", "next": "proof",
     "fields": [{"id": "day", "kind": "date", "not-sure": true}]},
    {"id": "proof", "kind": "evidence", "next": "end"},
    {"id": "end", "kind": "outcome", "documents": ["letter"]}],
    "documents": [{"id": "letter", "for": "support"}]})json";

constexpr const char *Words = R"json({"title": "Refund", "steps": {
    "paid": {"fields": {"day": {"label": "Day of the payment"}}},
    "told": {"fields": {"day": {"label": "The shop was told"}}}}})json";

constexpr const char *GroupFlow = R"json({"start": "paid", "steps": [
    {"id": "paid", "kind": "group", "most": 5, "next": "calls",
     "fields": [{"id": "day", "kind": "date"}, {"id": "shop", "kind": "text"}]},
    {"id": "calls", "kind": "log", "most": 5, "optional": true, "next": "end"},
    {"id": "end", "kind": "outcome", "documents": ["letter"]}],
    "documents": [{"id": "letter", "for": "support"}]})json";

constexpr const char *GroupWords = R"json({"title": "Refund", "steps": {
    "paid": {"item": "Payment {number}", "fields": {"day": {"label": "Paid"}}},
    "calls": {"fields": {"date": {"label": "When"}, "number": {"label": "Case number"}}}}})json";

FieldValues valuesOf(const std::map<QString, QString> &texts)
{
    FieldValues values;
    for (const auto &[field, text] : texts) {
        values[field] = {text, {}, text.isEmpty()};
    }
    return values;
}

Answer dated(const char *day)
{
    Answer answer;
    answer.fields[QStringLiteral("day")] = {QLatin1String(day), {}, false};
    answer.fields[QStringLiteral("shop")] = {QStringLiteral("2026-11-03"), {}, false};
    return answer;
}

} // namespace

class TestRunParts : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatHappenedWhen();
    void tellsItemsApart();
    void tellsWhatWasSaid();
    void takesTheFilesAlong();

private:
    const ExampleWallets m_wallets;
    const FixedClock m_clock;
    const GuideWords m_words = GuideWords::read(Words).value_or(GuideWords());
};

void TestRunParts::tellsWhatHappenedWhen()
{
    GuideRun run(*readGuide(QStringLiteral("refund"), Flow), m_wallets.directory, m_clock);
    QVERIFY(timelineOf(run, m_words, QStringLiteral("en")).empty());
    QVERIFY(run.submit(dated("2026-11-05")));
    Answer told = dated("2026-11-02");
    told.fields.erase(QStringLiteral("shop"));
    QVERIFY(run.submit(told));
    Answer unsure;
    unsure.fields[QStringLiteral("day")] = {{}, {}, true};
    QVERIFY(run.submit(unsure));
    QCOMPARE(timelineOf(run, m_words, QStringLiteral("en")),
             (std::vector<DatedLine>{{QDate(2026, 11, 2), QStringLiteral("The shop was told")},
                                     {QDate(2026, 11, 5), QStringLiteral("Day of the payment")}}));
}

void TestRunParts::tellsItemsApart()
{
    const GuideWords words = GuideWords::read(GroupWords).value_or(GuideWords());
    GuideRun run(*readGuide(QStringLiteral("refund"), GroupFlow), m_wallets.directory, m_clock);
    const auto paid = [](const char *day) {
        return valuesOf({{QStringLiteral("day"), QLatin1String(day)}, {QStringLiteral("shop"), QStringLiteral("x")}});
    };
    Answer payments;
    payments.items = {paid("2026-11-05")};
    QVERIFY(run.submit(payments));
    QCOMPARE(timelineOf(run, words, QStringLiteral("en")),
             (std::vector<DatedLine>{{QDate(2026, 11, 5), QStringLiteral("Paid")}}));
    run.change(QStringLiteral("paid"));
    payments.items.push_back(paid("2026-11-02"));
    QVERIFY(run.submit(payments));
    QCOMPARE(timelineOf(run, words, QStringLiteral("en")),
             (std::vector<DatedLine>{{QDate(2026, 11, 2), QStringLiteral("Paid: Payment 2")},
                                     {QDate(2026, 11, 5), QStringLiteral("Paid: Payment 1")}}));
}

void TestRunParts::tellsWhatWasSaid()
{
    const GuideWords words = GuideWords::read(GroupWords).value_or(GuideWords());
    GuideRun run(*readGuide(QStringLiteral("refund"), GroupFlow), m_wallets.directory, m_clock);
    Answer payments;
    payments.items = {valuesOf(
        {{QStringLiteral("day"), QStringLiteral("2026-11-05")}, {QStringLiteral("shop"), QStringLiteral("x")}})};
    QVERIFY(run.submit(payments));
    const auto talk = [](const char *day, const char *who, const char *said, const char *number) {
        FieldValues values = valuesOf({{QStringLiteral("date"), QLatin1String(day)},
                                       {QStringLiteral("who"), QLatin1String(who)},
                                       {QStringLiteral("said"), QLatin1String(said)}});
        values[QStringLiteral("number")] = {QLatin1String(number), {}, false};
        return values;
    };
    Answer calls;
    calls.items = {talk("2026-11-09", "Ms Lee", "Wait a week", "C-7"), talk("", "The chat", "No", ""),
                   talk("2026-11-03", "The shop", "Ask the wallet", "")};
    QVERIFY(run.submit(calls));
    QCOMPARE(timelineOf(run, words, QStringLiteral("en")),
             (std::vector<DatedLine>{{QDate(2026, 11, 3), QStringLiteral("The shop: Ask the wallet")},
                                     {QDate(2026, 11, 5), QStringLiteral("Paid")},
                                     {QDate(2026, 11, 9), QStringLiteral("Ms Lee: Wait a week\nCase number: C-7")}}));
    QCOMPARE(talksOf(run),
             (std::vector<Talk>{
                 {QDate(2026, 11, 9), QStringLiteral("Ms Lee"), QStringLiteral("Wait a week"), QStringLiteral("C-7")},
                 {{}, QStringLiteral("The chat"), QStringLiteral("No"), {}},
                 {QDate(2026, 11, 3), QStringLiteral("The shop"), QStringLiteral("Ask the wallet"), {}}}));
}

void TestRunParts::takesTheFilesAlong()
{
    GuideRun run(*readGuide(QStringLiteral("refund"), Flow), m_wallets.directory, m_clock);
    QVERIFY(run.submit(dated("2026-11-05")));
    Answer told = dated("2026-11-02");
    told.fields.erase(QStringLiteral("shop"));
    QVERIFY(run.submit(told));
    QVERIFY(run.submit(told));
    QVERIFY(attachmentsOf(run).empty());
    Answer proof;
    proof.files = {{QStringLiteral("b.JPG"), FileType::Jpeg, 3, "sum", {}, 1},
                   {QStringLiteral("c.pdf"), FileType::Pdf, 4, "other", {}, 2}};
    QVERIFY(run.submit(proof));
    std::vector<Attachment> attachments = attachmentsOf(run);
    QCOMPARE(attachments,
             (std::vector<Attachment>{{{}, {}, QStringLiteral("b.JPG"), QStringLiteral("image/jpeg"), "sum"},
                                      {{}, {}, QStringLiteral("c.pdf"), QStringLiteral("application/pdf"), "other"}}));
    // What is not kept any more stays without bytes.
    MemoryKeeper copies;
    QVERIFY(copies.keep("other", "the bytes"));
    fillAttachments(attachments, copies);
    QCOMPARE(attachments[0].bytes, QByteArray());
    QCOMPARE(attachments[1].bytes, QByteArray("the bytes"));
}

QTEST_GUILESS_MAIN(TestRunParts)
#include "tst_runparts.moc"
