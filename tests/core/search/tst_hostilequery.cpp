#include "core/search/explainer.h"
#include "core/search/snippet.h"
#include "support/mixedtexts.h"

#include <QtTest>

#include <ctime>

using namespace WalletSupport;

/// Anything can be pasted into the search box: there is an answer or none, soon.
class tst_HostileQuery : public QObject
{
    Q_OBJECT

private slots:
    void survives_data();
    void survives();
    void survivesInTexts_data() { survives_data(); }
    void survivesInTexts();
};

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr double MostMilliseconds = 2'000;
#else
constexpr double MostMilliseconds = 50;
#endif

const QString Body =
    QStringLiteral("Wait a few minutes. Then ask for a new code. 先等几分钟，再获取一次验证码，充值失败就退款。")
        .repeated(20);

/// Articles in both languages, with many different words, so that a misspelt one has many to be compared with.
std::vector<IndexedText> manyTexts()
{
    std::vector<IndexedText> texts = mixedTexts();
    quint32 number = 1;
    const auto inventedWord = [&number] {
        QString word;
        for (int syllable = 0; syllable < 4; ++syllable) {
            number = number * 1664525 + 1013904223;
            word += QChar(u"bcdfgklmnprstvwz"[number >> 28]);
            word += QChar(u"aeiou"[(number >> 8) % 5]);
        }
        return word;
    };
    for (int i = 0; i < 1'000; ++i) {
        const QStringList invented{inventedWord(), inventedWord(), inventedWord(), inventedWord()};
        texts.push_back({{QStringLiteral("Why does code %1 not come?").arg(i), QStringLiteral("验证码收不到")},
                         {QStringLiteral("a long wait for the sms"), QStringLiteral("短信没来")},
                         {invented.join(QLatin1Char(' '))}});
        texts.back().phrasings.append(invented.join(QLatin1Char(' ')));
    }
    return texts;
}

SynonymGroups synonyms()
{
    return {{QStringLiteral("top up"), QStringLiteral("充值"), QStringLiteral("reload"), QStringLiteral("add money")},
            {QStringLiteral("code"), QStringLiteral("验证码"), QStringLiteral("otp"), QStringLiteral("pin"),
             QStringLiteral("sms"), QStringLiteral("短信")},
            {QStringLiteral("a"), QStringLiteral("one"), QStringLiteral("一")}};
}

/// The processor time of this thread: what others do at the same time does not count.
double milliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

bool areWithin(const std::vector<TextRange> &ranges, QStringView text)
{
    int end = 0;
    return std::ranges::all_of(ranges, [&](const TextRange &range) {
        const bool isBehind = range.begin >= end && range.length > 0;
        end = range.begin + range.length;
        return isBehind && end <= text.size();
    });
}

/// Words that no article has, each another one.
QString differentWords(int length, int count)
{
    QString words;
    for (int i = 0; i < count; ++i) {
        for (int letter = 0, rest = i * 7919; letter < length; ++letter, rest = rest / 3 + i) {
            words += QChar(u'a' + rest % 26);
        }
        words += QLatin1Char(' ');
    }
    return words;
}

} // namespace

void tst_HostileQuery::survives_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a space") << QStringLiteral(" ");
    QTest::newRow("one letter") << QStringLiteral("c");
    QTest::newRow("one Chinese character") << QStringLiteral("码");
    QTest::newRow("100,000 letters") << QString(100'000, u'a');
    QTest::newRow("100,000 Chinese characters") << QString(100'000, u'码');
    QTest::newRow("50,000 words") << QStringLiteral("a ").repeated(50'000);
    QTest::newRow("a high surrogate alone") << QString(QChar(0xd83d));
    QTest::newRow("a low surrogate alone") << QString(QChar(0xde00));
    QTest::newRow("surrogates the wrong way round") << QString(QChar(0xde00)) + QChar(0xd83d) + QStringLiteral("code");
    QTest::newRow("10,000 high surrogates") << QString(10'000, QChar(0xd83d));
    QTest::newRow("thousands of marks") << QStringLiteral("code") + QStringLiteral("\u0301\u0323").repeated(5'000);
    QTest::newRow("marks alone") << QString(10'000, QChar(0x0301));
    QTest::newRow("characters that become eighteen") << QString(10'000, QChar(0xfdfa));
    QTest::newRow("right-to-left overrides") << QStringLiteral("\u202ecode\u202c \u2066\u2067\u202e").repeated(500);
    QTest::newRow("NUL") << QString(10, QChar(0)) + QStringLiteral("co") + QChar(0) + QStringLiteral("de");
    QTest::newRow("emoji") << QStringLiteral("😭👨‍👩‍👧‍👦🏳️‍🌈").repeated(1'000);
    QTest::newRow("apostrophes") << QString(10'000, u'\'');
    QTest::newRow("SQL") << QStringLiteral("'; DROP TABLE article; --");
    QTest::newRow("regular expression") << QStringLiteral("(((a+)+)+)+$.*[^\\");
    QTest::newRow("not characters at all") << QString(100, QChar(0xffff)) + QString(100, QChar(0xfffe));
    QTest::newRow("marks between letters") << QStringLiteral("c\u0301o\u0323d\u0301\u0323\u0301e").repeated(2'000);
    QTest::newRow("joiners between letters") << QStringLiteral("c\u200do\u200dd\u2060e\ufeff").repeated(2'000);
    QTest::newRow("a character outside every script") << QStringLiteral("\U0010FFFF\U000E0001").repeated(2'000);
    QTest::newRow("SQL for long") << QStringLiteral("' OR 1=1; -- ").repeated(1'000);
    QTest::newRow("wildcards") << QStringLiteral("%_*?[a-z]{1,9999}").repeated(1'000);
    QTest::newRow("format strings") << QStringLiteral("%s%n%1%2%99 code").repeated(100);
    QTest::newRow("misspelt words only") << QStringLiteral("bakadofe cxde zdkeriwu lomimiqa ").repeated(100);
    QTest::newRow("words far from all") << QStringLiteral("xjxqyx qxwyzvj ").repeated(100);
    QTest::newRow("a hundred unknown words") << differentWords(4, 100);
    QTest::newRow("many longer unknown words") << differentWords(6, 70);
    QTest::newRow("eight unknown words") << differentWords(9, 8);
    QTest::newRow("eight long unknown words") << differentWords(60, 8);
    QTest::newRow("words run together") << QStringLiteral("codewaitsms ").repeated(100);
    QTest::newRow("one endless pinyin word") << QStringLiteral("xianyanzheng").repeated(1'000);
    QTest::newRow("many pinyin words") << QStringLiteral("yanzhengma ").repeated(100);
    QTest::newRow("pinyin of many readings") << QStringLiteral("xianxian fanganfangan ").repeated(100);
    QTest::newRow("initials") << QStringLiteral("yzm ").repeated(200);
    QTest::newRow("homophones") << QStringLiteral("严正马").repeated(300);
    QTest::newRow("traditional characters") << QStringLiteral("驗證碼").repeated(300);
    QTest::newRow("traditional and simplified in turn") << QStringLiteral("驗证碼x ").repeated(300);
    QTest::newRow("full width and usual in turn") << QStringLiteral("ｃｏｄｅ code ").repeated(100);
    QTest::newRow("synonyms only") << QStringLiteral("code sms 短信 top up ").repeated(100);
    QTest::newRow("synonyms of one letter") << QStringLiteral("a 一").repeated(300);
    QTest::newRow("numbers") << QStringLiteral("1234567890 ").repeated(100);
    QTest::newRow("Hangul parts") << QStringLiteral("\u1100\u1161\u11a8").repeated(3'000);
}

void tst_HostileQuery::survives()
{
    QFETCH(QString, text);
    static IndexedCorpus corpus(manyTexts(), synonyms());
    for (const LastWord lastWord : {LastWord::Complete, LastWord::Unfinished}) {
        const double start = milliseconds();
        const QueryPlan plan = corpus.plan(text, lastWord);
        const SearchAnswer answer = corpus.ranker().search(plan, 10);
        Highlighter highlighter(corpus.index(), plan);
        Explainer explainer(corpus.index(), plan, highlighter);
        Snippet snippet;
        for (int hit = 0; hit < 10; ++hit) {
            snippet = makeSnippet(highlighter, Body, 40);
            (void)explainer.reasons({QStringLiteral("No code came by sms"), {QStringLiteral("收不到验证码")}, Body});
        }
        const QString suggestion = corpus.suggestion(text);
        const double spent = milliseconds() - start;
        QVERIFY2(spent < MostMilliseconds, qPrintable(QStringLiteral("%1 ms").arg(spent)));
        QVERIFY(answer.hits.size() <= 10);
        QVERIFY(snippet.text.size() <= 40);
        QVERIFY(areWithin(snippet.ranges, snippet.text));
        QVERIFY(areWithin(highlighter.ranges(text), text));
        QVERIFY(suggestion.isEmpty() || suggestion != text);
    }
}

void tst_HostileQuery::survivesInTexts()
{
    // A pack from elsewhere can hold the same; it may take longer, but ends.
    QFETCH(QString, text);
    IndexedCorpus corpus({{{text}, {text}, {text}}, {{QStringLiteral("code")}, {}, {}}});
    QVERIFY(!corpus.ask(u"code", LastWord::Unfinished).hits.empty());
    const QueryPlan plan = corpus.plan(u"code 验证码", LastWord::Unfinished);
    Highlighter highlighter(corpus.index(), plan);
    QVERIFY(makeSnippet(highlighter, text, 200).text.size() <= 200);
}

QTEST_GUILESS_MAIN(tst_HostileQuery)
#include "tst_hostilequery.moc"
