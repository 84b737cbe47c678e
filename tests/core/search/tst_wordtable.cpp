#include "core/search/plainmath.h"
#include "core/search/wordtable/unihan.h"

#include <QCryptographicHash>
#include <QtTest>

#include <fstream>
#include <sstream>

using namespace WalletSupport;

class tst_WordTable : public QObject
{
    Q_OBJECT

private slots:
    void raisesToPowers();
    void takesLogarithms();
    void readsMeanings();
    void readsTheSameInAllVersions();
};

void tst_WordTable::raisesToPowers()
{
    for (float power = 0; power > -87; power -= 0.137F) {
        const double expected = std::exp(static_cast<double>(power));
        QVERIFY(std::abs(exponential(power) - expected) <= 1e-7 * expected);
    }
    QCOMPARE(exponential(0), 1.0F);
    QCOMPARE(exponential(-1e9F), 0.0F);
    QCOMPARE(exponential(std::numeric_limits<float>::quiet_NaN()), 0.0F);
}

void tst_WordTable::takesLogarithms()
{
    for (double value = 1e-12; value < 1e12; value *= 1.37) {
        QVERIFY(std::abs(logarithm(value) - std::log(value)) <= 1e-14 * std::max(1.0, std::abs(std::log(value))));
    }
    QCOMPARE(logarithm(1), 0.0);
}

void tst_WordTable::readsMeanings()
{
    std::istringstream file("# a comment\n"
                            "U+5FC3\tkDefinition\theart; mind, soul; 5th lunar mansion, determinative star (Antares)\n"
                            "U+5FC3\tkMandarin\tx\n"
                            "U+4E48\tkDefinition\tsmall\n"
                            "U+9999\tkDefinition\tfragrant\n"
                            "U+5FC3\tkGB0\t4836\n"
                            "U+4E48\tkGB0\t3520\n");
    // 4E48 means something else in another version, and 9999 is said to be of no character set.
    const std::map<char32_t, QStringList> expected{
        {0x5fc3, {QStringLiteral("heart"), QStringLiteral(" mind"), QStringLiteral(" soul")}}};
    QVERIFY(readMeanings(file) == expected);
}

/// A pack is to find its vectors on another Debian: what is read here must be what is read there.
void tst_WordTable::readsTheSameInAllVersions()
{
    std::ifstream file(WSC_UNIHAN);
    QVERIFY2(file.is_open(), WSC_UNIHAN);
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (const auto &[code, meanings] : readMeanings(file)) {
        QString line = QString::number(code, 16);
        for (const QString &meaning : meanings) {
            line += u'|' + meaning.simplified();
        }
        sum.addData(line.toUtf8());
    }
    QCOMPARE(sum.result().toHex(), QByteArray("e6a2fc79f03d6e73ac4c841fc20777c6498fb873ebfd262244b96dec5a6cb762"));
}

QTEST_GUILESS_MAIN(tst_WordTable)
#include "tst_wordtable.moc"
