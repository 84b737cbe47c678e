#include "tool/queryfile.h"

#include "authoring/sourcelines.h"

#include <QStringList>

#include <algorithm>

namespace WalletSupport {

std::vector<JudgedQuery> readQueries(const QString &file, const QSet<QString> &articles, Faults &faults)
{
    std::vector<JudgedQuery> queries;
    const std::optional<std::vector<SourceLine>> lines = readSourceLines(QString(), file, faults);
    if (!lines) {
        return queries;
    }
    for (const SourceLine &line : *lines) {
        const auto report = [&](const QString &what) { faults.push_back({file, line.number, what}); };
        const QStringList parts = line.text.split(QLatin1Char('\t'));
        if (parts.size() != 2) {
            report(parts.size() < 2 ? QStringLiteral("has no tab between the article and the query")
                                    : QStringLiteral("has more than one tab"));
            continue;
        }
        const QString &article = parts.first();
        const QString query = parts.last().trimmed();
        if (!articles.contains(article)) {
            report(QStringLiteral("the pack has no article \"%1\"").arg(article));
        }
        if (query.isEmpty()) {
            report(QStringLiteral("the query is empty"));
        }
        queries.push_back({line.number, article, query});
    }
    if (queries.empty() && faults.empty()) {
        faults.push_back({file, 1, QStringLiteral("holds no query")});
    }
    std::ranges::stable_sort(faults, {}, &Fault::line);
    return queries;
}

} // namespace WalletSupport
