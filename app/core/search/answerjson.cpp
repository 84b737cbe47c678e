#include "core/search/answerjson.h"

#include "core/search/articlesearch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace WalletSupport {

namespace {

QJsonArray reasonsJson(const std::vector<MatchReason> &reasons)
{
    QJsonArray array;
    for (const MatchReason &reason : reasons) {
        array.append(QJsonObject{{QStringLiteral("kind"), nameOf(reason.kind)},
                                 {QStringLiteral("from"), reason.from},
                                 {QStringLiteral("to"), reason.to}});
    }
    return array;
}

} // namespace

QString nameOf(MatchReason::Kind kind)
{
    switch (kind) {
    case MatchReason::Kind::Typo:
        return QStringLiteral("typo");
    case MatchReason::Kind::Pinyin:
        return QStringLiteral("pinyin");
    case MatchReason::Kind::Initials:
        return QStringLiteral("initials");
    case MatchReason::Kind::Synonym:
        return QStringLiteral("synonym");
    case MatchReason::Kind::Variant:
        return QStringLiteral("variant");
    case MatchReason::Kind::Prefix:
        return QStringLiteral("prefix");
    }
    return {};
}

QByteArray answerJson(const QString &query, const ArticleAnswer &answer)
{
    QJsonArray hits;
    for (const ArticleHit &hit : answer.hits) {
        hits.append(QJsonObject{{QStringLiteral("article"), hit.article},
                                {QStringLiteral("title"), hit.title},
                                {QStringLiteral("score"), hit.score},
                                {QStringLiteral("snippet"), hit.snippet.text},
                                {QStringLiteral("reasons"), reasonsJson(hit.reasons)}});
    }
    const QJsonValue suggestion =
        answer.suggestion.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(answer.suggestion);
    return QJsonDocument(QJsonObject{{QStringLiteral("query"), query},
                                     {QStringLiteral("hits"), hits},
                                     {QStringLiteral("suggestion"), suggestion},
                                     {QStringLiteral("microseconds"), answer.microseconds}})
        .toJson(QJsonDocument::Indented);
}

} // namespace WalletSupport
