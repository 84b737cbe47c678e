#include "tool/evaluationreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace WalletSupport {

namespace {

QJsonArray missesJson(const std::vector<Miss> &misses)
{
    QJsonArray array;
    for (const auto &[query, outcome, concepts, words] : misses) {
        array.append(QJsonObject{
            {QStringLiteral("line"), query.line},
            {QStringLiteral("query"), query.text},
            {QStringLiteral("article"), query.article},
            {QStringLiteral("place"), outcome.place == 0 ? QJsonValue() : QJsonValue(outcome.place)},
            {QStringLiteral("first"), outcome.first.isEmpty() ? QJsonValue() : QJsonValue(outcome.first)},
            {QStringLiteral("concepts"), QJsonArray::fromStringList(concepts)},
            {QStringLiteral("words"), QJsonArray::fromStringList(words)},
        });
    }
    return array;
}

} // namespace

std::vector<Miss> missesAmong(const std::vector<JudgedQuery> &queries, const std::vector<QueryOutcome> &outcomes)
{
    Q_ASSERT(queries.size() == outcomes.size());
    std::vector<Miss> misses;
    for (std::size_t number = 0; number < queries.size(); ++number) {
        if (outcomes[number].place != 1) {
            misses.push_back({queries[number], outcomes[number], {}, {}});
        }
    }
    return misses;
}

QString evaluationText(const Evaluation &evaluation)
{
    const auto percent = [](double share) { return QString::number(100 * share, 'f', 1); };
    return QStringLiteral("queries  %1\n"
                          "hit@1    %2 %\n"
                          "hit@3    %3 %\n"
                          "hit@5    %4 %\n"
                          "MRR@10   %5\n"
                          "CPU      median %6, p99 %7 microseconds a query\n")
        .arg(QString::number(evaluation.queries), percent(evaluation.hitAt1), percent(evaluation.hitAt3),
             percent(evaluation.hitAt5), QString::number(evaluation.mrrAt10, 'f', 3),
             QString::number(evaluation.cpuMedian, 'f', 1), QString::number(evaluation.cpuP99, 'f', 1));
}

QString missesText(const std::vector<Miss> &misses, const QString &file, const QHash<QString, QString> &titles)
{
    const auto named = [&titles](const QString &article) {
        return QString(article + QStringLiteral("  ") + titles.value(article));
    };
    QString text;
    const auto listed = [](const char *what, const QStringList &names) {
        return names.isEmpty()
                   ? QString()
                   : QStringLiteral("    %1: %2\n").arg(QLatin1String(what), names.join(QStringLiteral(", ")));
    };
    for (const auto &[query, outcome, concepts, words] : misses) {
        const QString place = outcome.place == 0 ? QStringLiteral("not in the first %1").arg(DeepestPlace)
                                                 : QStringLiteral("at place %1").arg(outcome.place);
        const QString first = outcome.first.isEmpty() ? QStringLiteral("nothing was found")
                                                      : QStringLiteral("first instead: ") + named(outcome.first);
        text += QStringLiteral("%1:%2: %3\n    %4: %5\n    %6\n")
                    .arg(file, QString::number(query.line), query.text, place, named(query.article), first);
        text += listed("its article does not mean", concepts) + listed("nor has it", words);
    }
    return text;
}

QByteArray evaluationJson(const Evaluation &evaluation, const std::optional<std::vector<Miss>> &misses)
{
    QJsonObject object{
        {QStringLiteral("queries"), evaluation.queries},
        {QStringLiteral("hit@1"), evaluation.hitAt1},
        {QStringLiteral("hit@3"), evaluation.hitAt3},
        {QStringLiteral("hit@5"), evaluation.hitAt5},
        {QStringLiteral("mrr@10"), evaluation.mrrAt10},
        {QStringLiteral("cpu_microseconds"),
         QJsonObject{{QStringLiteral("median"), evaluation.cpuMedian}, {QStringLiteral("p99"), evaluation.cpuP99}}},
    };
    if (misses) {
        object.insert(QStringLiteral("misses"), missesJson(*misses));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace WalletSupport
