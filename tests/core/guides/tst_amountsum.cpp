#include "core/guides/amountsum.h"

#include <QTest>

using namespace WalletSupport;

class TestAmountSum : public QObject
{
    Q_OBJECT

private slots:
    void adds_data();
    void adds();
};

void TestAmountSum::adds_data()
{
    QTest::addColumn<QString>("amounts");
    QTest::addColumn<QString>("sum");
    const auto row = [](const char *name, const char *amounts, const char *sum) {
        QTest::newRow(name) << QString::fromLatin1(amounts) << QString::fromLatin1(sum);
    };
    row("pounds", "GBP 128.50|GBP 0.75", "GBP 129.25");
    row("less than one", "GBP 0.01|GBP 0.02", "GBP 0.03");
    row("yen", "JPY 1200|JPY 34", "JPY 1234");
    row("eight decimals", "BTC 0.00000001|BTC 0.10000000", "BTC 0.10000001");
    row("one", "EUR 5.00", "EUR 5.00");
    row("none", "", "");
    row("different currencies", "GBP 1.00|EUR 1.00", "");
    row("as much as there may be", "CNY 999999999999.99|CNY 999999999999.99", "CNY 1999999999999.98");
    row("too large", "BTC 999999999999.99999999|BTC 1.00000000", "");
    row("too large together", "BTC 60000000000.00000000|BTC 60000000000.00000000", "");
    row("no number", "GBP 1.00|GBP ", "");
    row("not as it is read", "GBP 1.00|GBP 1.5", "");
}

void TestAmountSum::adds()
{
    QFETCH(QString, amounts);
    QFETCH(QString, sum);
    std::vector<Amount> all;
    const QStringList parts = amounts.split(u'|', Qt::SkipEmptyParts);
    for (const QString &amount : parts) {
        all.push_back({amount.section(u' ', 1), amount.section(u' ', 0, 0)});
    }
    const std::optional<Amount> found = sumOf(all);
    QCOMPARE(found ? QString(found->currency + u' ' + found->number) : QString(), sum);
}

QTEST_GUILESS_MAIN(TestAmountSum)
#include "tst_amountsum.moc"
