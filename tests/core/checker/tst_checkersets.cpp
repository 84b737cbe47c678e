#include "core/checker/checker.h"
#include "core/checker/demands/demands.h"
#include "core/content/pack.h"
#include "core/directory/directory.h"
#include "support/checkerdata.h"

#include <QTest>

#include <map>
#include <memory>

using namespace WalletSupport;

/// The sets in tests/data/checker, on the base pack's directory with the example wallet beside: no fake is ever
/// official, and the rates that the checker must reach, which are printed.
class TestCheckerSets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fakes();
    void honestOnes();
    void messages();

private:
    [[nodiscard]] std::vector<Finding> found(const QString &text) const { return m_checker->check(text).findings; }

    std::optional<Pack> m_pack;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<DemandPatterns> m_demands;
    std::unique_ptr<Checker> m_checker;
};

namespace {

/// What a row's identifier was found as: the finding that shares the most text with it.
const Finding *findingFor(const std::vector<Finding> &findings, const QString &text, const QString &identifier)
{
    const qsizetype begin = text.indexOf(identifier);
    const Finding *best = nullptr;
    qsizetype most = 0;
    for (const Finding &finding : findings) {
        const qsizetype shared =
            std::min(finding.position + finding.length, begin + identifier.size()) - std::max(finding.position, begin);
        if (shared > most) {
            most = shared;
            best = &finding;
        }
    }
    return best;
}

QString wordsOf(const Finding *finding)
{
    return finding == nullptr
               ? QStringLiteral("none")
               : QStringLiteral("%1 %2 of %3 (%4)")
                     .arg(textOf(finding->verdict), textOf(finding->reason.kind), finding->reason.of, finding->text);
}

QString verdictOf(const Finding *finding)
{
    return finding == nullptr ? QStringLiteral("none") : textOf(finding->verdict);
}

struct Count
{
    int all = 0;
    int right = 0;
};

double percent(const Count &count)
{
    return 100.0 * count.right / std::max(1, count.all);
}

} // namespace

void TestCheckerSets::initTestCase()
{
    Result<Pack, PackError> pack = Pack::openFile(QStringLiteral(WSC_EXAMPLE_PACK));
    QVERIFY(pack);
    m_pack.emplace(std::move(*pack));
    m_directory = std::make_unique<Directory>(*m_pack);
    m_demands = std::make_unique<DemandPatterns>(*m_pack);
    m_checker = std::make_unique<Checker>(*m_directory, *m_demands);
}

void TestCheckerSets::fakes()
{
    const std::vector<CheckerRow> rows = checkerRows(QStringLiteral("fakes.tsv"));
    QVERIFY(rows.size() >= 600);
    std::map<QString, Count> byTrick;
    Count notOfficial; // of those that must be
    int official = 0;
    for (const CheckerRow &row : rows) {
        const QString text = row.value(QStringLiteral("text"));
        const std::vector<Finding> findings = found(text);
        const Finding *finding = findingFor(findings, text, row.value(QStringLiteral("identifier")));
        const QStringList verdicts = choicesIn(row, QStringLiteral("verdict"));
        const QStringList reasons = choicesIn(row, QStringLiteral("reasons"));
        const bool isRight = verdicts.contains(verdictOf(finding)) && (finding == nullptr || reasons.isEmpty() ||
                                                                       reasons.contains(textOf(finding->reason.kind)));
        Count &trick = byTrick[row.value(QStringLiteral("trick"))];
        ++trick.all;
        trick.right += isRight ? 1 : 0;
        if (verdicts.contains(QStringLiteral("not-official"))) {
            ++notOfficial.all;
            notOfficial.right += isRight ? 1 : 0;
        }
        official += finding != nullptr && finding->verdict == Verdict::Official ? 1 : 0;
        if (!isRight) {
            qInfo("%s: %s; expected %s %s: %s", qPrintable(row.value(QStringLiteral("id"))),
                  qPrintable(wordsOf(finding)), qPrintable(verdicts.join(u'|')), qPrintable(reasons.join(u'|')),
                  qPrintable(text));
        }
    }
    for (const auto &[trick, count] : byTrick) {
        qInfo("%-24s %3d of %3d", qPrintable(trick), count.right, count.all);
    }
    qInfo("not official, with a right reason: %.1f %% of %d", percent(notOfficial), notOfficial.all);
    QCOMPARE(official, 0);
    QVERIFY(percent(notOfficial) >= 97);
}

void TestCheckerSets::honestOnes()
{
    const std::vector<CheckerRow> rows = checkerRows(QStringLiteral("honest.tsv"));
    QVERIFY(rows.size() >= 300);
    Count accused{static_cast<int>(rows.size()), 0};
    Count right{static_cast<int>(rows.size()), 0};
    for (const CheckerRow &row : rows) {
        const QString text = row.value(QStringLiteral("text"));
        const std::vector<Finding> findings = found(text);
        const QString identifier = row.value(QStringLiteral("identifier"));
        const Finding *finding = identifier.isEmpty() ? (findings.empty() ? nullptr : &findings.front())
                                                      : findingFor(findings, text, identifier);
        const bool isAccused =
            std::ranges::any_of(findings, [](const Finding &one) { return one.verdict == Verdict::NotOfficial; });
        accused.right += isAccused ? 1 : 0;
        const bool isRight = choicesIn(row, QStringLiteral("verdict")).contains(verdictOf(finding));
        right.right += isRight ? 1 : 0;
        if (!isRight || isAccused) {
            qInfo("%s: %s; expected %s: %s", qPrintable(row.value(QStringLiteral("id"))), qPrintable(wordsOf(finding)),
                  qPrintable(row.value(QStringLiteral("verdict"))), qPrintable(text));
        }
        QVERIFY2(finding == nullptr || finding->verdict != Verdict::Official, qPrintable(text));
    }
    qInfo("honest ones: %.1f %% of %d called not official, %.1f %% as expected", percent(accused), accused.all,
          percent(right));
    QVERIFY(percent(accused) <= 1);
    QVERIFY(percent(right) >= 97);
}

void TestCheckerSets::messages()
{
    const std::vector<CheckerRow> rows = checkerRows(QStringLiteral("messages.tsv"));
    QVERIFY(!rows.empty());
    Count levels{static_cast<int>(rows.size()), 0};
    for (const CheckerRow &row : rows) {
        const CheckReport report = m_checker->check(row.value(QStringLiteral("text")));
        QStringList demands;
        for (const Demand &demand : report.demands) {
            demands.append(textOf(demand.kind));
        }
        demands.removeDuplicates();
        const bool isRight = choicesIn(row, QStringLiteral("message")).contains(textOf(report.level));
        levels.right += isRight ? 1 : 0;
        if (!isRight) {
            qInfo("%s: %s (%s); expected %s (%s)", qPrintable(row.value(QStringLiteral("id"))),
                  qPrintable(textOf(report.level)), qPrintable(demands.join(u'|')),
                  qPrintable(row.value(QStringLiteral("message"))), qPrintable(row.value(QStringLiteral("demands"))));
            for (const Finding &finding : report.findings) {
                qInfo("    %s", qPrintable(wordsOf(&finding)));
            }
        }
    }
    qInfo("messages: %.1f %% of %d with the right level", percent(levels), levels.all);
    QVERIFY(percent(levels) >= 95);
}

QTEST_GUILESS_MAIN(TestCheckerSets)
#include "tst_checkersets.moc"
