#include "core/checker/demands/wordfinder.h"

#include <QTest>

using namespace WalletSupport;

namespace {

/// The stretches of the text in which the word is found, joined by `|`.
QString foundIn(const QString &text, const QString &word)
{
    WordFinder finder;
    if (!finder.add(0, word)) {
        return QStringLiteral("refused");
    }
    const std::vector<Letter> letters = lettersOf(text);
    QStringList stretches;
    const std::vector<std::vector<WordFinder::Place>> places = finder.find(letters);
    for (const WordFinder::Place &place : places.at(0)) {
        const int begin = letters[place.begin].begin;
        stretches.append(text.mid(begin, letters[place.end - 1].end - begin));
    }
    return stretches.join(u'|');
}

} // namespace

class TestWordFinder final : public QObject
{
    Q_OBJECT

private slots:
    void findsWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *word, const char *text, const char *found) {
            QTest::newRow(name) << QString::fromUtf8(word) << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        row("a word", "code", "My CODE, your code.", "CODE|code");
        row("no part of a word", "code", "codes, decode", "");
        row("two words", "tell me", "Tell  me, tellme, tell: me", "Tell  me");
        row("a hyphen", "one time", "one-time onetime", "one-time");
        row("a number", "within # hours", "within 24 hours, within two hours", "within 24 hours");
        row("a number with a comma", "pay # now", "pay 1,000 now, pay 1,00 now, pay 1,0000 now", "pay 1,000 now");
        row("a choice", "(tell|give) (me|us)", "give us, tell me, tell them", "give us|tell me");
        row("the rest of a word", "bc#q*", "to bc1qexampleexampleexampleexample now, bc1q, bc1 qab",
            "bc1qexampleexampleexampleexample");
        row("the longest", "phone (|number)", "phone number phone", "phone number|phone");
        row("a choice with spaces", "share (|the )screen", "share the screen, share screen",
            "share the screen|share screen");
        row("Chinese in a sentence", "验证码", "请把验证码告诉我", "验证码");
        row("Chinese with marks", "验证码", "验-证.码，验，证码", "验-证.码");
        row("a Chinese choice", "(打开|开启)(|您的)屏幕", "请打开您的屏幕，开启屏幕", "打开您的屏幕|开启屏幕");
        row("Latin in Chinese", "下载todesk", "请下载ToDesk吧，下载 ToDesk", "下载ToDesk|下载 ToDesk");
        row("spelled out", "code", "c o d e", "c o d e");
        row("ends with the text", "tell me", "tell", "");
        row("rare characters", "(𠮷|𠮶)野", "𠮷野家", "𠮷野");
        row("an open bracket", "(a|b", "a", "refused");
        row("a closing bracket alone", "a)b(", "a", "refused");
        row("a bar outside", "a|b", "a", "refused");
        row("nothing", "", "a", "refused");
        row("nine choices", "(a|)(a|)(a|)(a|)(a|)(a|)(a|)(a|)(a|)", "a", "refused");
    }
    void findsWords()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        QCOMPARE(foundIn(text, word), found);
    }

    void keepsGroupsApart()
    {
        WordFinder finder;
        QVERIFY(finder.add(2, u"tell me"));
        QVERIFY(finder.add(0, u"tell"));
        QVERIFY(finder.add(0, u"tell me"));
        QVERIFY(!finder.add(-1, u"me"));
        const auto places = finder.find(lettersOf(u"tell me tell"));
        QCOMPARE(places.size(), size_t(3));
        const std::vector<WordFinder::Place> longest = {{0, 6}, {6, 10}};
        QVERIFY(places[0] == longest);
        QVERIFY(places[1].empty());
        QVERIFY(places[2] == std::vector<WordFinder::Place>({{0, 6}}));
    }
};

QTEST_GUILESS_MAIN(TestWordFinder)
#include "tst_wordfinder.moc"
