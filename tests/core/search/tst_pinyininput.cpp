#include "core/search/hantables.h"
#include "core/search/pinyininput.h"

#include <QtTest>

using namespace WalletSupport;

class tst_PinyinInput : public QObject
{
    Q_OBJECT

private slots:
    void readsSyllables_data();
    void readsSyllables();
    void readsInitials_data();
    void readsInitials();
    void gaveEachSyllableItsNumber();
};

namespace {

QString joined(const PinyinWord &word)
{
    QStringList units;
    for (const PinyinUnit &unit : word) {
        // In capitals what is only a beginning.
        const QString letters = QString::fromStdU16String(unit.letters);
        units.append(unit.syllable != 0 ? letters : letters.toUpper());
    }
    return units.join(QLatin1Char(' '));
}

} // namespace

void tst_PinyinInput::readsSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("ways");

    const auto row = [](const char *name, const QString &word, const QStringList &ways) {
        QTest::newRow(name) << word << ways;
    };
    row("one syllable", QStringLiteral("zhi"), {QStringLiteral("zhi")});
    row("two", QStringLiteral("chongzhi"), {QStringLiteral("chong zhi")});
    row("one or two", QStringLiteral("xian"), {QStringLiteral("xian"), QStringLiteral("xi an")});
    row("an apostrophe left out", QStringLiteral("fangan"), {QStringLiteral("fang an"), QStringLiteral("fan gan")});
    row("four", QStringLiteral("chongzhishibai"), {QStringLiteral("chong zhi shi bai")});
    row("an English word that is none", QStringLiteral("refund"), {});
    row("a beginning", QStringLiteral("chongzh"), {});
    row("a consonant behind", QStringLiteral("zhik"), {});
    row("only consonants", QStringLiteral("ng"), {});
    row("capitals", QStringLiteral("Zhi"), {});
    row("digits", QStringLiteral("zhi1"), {});
    row("accents", QStringLiteral("zh\u012b"), {});
    row("Chinese", QStringLiteral("充值"), {});
    row("nothing", QString(), {});
    row("10,000 letters", QStringLiteral("a").repeated(10'000), {});
    row("10,000 consonants", QStringLiteral("x").repeated(10'000), {});
}

void tst_PinyinInput::readsSyllables()
{
    QFETCH(QString, word);
    QFETCH(QStringList, ways);
    QStringList found;
    for (const PinyinWord &way : asSyllables(word)) {
        found.append(joined(way));
    }
    if (word == QLatin1String("fangan")) {
        // Both have two syllables.
        found.sort();
        ways.sort();
    }
    QCOMPARE(found, ways);
}

void tst_PinyinInput::readsInitials_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("way");

    const auto row = [](const char *name, const QString &word, const QString &way) {
        QTest::newRow(name) << word << way;
    };
    row("two letters", QStringLiteral("cz"), QStringLiteral("C Z"));
    row("four", QStringLiteral("czsb"), QStringLiteral("C Z S B"));
    row("initials of two letters", QStringLiteral("zhfb"), QStringLiteral("ZH F B"));
    row("a letter and a syllable", QStringLiteral("czhi"), QStringLiteral("C zhi"));
    row("a syllable and a letter", QStringLiteral("chongz"), QStringLiteral("chong Z"));
    row("whole syllables", QStringLiteral("chongzhi"), QStringLiteral("chong zhi"));
    row("as few parts as can be", QStringLiteral("xian"), QStringLiteral("xian"));
    row("no syllable begins so", QStringLiteral("uv"), QString());
    row("none ends so", QStringLiteral("cfi"), QString());
    row("capitals", QStringLiteral("CZ"), QString());
    row("digits", QStringLiteral("c2"), QString());
    row("nothing", QString(), QString());
    row("10,000 letters", QStringLiteral("c").repeated(10'000), QString());
}

void tst_PinyinInput::readsInitials()
{
    QFETCH(QString, word);
    QFETCH(QString, way);
    QCOMPARE(joined(asInitials(word)), way);
}

void tst_PinyinInput::gaveEachSyllableItsNumber()
{
    const std::vector<PinyinWord> four = asSyllables(u"chongzhishibai");
    QCOMPARE(four.size(), size_t(1));
    for (const PinyinUnit &unit : four.front()) {
        const std::string_view text = syllableText(unit.syllable);
        QCOMPARE(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())),
                 QString::fromStdU16String(unit.letters));
    }
    // Many ways: not all of them, and soon.
    const std::vector<PinyinWord> ways = asSyllables(QStringLiteral("xian").repeated(12));
    QVERIFY(!ways.empty());
    QVERIFY(ways.size() <= 6);
}

QTEST_GUILESS_MAIN(tst_PinyinInput)
#include "tst_pinyininput.moc"
