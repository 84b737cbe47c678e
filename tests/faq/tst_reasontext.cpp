#include "faq/reasontext.h"

#include <QTest>

using namespace WalletSupport;

class TestReasonText : public QObject
{
    Q_OBJECT

private slots:
    void saysEachKind_data();
    void saysEachKind();
    void quotesWordsAndNothingElse_data();
    void quotesWordsAndNothingElse();
    void choosesWhatIsShown_data();
    void choosesWhatIsShown();

private:
    using Kind = MatchReason::Kind;
};

void TestReasonText::saysEachKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Kind kind, const char16_t *from, const char16_t *to, const char16_t *text) {
        QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf16(from) << QString::fromUtf16(to)
                            << QString::fromUtf16(text);
    };
    row("a typo", Kind::Typo, u"refnud", u"refund", u"“refnud” read as “refund”");
    row("pinyin", Kind::Pinyin, u"chongzhi", u"充值", u"“chongzhi” sounds like “充值”");
    row("a homophone", Kind::Pinyin, u"冲值", u"充值", u"“冲值” sounds like “充值”");
    row("initials", Kind::Initials, u"cz", u"充值", u"“cz” stands for “充值”");
    row("a synonym", Kind::Synonym, u"top up", u"充值", u"“top up” also means “充值”");
    row("a variant", Kind::Variant, u"儲值", u"储值", u"“儲值” is another way to write “储值”");
    row("an unfinished word", Kind::Prefix, u"refu", u"refund", u"“refu” begins “refund”");
}

void TestReasonText::saysEachKind()
{
    QFETCH(int, kind);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(reasonText({static_cast<Kind>(kind), from, to}), "text");
}

void TestReasonText::quotesWordsAndNothingElse_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("text");
    QTest::newRow("right-to-left override") << QString(QStringLiteral("re") + QChar(0x202e) + QStringLiteral("fnud"))
                                            << QStringLiteral("“refnud” read as “refund”");
    QTest::newRow("line break, null") << QString(QStringLiteral("ref\n") + QChar(0) + QStringLiteral("nud"))
                                      << QStringLiteral("“refnud” read as “refund”");
    QTest::newRow("a place marker") << QStringLiteral("%2 %1 %n") << QStringLiteral("“%2 %1 %n” read as “refund”");
    QTest::newRow("a very long word") << QString(500, QLatin1Char('a'))
                                      << QStringLiteral("“%1…” read as “refund”").arg(QString(39, QLatin1Char('a')));
}

void TestReasonText::quotesWordsAndNothingElse()
{
    QFETCH(QString, from);
    QTEST(reasonText({Kind::Typo, from, QStringLiteral("refund")}), "text");
}

void TestReasonText::choosesWhatIsShown_data()
{
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<QList<int>>("shown");
    const auto row = [](const char *name, std::initializer_list<Kind> kinds, std::initializer_list<int> shown) {
        QList<int> numbers;
        for (const Kind kind : kinds) {
            numbers.append(static_cast<int>(kind));
        }
        QTest::newRow(name) << numbers << QList<int>(shown);
    };
    row("none", {}, {});
    row("one", {Kind::Pinyin}, {0});
    row("the first two", {Kind::Typo, Kind::Initials, Kind::Synonym}, {0, 1});
    row("a variant where nothing is better", {Kind::Prefix, Kind::Variant}, {1});
    row("no variant beside a better one", {Kind::Variant, Kind::Synonym}, {1});
    row("never an unfinished word", {Kind::Prefix}, {});
    row("two behind others", {Kind::Prefix, Kind::Variant, Kind::Typo, Kind::Prefix, Kind::Pinyin}, {2, 4});
}

void TestReasonText::choosesWhatIsShown()
{
    QFETCH(QList<int>, kinds);
    std::vector<MatchReason> reasons;
    for (const int kind : kinds) {
        reasons.push_back({static_cast<Kind>(kind), QString::number(reasons.size()), QStringLiteral("word")});
    }
    QList<int> shown;
    for (const MatchReason &reason : reasonsToShow(reasons)) {
        shown.append(reason.from.toInt());
    }
    QTEST(shown, "shown");
}

QTEST_GUILESS_MAIN(TestReasonText)
#include "tst_reasontext.moc"
