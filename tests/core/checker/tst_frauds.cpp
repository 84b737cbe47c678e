#include "core/checker/checker.h"
#include "core/checker/demands/demands.h"
#include "core/directory/directory.h"
#include "support/basepack.h"
#include "support/checkerdata.h"

#include <QTest>

#include <map>

using namespace WalletSupport;

/// Messages of frauds, and calls of theirs as people retell them, kind by kind, with honest neighbours that speak of
/// the same things: tests/data/checker/frauds.tsv, on the base pack.
class TestFrauds final : public QObject
{
    Q_OBJECT

private slots:
    /// Each kind is there in each language that it concerns: three frauds or more, and two honest texts or more.
    void hasEnoughOfEachKind()
    {
        std::map<QString, std::pair<int, int>> counts;
        for (const CheckerRow &row : m_rows) {
            const QString kind = row.value(QStringLiteral("kind")) + u' ' + row.value(QStringLiteral("locale"));
            ++(row.value(QStringLiteral("message")) == QLatin1String("none") ? counts[kind].second
                                                                             : counts[kind].first);
        }
        for (const auto &[kind, count] : counts) {
            QVERIFY2(count.first == 0 || (count.first >= 3 && count.second >= 2), qPrintable(kind));
        }
        QVERIFY(counts.size() >= 60);
    }

    void knowsThem_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("text");
        for (const CheckerRow &row : m_rows) {
            const QString text = row.value(QStringLiteral("text"));
            QTest::addRow("%s: %s", qPrintable(row.value(QStringLiteral("kind"))), qPrintable(text))
                << row.value(QStringLiteral("message")) << text;
        }
    }
    /// A fraud may be taken for worse than it has to be, an honest text for nothing else.
    void knowsThem()
    {
        QFETCH(const QString, level);
        QFETCH(const QString, text);
        const MessageLevel found = m_checker.check(text).level;
        if (level == QLatin1String("caution")) {
            QVERIFY(found != MessageLevel::None);
        } else {
            QCOMPARE(textOf(found), level);
        }
    }

    /// One wallet's name is not another's misspelt, and no company writes from a free address.
    void takesPayPalForPayPal()
    {
        const CheckReport report = m_checker.check(QStringLiteral("service.paypal@gmail.com"));
        QCOMPARE(report.findings.size(), std::size_t(1));
        QCOMPARE(report.findings.front().wallet, QStringLiteral("paypal"));
        QCOMPARE(report.findings.front().verdict, Verdict::NotOfficial);
    }

private:
    std::vector<CheckerRow> m_rows = checkerRows(QStringLiteral("frauds.tsv"));
    Pack m_pack = basePack();
    Directory m_directory{m_pack};
    DemandPatterns m_demands{m_pack};
    Checker m_checker{m_directory, m_demands};
};

QTEST_GUILESS_MAIN(TestFrauds)
#include "tst_frauds.moc"
