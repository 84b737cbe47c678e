#include "core/redaction/secret.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace WalletSupport;

namespace {

struct Line
{
    QString text;
    std::vector<std::pair<qsizetype, qsizetype>> secrets; ///< where they stand: begin and end
};

/// kind, language, and a text with its secrets between ⟦ and ⟧.
std::vector<Line> linesOf(const QString &name)
{
    QFile file(QStringLiteral(WSC_SECRET_SETS "/") + name);
    std::vector<Line> lines;
    if (!file.open(QIODevice::ReadOnly)) {
        return lines;
    }
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &row : rows) {
        Line line;
        for (const QChar unit : row.section(u'\t', 2)) {
            if (unit == QChar(0x27e6)) {
                line.secrets.emplace_back(line.text.size(), 0);
            } else if (unit == QChar(0x27e7)) {
                line.secrets.back().second = line.text.size();
            } else {
                line.text += unit;
            }
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

/// How many secrets are found in texts as people write them, and how many texts without any are touched.
class TestSecretSets : public QObject
{
    Q_OBJECT

private slots:
    void findsSecrets_data();
    void findsSecrets();
};

void TestSecretSets::findsSecrets_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::size_t>("fewest");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("lines") << QStringLiteral("lines.tsv") << std::size_t{2400} << 98 << true;
    // Kept aside when the rules are written, so that they tell how it is with lines of other people: only counted.
    QTest::newRow("lines aside") << QStringLiteral("lines-aside.tsv") << std::size_t{250} << 96 << false;
}

void TestSecretSets::findsSecrets()
{
    QFETCH(const QString, file);
    QFETCH(const std::size_t, fewest);
    QFETCH(const int, percent);
    QFETCH(const bool, isShown);
    const std::vector<Line> lines = linesOf(file);
    QVERIFY(lines.size() > fewest);
    int secrets = 0;
    int found = 0;
    int harmless = 0;
    int touched = 0;
    for (const Line &line : lines) {
        const std::vector<Secret> got = findSecrets(line.text);
        for (const auto &[begin, end] : line.secrets) {
            const bool isFound = std::ranges::any_of(got, [from = begin, to = end](const Secret &secret) {
                return secret.begin <= from && secret.end >= to;
            });
            ++secrets;
            found += isFound ? 1 : 0;
            if (!isFound && isShown) {
                qInfo("missed: %s", qPrintable(line.text));
            }
        }
        if (line.secrets.empty()) {
            ++harmless;
            touched += got.empty() ? 0 : 1;
            if (!got.empty() && isShown) {
                qInfo("touched: %s", qPrintable(masked(line.text, got)));
            }
        }
    }
    qInfo("%d of %d secrets found, %d of %d lines without any touched", found, secrets, touched, harmless);
    QVERIFY(found * 100 >= secrets * percent);
    QVERIFY(touched * 100 <= harmless);
}

QTEST_GUILESS_MAIN(TestSecretSets)
#include "tst_secretsets.moc"
