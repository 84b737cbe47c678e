#include "core/search/articlesearch.h"
#include "support/basepack.h"

#include <QFile>
#include <QTest>

using namespace WalletSupport;

/// Whether the search knows on the shipped pack when it has no answer. The questions are read from tests/data/search.
class TestSureAnswers : public QObject
{
    Q_OBJECT

private slots:
    void saysSo_data();
    void saysSo();
};

namespace {

/// The last column of each line.
QStringList questionsIn(const QString &name)
{
    QFile file(QStringLiteral(WSC_SEARCH_QUESTIONS "/") + name);
    QStringList questions;
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            questions.append(line.section(u'\t', -1));
        }
    }
    return questions;
}

} // namespace

void TestSureAnswers::saysSo_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<double>("leastSure");
    QTest::addColumn<double>("mostSure");
    // Each table of word vectors moves them by a point or two.
    QTest::newRow("nonsense.tsv") << QStringLiteral("en") << 0.0 << 0.2;
    QTest::newRow("elsewhere.tsv") << QStringLiteral("en") << 0.0 << 0.35; // the rule was weighed by it
    QTest::newRow("natural-en.tsv") << QStringLiteral("en") << 0.96 << 1.0;
    QTest::newRow("natural-zh_CN.tsv") << QStringLiteral("zh_CN") << 0.96 << 1.0;
}

void TestSureAnswers::saysSo()
{
    QFETCH(QString, locale);
    const Pack pack = basePack();
    ArticleSearch search(pack);
    const QStringList questions = questionsIn(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(questions.size() > 30);
    QStringList sure;
    QStringList unsure;
    for (const QString &question : questions) {
        const bool isSure = search.search(question, locale, LastWord::Unfinished, 1).isSure;
        (isSure ? sure : unsure).append(question);
    }
    const double share = static_cast<double>(sure.size()) / static_cast<double>(questions.size());
    qInfo("sure of %.1f of 100", 100 * share);
    QFETCH(double, leastSure);
    QFETCH(double, mostSure);
    if (share < leastSure || share > mostSure) {
        const QStringList &wrong = share < leastSure ? unsure : sure;
        QFAIL(qPrintable(wrong.mid(0, 40).join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestSureAnswers)
#include "tst_sureanswers.moc"
