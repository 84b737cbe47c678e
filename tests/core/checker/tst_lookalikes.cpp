#include "core/checker/lookalikes.h"

#include <QTest>

using namespace WalletSupport;
using Kind = Likeness::Kind;

class TestLookAlikes : public QObject
{
    Q_OBJECT

private slots:
    void makesOneForm_data();
    void makesOneForm();
    void comparesNames_data();
    void comparesNames();
    void seesMixedScripts();
    void standsAnything();
};

void TestLookAlikes::makesOneForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("form");
    const auto row = [](const char *name, const char *form) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(form);
    };
    row("wallet", "wallet");
    row("W0RLD", "world");
    row("pa1ce", "palce");
    row("fine", "flne");
    row("rnodern", "modem");
    row("vvorld", "world");
    row("сlaу", "day"); // Cyrillic letters, and what they then make together
    row("ρаγ", "pay");
    row("ｗｉｄｅ", "wlde");
    row("𝐛𝐨𝐥𝐝", "bold");
    row("łódź", "lodz");
    row("钱包", "钱包");
}

void TestLookAlikes::makesOneForm()
{
    QFETCH(QString, name);
    const LookAlikeForm form = lookAlikeForm(name);
    QTEST(form.text, "form");
    QCOMPARE(form.from.size(), static_cast<std::size_t>(form.text.size()) + 1);
    QCOMPARE(form.from.back(), static_cast<int>(name.toUcs4().size()));
    QVERIFY(std::ranges::is_sorted(form.from));
}

void TestLookAlikes::comparesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind"); // -1: not alike
    QTest::addColumn<QString>("points");
    const auto row = [](const char *name, int kind, const char *points = "") {
        QTest::newRow(name) << QString::fromUtf8(name) << kind << QString::fromLatin1(points);
    };
    // All against "modelpay".
    row("modelpay", -1);
    row("model-pay", -1);
    row("mode1pay", static_cast<int>(Kind::LookAlike), "4");
    row("rnodelpay", static_cast<int>(Kind::LookAlike), "0 1");
    row("mоdelpay", static_cast<int>(Kind::LookAlike), "1");
    row("m0de1-pay", static_cast<int>(Kind::LookAlike), "1 4");
    row("modelpey", static_cast<int>(Kind::OneEdit), "6");
    row("modellpay", static_cast<int>(Kind::OneEdit), "5");
    row("modepay", static_cast<int>(Kind::OneEdit), "4");
    row("modelpa", static_cast<int>(Kind::OneEdit), "6");
    row("mdoelpay", static_cast<int>(Kind::Swapped), "1 2");
    row("m0delpey", static_cast<int>(Kind::OneEdit), "6"); // on top of a look-alike
    row("madelpey", -1);
    row("m", -1);
    row("", -1);
}

void TestLookAlikes::comparesNames()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    const std::optional<Likeness> like = likeness(ComparableName(name), ComparableName(QStringLiteral("modelpay")));
    QCOMPARE(like ? static_cast<int>(like->kind) : -1, kind);
    QStringList points;
    for (const int point : like ? like->points : std::vector<int>()) {
        points.append(QString::number(point));
    }
    QTEST(points.join(u' '), "points");
}

void TestLookAlikes::seesMixedScripts()
{
    QVERIFY(hasMixedScripts(QStringLiteral("pаy")));
    QVERIFY(hasMixedScripts(QStringLiteral("βeta")));
    QVERIFY(!hasMixedScripts(QStringLiteral("pay")));
    QVERIFY(!hasMixedScripts(QStringLiteral("пай")));
    QVERIFY(!hasMixedScripts(QStringLiteral("pay钱包"))); // written together every day
}

void TestLookAlikes::standsAnything()
{
    const QString lone(1, QChar(0xd83d));
    for (const QString &name : {lone, QString(100'000, u'm'), QString(1'000, u'\u0301'), QString(u'a' + lone + u'b')}) {
        (void)likeness(ComparableName(name), ComparableName(QStringLiteral("modelpay")));
        (void)differingPoints(name, QStringLiteral("modelpay"));
    }
}

QTEST_GUILESS_MAIN(TestLookAlikes)
#include "tst_lookalikes.moc"
