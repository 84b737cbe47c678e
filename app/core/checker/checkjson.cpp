#include "core/checker/checkjson.h"

#include "core/checker/checkreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace WalletSupport {

namespace {

QJsonObject reasonJson(const Reason &reason)
{
    QJsonArray positions;
    for (const int position : reason.positions) {
        positions.append(position);
    }
    QJsonObject json{{QStringLiteral("kind"), textOf(reason.kind)},
                     {QStringLiteral("of"), reason.of},
                     {QStringLiteral("positions"), positions}};
    if (reason.page) {
        json.insert(QStringLiteral("page"), textOf(*reason.page));
    }
    return json;
}

QJsonObject findingJson(const Finding &finding)
{
    QJsonArray remarks;
    for (const Remark &remark : finding.remarks) {
        remarks.append(textOf(remark));
    }
    return {{QStringLiteral("kind"), textOf(finding.kind)},
            {QStringLiteral("text"), finding.text},
            {QStringLiteral("verdict"), textOf(finding.verdict)},
            {QStringLiteral("wallet"), finding.wallet},
            {QStringLiteral("reason"), reasonJson(finding.reason)},
            {QStringLiteral("remarks"), remarks},
            {QStringLiteral("target"), finding.target}};
}

} // namespace

QByteArray checkJson(const CheckReport &report)
{
    QJsonArray demands;
    for (std::size_t at = 0; at < report.demands.size(); ++at) {
        demands.append(QJsonObject{{QStringLiteral("kind"), textOf(report.demands[at].kind)},
                                   {QStringLiteral("text"), report.demandTexts.value(static_cast<qsizetype>(at))}});
    }
    QJsonArray findings;
    for (const Finding &finding : report.findings) {
        findings.append(findingJson(finding));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("message"), textOf(report.level)},
                                     {QStringLiteral("claims"), QJsonArray::fromStringList(report.claims)},
                                     {QStringLiteral("demands"), demands},
                                     {QStringLiteral("findings"), findings},
                                     {QStringLiteral("prose"), report.isProse},
                                     {QStringLiteral("cut"), report.isCut}})
        .toJson(QJsonDocument::Indented);
}

} // namespace WalletSupport
