#include "tool/evaluation.h"

#include <algorithm>
#include <cmath>

namespace WalletSupport {

namespace {

/// The least time that at least `share` of all `times`, which are ascending, do not exceed.
double quantile(const std::vector<double> &times, double share)
{
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(times.size())));
    return times.at(std::max<std::size_t>(rank, 1) - 1);
}

} // namespace

std::vector<QueryOutcome> askAll(const std::vector<JudgedQuery> &queries, const RankQuery &rank, const CpuClock &clock)
{
    std::vector<QueryOutcome> outcomes;
    if (!queries.empty()) {
        [[maybe_unused]] const QStringList warmUp = rank(queries.front().text);
    }
    for (const JudgedQuery &query : queries) {
        const double begin = clock();
        const QStringList found = rank(query.text);
        const double end = clock();
        outcomes.push_back({static_cast<int>(found.indexOf(query.article)) + 1, found.value(0), end - begin});
    }
    return outcomes;
}

Evaluation evaluate(const std::vector<QueryOutcome> &outcomes)
{
    const auto count = static_cast<double>(outcomes.size());
    const auto shareWithin = [&](int deepest) {
        return static_cast<double>(std::ranges::count_if(
                   outcomes, [deepest](const QueryOutcome &one) { return one.place > 0 && one.place <= deepest; })) /
               count;
    };
    double reciprocals = 0;
    std::vector<double> times;
    for (const QueryOutcome &outcome : outcomes) {
        reciprocals += outcome.place > 0 ? 1.0 / outcome.place : 0.0;
        times.push_back(outcome.cpuMicroseconds);
    }
    std::ranges::sort(times);
    return {static_cast<qsizetype>(outcomes.size()),
            shareWithin(1),
            shareWithin(3),
            shareWithin(5),
            reciprocals / count,
            quantile(times, 0.5),
            quantile(times, 0.99)};
}

} // namespace WalletSupport
