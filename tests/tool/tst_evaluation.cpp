#include "tool/evaluationreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace WalletSupport;

namespace {

/// Questions whose articles stood at these places.
std::vector<QueryOutcome> outcomesAt(const std::vector<int> &places)
{
    std::vector<QueryOutcome> outcomes;
    for (const int place : places) {
        outcomes.push_back({place, QStringLiteral("refund"), 1});
    }
    return outcomes;
}

} // namespace

class TestEvaluation final : public QObject
{
    Q_OBJECT

private slots:
    void asksTheFirstQuestionOnceBeforeItMeasures()
    {
        // The first search takes one microsecond, each later one a microsecond more.
        QStringList asked;
        double now = 0;
        const auto rank = [&](const QString &query) {
            asked.append(query);
            now += static_cast<double>(asked.size());
            return query == QLatin1String("b") ? QStringList() : QStringList{QStringLiteral("x"), QStringLiteral("y")};
        };
        const std::vector<JudgedQuery> queries = {{1, QStringLiteral("x"), QStringLiteral("a")},
                                                  {2, QStringLiteral("x"), QStringLiteral("b")},
                                                  {3, QStringLiteral("y"), QStringLiteral("c")},
                                                  {4, QStringLiteral("z"), QStringLiteral("d")}};
        const std::vector<QueryOutcome> outcomes = askAll(queries, rank, [&now] { return now; });
        QCOMPARE(asked.join(QLatin1Char(' ')), QStringLiteral("a a b c d"));
        const QString x = QStringLiteral("x");
        QVERIFY(outcomes == (std::vector<QueryOutcome>{{1, x, 2}, {0, {}, 3}, {2, x, 4}, {0, x, 5}}));
        QVERIFY(askAll({}, rank, [&now] { return now; }).empty());
    }

    void countsPlaces()
    {
        const Evaluation evaluation = evaluate(outcomesAt({1, 2, 3, 4, 5, 6, 10, 0}));
        QCOMPARE(evaluation.queries, 8);
        QCOMPARE(evaluation.hitAt1, 1 / 8.0);
        QCOMPARE(evaluation.hitAt3, 3 / 8.0);
        QCOMPARE(evaluation.hitAt5, 5 / 8.0);
        QCOMPARE(evaluation.mrrAt10, (1 + 1 / 2.0 + 1 / 3.0 + 1 / 4.0 + 1 / 5.0 + 1 / 6.0 + 1 / 10.0) / 8);
    }

    void findsTimes_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("median");
        QTest::addColumn<double>("p99");
        QTest::newRow("one question") << 1 << 1.0 << 1.0;
        QTest::newRow("two questions") << 2 << 1.0 << 2.0;
        QTest::newRow("three questions") << 3 << 2.0 << 3.0;
        QTest::newRow("a hundred questions") << 100 << 50.0 << 99.0;
        QTest::newRow("a thousand questions") << 1000 << 500.0 << 990.0;
    }

    /// The questions took 1, 2, 3 ... microseconds, the longest first.
    void findsTimes()
    {
        QFETCH(int, count);
        std::vector<QueryOutcome> outcomes;
        for (int time = count; time > 0; --time) {
            outcomes.push_back({1, {}, static_cast<double>(time)});
        }
        QTEST(evaluate(outcomes).cpuMedian, "median");
        QTEST(evaluate(outcomes).cpuP99, "p99");
    }

    void printsATable()
    {
        QCOMPARE(evaluationText({300, 0.875, 0.95, 1, 0.91249, 105.26, 340}),
                 QStringLiteral("queries  300\n"
                                "hit@1    87.5 %\n"
                                "hit@3    95.0 %\n"
                                "hit@5    100.0 %\n"
                                "MRR@10   0.912\n"
                                "CPU      median 105.3, p99 340.0 microseconds a query\n"));
    }

    void listsMisses()
    {
        QCOMPARE(missesText(misses(), QStringLiteral("q.tsv"),
                            {{QStringLiteral("refund"), QStringLiteral("How to refund?")},
                             {QStringLiteral("top-up"), QStringLiteral("Why no top-up?")}}),
                 QStringLiteral("q.tsv:4: 100 %1 rechrage\n"
                                "    at place 3: top-up  Why no top-up?\n"
                                "    first instead: refund  How to refund?\n"
                                "    its article does not mean: not arrived, %1 fee\n"
                                "    nor has it: rechrage\n"
                                "q.tsv:5: xyzzy\n"
                                "    not in the first 10: top-up  Why no top-up?\n"
                                "    nothing was found\n"));
    }

    void printsJson()
    {
        const QJsonObject cpu{{QStringLiteral("median"), 105.5}, {QStringLiteral("p99"), 340}};
        QJsonObject expected{
            {QStringLiteral("queries"), 300},  {QStringLiteral("hit@1"), 0.875},
            {QStringLiteral("hit@3"), 0.95},   {QStringLiteral("hit@5"), 1},
            {QStringLiteral("mrr@10"), 0.912}, {QStringLiteral("cpu_microseconds"), cpu},
        };
        const Evaluation evaluation{300, 0.875, 0.95, 1, 0.912, 105.5, 340};
        QCOMPARE(QJsonDocument::fromJson(evaluationJson(evaluation, std::nullopt)).object(), expected);

        const QJsonArray listed{
            QJsonObject{
                {QStringLiteral("line"), 4},
                {QStringLiteral("query"), QStringLiteral("100 %1 rechrage")},
                {QStringLiteral("article"), QStringLiteral("top-up")},
                {QStringLiteral("place"), 3},
                {QStringLiteral("first"), QStringLiteral("refund")},
                {QStringLiteral("concepts"), QJsonArray{QStringLiteral("not arrived"), QStringLiteral("%1 fee")}},
                {QStringLiteral("words"), QJsonArray{QStringLiteral("rechrage")}}},
            QJsonObject{{QStringLiteral("line"), 5},
                        {QStringLiteral("query"), QStringLiteral("xyzzy")},
                        {QStringLiteral("article"), QStringLiteral("top-up")},
                        {QStringLiteral("place"), QJsonValue::Null},
                        {QStringLiteral("first"), QJsonValue::Null},
                        {QStringLiteral("concepts"), QJsonArray()},
                        {QStringLiteral("words"), QJsonArray()}},
        };
        expected.insert(QStringLiteral("misses"), listed);
        QCOMPARE(QJsonDocument::fromJson(evaluationJson(evaluation, misses())).object(), expected);
    }

private:
    /// Of three questions the last two were not answered first. The first of them has what might be taken for a place
    /// of a value.
    [[nodiscard]] static std::vector<Miss> misses()
    {
        const QString article = QStringLiteral("top-up");
        std::vector<Miss> misses = missesAmong({{2, article, QStringLiteral("top up")},
                                                {4, article, QStringLiteral("100 %1 rechrage")},
                                                {5, article, QStringLiteral("xyzzy")}},
                                               {{1, article, 1}, {3, QStringLiteral("refund"), 1}, {0, {}, 1}});
        misses.at(0).concepts = QStringList{QStringLiteral("not arrived"), QStringLiteral("%1 fee")};
        misses.at(0).words = QStringList{QStringLiteral("rechrage")};
        return misses;
    }
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
