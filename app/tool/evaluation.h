#pragma once

#include "tool/queryfile.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace WalletSupport {

/// How many hits of a query are looked at.
inline constexpr int DeepestPlace = 10;

/// What became of one question.
struct QueryOutcome
{
    int place = 0; ///< of the wanted article, from 1; 0 if it is not among the first DeepestPlace
    QString first; ///< the article that stood first; empty if nothing was found
    double cpuMicroseconds = 0;
    bool operator==(const QueryOutcome &) const = default;
};

/// Finds the articles for a question, the best first, at most DeepestPlace.
using RankQuery = std::function<QStringList(const QString &query)>;
/// The processor time so far, in microseconds.
using CpuClock = std::function<double()>;

/// Asks each question once, and the first of them once before, unmeasured: that search reads the index and fills the
/// caches, and a person waits for it only once.
[[nodiscard]] std::vector<QueryOutcome> askAll(const std::vector<JudgedQuery> &queries, const RankQuery &rank,
                                               const CpuClock &clock);

/// How well questions were answered. The hits are shares from 0 to 1.
struct Evaluation
{
    qsizetype queries = 0;
    double hitAt1 = 0;
    double hitAt3 = 0;
    double hitAt5 = 0;
    double mrrAt10 = 0; ///< the mean of 1 / place
    double cpuMedian = 0;
    double cpuP99 = 0; ///< 99 of 100 questions take no longer
};

/// There must be at least one outcome.
[[nodiscard]] Evaluation evaluate(const std::vector<QueryOutcome> &outcomes);

} // namespace WalletSupport
