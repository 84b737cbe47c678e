#include "checkertest.h"

#include "support/directorypack.h"

namespace WalletSupport {

void CheckerTest::openPack()
{
    Result<Pack, PackError> pack = packWithDirectory(exampleDirectory());
    QVERIFY(pack);
    m_pack.emplace(std::move(*pack));
    m_directory.emplace(*m_pack);
    m_demands.emplace(*m_pack);
    m_checker = std::make_unique<Checker>(*m_directory, *m_demands);
}

QStringList CheckerTest::found(const QString &text, const CheckContext &context) const
{
    QStringList lines;
    const CheckReport report = m_checker->check(text, context);
    for (const Finding &finding : report.findings) {
        QString line =
            QStringLiteral("%1 %2 %3").arg(textOf(finding.kind), textOf(finding.verdict), textOf(finding.reason.kind));
        for (const Remark &remark : finding.remarks) {
            line += u' ' + textOf(remark);
        }
        lines.append(line);
    }
    return lines;
}

void CheckerTest::addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
}

void CheckerTest::row(const char *name, const char *text, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected).split(u'|', Qt::SkipEmptyParts);
}

void CheckerTest::compare() const
{
    QFETCH(QString, text);
    QTEST(found(text), "expected");
}

} // namespace WalletSupport
