#include "support/wordlist.h"

#include <QtTest>

using namespace WalletSupport;

/// The lexicon, and the table of strings beneath it.
class tst_Lexicon : public QObject
{
    Q_OBJECT

private slots:
    void findsWords_data();
    void findsWords();
    void findsBeginnings_data();
    void findsBeginnings();
    void narrowsLetterByLetter();
    void wordsShareTheirStem();
    void emptyOneHasNothing();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void refusesWhatIsNoLexicon_data();
    void refusesWhatIsNoLexicon();
};

namespace {

const WordList &wordList()
{
    static const WordList words({{u"ref", 1},
                                 {u"refund", 5},
                                 {u"refunds", 2},
                                 {u"refuse", 3},
                                 {u"top", 4},
                                 {u"\u0442\u043e\u043f", 1},
                                 {u"\U00020000x", 1}});
    return words;
}

QStringList wordsIn(const Lexicon &lexicon, const Lexicon::Range &range)
{
    QStringList words;
    for (size_t word = range.begin; word < range.end; ++word) {
        words.append(lexicon.word(word).toString());
    }
    return words;
}

} // namespace

void tst_Lexicon::findsWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("frequency"); // -1: not there

    QTest::newRow("a word") << QStringLiteral("refund") << 5;
    QTest::newRow("a word that others begin with") << QStringLiteral("ref") << 1;
    QTest::newRow("a beginning only") << QStringLiteral("refu") << -1;
    QTest::newRow("a word and more") << QStringLiteral("refunded") << -1;
    QTest::newRow("before all") << QStringLiteral("aaa") << -1;
    QTest::newRow("behind all") << QString(5, QChar(0xffff)) << -1;
    QTest::newRow("other letters") << QStringLiteral("топ") << 1;
    QTest::newRow("a pair of surrogates") << QStringLiteral("\U00020000x") << 1;
    QTest::newRow("nothing") << QString() << -1;
}

void tst_Lexicon::findsWords()
{
    QFETCH(QString, word);
    QFETCH(int, frequency);
    const Lexicon &lexicon = wordList().lexicon();
    const std::optional<size_t> found = lexicon.find(word);
    QCOMPARE(found.has_value(), frequency >= 0);
    if (found) {
        QCOMPARE(lexicon.word(*found), QStringView(word));
        QCOMPARE(static_cast<int>(lexicon.frequency(*found)), frequency);
        QCOMPARE(lexicon.stemData(lexicon.stem(*found)).hash, featureHash(FeatureFamily::Stem, word));
    }
}

void tst_Lexicon::findsBeginnings_data()
{
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QStringList>("words");

    const QStringList all = wordsIn(wordList().lexicon(), {0, wordList().lexicon().size()});
    QTest::newRow("several") << QStringLiteral("refu")
                             << QStringList{QStringLiteral("refund"), QStringLiteral("refunds"),
                                            QStringLiteral("refuse")};
    QTest::newRow("a whole word and longer ones")
        << QStringLiteral("refund") << QStringList{QStringLiteral("refund"), QStringLiteral("refunds")};
    QTest::newRow("the only one") << QStringLiteral("t") << QStringList(QStringLiteral("top"));
    QTest::newRow("none between") << QStringLiteral("s") << QStringList();
    QTest::newRow("none behind") << QString(QChar(0xffff)) << QStringList();
    QTest::newRow("longer than every word") << QString(1'000, u'r') << QStringList();
    QTest::newRow("of nothing begin all") << QString() << all;
}

void tst_Lexicon::findsBeginnings()
{
    QFETCH(QString, beginning);
    QFETCH(QStringList, words);
    QCOMPARE(wordsIn(wordList().lexicon(), wordList().lexicon().wordsBeginningWith(beginning)), words);
}

void tst_Lexicon::narrowsLetterByLetter()
{
    const Lexicon &lexicon = wordList().lexicon();
    for (const QString &beginning : {QStringLiteral("refund"), QStringLiteral("топ"), QStringLiteral("rex")}) {
        Lexicon::Range range{0, lexicon.size()};
        for (qsizetype depth = 0; depth < beginning.size(); ++depth) {
            range = lexicon.narrowed(range, static_cast<size_t>(depth), beginning[depth].unicode());
            QCOMPARE(wordsIn(lexicon, range),
                     wordsIn(lexicon, lexicon.wordsBeginningWith(QStringView(beginning).first(depth + 1))));
        }
    }
    // "ref" itself has no fourth letter, and its longer neighbours are not left out for it.
    const Lexicon::Range ref = lexicon.wordsBeginningWith(u"ref");
    QCOMPARE(wordsIn(lexicon, lexicon.narrowed(ref, 3, u'u')).size(), 3);
    QVERIFY(lexicon.narrowed(ref, 3, u'a').isEmpty());
    QVERIFY(lexicon.narrowed({2, 2}, 0, u'r').isEmpty());
}

void tst_Lexicon::wordsShareTheirStem()
{
    ByteWriter writer;
    Lexicon::write({{u"card", {1, 4}}, {u"cards", {1, 4}}, {u"pin", {2, 3}}}, writer);
    ByteReader reader(writer.bytes());
    Lexicon lexicon;
    QVERIFY(lexicon.read(reader));
    QCOMPARE(lexicon.stem(0), lexicon.stem(1));
    QVERIFY(lexicon.stem(0) != lexicon.stem(2));
    QCOMPARE(lexicon.frequency(1), 4U);
    QCOMPARE(lexicon.stemData(lexicon.stem(2)).hash, quint64(2));
}

void tst_Lexicon::emptyOneHasNothing()
{
    const WordList none({});
    const Lexicon fresh;
    for (const Lexicon *lexicon : {&none.lexicon(), &fresh}) {
        QCOMPARE(lexicon->size(), size_t(0));
        QVERIFY(!lexicon->find(u"ref"));
        QVERIFY(lexicon->wordsBeginningWith(u"").isEmpty());
    }
}

void tst_Lexicon::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QList<quint32>>("offsets");
    QTest::addColumn<bool>("isTable"); // of five characters

    QTest::newRow("two texts") << QList<quint32>{0, 2, 5} << true;
    QTest::newRow("empty texts") << QList<quint32>{0, 0, 0} << true;
    QTest::newRow("none") << QList<quint32>() << true;
    QTest::newRow("ends behind the characters") << QList<quint32>{0, 6} << false;
    QTest::newRow("far behind") << QList<quint32>{0, 0xffffffff} << false;
    QTest::newRow("begins behind its end") << QList<quint32>{0, 4, 3} << false;
    QTest::newRow("far behind in the middle") << QList<quint32>{0, 0x7fffffff, 5} << false;
}

void tst_Lexicon::refusesWhatIsNoTable()
{
    QFETCH(QList<quint32>, offsets);
    QFETCH(bool, isTable);
    ByteWriter writer;
    writer.addAll(std::span(u"abcde", 5));
    writer.addAll(std::span<const quint32>(offsets.constData(), static_cast<size_t>(offsets.size())));
    ByteReader reader(writer.bytes());
    StringTable table;
    QCOMPARE(table.read(reader), isTable);
    for (size_t text = 0; isTable && text < table.size(); ++text) {
        QCOMPARE(table.at(text).size(), static_cast<qsizetype>(offsets[int(text) + 1] - offsets[int(text)]));
    }
}

void tst_Lexicon::refusesWhatIsNoLexicon_data()
{
    QTest::addColumn<QList<quint32>>("stems");
    QTest::addColumn<int>("hashes");
    QTest::addColumn<int>("frequencies");
    QTest::addColumn<bool>("isLexicon"); // of two words

    QTest::newRow("two words of one stem") << QList<quint32>{0, 0} << 1 << 1 << true;
    QTest::newRow("a stem too few") << QList<quint32>{0} << 1 << 1 << false;
    QTest::newRow("a stem too many") << QList<quint32>{0, 0, 0} << 1 << 1 << false;
    QTest::newRow("a stem that there is not") << QList<quint32>{0, 1} << 1 << 1 << false;
    QTest::newRow("a frequency too few") << QList<quint32>{0, 1} << 2 << 1 << false;
    QTest::newRow("no frequencies") << QList<quint32>{0, 0} << 1 << 0 << false;
}

void tst_Lexicon::refusesWhatIsNoLexicon()
{
    QFETCH(QList<quint32>, stems);
    QFETCH(int, hashes);
    QFETCH(int, frequencies);
    QFETCH(bool, isLexicon);
    ByteWriter writer;
    StringTable::write({u"a", u"b"}, writer);
    writer.addAll(std::span<const quint32>(stems.constData(), static_cast<size_t>(stems.size())));
    writer.addAll(std::span<const quint64>(std::vector<quint64>(static_cast<size_t>(hashes))));
    writer.addAll(std::span<const quint32>(std::vector<quint32>(static_cast<size_t>(frequencies))));
    ByteReader reader(writer.bytes());
    QCOMPARE(Lexicon().read(reader), isLexicon);
}

QTEST_GUILESS_MAIN(tst_Lexicon)
#include "tst_lexicon.moc"
