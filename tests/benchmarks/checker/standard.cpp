#include "benchmarks/checker/standard.h"

#include "benchmarks/checker/table.h"
#include "core/checker/checker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace WalletSupport {

namespace {

bool isAsked(const QJsonObject &row)
{
    const QString protocol = row.value(QLatin1String("protocol")).toString();
    return !row.value(QLatin1String("failure")).toBool() && !row.value(QLatin1String("base")).isString() &&
           (protocol == QLatin1String("http:") || protocol == QLatin1String("https:"));
}

} // namespace

void addStandard(Table &table, const Checker &checker, const QString &file)
{
    const QString what = QStringLiteral("hosts read as the URL standard reads them");
    QFile tests(file);
    if (!tests.open(QIODevice::ReadOnly)) {
        table.add(what, QStringLiteral("not run"));
        return;
    }
    int asked = 0;
    int right = 0;
    const QJsonArray rows = QJsonDocument::fromJson(tests.readAll()).array();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (!value.isObject() || !isAsked(row)) {
            continue;
        }
        const QString input = row.value(QLatin1String("input")).toString();
        const CheckReport report = checker.check(input);
        const bool isRight = report.findings.size() == 1 && report.findings.front().kind == FindingKind::Url &&
                             report.findings.front().target == row.value(QLatin1String("hostname")).toString();
        ++asked;
        right += isRight ? 1 : 0;
        if (!isRight) {
            QTextStream(stderr) << "read otherwise: " << input << '\n';
        }
    }
    table.add(what, shareText(right, asked), QStringLiteral("all"), right == asked);
}

} // namespace WalletSupport
