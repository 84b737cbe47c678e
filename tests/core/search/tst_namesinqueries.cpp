#include "core/directory/directory.h"
#include "core/search/queryplanner.h"
#include "core/search/searchindex.h"
#include "support/basepack.h"

#include <QTest>

using namespace WalletSupport;

/// Whether the search leaves the names of the shipped wallets as they are: PayMe is not a misspelt payee.
class TestNamesInQueries : public QObject
{
    Q_OBJECT

private slots:
    void mendsNone();
};

void TestNamesInQueries::mendsNone()
{
    const Pack pack = basePack();
    const auto index = SearchIndex::load(pack.firstBlob("search_index", "bytes"));
    QVERIFY(index);
    QueryPlanner planner(*index);
    const Directory directory(pack);
    QVERIFY(directory.wallets().size() > 100);
    QStringList names{QStringLiteral("GPay")}; // of a list of phrases
    for (const Wallet &wallet : directory.wallets()) {
        names.append(wallet.nameInEnglish);
    }
    QStringList mended;
    for (const QString &name : names) {
        const QString question = QStringLiteral("my %1 payment went to the wrong person").arg(name);
        for (const Interpretation &interpretation : planner.plan(question, LastWord::Complete).interpretations) {
            if (interpretation.kind == MatchReason::Kind::Typo) {
                mended.append(interpretation.from + QStringLiteral(" -> ") + interpretation.word);
            }
        }
    }
    QVERIFY2(mended.isEmpty(), qPrintable(mended.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestNamesInQueries)
#include "tst_namesinqueries.moc"
