#include "core/guides/documentwriter.h"
#include "exampleguide.h"
#include "support/examplewallets.h"

#include <QTest>

using namespace WalletSupport;

class TestDocumentWriter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fillsEveryLine();
    void saysWhatWasDone();
    void dropsEmptyLines();
    void keepsBracesOfAnswers();
    void speaksTheOtherLanguage();
    void choosesTheSupportsLanguage_data();
    void choosesTheSupportsLanguage();

private:
    void answer(const char *choice, const Answer &details, const Answer &shield = {})
    {
        Answer wallet;
        wallet.fields[QStringLiteral("wallet")] = {QStringLiteral("x"), QStringLiteral("example"), false};
        QVERIFY(m_run->submit(wallet));
        Answer reason;
        reason.choice = QLatin1String(choice);
        QVERIFY(m_run->submit(reason));
        if (m_run->current().id == QStringLiteral("shield"))
            QVERIFY(m_run->submit(shield));
        QVERIFY(m_run->submit(details));
        if (m_run->current().id == QStringLiteral("page"))
            QVERIFY(m_run->submit({}));
    }
    [[nodiscard]] Document write(const char *locale, const QByteArray &words) const
    {
        return writeDocument(QStringLiteral("letter"), *m_run, *GuideWords::read(words), QLatin1String(locale),
                             QDate(2026, 11, 22),
                             {QStringLiteral("https://wallet.example/"), QStringLiteral("help@wallet.example")});
    }

    static inline const QByteArray Words = R"json({
      "steps": {"shield": {"items": {"hotline": {"label": "called the hotline"}, "bank": {"label": "told the bank"}}}},
      "documents": {"letter": {
        "subject": ["Order {details.order}", "{details.amount}", "Refund"],
        "lines": ["Dear {wallet-name}", "", "{reason}", "", "Order: {details.order}", "Day: {details.date}",
                  "Amount: {details.amount}", "", "{details.note}", "", "Done: {shield.done}", "Left: {shield.left}", "",
                  "File: {evidence}", "", "Contact: {wallet-contacts}", "", "{today}"],
        "choices": {"reason": {"late": "It came late.", "twice": "Charged twice.", "stolen": "It was not me.", "not-sure": ""}}}}})json";

    ExampleWallets m_wallets;
    Clock m_clock;
    std::unique_ptr<GuideRun> m_run;
};

void TestDocumentWriter::init()
{
    m_run = std::make_unique<GuideRun>(*readGuide(QStringLiteral("lunch"), ExampleGuide), m_wallets.directory, m_clock);
}

void TestDocumentWriter::fillsEveryLine()
{
    Answer details;
    details.fields[QStringLiteral("order")] = {QStringLiteral("A-1"), {}, false};
    details.fields[QStringLiteral("date")] = {QStringLiteral("2026-11-01"), {}, false};
    details.fields[QStringLiteral("amount")] = {QStringLiteral("1234.5"), QStringLiteral("CNY"), false};
    details.fields[QStringLiteral("note")] = {QStringLiteral("soup\ncold"), {}, false};
    Answer shield;
    shield.ticked = QStringList{QStringLiteral("bank")};
    answer("stolen", details, shield);
    Answer files;
    files.files = {{QStringLiteral("one.png"), FileType::Png, 1, "1", {}, 1},
                   {QStringLiteral("two.pdf"), FileType::Pdf, 1, "2", {}, 1}};
    QVERIFY(m_run->submit(files));
    const Document letter = write("en", Words);
    QCOMPARE(letter.subject, QStringLiteral("Order A-1"));
    QCOMPARE(letter.body, QStringLiteral("Dear Example Wallet\n\nIt was not me.\n\nOrder: A-1\nDay: 1 November 2026\n"
                                         "Amount: CNY\u00a01,234.50\n\nsoup\ncold\n\nDone: told the bank\n"
                                         "Left: called the hotline\n\nFile:\n- one.png\n- two.pdf\n\n"
                                         "Contact:\n- https://wallet.example/\n- help@wallet.example\n\n"
                                         "22 November 2026"));
}

/// A letter tells what was done, not what to do, and says once what its list is of.
void TestDocumentWriter::saysWhatWasDone()
{
    Answer details;
    for (const char *field : {"order", "date", "amount"})
        details.fields[QLatin1String(field)] = {{}, {}, true};
    Answer shield;
    shield.ticked = QStringList{QStringLiteral("bank")};
    answer("stolen", details, shield);
    QByteArray words = Words;
    words.replace(R"("label": "told the bank")", R"("label": "Tell the bank", "done": "I have told the bank.")")
        .replace("Left: {shield.left}", "Done: {shield.left}")
        .replace("\"File: {evidence}\"", "\"Left: {shield.left}\"");
    const QString body = write("en", words).body;
    QVERIFY2(body.contains(QStringLiteral("\n\nDone:\n- I have told the bank.\n- called the hotline\n\n"
                                          "Left: called the hotline\n\n")),
             qPrintable(body));
}

void TestDocumentWriter::dropsEmptyLines()
{
    Answer details;
    for (const char *field : {"order", "date", "amount"})
        details.fields[QLatin1String(field)] = {{}, {}, true};
    answer("late", details);
    const Document letter = write("en", Words);
    QCOMPARE(letter.subject, QStringLiteral("Refund"));
    QCOMPARE(letter.body, QStringLiteral("Dear Example Wallet\n\nIt came late.\n\nContact:\n- https://wallet.example/\n"
                                         "- help@wallet.example\n\n22 November 2026"));
}

void TestDocumentWriter::keepsBracesOfAnswers()
{
    Answer details;
    details.fields[QStringLiteral("order")] = {QStringLiteral("{today}"), {}, false};
    details.fields[QStringLiteral("date")] = {{}, {}, true};
    details.fields[QStringLiteral("amount")] = {{}, {}, true};
    details.fields[QStringLiteral("note")] = {QStringLiteral("%1 {reason} {{"), {}, false};
    answer("late", details);
    const Document letter = write("en", Words);
    QCOMPARE(letter.subject, QStringLiteral("Order {today}"));
    QVERIFY(letter.body.contains(QStringLiteral("\n%1 {reason} {{\n")));
}

void TestDocumentWriter::speaksTheOtherLanguage()
{
    Answer details;
    details.fields[QStringLiteral("order")] = {{}, {}, true};
    details.fields[QStringLiteral("date")] = {QStringLiteral("2026-11-01"), {}, false};
    details.fields[QStringLiteral("amount")] = {QStringLiteral("88"), QStringLiteral("CNY"), false};
    answer("late", details);
    QByteArray chinese = Words;
    chinese.replace("Dear {wallet-name}", "{wallet-name}客服：").replace("Day: ", "日期：");
    const Document letter = write("zh_CN", chinese);
    QCOMPARE(letter.subject, QStringLiteral("CNY\u00a088.00"));
    QVERIFY(letter.body.startsWith(QStringLiteral("示例钱包客服：\n")));
    QVERIFY(letter.body.contains(QStringLiteral("日期：2026年11月1日\n")));
}

void TestDocumentWriter::choosesTheSupportsLanguage_data()
{
    QTest::addColumn<QStringList>("countries");
    QTest::addColumn<QString>("locale");
    QTest::newRow("mainland") << QStringList{QStringLiteral("CN")} << "zh_CN";
    QTest::newRow("Hong Kong, in the Chinese there is") << QStringList{QStringLiteral("HK")} << "zh_CN";
    QTest::newRow("Taiwan and Macau") << QStringList{QStringLiteral("TW"), QStringLiteral("MO")} << "zh_CN";
    QTest::newRow("Kenya") << QStringList{QStringLiteral("KE")} << "en";
    QTest::newRow("Hong Kong and Britain") << QStringList{QStringLiteral("HK"), QStringLiteral("GB")} << "en";
    QTest::newRow("unknown") << QStringList() << "en";
}

void TestDocumentWriter::choosesTheSupportsLanguage()
{
    QFETCH(QStringList, countries);
    QFETCH(QString, locale);
    QCOMPARE(supportLocale(countries, {QStringLiteral("en"), QStringLiteral("zh_CN")}), locale);
}

QTEST_GUILESS_MAIN(TestDocumentWriter)
#include "tst_documentwriter.moc"
