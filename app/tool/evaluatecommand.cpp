#include "core/search/articlesearch.h"
#include "tool/arguments.h"
#include "tool/commands.h"
#include "tool/evaluationreport.h"
#include "tool/packfile.h"

#include <QTextStream>

#include <ctime>

namespace WalletSupport {

namespace {

/// The processor time of this thread alone, so that what else runs on the computer makes no difference.
double threadMicroseconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

/// The name of a concept is its first phrase.
QString nameOf(const Pack &pack, quint32 number)
{
    Statement name = pack.query("SELECT term FROM synonym WHERE \"group\" = ? ORDER BY position LIMIT 1");
    return name.bind(qint64(number)).next() ? name.text(0) : QString();
}

void addGaps(const Pack &pack, LastWord lastWord, ArticleSearch &search, std::vector<Miss> &misses)
{
    for (Miss &miss : misses) {
        const Gaps gaps = search.gaps(miss.query.text, lastWord, miss.query.article);
        for (const quint32 number : gaps.concepts) {
            miss.concepts.append(nameOf(pack, number));
        }
        miss.words = gaps.words;
    }
}

} // namespace

ExitCode evaluatePack(const Arguments &arguments)
{
    const std::optional<Pack> pack = openPackFile(arguments.words.first());
    if (!pack) {
        return ExitCode::InputAtFault;
    }
    QHash<QString, QString> titles;
    QSet<QString> articles;
    const QString locale = arguments.locale.isEmpty() ? pack->locales().first() : arguments.locale;
    for (const ArticleSummary &article : pack->articles(locale)) {
        titles.insert(article.id, article.title);
        articles.insert(article.id);
    }
    Faults faults;
    const std::vector<JudgedQuery> queries = readQueries(arguments.queries, articles, faults);
    printFaults(faults);
    if (!faults.empty()) {
        return ExitCode::InputAtFault;
    }
    const LastWord lastWord = arguments.isTyping ? LastWord::Unfinished : LastWord::Complete;
    ArticleSearch search(*pack);
    if (!isSearchable(search, arguments.words.first())) {
        return ExitCode::InputAtFault;
    }
    const auto rank = [&](const QString &query) { return search.rank(query, lastWord, DeepestPlace); };
    const std::vector<QueryOutcome> outcomes = askAll(queries, rank, threadMicroseconds);
    const Evaluation evaluation = evaluate(outcomes);
    std::optional<std::vector<Miss>> misses;
    if (arguments.listsMisses) {
        misses = missesAmong(queries, outcomes);
        addGaps(*pack, lastWord, search, *misses);
    }
    if (arguments.isJson) {
        out() << QString::fromUtf8(evaluationJson(evaluation, misses));
        return ExitCode::Fine;
    }
    if (misses) {
        out() << missesText(*misses, arguments.queries, titles);
    }
    out() << evaluationText(evaluation);
    return ExitCode::Fine;
}

} // namespace WalletSupport
