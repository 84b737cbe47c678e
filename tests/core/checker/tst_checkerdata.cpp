#include "core/checker/demands/demand.h"
#include "support/checkerdata.h"
#include "support/directorypack.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace WalletSupport;

namespace {

const QStringList Tricks = {
    QStringLiteral("look-alike"),         QStringLiteral("zero-for-o"),    QStringLiteral("one-for-l"),
    QStringLiteral("rn-for-m"),           QStringLiteral("one-edit"),      QStringLiteral("brand-in-subdomain"),
    QStringLiteral("brand-with-words"),   QStringLiteral("other-ending"),  QStringLiteral("user-name"),
    QStringLiteral("punycode"),           QStringLiteral("mixed-scripts"), QStringLiteral("hidden-characters"),
    QStringLiteral("bidirectional"),      QStringLiteral("ip-address"),    QStringLiteral("unusual-port"),
    QStringLiteral("redirects"),          QStringLiteral("short-link"),    QStringLiteral("digit-changed"),
    QStringLiteral("digits-added"),       QStringLiteral("free-mail"),     QStringLiteral("handle"),
    QStringLiteral("anyone-can-publish"),
};

const QStringList Reasons = {
    QStringLiteral("seen-once"),        QStringLiteral("anyone-can-publish"), QStringLiteral("domain-matches"),
    QStringLiteral("unusual-port"),     QStringLiteral("redirects"),          QStringLiteral("user-name"),
    QStringLiteral("look-alike"),       QStringLiteral("one-edit"),           QStringLiteral("swapped"),
    QStringLiteral("brand-with-words"), QStringLiteral("brand-in-subdomain"), QStringLiteral("other-ending"),
    QStringLiteral("ip-address"),       QStringLiteral("short-link"),         QStringLiteral("hidden-characters"),
    QStringLiteral("mixed-scripts"),    QStringLiteral("punycode"),           QStringLiteral("digit-changed"),
    QStringLiteral("digits-added"),     QStringLiteral("free-mail"),          QStringLiteral("resembles"),
    QStringLiteral("same-name"),        QStringLiteral("not-known"),
};

QSet<QString> walletIds()
{
    QSet<QString> ids = {QStringLiteral("example-wallet")};
    const QJsonArray wallets =
        QJsonDocument::fromJson(shippedDirectory()).object().value(QLatin1String("wallets")).toArray();
    for (const QJsonValue &wallet : wallets) {
        ids.insert(wallet[QLatin1String("id")].toString());
    }
    return ids;
}

bool allIn(const QStringList &words, const QStringList &known)
{
    return std::ranges::all_of(words, [&](const QString &word) { return known.contains(word); });
}

} // namespace

/// The files of tests/data/checker have the shape that their README promises.
class TestCheckerData final : public QObject
{
    Q_OBJECT

private slots:
    void undoesEscapes()
    {
        QCOMPARE(unescaped(QStringLiteral("a\\u200bb\\nc\\u00")), QStringLiteral("a\u200bb\nc\\u00"));
    }

    void identifiersHaveTheirShape_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<QStringList>("verdicts");
        QTest::newRow("fakes") << QStringLiteral("fakes.tsv") << 600
                               << QStringList{QStringLiteral("not-official"), QStringLiteral("unknown")};
        QTest::newRow("honest") << QStringLiteral("honest.tsv") << 300
                                << QStringList{QStringLiteral("unknown"), QStringLiteral("none")};
    }
    void identifiersHaveTheirShape()
    {
        QFETCH(const QString, file);
        QFETCH(const int, atLeast);
        QFETCH(const QStringList, verdicts);
        const std::vector<CheckerRow> rows = checkerRows(file);
        QVERIFY(static_cast<int>(rows.size()) >= atLeast);
        const QSet<QString> wallets = walletIds();
        QSet<QString> seen;
        for (const CheckerRow &row : rows) {
            QVERIFY2(row.size() == 8, "a line with too many or too few columns");
            const QString name = row.value(QStringLiteral("id"));
            const QByteArray bytes = name.toUtf8();
            const char *id = bytes.constData();
            const QString text = row.value(QStringLiteral("text"));
            QVERIFY2(!seen.contains(name) && !seen.contains(text), id);
            seen << name << text;
            const QStringList expected = choicesIn(row, QStringLiteral("verdict"));
            QVERIFY2(!expected.isEmpty() && allIn(expected, verdicts), id);
            const QStringList reasons = choicesIn(row, QStringLiteral("reasons"));
            QVERIFY2(allIn(reasons, Reasons), id);
            const QString identifier = row.value(QStringLiteral("identifier"));
            const bool hasNothing = expected == QStringList{QStringLiteral("none")};
            QVERIFY2(reasons.isEmpty() == hasNothing && identifier.isEmpty() == hasNothing, id);
            QVERIFY2(text.contains(identifier) && !text.isEmpty(), id);
            for (const QString &wallet : choicesIn(row, QStringLiteral("wallet"))) {
                QVERIFY2(wallets.contains(wallet), id);
            }
        }
    }

    void everyTrickIsThere()
    {
        QHash<QString, int> counts;
        QHash<QString, int> inChinese;
        for (const CheckerRow &row : checkerRows(QStringLiteral("fakes.tsv"))) {
            const QString trick = row.value(QStringLiteral("trick"));
            QVERIFY2(Tricks.contains(trick), qPrintable(trick));
            ++counts[trick];
            inChinese[trick] += row.value(QStringLiteral("locale")) == QLatin1String("zh_CN") ? 1 : 0;
        }
        for (const QString &trick : Tricks) {
            const int atLeast = trick == QLatin1String("anyone-can-publish") ? 50 : 25;
            QVERIFY2(counts.value(trick) >= atLeast, qPrintable(trick));
            QVERIFY2(inChinese.value(trick) >= 10, qPrintable(trick));
        }
    }

    void messagesHaveTheirShape()
    {
        const QStringList levels = {QStringLiteral("none"), QStringLiteral("caution"), QStringLiteral("danger")};
        QHash<QString, int> counts;
        QSet<QString> seen;
        for (const CheckerRow &row : checkerRows(QStringLiteral("messages.tsv"))) {
            QVERIFY2(row.size() == 6, "a line with too many or too few columns");
            const QString id = row.value(QStringLiteral("id"));
            QVERIFY2(!seen.contains(id), qPrintable(id));
            seen.insert(id);
            ++counts[QString(row.value(QStringLiteral("kind")) + u' ' + row.value(QStringLiteral("locale")))];
            const QStringList level = choicesIn(row, QStringLiteral("message"));
            QVERIFY2(!level.isEmpty() && allIn(level, levels), qPrintable(id));
            for (const QString &demand : choicesIn(row, QStringLiteral("demands"))) {
                QVERIFY2(demandKindFrom(demand).has_value(), qPrintable(id));
            }
        }
        for (const char *kind : {"scam en", "scam zh_CN", "honest en", "honest zh_CN"}) {
            QVERIFY2(counts.value(QString::fromLatin1(kind)) >= 15, kind);
        }
    }
};

QTEST_GUILESS_MAIN(TestCheckerData)
#include "tst_checkerdata.moc"
