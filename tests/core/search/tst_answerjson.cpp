#include "core/search/answerjson.h"
#include "core/search/articlesearch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace WalletSupport;
using Kind = MatchReason::Kind;

namespace {

QJsonObject parsed(const QString &query, const ArticleAnswer &answer)
{
    return QJsonDocument::fromJson(answerJson(query, answer)).object();
}

} // namespace

class TestAnswerJson final : public QObject
{
    Q_OBJECT

private slots:
    void saysThatNothingWasFound()
    {
        const QJsonObject expected{{QStringLiteral("query"), QStringLiteral("\"x\"")},
                                   {QStringLiteral("hits"), QJsonArray()},
                                   {QStringLiteral("suggestion"), QJsonValue::Null},
                                   {QStringLiteral("microseconds"), 7}};
        QCOMPARE(parsed(QStringLiteral("\"x\""), {{}, false, {}, 7}), expected);
    }

    void saysAllAboutAHit()
    {
        const ArticleHit hit{QStringLiteral("refund"),
                             QStringLiteral("怎么退款？"),
                             {{0, 1}},
                             {QStringLiteral("先看。"), {}},
                             {{Kind::Typo, QStringLiteral("refnud"), QStringLiteral("refund")}},
                             0.5F};
        const QJsonObject reason{{QStringLiteral("kind"), QStringLiteral("typo")},
                                 {QStringLiteral("from"), QStringLiteral("refnud")},
                                 {QStringLiteral("to"), QStringLiteral("refund")}};
        const QJsonObject expected{{QStringLiteral("article"), QStringLiteral("refund")},
                                   {QStringLiteral("title"), QStringLiteral("怎么退款？")},
                                   {QStringLiteral("score"), 0.5},
                                   {QStringLiteral("snippet"), QStringLiteral("先看。")},
                                   {QStringLiteral("reasons"), QJsonArray{reason}}};
        const QJsonObject json = parsed({}, {{hit, hit}, true, QStringLiteral("refund"), 1});
        QCOMPARE(json.value(QStringLiteral("hits")).toArray(), (QJsonArray{expected, expected}));
        QCOMPARE(json.value(QStringLiteral("suggestion")).toString(), QStringLiteral("refund"));
    }

    void namesEveryKindOfReason()
    {
        ArticleHit hit;
        for (const Kind kind : {Kind::Typo, Kind::Pinyin, Kind::Initials, Kind::Synonym, Kind::Variant, Kind::Prefix}) {
            hit.reasons.push_back({kind, {}, {}});
        }
        const QJsonArray reasons = parsed({}, {{hit}, true, {}, 1})[u"hits"][0][u"reasons"].toArray();
        QStringList names;
        for (const QJsonValue &reason : reasons) {
            names.append(reason[u"kind"].toString());
        }
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("typo pinyin initials synonym variant prefix"));
    }
};

QTEST_GUILESS_MAIN(TestAnswerJson)
#include "tst_answerjson.moc"
