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
    void takesTheFilesAlong();

private:
    const ExampleWallets m_wallets;
    const FixedClock m_clock;
    const GuideWords m_words = GuideWords::read(Words).value_or(GuideWords());
};

void TestRunParts::tellsWhatHappenedWhen()
{
    GuideRun run(*readGuide(QStringLiteral("refund"), Flow), m_wallets.directory, m_clock);
    QVERIFY(timelineOf(run, m_words).empty());
    QVERIFY(run.submit(dated("2026-11-05")));
    Answer told = dated("2026-11-02");
    told.fields.erase(QStringLiteral("shop"));
    QVERIFY(run.submit(told));
    Answer unsure;
    unsure.fields[QStringLiteral("day")] = {{}, {}, true};
    QVERIFY(run.submit(unsure));
    QCOMPARE(timelineOf(run, m_words),
             (std::vector<DatedLine>{{QDate(2026, 11, 2), QStringLiteral("The shop was told")},
                                     {QDate(2026, 11, 5), QStringLiteral("Day of the payment")}}));
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
