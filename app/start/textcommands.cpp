#include "start/textcommands.h"

#include "core/search/answerjson.h"
#include "core/search/articlesearch.h"

#include <QTextStream>

namespace WalletSupport {

namespace {

constexpr int MostHits = 10;

} // namespace

int printSearch(ArticleSearch &search, const QString &text, const QString &language, bool isJson)
{
    const ArticleAnswer answer = search.search(text, language, LastWord::Complete, MostHits, Explained::All);
    QTextStream out(stdout);
    if (isJson) {
        out << QString::fromUtf8(answerJson(text, answer));
        return 0;
    }
    for (const ArticleHit &hit : answer.hits) {
        out << hit.article << '\t' << hit.title << '\n';
    }
    return 0;
}

} // namespace WalletSupport
