#include "core/search/answerjson.h"
#include "core/search/articlesearch.h"
#include "tool/arguments.h"
#include "tool/commands.h"
#include "tool/packfile.h"

#include <QTextStream>

namespace WalletSupport {

namespace {

void printAnswer(const ArticleAnswer &answer)
{
    for (const ArticleHit &hit : answer.hits) {
        out() << hit.article << '\t' << hit.title;
        for (const MatchReason &reason : hit.reasons) {
            out() << '\t' << nameOf(reason.kind) << ": " << reason.from << " -> " << reason.to;
        }
        out() << '\n';
    }
    if (!answer.suggestion.isEmpty()) {
        err() << "did you mean: " << answer.suggestion << '\n';
    }
}

} // namespace

ExitCode searchPack(const Arguments &arguments)
{
    const std::optional<Pack> pack = openPackFile(arguments.words.first());
    if (!pack) {
        return ExitCode::InputAtFault;
    }
    const QString query = arguments.words.at(1);
    const QString locale = arguments.locale.isEmpty() ? pack->locales().first() : arguments.locale;
    const LastWord lastWord = arguments.isTyping ? LastWord::Unfinished : LastWord::Complete;
    ArticleSearch search(*pack);
    if (!isSearchable(search, arguments.words.first())) {
        return ExitCode::InputAtFault;
    }
    const ArticleAnswer answer = search.search(query, locale, lastWord, arguments.limit, Explained::All);
    if (arguments.isJson) {
        out() << QString::fromUtf8(answerJson(query, answer));
    } else {
        printAnswer(answer);
    }
    return ExitCode::Fine;
}

} // namespace WalletSupport
