#include "textcommands.h"

#include "core/search/articlesearch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace WalletSupport {

namespace {

constexpr int MostHits = 10;

QByteArray toJson(const QString &text, const ArticleAnswer &answer)
{
    QJsonArray hits;
    for (const ArticleHit &hit : answer.hits) {
        hits.append(QJsonObject{
            {QStringLiteral("article"), hit.article},
            {QStringLiteral("title"), hit.title},
            {QStringLiteral("score"), hit.score},
            {QStringLiteral("snippet"), hit.snippet.text},
            // The reasons come with the typos, pinyin and synonyms that give them.
            {QStringLiteral("reasons"), QJsonArray()},
        });
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("query"), text},
                                     {QStringLiteral("hits"), hits},
                                     {QStringLiteral("suggestion"), QJsonValue::Null},
                                     {QStringLiteral("microseconds"), answer.microseconds}})
        .toJson(QJsonDocument::Indented);
}

} // namespace

int printSearch(ArticleSearch &search, const QString &text, const QString &language, bool isJson)
{
    const ArticleAnswer answer = search.search(text, language, LastWord::Complete, MostHits);
    QTextStream out(stdout);
    if (isJson) {
        out << QString::fromUtf8(toJson(text, answer));
        return 0;
    }
    for (const ArticleHit &hit : answer.hits) {
        out << hit.article << '\t' << hit.title << '\n';
    }
    return 0;
}

} // namespace WalletSupport
