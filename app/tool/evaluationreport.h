#pragma once

#include "tool/evaluation.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace WalletSupport {

/// A question whose article did not stand first.
struct Miss
{
    JudgedQuery query;
    QueryOutcome outcome;
    QStringList concepts = {}; ///< the names of those that the question means and its article does not
    QStringList words = {};    ///< of the question, that its article does not have
};

/// `outcomes` are those of `queries`, in the same order.
[[nodiscard]] std::vector<Miss> missesAmong(const std::vector<JudgedQuery> &queries,
                                            const std::vector<QueryOutcome> &outcomes);

/// An evaluation as a small table.
[[nodiscard]] QString evaluationText(const Evaluation &evaluation);
/// What an author reads to see which phrasing to write: of each miss the question, where its article stood, and what
/// stood first instead. `file` is where the questions came from.
[[nodiscard]] QString missesText(const std::vector<Miss> &misses, const QString &file,
                                 const QHash<QString, QString> &titles);
/// An evaluation as one JSON object, with a line end; with the misses, if there are to be any.
[[nodiscard]] QByteArray evaluationJson(const Evaluation &evaluation, const std::optional<std::vector<Miss>> &misses);

} // namespace WalletSupport
