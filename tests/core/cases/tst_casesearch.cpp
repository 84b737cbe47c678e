#include "core/cases/casesearch.h"

#include <QTest>

using namespace WalletSupport;

class TestCaseSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatSomebodyRemembers_data();
    void findsWhatSomebodyRemembers();

private:
    static CaseRecord record()
    {
        CaseRecord record;
        record.head.reference = QStringLiteral("7K3M-9XQ2-HT4P");
        record.head.titles = {{QStringLiteral("en"), QStringLiteral("Ask for a refund")},
                              {QStringLiteral("zh_CN"), QStringLiteral("申请退款")}};
        record.head.walletName = QStringLiteral("Corner Wallet");
        record.head.deadline.about = QStringLiteral("bank statement");
        record.run.answers[QStringLiteral("payment")].fields[QStringLiteral("order")].text = QStringLiteral("TX 8834");
        record.run.drafts[QStringLiteral("words")].fields[QStringLiteral("words")].text = QStringLiteral("half typed");
        record.run.answers[QStringLiteral("calls")].items = {
            {{QStringLiteral("who"), {QStringLiteral("Night desk"), {}, false}}}};
        EvidenceFile receipt;
        receipt.name = QStringLiteral("receipt.png");
        record.run.answers[QStringLiteral("evidence")].files.push_back(receipt);
        record.events.push_back({CaseEvent::Kind::Call,
                                 {},
                                 QStringLiteral("Ms Lee"),
                                 QStringLiteral("CS-20931"),
                                 QStringLiteral("at the latest on Monday")});
        return record;
    }
};

void TestCaseSearch::findsWhatSomebodyRemembers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, const QString &query, bool isFound) {
        QTest::newRow(name) << query << isFound;
    };
    row("title", QStringLiteral("refund"), true);
    row("title in the other language", QStringLiteral("退款"), true);
    row("wallet in capitals", QStringLiteral("CORNER"), true);
    row("reference", QStringLiteral("7K3M-9XQ2-HT4P"), true);
    row("reference as one types it", QStringLiteral("7k3m 9xq2 ht4p"), true);
    row("another reference", QStringLiteral("7K3M-9XQ2-HT4Q"), false);
    row("number that support gave", QStringLiteral("cs-20931"), true);
    row("full width", QStringLiteral("２０９３１"), true);
    row("whom one spoke with", QStringLiteral("lee"), true);
    row("what was promised", QStringLiteral("monday"), true);
    row("answer", QStringLiteral("8834"), true);
    row("half-typed answer", QStringLiteral("half"), true);
    row("item of a log", QStringLiteral("night"), true);
    row("file", QStringLiteral("receipt"), true);
    row("deadline", QStringLiteral("statement"), true);
    row("what was chosen", QStringLiteral("twice"), true);
    row("words far apart", QStringLiteral("lee  corner"), true);
    row("one word is missing", QStringLiteral("lee submarine"), false);
    row("nothing", QStringLiteral("submarine"), false);
}

void TestCaseSearch::findsWhatSomebodyRemembers()
{
    QFETCH(QString, query);
    QFETCH(bool, isFound);
    QCOMPARE(isFoundIn(searchedText(record(), {QStringLiteral("I paid twice")}), query), isFound);
}

QTEST_GUILESS_MAIN(TestCaseSearch)
#include "tst_casesearch.moc"
