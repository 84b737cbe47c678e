#include "core/search/typos.h"
#include "support/wordlist.h"

#include <QtTest>

#include <random>

using namespace WalletSupport;

class tst_Typos : public QObject
{
    Q_OBJECT

private slots:
    void findsTheNearestWord_data();
    void findsTheNearestWord();
    void findsWhatCountingFinds();
    void knowsLikelySlips();
};

namespace {

QString nearest(const WordList &words, QStringView word, int mostEdits)
{
    const std::optional<size_t> found = nearestWord(words.lexicon(), word, mostEdits);
    return found ? words.lexicon().word(*found).toString() : QString();
}

/// Insertions, deletions, changes and swaps of neighbours, each letter touched once.
int distance(QStringView a, QStringView b)
{
    std::vector<std::vector<int>> table(static_cast<size_t>(a.size()) + 1,
                                        std::vector<int>(static_cast<size_t>(b.size()) + 1));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            const auto row = static_cast<size_t>(i);
            const auto column = static_cast<size_t>(j);
            int &best = table[row][column];
            best = static_cast<int>(std::max(i, j));
            if (i == 0 || j == 0) {
                continue;
            }
            best = std::min({table[row - 1][column] + 1, table[row][column - 1] + 1,
                             table[row - 1][column - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                best = std::min(best, table[row - 2][column - 2] + 1);
            }
        }
    }
    return table.back().back();
}

} // namespace

void tst_Typos::findsTheNearestWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("mostEdits");
    QTest::addColumn<QString>("found");

    const QString refund = QStringLiteral("refund");
    const QString password = QStringLiteral("password");
    QTest::newRow("neighbours swapped") << QStringLiteral("refnud") << 1 << refund;
    QTest::newRow("the first two swapped") << QStringLiteral("erfund") << 1 << refund;
    QTest::newRow("a letter missing") << QStringLiteral("pasword") << 1 << password;
    QTest::newRow("the first missing") << QStringLiteral("efund") << 1 << refund;
    QTest::newRow("the last missing") << QStringLiteral("passwor") << 1 << password;
    QTest::newRow("a letter too many") << QStringLiteral("reffund") << 1 << refund;
    QTest::newRow("one too many in front") << QStringLiteral("xrefund") << 1 << refund;
    QTest::newRow("one too many at the end") << QStringLiteral("refundd") << 1 << refund;
    QTest::newRow("a letter changed") << QStringLiteral("refumd") << 1 << refund;
    QTest::newRow("the most frequent of several") << QStringLiteral("carx") << 1 << QStringLiteral("cart");
    QTest::newRow("the most frequent even if it sorts last") << QStringLiteral("xard") << 1 << QStringLiteral("ward");
    QTest::newRow("two mistakes are too many for one edit") << QStringLiteral("psswrd") << 1 << QString();
    QTest::newRow("two mistakes") << QStringLiteral("psswrd") << 2 << password;
    QTest::newRow("two swaps") << QStringLiteral("erfnud") << 2 << refund;
    QTest::newRow("fewer edits before more frequent") << QStringLiteral("cords") << 2 << QStringLiteral("cord");
    QTest::newRow("three mistakes") << QStringLiteral("pswrd") << 2 << QString();
    QTest::newRow("a known word is not its own repair") << refund << 1 << QString();
    QTest::newRow("words of bodies only are no repair") << QStringLiteral("bodi") << 1 << QString();
    QTest::newRow("Cyrillic") << QStringLiteral("телефн") << 1 << QStringLiteral("телефон");
    QTest::newRow("Korean") << QStringLiteral("비밀번허") << 1 << QStringLiteral("비밀번호");
    QTest::newRow("nothing") << QString() << 2 << QString();
    QTest::newRow("very long") << QString(512, u'a') << 2 << QString();
}

void tst_Typos::findsTheNearestWord()
{
    static const WordList words({{u"refund", 5},
                                 {u"password", 9},
                                 {u"card", 4},
                                 {u"cart", 6},
                                 {u"cord", 1},
                                 {u"ward", 7},
                                 {u"body", 0},
                                 {u"телефон", 2},
                                 {u"비밀번호", 2}});
    QFETCH(QString, word);
    QFETCH(int, mostEdits);
    QFETCH(QString, found);
    QCOMPARE(nearest(words, word, mostEdits), found);
}

void tst_Typos::findsWhatCountingFinds()
{
    // Many words over few letters, so that each has many neighbours.
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same words each time
    const auto randomWord = [&random] {
        std::u16string word(3 + random() % 5, u'a');
        for (char16_t &letter : word) {
            letter = static_cast<char16_t>(u'a' + random() % 3);
        }
        return word;
    };
    std::map<std::u16string, quint32> frequencies;
    for (quint32 i = 0; i < 150; ++i) {
        frequencies.emplace(randomWord(), i); // no two alike
    }
    const WordList words(frequencies);
    for (int i = 0; i < 1'000; ++i) {
        const std::u16string typed = randomWord();
        for (int most = 1; most <= 2; ++most) {
            QString best;
            std::pair<int, quint32> bestRank(most + 1, 0);
            for (const auto &[word, frequency] : frequencies) {
                const int edits = distance(word, typed);
                const bool isBetter =
                    edits < bestRank.first || (edits == bestRank.first && frequency > bestRank.second);
                if (edits > 0 && edits <= most && frequency > 0 && isBetter) {
                    best = QString::fromStdU16String(word);
                    bestRank = {edits, frequency};
                }
            }
            QCOMPARE(nearest(words, typed, most), best);
        }
    }
}

void tst_Typos::knowsLikelySlips()
{
    const auto isLikely = [](QStringView typed, QStringView meant) { return isLikelySlip(typed, meant); };
    for (const auto &[typed, meant] : std::initializer_list<std::pair<QStringView, QStringView>>{
             {u"acount", u"account"}, // a doubled letter
             {u"refundd", u"refund"},
             {u"refnud", u"refund"},  // neighbours swapped
             {u"loding", u"loading"}, // a vowel
             {u"signel", u"signal"},
             {u"wich", u"which"}, // what nobody hears
             {u"rong", u"wrong"},
             {u"nife", u"knife"},
             {u"kard", u"card"}, // what sounds alike
         }) {
        QVERIFY2(isLikely(typed, meant), qPrintable(typed.toString()));
    }
    for (const auto &[typed, meant] : std::initializer_list<std::pair<QStringView, QStringView>>{
             {u"acount", u"amount"},
             {u"wich", u"with"},
             {u"signel", u"signer"},
             {u"bloke", u"block"}, // two
             {u"pin", u"spin"},
             {u"card", u"card"},
             {u"", u"card"},
             {u"card", u""},
         }) {
        QVERIFY2(!isLikely(typed, meant), qPrintable(typed.toString()));
    }
}

QTEST_GUILESS_MAIN(tst_Typos)
#include "tst_typos.moc"
