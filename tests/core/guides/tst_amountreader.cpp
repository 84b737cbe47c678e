#include "core/guides/amountreader.h"
#include "core/guides/currencies.h"

#include <QTest>

using namespace WalletSupport;

class TestAmountReader : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void prints();
    void namesCurrencies();
    void knowsCountries();
};

void TestAmountReader::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("named");
    QTest::newRow("whole") << "128"
                           << "CNY"
                           << "128.00"
                           << "CNY";
    QTest::newRow("point") << "128.5"
                           << "CNY"
                           << "128.50"
                           << "CNY";
    QTest::newRow("comma for decimals") << "12,50"
                                        << "EUR"
                                        << "12.50"
                                        << "EUR";
    QTest::newRow("bank format") << "¥1,234.50"
                                 << "CNY"
                                 << "1234.50"
                                 << "CNY";
    QTest::newRow("full width") << "￥１，２３４．５０"
                                << "CNY"
                                << "1234.50"
                                << "CNY";
    QTest::newRow("money going out") << "-1,234.50"
                                     << "CNY"
                                     << "1234.50"
                                     << "CNY";
    QTest::newRow("money going out, sign first") << "-¥88.00"
                                                 << "CNY"
                                                 << "88.00"
                                                 << "CNY";
    QTest::newRow("yuan behind") << "128元"
                                 << "CNY"
                                 << "128.00"
                                 << "CNY";
    QTest::newRow("yuan of Hong Kong") << "128元"
                                       << "HKD"
                                       << "128.00"
                                       << "HKD";
    QTest::newRow("dollars, said as in Chinese") << "128元"
                                                 << "USD"
                                                 << "128.00"
                                                 << "USD";
    QTest::newRow("ten thousands") << "1.5万元"
                                   << "CNY"
                                   << "15000.00"
                                   << "CNY";
    QTest::newRow("continental") << "1.234,50 €"
                                 << "EUR"
                                 << "1234.50"
                                 << "EUR";
    QTest::newRow("millions, points") << "1.234.567"
                                      << "IDR"
                                      << "1234567.00"
                                      << "IDR";
    QTest::newRow("Swiss") << "1'234.50"
                           << "CHF"
                           << "1234.50"
                           << "CHF";
    QTest::newRow("blanks for thousands") << "1 234,50"
                                          << "SEK"
                                          << "1234.50"
                                          << "SEK";
    QTest::newRow("Indian groups") << "₹1,23,456.78"
                                   << ""
                                   << "123456.78"
                                   << "INR";
    QTest::newRow("thousands only") << "1,234"
                                    << "USD"
                                    << "1234.00"
                                    << "USD";
    QTest::newRow("code in front") << "HKD 20"
                                   << ""
                                   << "20.00"
                                   << "HKD";
    QTest::newRow("code without a blank") << "USD20"
                                          << ""
                                          << "20.00"
                                          << "USD";
    QTest::newRow("Hong Kong dollars") << "HK$20"
                                       << ""
                                       << "20.00"
                                       << "HKD";
    QTest::newRow("Hong Kong dollars in words") << "20 Hong Kong dollars"
                                                << ""
                                                << "20.00"
                                                << "HKD";
    QTest::newRow("dollars") << "20 dollars"
                             << "USD"
                             << "20.00"
                             << "USD";
    QTest::newRow("Canadian dollars") << "20 dollars"
                                      << "CAD"
                                      << "20.00"
                                      << "CAD";
    QTest::newRow("dollars by name") << "20 US dollars"
                                     << ""
                                     << "20.00"
                                     << "USD";
    QTest::newRow("dollars by name and code") << "20 Dollars (USD)"
                                              << ""
                                              << "20.00"
                                              << "USD";
    QTest::newRow("dollar sign and code") << "$20 AUD"
                                          << ""
                                          << "20.00"
                                          << "AUD";
    QTest::newRow("美元") << "20美元"
                          << ""
                          << "20.00"
                          << "USD";
    QTest::newRow("港币 with 万") << "1.5万港币"
                                  << ""
                                  << "15000.00"
                                  << "HKD";
    QTest::newRow("a country is no lira") << "20 in my country"
                                          << "USD"
                                          << "20.00"
                                          << "USD";
    QTest::newRow("an entry is no lira") << "entry of 20"
                                         << "USD"
                                         << "20.00"
                                         << "USD";
    QTest::newRow("to try is no lira") << "20 that I will try to get"
                                       << "USD"
                                       << "20.00"
                                       << "USD";
    QTest::newRow("together is no coin") << "20 together"
                                         << "EUR"
                                         << "20.00"
                                         << "EUR";
    QTest::newRow("bare dollar stays open") << "$20"
                                            << "AUD"
                                            << "20.00"
                                            << "AUD";
    QTest::newRow("yen") << "¥1,234"
                         << "JPY"
                         << "1234"
                         << "JPY";
    QTest::newRow("yen with empty decimals") << "1234.00"
                                             << "JPY"
                                             << "1234"
                                             << "JPY";
    QTest::newRow("leading zeros") << "007.50"
                                   << "GBP"
                                   << "7.50"
                                   << "GBP";
    QTest::newRow("only decimals") << ".5"
                                   << "GBP"
                                   << "0.50"
                                   << "GBP";
    QTest::newRow("crypto") << "0.00012 BTC"
                            << ""
                            << "0.00012"
                            << "BTC";
    QTest::newRow("longest code wins") << "5 USDT"
                                       << ""
                                       << "5"
                                       << "USDT";
    QTest::newRow("Arabic digits") << "١٢٨"
                                   << "EGP"
                                   << "128.00"
                                   << "EGP";
}

void TestAmountReader::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(QString, number);
    QFETCH(QString, named);
    const auto amount = readAmount(text, currency);
    QVERIFY(amount);
    QCOMPARE(amount->number, number);
    QCOMPARE(amount->currency, named);
}

void TestAmountReader::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("kind");
    using Kind = AmountError::Kind;
    QTest::newRow("nothing") << ""
                             << "CNY" << int(Kind::NotANumber);
    QTest::newRow("words") << "a lot"
                           << "CNY" << int(Kind::NotANumber);
    QTest::newRow("two numbers") << "12 or 15"
                                 << "CNY" << int(Kind::NotANumber);
    QTest::newRow("two decimals") << "1.2.3"
                                  << "CNY" << int(Kind::NotANumber);
    QTest::newRow("odd groups") << "1,2345,67.00"
                                << "CNY" << int(Kind::NotANumber);
    QTest::newRow("a point at the end") << "12."
                                        << "CNY" << int(Kind::NotANumber);
    QTest::newRow("a thousand or one") << "1.234"
                                       << "EUR" << int(Kind::Ambiguous);
    QTest::newRow("nought") << "0.00"
                            << "CNY" << int(Kind::NotPositive);
    QTest::newRow("more than there is") << "1234567890123"
                                        << "CNY" << int(Kind::TooLarge);
    QTest::newRow("a tenth of a cent") << "0.125"
                                       << "CNY" << int(Kind::TooManyDecimals);
    QTest::newRow("half a yen") << "12.5"
                                << "JPY" << int(Kind::TooManyDecimals);
    QTest::newRow("no currency") << "12.50"
                                 << "" << int(Kind::NoCurrency);
    QTest::newRow("dollars of no country") << "20 dollars"
                                           << "" << int(Kind::NoCurrency);
    QTest::newRow("yuan of no country") << "128元"
                                        << "" << int(Kind::NoCurrency);
    QTest::newRow("another currency than the chosen one") << "HKD 20"
                                                          << "CNY" << int(Kind::OtherCurrency);
    QTest::newRow("dollars, but yuan are chosen") << "20 dollars"
                                                  << "CNY" << int(Kind::OtherCurrency);
    QTest::newRow("two currencies") << "USD 20 EUR"
                                    << "CNY" << int(Kind::OtherCurrency);
    QTest::newRow("ten thousand digits") << QString(10000, u'9') << "CNY" << int(Kind::TooLarge);
}

void TestAmountReader::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(int, kind);
    const auto amount = readAmount(text, currency);
    QVERIFY(!amount);
    QCOMPARE(int(amount.error().kind), kind);
}

void TestAmountReader::prints()
{
    const Amount amount{QStringLiteral("1234567.50"), QStringLiteral("CNY")};
    QCOMPARE(amountText(amount, QStringLiteral("en")), QStringLiteral("CNY\u00a01,234,567.50"));
    QCOMPARE(amountText(amount, QStringLiteral("zh_CN")), QStringLiteral("CNY\u00a01,234,567.50"));
    QCOMPARE(amountText(amount, QStringLiteral("de_DE")), QStringLiteral("CNY\u00a01.234.567,50"));
    QCOMPARE(amountText({QStringLiteral("1234"), QStringLiteral("JPY")}, QStringLiteral("en")),
             QStringLiteral("JPY\u00a01,234"));
}

void TestAmountReader::namesCurrencies()
{
    QCOMPARE(currencyName(QStringLiteral("USD"), QStringLiteral("en")), QStringLiteral("US dollar"));
    QCOMPARE(currencyName(QStringLiteral("USD"), QStringLiteral("en"), CurrencyCount::Many),
             QStringLiteral("US dollars"));
    QCOMPARE(currencyName(QStringLiteral("USD"), QStringLiteral("zh_CN")), QStringLiteral("美元"));
    QCOMPARE(currencyName(QStringLiteral("CNY"), QStringLiteral("zh_CN")), QStringLiteral("人民币"));
    const QStringList codes = currencyCodes();
    for (const QString &locale : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        QStringList names;
        for (const QString &code : codes) {
            names.append(currencyName(code, locale));
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }
}

void TestAmountReader::knowsCountries()
{
    QCOMPARE(currencyOfCountry(QStringLiteral("CN")), QStringLiteral("CNY"));
    QCOMPARE(currencyOfCountry(QStringLiteral("HK")), QStringLiteral("HKD"));
    QCOMPARE(currencyOfCountry(QStringLiteral("DE")), QStringLiteral("EUR"));
    QCOMPARE(currencyOfCountry(QStringLiteral("GB")), QStringLiteral("GBP"));
    QCOMPARE(currencyOfCountry(QStringLiteral("??")), QString());
    QVERIFY(currencyCodes().contains(QStringLiteral("CNY")));
}

QTEST_GUILESS_MAIN(TestAmountReader)
#include "tst_amountreader.moc"
